// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/auditscribe.h"

#include "models/variablesdesk.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString keyEntry = u"audit/alias-key"_s;

AuditResult resultOf(SignInVerdict verdict)
{
    switch (verdict) {
    case SignInVerdict::SignedIn:
    case SignInVerdict::SignedInTemporary:
    case SignInVerdict::GuestAnonymous:
    case SignInVerdict::GuestAttached:
        return AuditResult::Done;
    case SignInVerdict::NotRecognised:
        return AuditResult::NotRecognised;
    case SignInVerdict::LockedOut:
        return AuditResult::LockedOut;
    case SignInVerdict::RefusedByServer:
        return AuditResult::Refused;
    case SignInVerdict::NotSent:
        return AuditResult::NotSent;
    case SignInVerdict::StillUnknown:
        break;
    }
    return AuditResult::Unknown;
}

AuditResult resultOf(PatronVerdict verdict)
{
    switch (verdict) {
    case PatronVerdict::NotRecognised:
        return AuditResult::NotRecognised;
    case PatronVerdict::LockedOut:
        return AuditResult::LockedOut;
    case PatronVerdict::Refused:
        return AuditResult::Refused;
    case PatronVerdict::NotSent:
        return AuditResult::NotSent;
    case PatronVerdict::DidNotHappen:
        return AuditResult::DidNotHappen;
    case PatronVerdict::OldOrNewPassword:
    case PatronVerdict::MailMayHaveGone:
    case PatronVerdict::StillUnknown:
        return AuditResult::Unknown;
    default:
        return AuditResult::Done;
    }
}

std::optional<AuditDeed> deedOf(PatronAct act)
{
    switch (act) {
    case PatronAct::SendCredentials:
        return AuditDeed::SendToken;
    case PatronAct::TokenSignIn:
        return AuditDeed::TokenSignIn;
    case PatronAct::ExternalSignIn:
        return AuditDeed::ExternalSignIn;
    case PatronAct::CreateLogin:
        return AuditDeed::CreateLogin;
    case PatronAct::ChangeLogin:
        return AuditDeed::ChangeLogin;
    case PatronAct::SetConstituent:
        break;
    }
    return std::nullopt;
}

AuditDeed deedOf(Remedy remedy)
{
    switch (remedy) {
    case Remedy::Unlock:
        return AuditDeed::Unlock;
    case Remedy::SendToken:
        return AuditDeed::SendToken;
    case Remedy::NewPassword:
        return AuditDeed::ChangeLogin;
    case Remedy::CorrectType:
        return AuditDeed::CorrectLoginType;
    case Remedy::Reactivate:
        return AuditDeed::Reactivate;
    case Remedy::CreateLogin:
        return AuditDeed::CreateLogin;
    case Remedy::External:
        return AuditDeed::ExternalSignIn;
    case Remedy::LookAgain: // handed over: the password is tried in a session
        return AuditDeed::SignIn;
    default:
        return AuditDeed::TellPatron;
    }
}

//! Empty when there is nothing to write: not sent because it was not needed, or not ended yet.
std::optional<AuditResult> resultOf(VariableEnd end)
{
    switch (end) {
    case VariableEnd::Done:
    case VariableEnd::FoundDone:
        return AuditResult::Done;
    case VariableEnd::FoundUndone:
        return AuditResult::DidNotHappen;
    case VariableEnd::NotRead:
    case VariableEnd::NotSent:
        return AuditResult::NotSent;
    case VariableEnd::Refused:
        return AuditResult::Refused;
    case VariableEnd::NotYetKnown:
    case VariableEnd::NothingToDo:
    case VariableEnd::DiffersInCase:
    case VariableEnd::ChangedSince:
        break;
    }
    return std::nullopt;
}

AuditResult resultOf(RemedyOutcome outcome)
{
    switch (outcome) {
    case RemedyOutcome::Told:
    case RemedyOutcome::Done:
        return AuditResult::Done;
    case RemedyOutcome::HandedOver:
        return AuditResult::GoesOn;
    case RemedyOutcome::Refused:
        return AuditResult::Refused;
    case RemedyOutcome::NotSent:
        return AuditResult::NotSent;
    case RemedyOutcome::ChangedMeanwhile:
    case RemedyOutcome::DidNotHappen:
        return AuditResult::DidNotHappen;
    case RemedyOutcome::StillUnknown:
    case RemedyOutcome::MailMayHaveGone:
        break;
    }
    return AuditResult::Unknown;
}

}

AuditResult auditResultOf(OutcomeClass outcomeClass, Reconciled reconciled)
{
    if (reconciled == Reconciled::Happened)
        return AuditResult::Done;
    if (reconciled == Reconciled::DidNotHappen)
        return AuditResult::DidNotHappen;
    switch (outcomeClass) {
    case OutcomeClass::Done:
        return AuditResult::Done;
    case OutcomeClass::Refused:
        return AuditResult::Refused;
    case OutcomeClass::NotSent:
        return AuditResult::NotSent;
    case OutcomeClass::Unknown:
        break;
    }
    return AuditResult::Unknown;
}

AuditScribe::AuditScribe(AuditTrail &trail, CredentialStore &store, QObject *parent) : QObject(parent), m_trail(trail)
{
    store.read(keyEntry, this, [this, &store](const CredentialAnswer &answer) {
        const QByteArray kept = QByteArray::fromBase64(answer.secret.utf8().toByteArray());
        if (answer.result == CredentialResult::Found && kept.size() >= LoginAlias::keyLength) {
            m_alias.useKept(kept);
        } else if (answer.result == CredentialResult::NotFound) {
            store.write(keyEntry, Secret::fromUtf8(m_alias.key().toBase64()), this, [this](const CredentialAnswer &written) {
                if (written.result == CredentialResult::Stored)
                    m_alias.useKept(QByteArray(m_alias.key()));
            });
        }
    });
}

QString AuditScribe::aliasOf(const TriedLogin &login) const { return m_alias.of(m_place, login.name, login.typeId); }

void AuditScribe::write(AuditDeed deed, AuditResult result, AuditReason reason, const TriedLogin &login)
{
    AuditEntry entry;
    entry.staff = m_staff;
    entry.place = m_place;
    entry.deed = deed;
    entry.login = aliasOf(login);
    entry.result = result;
    entry.reason = reason;
    m_trail.append(entry);
}

void AuditScribe::write(const DeskReport &report)
{
    // Guests have no login, and what a sale does is the server's to record.
    if (report.command != DeskCommand::SignIn || !report.signIn || report.signIn->form == SignInForm::Guest)
        return;
    if (report.signIn->lastTry && report.reconciled != Reconciled::NotYetKnown)
        write(AuditDeed::LastTry, resultOf(report.signIn->verdict), AuditReason::None, report.signIn->tried);
    else
        write(AuditDeed::SignIn, resultOf(report.signIn->verdict), AuditReason::None, report.signIn->tried);
}

void AuditScribe::write(const PatronReport &report, AuditReason reason)
{
    if (const auto deed = deedOf(report.act))
        write(*deed, resultOf(report.verdict), reason, report.tried);
}

void AuditScribe::write(const RemedyReport &report)
{
    write(deedOf(report.remedy), resultOf(report.outcome), report.reason,
        {report.loginName, report.loginTypeId.value_or(0)});
}

void AuditScribe::writePin(const QString &profileId, bool set)
{
    AuditEntry entry;
    entry.place = profileId;
    entry.deed = set ? AuditDeed::SetPin : AuditDeed::RemovePin;
    m_trail.append(entry);
}

void AuditScribe::write(const VariableReport &report, AuditReason reason)
{
    if (const std::optional<AuditResult> result = resultOf(report.end))
        write(AuditDeed::ChangeVariable, *result, reason);
}

void AuditScribe::write(PinPurpose purpose, PinAnswer answer)
{
    if (answer == PinAnswer::Busy)
        return;
    const AuditResult result = answer == PinAnswer::Right ? AuditResult::Done
        : answer == PinAnswer::Wrong                      ? AuditResult::NotRecognised
                                                          : AuditResult::Refused;
    write(purpose == PinPurpose::Open ? AuditDeed::OpenSupervisor : AuditDeed::OneAction, result);
}

}
