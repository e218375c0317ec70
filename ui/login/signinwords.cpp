// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/signinwords.h"

#include "ui/words/errorwords.h"
#include "ui/words/timewords.h"

namespace Foyer {

QString SignInWords::attempts(std::optional<int> failed, std::optional<int> limit)
{
    if (failed.value_or(0) == 0)
        return limit ? tr("No failed try is known here. The server locks after %n failed tries.", nullptr, *limit)
                     : tr("No failed try is known here.");
    if (!limit)
        return tr("%n failed tries are known.", nullptr, *failed);
    const int left = qMax(0, *limit - *failed);
    if (left == 0)
        return tr("No try is left: this login is locked.");
    if (left == 1)
        return tr("%n failed so far; 1 try is left before the login is locked.", nullptr, *failed);
    //: %1 is "n failed so far", %n the tries left
    return tr("%1; %n tries left.", nullptr, left).arg(tr("%n failed so far", nullptr, *failed));
}

Severity SignInWords::attemptsSeverity(std::optional<int> failed, std::optional<int> limit)
{
    if (!failed || !limit)
        return Severity::Info;
    const int left = *limit - *failed;
    return left <= 0 ? Severity::Danger : left == 1 ? Severity::Warning : Severity::Info;
}

QString SignInWords::counted(const SignInReport &report)
{
    if (!report.failedAttempts)
        return tr("The server did not say how many tries have failed.");
    return attempts(report.failedAttempts, report.attemptLimit);
}

QString SignInWords::notRecognised(SignInForm form)
{
    switch (form) {
    case SignInForm::Name:
        return tr("Not signed in: user name, password or login type do not fit.");
    case SignInForm::Email:
        return tr("Not signed in: e-mail address, password or login type do not fit.");
    case SignInForm::Constituent:
        return tr("Not signed in: these details do not fit one patron's record.");
    case SignInForm::Guest:
        break;
    }
    return tr("The server did not take this address for a guest.");
}

Message SignInWords::of(const DeskReport &report)
{
    Message message;
    switch (report.signIn->verdict) {
    case SignInVerdict::SignedIn:
    case SignInVerdict::SignedInTemporary:
    case SignInVerdict::GuestAnonymous:
    case SignInVerdict::GuestAttached:
        message = success(*report.signIn);
        if (report.outcomeClass == OutcomeClass::Unknown)
            message.meaning = QString(tr("The answer was lost, but the server has done it.") + u' ' + message.meaning);
        break;
    case SignInVerdict::StillUnknown:
        message = lost(report);
        break;
    default:
        message = failure(report);
        break;
    }
    message.id = QStringLiteral("signIn");
    return message;
}

Message SignInWords::success(const SignInReport &report)
{
    Message message;
    message.severity = Severity::Success;
    switch (report.verdict) {
    case SignInVerdict::SignedInTemporary:
        message.severity = Severity::Warning;
        message.headline = tr("Signed in with a temporary password.");
        message.meaning = tr("The patron should choose a new password now; this one stops working.");
        break;
    case SignInVerdict::GuestAnonymous:
        message.headline = tr("The patron goes on as a guest.");
        message.meaning = tr("The order is kept for the general public, with this e-mail address.");
        break;
    case SignInVerdict::GuestAttached:
        message.severity = Severity::Info;
        message.headline = tr("This e-mail address belongs to a patron on record.");
        message.meaning = tr("The order will be theirs, not an anonymous guest's.");
        break;
    default:
        message.headline = tr("Signed in.");
        message.meaning = tr("The session and everything in it are now this patron's.");
        break;
    }
    return message;
}

Message SignInWords::failure(const DeskReport &report)
{
    const SignInReport &signIn = *report.signIn;
    const FaultWords fault = ErrorWords::of(report.error);
    Message message;
    message.severity = Severity::Danger;
    switch (signIn.verdict) {
    case SignInVerdict::LockedOut: {
        //: %1 is the server's time, e.g. "Sun 22 Nov 19:30"
        const QString since = tr("Locked since %1 (server time).").arg(TimeWords::dayAndTime(*signIn.lockedSince));
        message.headline = tr("Not signed in: this login is locked.");
        message.meaning = QString(since + u' ' + tr("It frees itself after the server's waiting time. Another try now only costs time."));
        break;
    }
    case SignInVerdict::NotSent:
        message.headline = tr("Not sent. No try was used.");
        message.meaning = QString(fault.happened + u' ' + fault.advice).trimmed();
        message.details = fault.details;
        break;
    case SignInVerdict::RefusedByServer:
        message.headline = tr("The server refused the sign-in.");
        message.meaning = QString(fault.happened + u' ' + fault.advice).trimmed();
        if (signIn.failedAttempts)
            message.meaning = QString(message.meaning + u' ' + counted(signIn));
        message.details = fault.details;
        break;
    default:
        message.headline = report.outcomeClass == OutcomeClass::Unknown
            ? tr("Not signed in. The answer was lost; nothing was sent again.")
            : notRecognised(signIn.form);
        message.meaning = tr("Nothing was retried.");
        if (signIn.form != SignInForm::Guest)
            message.meaning = QString(counted(signIn) + u' ' + message.meaning);
        break;
    }
    if (signIn.sessionWasReset)
        message.meaning = QString(message.meaning + u' '
            + tr("The server has reset this session's mode of sale or source, as older servers do after a failed try."));
    return message;
}

Message SignInWords::lost(const DeskReport &report)
{
    Message message;
    message.severity = Severity::Warning;
    message.headline = tr("We do not know yet whether that went through. Foyer is looking, and will not sign in again.");
    message.meaning = tr("Do not try on another device: it could count as another failed try.");
    message.details = ErrorWords::of(report.error).details;
    return message;
}

}
