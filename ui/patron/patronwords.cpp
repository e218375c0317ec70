// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patron/patronwords.h"

#include "ui/widgets/textchecks.h"
#include "ui/words/errorwords.h"
#include "ui/words/timewords.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Sentences side by side; empty ones leave no gap.
QString sentences(std::initializer_list<QString> parts)
{
    QStringList kept;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            kept += part;
    }
    return kept.join(u' ');
}

bool isSignIn(PatronAct act) { return act == PatronAct::TokenSignIn || act == PatronAct::ExternalSignIn; }

}

Message PatronWords::of(const PatronReport &report)
{
    Words words;
    switch (report.verdict) {
    case PatronVerdict::CustomerSet:
    case PatronVerdict::CustomerToChoose:
        words = customer(report);
        break;
    case PatronVerdict::MailAsked:
    case PatronVerdict::SignedIn:
    case PatronVerdict::SignedInTemporary:
    case PatronVerdict::LoginCreated:
    case PatronVerdict::LoginChanged:
        words = good(report);
        break;
    default:
        words = failed(report);
        break;
    }
    Message message;
    message.severity = words.severity;
    message.headline = words.headline;
    message.meaning = words.meaning;
    if (report.wasLost() && report.verdict != PatronVerdict::StillUnknown && words.severity == Severity::Success)
        message.meaning = sentences({tr("The answer was lost, but the server has done it."), words.meaning});
    if (report.outcomeClass != OutcomeClass::Done)
        message.details = ErrorWords::of(report.error).details;
    message.id = u"patron"_s;
    return message;
}

QString PatronWords::refusal(const Error &error)
{
    const QString quote = ErrorWords::serverQuote(error);
    //: %1 is what the server wrote, in quotation marks
    return quote.isEmpty() ? ErrorWords::of(error).happened : tr("The server says: %1").arg(quote);
}

PatronWords::Subject PatronWords::subjectOf(const Error &error)
{
    const auto speaksOf = [&error](QLatin1StringView member) {
        for (const ServerMessage &message : error.messages) {
            if (message.description.contains(member, Qt::CaseInsensitive) || message.path.contains(member, Qt::CaseInsensitive))
                return true;
        }
        return false;
    };
    // "Password cannot be the same as LoginName" is about the password: passwords come first.
    if (speaksOf("NewPassword"_L1) || speaksOf("new password"_L1))
        return Subject::NewPassword;
    if (speaksOf("Password"_L1))
        return Subject::Password;
    if (speaksOf("LoginName"_L1) || speaksOf("login name"_L1))
        return Subject::Login;
    return speaksOf("Email"_L1) || speaksOf("e-mail"_L1) ? Subject::Email : Subject::Other;
}

PatronWords::Words PatronWords::customer(const PatronReport &report)
{
    if (report.verdict == PatronVerdict::CustomerToChoose) {
        //: A question of the server before a customer is set
        return {tr("Household or person? Nobody is set yet."),
            tr("The house asks each time. Choose a card with 1 or 2; Esc keeps nobody."), Severity::Info};
    }
    if (report.names.size() == 1)
        //: %1 is a name, %2 a constituent number
        return {tr("Customer set: %1 · no. %2.")
                    .arg(TextChecks::isolated(report.names.constFirst().displayName))
                    .arg(report.names.constFirst().id),
            tr("Prices and rights are theirs from here on."), Severity::Success};
    //: %1 is a constituent number
    return {tr("Customer no. %1 is set.").arg(report.constituentId), tr("The line above shows who it is."), Severity::Success};
}

PatronWords::Words PatronWords::good(const PatronReport &report)
{
    switch (report.verdict) {
    case PatronVerdict::MailAsked:
        return {tr("The server took the request and mails the token."),
            tr("It can take a minute. Let the patron look into the spam folder as well."), Severity::Success};
    case PatronVerdict::SignedInTemporary:
        return {tr("Signed in; the password is temporary."), tr("Set a new one now, with the patron beside you."), Severity::Warning};
    case PatronVerdict::LoginCreated:
        return {tr("The login was created, and the patron is signed in with it."),
            tr("A temporary password is good for one visit: set a new one now."), Severity::Success};
    case PatronVerdict::LoginChanged:
        return {tr("The login was changed."), tr("The patron is still signed in; the new values hold from now on."), Severity::Success};
    default:
        return {tr("Signed in."), report.act == PatronAct::ExternalSignIn ? tr("Without a password: you now act as this patron.") : QString(),
            Severity::Success};
    }
}

PatronWords::Words PatronWords::failed(const PatronReport &report)
{
    switch (report.verdict) {
    case PatronVerdict::NotSent:
        return notSent(report);
    case PatronVerdict::Refused:
        return refused(report);
    case PatronVerdict::DidNotHappen:
        return undone(report);
    case PatronVerdict::StillUnknown:
        return unknown(report);
    case PatronVerdict::OldOrNewPassword:
        return oldOrNew(report);
    case PatronVerdict::MailMayHaveGone:
        return {tr("The answer was lost: the mail may have gone."),
            tr("Nothing is sent again by itself. Let the patron look first, spam folder too; after a minute you may send another one.")};
    default:
        return notRecognised(report);
    }
}

PatronWords::Words PatronWords::notSent(const PatronReport &report)
{
    const FaultWords fault = ErrorWords::of(report.error);
    const QString again = tr("You may press again.");
    //: After a request that never left; no try of the patron was used
    return {isSignIn(report.act) ? tr("Not sent. No try was used.") : tr("Nothing was sent, and nothing has changed."),
        sentences({fault.happened, fault.advice, again})};
}

PatronWords::Words PatronWords::refused(const PatronReport &report)
{
    const FaultWords fault = ErrorWords::of(report.error);
    const QString why = sentences({fault.happened, fault.advice});
    switch (report.act) {
    case PatronAct::SetConstituent:
        return {tr("The customer was not set."), sentences({why, tr("Check the number; the session is as it was.")})};
    case PatronAct::SendCredentials:
        return {tr("No mail was sent."),
            sentences({why, tr("Check the address and the login type, or whether the house has set up such mails.")})};
    case PatronAct::CreateLogin:
        return {tr("No login was created."), sentences({why, tr("What you typed is still there; type the passwords again.")})};
    case PatronAct::ChangeLogin:
        return {tr("The login was not changed."), sentences({why, tr("The old password holds. Type the passwords again.")})};
    default:
        return {tr("The server refused the sign-in."), sentences({why, tr("Nothing was retried.")}), Severity::Danger};
    }
}

PatronWords::Words PatronWords::undone(const PatronReport &report)
{
    const QString lost = tr("The answer was lost, and a look at the session shows nothing done.");
    switch (report.act) {
    case PatronAct::SetConstituent:
        return {tr("The customer was not set."), sentences({lost, tr("You may press again.")})};
    case PatronAct::CreateLogin:
        return {tr("No login is to be seen."), sentences({lost, tr("If a second try says it exists already, send a token.")})};
    default:
        return {tr("Not signed in."), sentences({lost, tr("The try may still count; nothing was sent again.")}), Severity::Danger};
    }
}

PatronWords::Words PatronWords::unknown(const PatronReport &report)
{
    if (report.act == PatronAct::ChangeLogin)
        return {tr("We do not know yet whether the password was changed."),
            tr("The old or the new one may be valid. Try neither: Foyer is looking, and will say."), Severity::Danger};
    return {tr("We do not know yet whether that went through. Foyer is looking, and will not send it again."),
        tr("Do not try on another device."), Severity::Danger};
}

PatronWords::Words PatronWords::oldOrNew(const PatronReport &report)
{
    //: After a change of password whose answer was lost
    return {report.wasLost() ? tr("The answer was lost: the old or the new password may be valid.")
                             : tr("The server answered, but nobody is signed in: the old or the new password may be valid."),
        tr("Try neither, each miss counts. Send the patron a token by e-mail and set the password with it."), Severity::Danger};
}

PatronWords::Words PatronWords::notRecognised(const PatronReport &report)
{
    QString count = tr("The server did not say how many tries have failed.");
    if (report.failedAttempts)
        count = tr("%n failed tries are counted.", nullptr, *report.failedAttempts);
    const QString reset = report.sessionWasReset
        ? tr("The server has reset this session's mode of sale or source, as older servers do after a failed try.")
        : QString();
    if (report.verdict == PatronVerdict::LockedOut) {
        //: %1 is the server's time, e.g. "Sun 22 Nov 19:30"
        const QString since = tr("Locked since %1 (server time).").arg(TimeWords::dayAndTime(*report.lockedSince));
        return {tr("Not signed in: this login is locked."), sentences({since, tr("It frees itself after the server's waiting time."), reset}),
            Severity::Danger};
    }
    const QString headline = report.act == PatronAct::TokenSignIn
        ? tr("Not signed in: address, token or login type do not fit, or the token has run out.")
        : tr("Not signed in: user name or login type do not fit.");
    return {headline, sentences({count, tr("Nothing was retried."), reset}), Severity::Danger};
}

}
