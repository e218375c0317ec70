// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/auditwords.h"

namespace Foyer {

// What was tried: how it ended stands beside it.
QString AuditWords::deed(AuditDeed deed)
{
    switch (deed) {
    case AuditDeed::SignIn:
        return tr("Sign-in of a patron");
    case AuditDeed::TokenSignIn:
        return tr("Sign-in with a token");
    case AuditDeed::ExternalSignIn:
        return tr("Sign-in without a password");
    case AuditDeed::LastTry:
        return tr("Last try");
    case AuditDeed::SendToken:
        return tr("Mail with a token");
    case AuditDeed::CreateLogin:
        return tr("New login");
    case AuditDeed::ChangeLogin:
        return tr("Change of a login");
    case AuditDeed::CorrectLoginType:
        return tr("Correction of a login's type");
    case AuditDeed::Unlock:
        return tr("Unlocking of a login");
    case AuditDeed::Reactivate:
        return tr("Reactivation of a login");
    case AuditDeed::TellPatron:
        return tr("Told a patron what to do");
    case AuditDeed::OpenSupervisor:
        return tr("Opened the supervisor's desk");
    case AuditDeed::OneAction:
        return tr("Allowed one action");
    case AuditDeed::SetPin:
        return tr("Set the PIN");
    case AuditDeed::RemovePin:
        return tr("Removed the PIN");
    case AuditDeed::WatchSession:
        return tr("Look into a session");
    case AuditDeed::ChangeVariable:
        return tr("Change of a session variable");
    case AuditDeed::Other:
        break;
    }
    return tr("Something else");
}

QString AuditWords::result(AuditResult result)
{
    switch (result) {
    case AuditResult::Done:
        return tr("done");
    case AuditResult::NotRecognised:
        return tr("not recognised");
    case AuditResult::LockedOut:
        return tr("locked out");
    case AuditResult::Refused:
        return tr("refused");
    case AuditResult::NotSent:
        return tr("not sent");
    case AuditResult::DidNotHappen:
        return tr("did not happen");
    case AuditResult::GoesOn:
        return tr("goes on in a session");
    case AuditResult::Unknown:
        break;
    }
    return tr("not known");
}

QString AuditWords::reason(AuditReason reason)
{
    switch (reason) {
    case AuditReason::None:
        return {};
    case AuditReason::PatronCalled:
        return tr("Patron on the phone");
    case AuditReason::PatronAtDesk:
        return tr("Patron at the desk");
    case AuditReason::PatronWrote:
        return tr("Patron wrote");
    case AuditReason::ShowStarts:
        return tr("The show starts");
    case AuditReason::StaffMistake:
        return tr("Our mistake");
    case AuditReason::SystemFault:
        return tr("A fault of the system");
    case AuditReason::Training:
        return tr("Training");
    case AuditReason::OtherReason:
        break;
    }
    return tr("Another reason");
}

QList<Choice> AuditWords::reasons()
{
    QList<Choice> list;
    for (int id = static_cast<int>(AuditReason::None) + 1; id <= lastAuditReason; ++id)
        list.append({id, reason(static_cast<AuditReason>(id)), false});
    return list;
}

QString AuditWords::trouble(AuditTrouble trouble, qsizetype waiting)
{
    switch (trouble) {
    case AuditTrouble::None:
        return {};
    case AuditTrouble::NoSpace:
        return tr("The disk is full: lines of the audit wait in memory (%1). Selling goes on.").arg(waiting);
    case AuditTrouble::NotAllowed:
        return tr("The audit's folder may not be written: lines wait in memory (%1). Selling goes on.").arg(waiting);
    case AuditTrouble::CannotWrite:
        break;
    }
    return tr("The audit cannot be written: lines wait in memory (%1). Selling goes on.").arg(waiting);
}

}
