// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/patrondesk.h"

#include <algorithm>
#include <utility>

namespace Foyer {

namespace {

bool isIn(const Session &session) { return session.isLoggedIn == true; }

bool isSameLogin(const LoginInfo &a, const LoginInfo &b)
{
    return a.constituentId == b.constituentId && a.userId == b.userId && a.electronicAddress == b.electronicAddress
        && a.status == b.status;
}

bool is(const std::optional<QString> &shown, const QString &name)
{
    return shown && shown->compare(name, Qt::CaseInsensitive) == 0;
}

bool actsFor(const Session &session, int constituentId)
{
    return session.login.constituentId == constituentId || session.login.originalConstituentId == constituentId;
}

//! Somebody is in who was not before, or in another way than before.
bool cameIn(const std::optional<Session> &before, const Session &now)
{
    return isIn(now) && (!before || !isIn(*before) || !isSameLogin(before->login, now.login));
}

}

PatronDesk::PatronDesk(const SessionParts &parts, MailBrake &brake, AttemptLedger &ledger, QObject *parent)
    : QObject(parent), m_service(parts.service), m_watch(parts.watch), m_slot(parts.slot), m_key(parts.key)
    , m_brake(brake), m_ledger(ledger)
{
    connect(&m_slot, &CommandSlot::busyChanged, this, &PatronDesk::busyChanged);
    connect(&m_watch, &SessionWatch::changed, this, [this] {
        if (m_watch.isGone())
            setPrompt({});
    });
    connect(&m_watch, &SessionWatch::readSettled, this, [this](bool confirmed) {
        if (!confirmed || !m_counting)
            return;
        if (!isIn(*m_watch.session()))
            noteCount(*m_watch.session(), *m_counting);
        m_counting.reset();
    });
}

int PatronDesk::sourceToPass() const
{
    return m_source.value_or(m_watch.session() ? m_watch.session()->sourceId.value_or(0) : 0);
}

std::optional<int> PatronDesk::knownFailures(const QString &loginName, int loginTypeId) const
{
    return m_ledger.failures(loginName, loginTypeId);
}

template<typename T, typename Judge>
bool PatronDesk::run(PatronAct act, const std::function<ReplyOf<T> *()> &send, Evidence evidence, Judge judge)
{
    if (m_watch.isGone() || m_slot.isBusy())
        return false;
    m_act = act;
    return m_slot.run<T>(DeskCommand::Other, send, m_slot.bySession(std::move(evidence)),
        [this, act, judge](const Settled<T> &settled) {
            PatronReport report;
            report.act = act;
            report.outcomeClass = settled.outcomeClass;
            report.error = settled.error;
            if (settled.outcomeClass == OutcomeClass::NotSent)
                report.verdict = PatronVerdict::NotSent;
            else if (settled.outcomeClass == OutcomeClass::Refused)
                report.verdict = PatronVerdict::Refused;
            else if (!settled.isFinal())
                report.verdict = PatronVerdict::StillUnknown;
            else if (!settled.happened())
                report.verdict = PatronVerdict::DidNotHappen;
            judge(report, settled);
            if (settled.outcomeClass == OutcomeClass::Refused)
                m_watch.reread();
            end(report);
        });
}

void PatronDesk::end(const PatronReport &report)
{
    if (report.isFinal())
        m_act.reset();
    Q_EMIT reported(report);
}

void PatronDesk::accept(const Session &answer, const AnswerTiming &timing)
{
    m_watch.acceptSession(answer, timing);
    m_watch.reread();
}

bool PatronDesk::setConstituent(int constituentId) { return sendConstituent(constituentId, false); }

bool PatronDesk::choose(int constituentId)
{
    const bool offered = std::any_of(m_prompt.begin(), m_prompt.end(),
        [constituentId](const ConstituentName &name) { return name.id == constituentId; });
    return offered && sendConstituent(constituentId, true);
}

void PatronDesk::keepNobody() { setPrompt({}); }

void PatronDesk::setPrompt(const QList<ConstituentName> &names)
{
    if (m_prompt == names)
        return;
    m_prompt = names;
    Q_EMIT promptChanged();
}

bool PatronDesk::sendConstituent(int constituentId, bool overridePrompt)
{
    using Names = QList<ConstituentName>;
    const auto send = [&]() -> ReplyOf<Names> * {
        return m_service.setConstituent(m_key, constituentId, overridePrompt);
    };
    const auto evidence = [constituentId](const SessionWatch &watch) { return actsFor(*watch.session(), constituentId); };
    return run<Names>(PatronAct::SetConstituent, send, evidence,
        [this, constituentId](PatronReport &report, const Settled<Names> &settled) {
            report.constituentId = constituentId;
            if (!settled.happened())
                return;
            report.names = settled.value ? *settled.value : Names{};
            // Two names are a question: nothing is set until one of them is asked for again.
            const bool question = report.names.size() > 1;
            report.verdict = question ? PatronVerdict::CustomerToChoose : PatronVerdict::CustomerSet;
            setPrompt(question ? report.names : Names{});
            m_watch.reread();
        });
}

bool PatronDesk::sendCredentials(const QString &email, int loginTypeId)
{
    if (m_watch.isGone() || m_brake.left(email, loginTypeId).count() > 0 || !m_slot.claim(DeskCommand::Other))
        return false;
    m_act = PatronAct::SendCredentials;
    m_brake.note(email, loginTypeId);
    auto *reply = m_service.sendCredentials(m_key, {email, loginTypeId, {}});
    m_slot.follow(reply);
    connect(reply, &Reply::finished, this,
        [this, reply, email, loginTypeId] { judgeMail(reply, email, loginTypeId); });
    return true;
}

//! No session shows whether a mail went: a lost answer is told as such at once, and the brake stays on.
void PatronDesk::judgeMail(ReplyOf<Nothing> *reply, const QString &email, int loginTypeId)
{
    const Outcome<Nothing> &outcome = reply->outcome();
    PatronReport report;
    report.act = PatronAct::SendCredentials;
    report.outcomeClass = outcome.outcomeClass;
    report.error = outcome.error;
    report.tried = {email, loginTypeId};
    switch (outcome.outcomeClass) {
    case OutcomeClass::Done:
        report.verdict = PatronVerdict::MailAsked;
        break;
    case OutcomeClass::Unknown:
        report.verdict = PatronVerdict::MailMayHaveGone;
        break;
    case OutcomeClass::Refused:
    case OutcomeClass::NotSent:
        report.verdict = outcome.outcomeClass == OutcomeClass::Refused ? PatronVerdict::Refused : PatronVerdict::NotSent;
        m_brake.lift(email, loginTypeId);
        break;
    }
    m_slot.release();
    end(report);
}

AttemptGate PatronDesk::gateOf(const SignInByToken &request) const
{
    return m_ledger.gate(request.email, request.loginTypeId,
        m_ledger.mark(request.email, request.loginTypeId, request.token.utf8()));
}

AttemptGate PatronDesk::gateOf(const WebLoginChange &request) const
{
    if (!request.password)
        return AttemptGate::Free; // forgotten or temporary: the session itself is the proof
    return m_ledger.gate(request.loginName, request.loginTypeId,
        m_ledger.mark(request.loginName, request.loginTypeId, request.password->utf8()));
}

bool PatronDesk::passes(AttemptGate gate, LastTry lastTry)
{
    return gate == AttemptGate::Free || (gate == AttemptGate::LastTry && lastTry == LastTry::Allowed);
}

bool PatronDesk::signIn(SignInByToken request, LastTry lastTry)
{
    if (!passes(gateOf(request), lastTry))
        return false;
    const Attempt attempt{PatronAct::TokenSignIn, request.email, request.loginTypeId, m_watch.session(),
        m_ledger.mark(request.email, request.loginTypeId, request.token.utf8())};
    return runSignIn(attempt, [&] { return m_service.signIn(m_key, std::move(request)); });
}

bool PatronDesk::signIn(const SignInExternal &request)
{
    const Attempt attempt{PatronAct::ExternalSignIn, request.userName, request.loginTypeId, m_watch.session(), {}};
    return runSignIn(attempt, [&] { return m_service.signIn(m_key, request); });
}

bool PatronDesk::runSignIn(const Attempt &attempt, const std::function<ReplyOf<Session> *()> &send)
{
    const auto evidence = [before = attempt.before](const SessionWatch &watch) { return cameIn(before, *watch.session()); };
    return run<Session>(attempt.act, send, evidence,
        [this, attempt](PatronReport &report, const Settled<Session> &settled) { judgeSignIn(report, settled, attempt); });
}

void PatronDesk::judgeSignIn(PatronReport &report, const Settled<Session> &settled, const Attempt &attempt)
{
    report.tried = {attempt.name, attempt.loginTypeId};
    if (settled.outcomeClass == OutcomeClass::Refused)
        m_counting = attempt;
    if (settled.value) {
        judgeAnswered(report, *settled.value, attempt);
        accept(*settled.value, settled.timing);
    } else if (settled.isFinal() && settled.outcomeClass == OutcomeClass::Unknown && m_watch.session()) {
        const Session now = *m_watch.session();
        if (settled.happened())
            judgeAnswered(report, now, attempt);
        else if (!isIn(now))
            noteCount(now, attempt);
        report.failedAttempts = now.login.failedAttempts;
    }
    if (report.verdict == PatronVerdict::SignedIn || report.verdict == PatronVerdict::SignedInTemporary) {
        m_source.reset();
        m_ledger.note(attempt.name, attempt.loginTypeId, 0);
    }
}

void PatronDesk::judgeAnswered(PatronReport &report, const Session &now, const Attempt &attempt)
{
    report.failedAttempts = now.login.failedAttempts;
    report.lockedSince = now.login.lockedDate;
    // Some servers keep the patron who was in before when a try for another one fails.
    const bool stayed = attempt.before && isIn(*attempt.before) && isSameLogin(attempt.before->login, now.login)
        && !is(now.login.userId, attempt.name) && !is(now.login.electronicAddress, attempt.name);
    if (isIn(now) && !stayed) {
        report.verdict = now.login.isTemporary() ? PatronVerdict::SignedInTemporary : PatronVerdict::SignedIn;
        return;
    }
    report.verdict = report.lockedSince && !stayed ? PatronVerdict::LockedOut : PatronVerdict::NotRecognised;
    const auto fellBack = [](std::optional<int> before, std::optional<int> after) { return before && after && *before != *after; };
    report.sessionWasReset = attempt.before
        && (fellBack(attempt.before->modeOfSaleId, now.modeOfSaleId) || fellBack(attempt.before->sourceId, now.sourceId));
    if (report.verdict == PatronVerdict::NotRecognised)
        m_ledger.noteRefused(attempt.name, attempt.loginTypeId, attempt.mark);
    if (!stayed)
        noteCount(now, attempt);
}

//! The count of a session belongs to the login that was tried last, as long as nobody is in.
void PatronDesk::noteCount(const Session &now, const Attempt &attempt)
{
    if (now.login.failedAttempts)
        m_ledger.note(attempt.name, attempt.loginTypeId, *now.login.failedAttempts, now.login.lockedDate);
}

bool PatronDesk::createLogin(NewWebLogin request)
{
    const TriedLogin tried{request.login.value_or(QString()), request.loginTypeId};
    const auto evidence = [before = m_watch.session()](const SessionWatch &watch) { return cameIn(before, *watch.session()); };
    const auto send = [&]() -> ReplyOf<Session> * { return m_service.createWebLogin(m_key, std::move(request)); };
    return run<Session>(PatronAct::CreateLogin, send, evidence,
        [this, tried](PatronReport &report, const Settled<Session> &settled) {
            report.tried = tried;
            if (settled.happened())
                report.verdict = PatronVerdict::LoginCreated;
            if (settled.value)
                accept(*settled.value, settled.timing);
        });
}

bool PatronDesk::changeLogin(WebLoginChange request, LastTry lastTry)
{
    if (!passes(gateOf(request), lastTry))
        return false;
    const TriedLogin tried{request.loginName, request.loginTypeId};
    const QByteArray mark = request.password
        ? m_ledger.mark(tried.name, tried.typeId, request.password->utf8()) : QByteArray();
    // A new name, a new address or the end of a temporary password shows in the session; a new password does not.
    const auto evidence = [before = m_watch.session(), name = request.newLoginName,
                              email = request.newEmail](const SessionWatch &watch) {
        if (!before || !isIn(*watch.session()))
            return false;
        const LoginInfo &now = watch.session()->login;
        const LoginInfo &old = before->login;
        return (is(now.userId, name) && !is(old.userId, name))
            || (is(now.electronicAddress, email) && !is(old.electronicAddress, email))
            || (old.isTemporary() && now.status == QStringLiteral("P"));
    };
    const auto send = [&]() -> ReplyOf<Session> * { return m_service.updateWebLogin(m_key, std::move(request)); };
    return run<Session>(PatronAct::ChangeLogin, send, evidence,
        [this, tried, mark](PatronReport &report, const Settled<Session> &settled) {
            report.tried = tried;
            if (settled.outcomeClass == OutcomeClass::Refused && settled.error.kind == ErrorKind::Rejected)
                m_ledger.noteRefused(tried.name, tried.typeId, mark);
            else if (settled.happened())
                m_ledger.noteChanged(tried.name, tried.typeId);
            const bool in = !settled.value || isIn(*settled.value);
            if (settled.happened())
                report.verdict = in ? PatronVerdict::LoginChanged : PatronVerdict::OldOrNewPassword;
            else if (report.verdict == PatronVerdict::DidNotHappen)
                report.verdict = PatronVerdict::OldOrNewPassword; // not seen is not the same as not done
            if (settled.value)
                accept(*settled.value, settled.timing);
        });
}

void PatronDesk::readLoginType()
{
    if (m_typeRead || m_watch.isGone())
        return;
    auto *reply = m_service.variable(m_key, QStringLiteral("LoginType"));
    m_typeRead = reply;
    connect(reply, &Reply::finished, this, [this, reply] {
        m_typeRead.clear();
        bool number = false;
        const auto &outcome = reply->outcome();
        const int id = outcome.isDone() ? outcome.value->value.trimmed().toInt(&number) : 0;
        if (number)
            Q_EMIT loginTypeRead(id);
    });
}

}
