// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/supervisordesk.h"

#include <utility>

namespace Foyer {

namespace {

bool isMended(const WebLogin &login, const WebLoginMending &mending)
{
    if (mending.unlock && (login.lockedDate || login.failedAttempts.value_or(0) > 0))
        return false;
    if (mending.loginTypeId && login.loginTypeId != mending.loginTypeId)
        return false;
    return !mending.inactive || login.inactive == mending.inactive;
}

}

SupervisorDesk::SupervisorDesk(SessionService &service, ReferenceBook &book, MailBrake &brake, const Clock &clock,
    LockRules rules, QString address, QObject *parent)
    : QObject(parent), m_service(service), m_brake(brake), m_address(std::move(address))
    , m_inquiry(service, book, clock, std::move(rules))
{
}

SupervisorDesk::~SupervisorDesk() { endSession(); }

void SupervisorDesk::look(const InquirySubject &subject)
{
    if (isBusy())
        return;
    endSession();
    m_inquiry.look(subject);
}

void SupervisorDesk::clear()
{
    if (isBusy())
        return;
    endSession();
    m_inquiry.clear();
    Q_EMIT m_inquiry.changed();
}

void SupervisorDesk::endSession()
{
    if (!m_session.isEmpty())
        m_service.logout(std::exchange(m_session, {}));
}

bool SupervisorDesk::needsReason(Remedy remedy)
{
    switch (remedy) {
    case Remedy::Unlock:
    case Remedy::SendToken:
    case Remedy::NewPassword:
    case Remedy::CorrectType:
    case Remedy::Reactivate:
    case Remedy::CreateLogin:
    case Remedy::External:
        return true;
    default:
        return false;
    }
}

bool SupervisorDesk::changesLogin(Remedy remedy)
{
    return remedy == Remedy::Unlock || remedy == Remedy::CorrectType || remedy == Remedy::Reactivate;
}

void SupervisorDesk::setLedger(AttemptLedger *ledger)
{
    m_ledger = ledger;
    m_inquiry.setLedger(ledger);
}

void SupervisorDesk::setRights(SupervisorRights *rights)
{
    m_rights = rights;
    m_inquiry.setRights(rights);
}

bool SupervisorDesk::needsPin(Remedy remedy) const
{
    return m_rights && changesLogin(remedy) && m_rights->access() == SupervisorAccess::AskPin;
}

bool SupervisorDesk::mayBegin(Remedy remedy, AuditReason reason) const
{
    return !isBusy() && m_inquiry.subject() && (!needsReason(remedy) || reason != AuditReason::None);
}

bool SupervisorDesk::begin(Remedy remedy, AuditReason reason)
{
    if (!mayBegin(remedy, reason))
        return false;
    const auto &subject = m_inquiry.subject();
    const auto id = m_inquiry.diagnosis().loginId;
    m_report = {};
    m_report.remedy = remedy;
    m_report.reason = reason;
    m_report.constituentId = subject->constituentId;
    m_report.loginName = subject->typed;
    m_report.loginTypeId = subject->loginTypeId;
    m_report.before = id ? m_inquiry.login(*id) : std::nullopt;
    if (m_report.before) {
        m_report.loginName = m_report.before->login;
        m_report.loginTypeId = m_report.before->loginTypeId;
        if (m_report.constituentId == 0)
            m_report.constituentId = m_report.before->constituentId.value_or(0);
    }
    m_running = remedy;
    return true;
}

void SupervisorDesk::finish(RemedyOutcome outcome, const Error &error)
{
    m_running.reset();
    m_report.outcome = outcome;
    m_report.error = error;
    if (m_report.remedy == Remedy::Unlock && outcome == RemedyOutcome::Done)
        noteUnlocked();
    Q_EMIT busyChanged();
    Q_EMIT remedied(m_report);
}

//! Tries of this program are kept under what was typed, an address or a name.
void SupervisorDesk::noteUnlocked()
{
    if (!m_ledger)
        return;
    const int type = m_report.loginTypeId.value_or(0);
    m_ledger->noteUnlocked(m_report.loginName, type);
    m_ledger->noteUnlocked(m_inquiry.subject()->typed, type);
}

bool SupervisorDesk::unlock(AuditReason reason)
{
    WebLoginMending mending;
    mending.unlock = true;
    return mend(Remedy::Unlock, mending, reason);
}

bool SupervisorDesk::reactivate(AuditReason reason)
{
    WebLoginMending mending;
    mending.inactive = false;
    return mend(Remedy::Reactivate, mending, reason);
}

bool SupervisorDesk::correctType(int loginTypeId, AuditReason reason)
{
    WebLoginMending mending;
    mending.loginTypeId = loginTypeId;
    return loginTypeId > 0 && mend(Remedy::CorrectType, mending, reason);
}

//! Reads the whole record first: what is written back is what was just read, with one thing changed.
bool SupervisorDesk::mend(Remedy remedy, const WebLoginMending &mending, AuditReason reason)
{
    if (!m_inquiry.diagnosis().loginId || !mayBegin(remedy, reason))
        return false;
    // Last of all: what a PIN gave for one action is not to be lost on a press that cannot leave.
    if ((m_rights && !m_rights->takeAction()) || !begin(remedy, reason))
        return false;
    Q_EMIT busyChanged();
    auto *reply = m_service.webLogin(m_report.before->id);
    connect(reply, &Reply::finished, this, [this, reply, mending] {
        const Outcome<WebLoginRecord> &outcome = reply->outcome();
        if (!outcome.isDone()) {
            // Nothing was written yet.
            const bool refused = outcome.outcomeClass == OutcomeClass::Refused;
            finish(refused ? RemedyOutcome::Refused : RemedyOutcome::NotSent, outcome.error);
            return;
        }
        const WebLogin &now = outcome.value->login;
        const bool same = now.updated == m_report.before->updated;
        m_inquiry.accept(now, reply->timing());
        if (same) {
            write(*outcome.value, mending);
        } else {
            m_report.now = now;
            finish(RemedyOutcome::ChangedMeanwhile);
        }
    });
    return true;
}

void SupervisorDesk::write(const WebLoginRecord &record, const WebLoginMending &mending)
{
    auto *reply = m_service.mendWebLogin(record, mending);
    connect(reply, &Reply::finished, this,
        [this, reply, mending] { written(reply->outcome(), reply->timing(), mending); });
}

void SupervisorDesk::written(
    const Outcome<WebLoginRecord> &outcome, const AnswerTiming &timing, const WebLoginMending &mending)
{
    switch (outcome.outcomeClass) {
    case OutcomeClass::Done:
        m_report.now = outcome.value->login;
        m_inquiry.accept(outcome.value->login, timing);
        finish(RemedyOutcome::Done);
        // Whom an e-mail opens hangs on the type: what was found for the old one says nothing any more.
        if (mending.loginTypeId)
            m_inquiry.lookAgain();
        break;
    case OutcomeClass::NotSent:
        finish(RemedyOutcome::NotSent, outcome.error);
        break;
    case OutcomeClass::Refused:
        m_report.error = outcome.error;
        if (outcome.error.kind == ErrorKind::Conflict)
            lookAfter(RemedyOutcome::ChangedMeanwhile, {});
        else
            finish(RemedyOutcome::Refused, outcome.error);
        break;
    case OutcomeClass::Unknown:
        m_report.error = outcome.error;
        lookAfter(RemedyOutcome::DidNotHappen, mending);
        break;
    }
}

//! One look; an empty \a mending is never found done.
void SupervisorDesk::lookAfter(RemedyOutcome unlessMended, const WebLoginMending &mending)
{
    auto *reply = m_service.webLogin(m_report.before->id);
    connect(reply, &Reply::finished, this, [this, reply, unlessMended, mending] {
        const Error why = m_report.error;
        if (!reply->outcome().isDone()) {
            finish(unlessMended == RemedyOutcome::DidNotHappen ? RemedyOutcome::StillUnknown : unlessMended, why);
            return;
        }
        const WebLogin &now = reply->outcome().value->login;
        m_report.now = now;
        m_inquiry.accept(now, reply->timing());
        const bool done = mending != WebLoginMending() && isMended(now, mending);
        finish(done ? RemedyOutcome::Done : unlessMended, why);
    });
}

QString SupervisorDesk::mailAddress() const
{
    const auto &subject = m_inquiry.subject();
    if (!subject || !subject->typed.contains(QLatin1Char('@')))
        return {};
    for (const CheckResult &result : m_inquiry.diagnosis().checks) {
        if (result.check == SignInCheck::EmailMatches && result.mark == CheckMark::No)
            return {};
    }
    return subject->typed.trimmed();
}

std::chrono::seconds SupervisorDesk::mailPause(const QString &email) const
{
    return m_brake.left(email, mailType());
}

int SupervisorDesk::mailType() const
{
    const auto id = m_inquiry.diagnosis().loginId;
    const auto login = id ? m_inquiry.login(*id) : std::nullopt;
    if (login && login->loginTypeId)
        return *login->loginTypeId;
    return m_inquiry.subject() ? m_inquiry.subject()->loginTypeId : 0;
}

bool SupervisorDesk::sendToken(const QString &email, AuditReason reason)
{
    const QString address = email.trimmed();
    if (!address.contains(QLatin1Char('@')) || mailPause(address).count() > 0 || !begin(Remedy::SendToken, reason))
        return false;
    Q_EMIT busyChanged();
    if (!m_session.isEmpty()) {
        mail(address);
        return true;
    }
    CustomerSessionRequest request;
    request.ipAddress = m_address;
    auto *reply = m_service.createSession(request);
    connect(reply, &Reply::finished, this, [this, reply, address] {
        const Outcome<SessionKey> &outcome = reply->outcome();
        if (!outcome.isDone()) {
            // Without a session no mail was asked for.
            const bool refused = outcome.outcomeClass == OutcomeClass::Refused;
            finish(refused ? RemedyOutcome::Refused : RemedyOutcome::NotSent, outcome.error);
            return;
        }
        m_session = *outcome.value;
        mail(address);
    });
    return true;
}

void SupervisorDesk::mail(const QString &email)
{
    CredentialsMail request;
    request.email = email;
    request.loginTypeId = mailType();
    m_brake.note(email, request.loginTypeId);
    auto *reply = m_service.sendCredentials(m_session, request);
    connect(reply, &Reply::finished, this,
        [this, reply, email, type = request.loginTypeId] { mailed(reply->outcome(), email, type); });
}

void SupervisorDesk::mailed(const Outcome<Nothing> &outcome, const QString &email, int loginTypeId)
{
    switch (outcome.outcomeClass) {
    case OutcomeClass::Done:
        finish(RemedyOutcome::Done);
        break;
    case OutcomeClass::Unknown:
        finish(RemedyOutcome::MailMayHaveGone, outcome.error);
        break;
    case OutcomeClass::Refused:
    case OutcomeClass::NotSent:
        m_brake.lift(email, loginTypeId);
        finish(outcome.outcomeClass == OutcomeClass::Refused ? RemedyOutcome::Refused : RemedyOutcome::NotSent,
            outcome.error);
        break;
    }
}

bool SupervisorDesk::handOver(Remedy remedy, AuditReason reason)
{
    if ((remedy == Remedy::External && m_rights && m_rights->access() == SupervisorAccess::None) || !begin(remedy, reason))
        return false;
    Handover handover;
    handover.remedy = remedy;
    handover.session = std::exchange(m_session, {});
    handover.constituentId = m_report.constituentId;
    handover.name = mailAddress().isEmpty() || remedy == Remedy::External ? m_report.loginName : mailAddress();
    handover.loginTypeId = m_report.loginTypeId.value_or(0);
    handover.reason = m_report.reason;
    finish(RemedyOutcome::HandedOver);
    Q_EMIT handedOver(handover);
    return true;
}

void SupervisorDesk::told(Remedy remedy)
{
    if (begin(remedy, AuditReason::None))
        finish(RemedyOutcome::Told);
}

}
