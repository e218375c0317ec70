// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/supervisorwords.h"

#include "ui/widgets/textchecks.h"
#include "ui/words/diagnosiswords.h"
#include "ui/words/errorwords.h"
#include "ui/words/timewords.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

QString SupervisorWords::done(const RemedyReport &report, const NameLookup &names)
{
    const QString login = TextChecks::isolated(report.loginName);
    switch (report.remedy) {
    case Remedy::Unlock:
        return tr("%1 is unlocked, the count of failed tries is 0.").arg(login);
    case Remedy::Reactivate:
        return tr("%1 is switched on.").arg(login);
    case Remedy::CorrectType: {
        const auto type = report.now ? report.now->loginTypeId : std::nullopt;
        const QString name = type && names.loginType ? names.loginType(*type) : QString();
        //: %1: name of a login; %2: a login type
        return tr("%1 is now a login of type %2.").arg(login, name.isEmpty() ? QString::number(type.value_or(0)) : name);
    }
    default:
        return tr("The server was asked to mail a token. Whether it arrived, nobody can see from here.");
    }
}

QString SupervisorWords::difference(const WebLogin &before, const WebLogin &now, const NameLookup &names)
{
    QStringList parts;
    const auto count = [](std::optional<int> value) { return value ? QString::number(*value) : u"–"_s; };
    if (before.failedAttempts != now.failedAttempts)
        parts.append(tr("failed tries %1 → %2").arg(count(before.failedAttempts), count(now.failedAttempts)));
    if (before.lockedDate && !now.lockedDate)
        parts.append(tr("not locked any more"));
    if (!before.lockedDate && now.lockedDate)
        parts.append(tr("locked since %1").arg(TimeWords::clock(now.lockedDate->time)));
    if (before.inactive != now.inactive)
        parts.append(now.inactive == true ? tr("switched off") : tr("switched on"));
    if (before.temporary != now.temporary)
        parts.append(now.temporary == true ? tr("temporary password") : tr("permanent password"));
    if (before.loginTypeId != now.loginTypeId) {
        const QString name = now.loginTypeId && names.loginType ? names.loginType(*now.loginTypeId) : QString();
        parts.append(tr("type %1").arg(name.isEmpty() ? count(now.loginTypeId) : name));
    }
    if (before.login != now.login)
        parts.append(tr("called %1").arg(TextChecks::isolated(now.login)));
    return parts.isEmpty() ? tr("nothing that is shown here") : parts.join(u"; "_s);
}

void SupervisorWords::lost(const RemedyReport &report, Message &message)
{
    message.severity = Severity::Warning;
    if (report.outcome == RemedyOutcome::MailMayHaveGone) {
        message.headline = tr("The answer was lost: the mail may have gone.");
        message.meaning = tr("Ask the patron before another is sent.");
    } else if (report.outcome == RemedyOutcome::DidNotHappen) {
        message.headline = tr("The answer was lost, and the login is as it was.");
        message.meaning = tr("It may be pressed again.");
    } else {
        message.headline = tr("The answer was lost, and the login could not be read.");
        message.meaning = tr("Look again before anything else is pressed.");
    }
}

Message SupervisorWords::of(const RemedyReport &report, const NameLookup &names)
{
    Message message;
    message.id = u"remedy"_s;
    const FaultWords fault = ErrorWords::of(report.error);
    switch (report.outcome) {
    case RemedyOutcome::Told:
        message.headline = tr("Copied: read it to the patron, or paste it.");
        break;
    case RemedyOutcome::HandedOver:
        message.headline = tr("A session goes on with it.");
        break;
    case RemedyOutcome::Done:
        message.severity = Severity::Success;
        message.headline = done(report, names);
        break;
    case RemedyOutcome::ChangedMeanwhile:
        message.severity = Severity::Warning;
        message.headline = tr("Somebody else changed this login meanwhile; nothing was written.");
        if (report.before && report.now) {
            //: %1: what is different now
            message.meaning = tr("Now: %1. Look at it before you go on.").arg(difference(*report.before, *report.now, names));
        }
        break;
    case RemedyOutcome::Refused:
        message.severity = Severity::Danger;
        message.headline = tr("The server refused: nothing was changed.");
        message.meaning = QString(fault.happened + u' ' + fault.advice).trimmed();
        message.details = fault.details;
        break;
    case RemedyOutcome::NotSent:
        message.severity = Severity::Warning;
        message.headline = tr("Nothing was sent: it may be pressed again.");
        message.meaning = fault.happened;
        break;
    default:
        lost(report, message);
    }
    return message;
}

}
