// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessiondesk.h"

namespace Foyer {

namespace {

template<class... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};

SignInForm formOf(const SignInRequest &request)
{
    return std::visit(Overloaded{[](const SignInByName &) { return SignInForm::Name; },
                          [](const SignInByEmail &) { return SignInForm::Email; },
                          [](const SignInByConstituent &) { return SignInForm::Constituent; },
                          [](const SignInAsGuest &) { return SignInForm::Guest; }},
        request);
}

QString loginNameOf(const SignInRequest &request)
{
    return std::visit(
        Overloaded{[](const SignInByName &form) { return form.userName; },
            [](const SignInByEmail &form) { return form.email; },
            [](const SignInByConstituent &form) { return QString::number(form.constituentId); },
            [](const SignInAsGuest &form) { return form.email; }},
        request);
}

int loginTypeOf(const SignInRequest &request)
{
    return std::visit([](const auto &form) { return form.loginTypeId; }, request);
}

bool isIn(const Session &session) { return session.isLoggedIn == true || session.isGuest == true; }

std::optional<int> seatsInLine(const SessionWatch &watch, int performanceId, int lineItemId)
{
    if (!watch.cart())
        return std::nullopt;
    for (const CartLine &line : watch.cart()->lines) {
        if (line.performanceId == performanceId && line.id == lineItemId)
            return static_cast<int>(line.seats.size());
    }
    return 0;
}

}

SessionDesk::SessionDesk(SessionService &service, const Clock &clock, AttemptLedger &ledger, SessionKey key,
    DeskPolicy policy, QObject *parent)
    : QObject(parent), m_service(service), m_ledger(ledger), m_key(key), m_policy(std::move(policy))
    , m_watch(service, clock, std::move(key), m_policy.seatServerZone)
{
    connect(&m_watch, &SessionWatch::readSettled, this, &SessionDesk::look);
    connect(&m_watch, &SessionWatch::deadlineSettled, this, &SessionDesk::lookAtDeadline);
    connect(&m_watch, &SessionWatch::changed, this, [this] {
        if (m_watch.isGone() && !m_loggedOut)
            Q_EMIT ended();
    });
}

std::optional<int> SessionDesk::knownFailures(const QString &loginName, int loginTypeId) const
{
    return m_ledger.failures(loginName, loginTypeId);
}

int SessionDesk::sourceForSignIn() const
{
    return m_watch.session() ? m_watch.session()->sourceId.value_or(0) : 0;
}

std::optional<std::chrono::seconds> SessionDesk::extensionLeft() const
{
    if (!m_policy.extensionCeiling)
        return std::nullopt;
    return std::max(std::chrono::seconds(0), *m_policy.extensionCeiling - m_added);
}

bool SessionDesk::begin(DeskReport draft, Evidence evidence)
{
    if (isBusy() || isEnded())
        return false;
    m_command = draft.command;
    m_draft = std::move(draft);
    m_evidence = std::move(evidence);
    m_before = m_watch.session();
    m_reportedUnknown = false;
    m_watch.noteActivity();
    Q_EMIT busyChanged();
    return true;
}

//! The three ends that need no second look are told at once; Unknown goes to reconcile().
template<typename T, typename Done>
void SessionDesk::await(ReplyOf<T> *reply, Done done)
{
    connect(reply, &Reply::finished, this, [this, reply, done] {
        const Outcome<T> &outcome = reply->outcome();
        m_draft.outcomeClass = outcome.outcomeClass;
        m_draft.error = outcome.error;
        switch (outcome.outcomeClass) {
        case OutcomeClass::Done:
            done(*outcome.value, reply->timing());
            finish();
            break;
        case OutcomeClass::NotSent:
            finish();
            break;
        case OutcomeClass::Refused:
            finish();
            m_watch.refresh();
            break;
        case OutcomeClass::Unknown:
            reconcile();
            break;
        }
    });
}

void SessionDesk::finish()
{
    const bool happened
        = m_draft.outcomeClass == OutcomeClass::Done || m_draft.reconciled == Reconciled::Happened;
    const bool over = m_draft.command == DeskCommand::LogOut && happened;
    if (m_draft.command == DeskCommand::MoreTime && happened)
        m_added += m_draft.timeAsked;
    if (m_draft.signIn && m_draft.outcomeClass == OutcomeClass::NotSent)
        m_draft.signIn->verdict = SignInVerdict::NotSent;
    if (m_draft.signIn && m_draft.outcomeClass == OutcomeClass::Refused)
        m_draft.signIn->verdict = SignInVerdict::RefusedByServer;
    m_command = DeskCommand::None;
    m_reconciling = false;
    m_loginName.clear();
    if (over) {
        m_loggedOut = true;
        m_watch.close();
    }
    Q_EMIT busyChanged();
    Q_EMIT reported(m_draft);
    if (over)
        Q_EMIT ended();
}

void SessionDesk::reconcile()
{
    m_reconciling = true;
    Q_EMIT busyChanged();
    m_watch.refresh();
}

void SessionDesk::look(bool confirmed)
{
    if (!m_reconciling)
        return;
    if (m_watch.isGone()) {
        // The session itself is gone; for a log-out that is what was asked for.
        m_draft.reconciled = m_command == DeskCommand::LogOut ? Reconciled::Happened : Reconciled::DidNotHappen;
        finish();
        return;
    }
    // More time shows in the deadline, which is read right after the session while seats are held.
    const bool deadlineFollows = confirmed && m_command == DeskCommand::MoreTime
        && m_watch.session()->seatsProbablyHeld() == true;
    if (!deadlineFollows)
        settle(confirmed);
}

void SessionDesk::lookAtDeadline(bool confirmed)
{
    if (m_reconciling && m_command == DeskCommand::MoreTime)
        settle(confirmed);
}

void SessionDesk::settle(bool confirmed)
{
    if (!confirmed) {
        if (!m_reportedUnknown) {
            m_reportedUnknown = true;
            m_draft.reconciled = Reconciled::NotYetKnown;
            if (m_draft.signIn)
                m_draft.signIn->verdict = SignInVerdict::StillUnknown;
            Q_EMIT reported(m_draft);
        }
        return;
    }
    m_draft.reconciled = m_evidence(m_watch) ? Reconciled::Happened : Reconciled::DidNotHappen;
    if (m_draft.signIn)
        settleSignIn(*m_watch.session());
    finish();
}

bool SessionDesk::signIn(SignInRequest request)
{
    DeskReport draft;
    draft.command = DeskCommand::SignIn;
    draft.signIn = SignInReport{};
    draft.signIn->form = formOf(request);
    draft.signIn->attemptLimit = m_policy.attemptLimit;
    const QString name = loginNameOf(request);
    const int type = loginTypeOf(request);
    if (!begin(std::move(draft), signInEvidence()))
        return false;
    m_loginName = name;
    m_loginTypeId = type;
    m_form = m_draft.signIn->form;
    ReplyOf<Session> *reply = std::visit(
        [this](auto &&form) { return m_service.signIn(m_key, std::forward<decltype(form)>(form)); }, std::move(request));
    await(reply, [this](const Session &answer, const AnswerTiming &timing) { signedIn(answer, timing); });
    return true;
}

SessionDesk::Evidence SessionDesk::signInEvidence() const
{
    return [before = m_watch.session()](const SessionWatch &watch) {
        const Session &now = *watch.session();
        const bool wasIn = before && isIn(*before);
        const bool someoneElse = before
            && (before->login.constituentId != now.login.constituentId || before->login.userId != now.login.userId
                || before->login.electronicAddress != now.login.electronicAddress);
        return isIn(now) && (!wasIn || someoneElse);
    };
}

void SessionDesk::signedIn(const Session &answer, const AnswerTiming &timing)
{
    settleSignIn(answer);
    m_watch.acceptSession(answer, timing);
    m_watch.refresh();
}

SignInReport SessionDesk::judgeSignIn(const Session &now) const
{
    SignInReport report = *m_draft.signIn;
    report.failedAttempts = now.login.failedAttempts;
    report.lockedSince = now.login.lockedDate;
    if (m_form == SignInForm::Guest && now.isGuest == true)
        report.verdict = now.login.constituentId.value_or(0) == 0 ? SignInVerdict::GuestAnonymous
                                                                  : SignInVerdict::GuestAttached;
    else if (m_form == SignInForm::Guest && now.isLoggedIn == true)
        report.verdict = SignInVerdict::GuestAttached;
    else if (now.isLoggedIn == true)
        report.verdict = now.login.isTemporary() ? SignInVerdict::SignedInTemporary : SignInVerdict::SignedIn;
    else
        report.verdict = report.lockedSince ? SignInVerdict::LockedOut : SignInVerdict::NotRecognised;
    const auto fellBack = [&](std::optional<int> before, std::optional<int> after) { return before && after && *before != *after; };
    const bool failed = report.verdict == SignInVerdict::NotRecognised || report.verdict == SignInVerdict::LockedOut;
    report.sessionWasReset = failed && m_before
        && (fellBack(m_before->modeOfSaleId, now.modeOfSaleId) || fellBack(m_before->sourceId, now.sourceId));
    report.countedForSure = failed && report.failedAttempts.value_or(0) > 0;
    return report;
}

void SessionDesk::settleSignIn(const Session &now)
{
    const bool lost = m_draft.outcomeClass == OutcomeClass::Unknown;
    if (lost && m_draft.reconciled == Reconciled::DidNotHappen && isIn(now)) {
        // Somebody was and is signed in; of the lost try we only know that it changed nothing.
        m_draft.signIn->verdict = SignInVerdict::NotRecognised;
        return;
    }
    m_draft.signIn = judgeSignIn(now);
    if (m_form == SignInForm::Guest)
        return;
    const bool in = isIn(now);
    if (in || now.login.failedAttempts)
        m_ledger.note(m_loginName, m_loginTypeId, in ? 0 : *now.login.failedAttempts);
}

bool SessionDesk::holdSeats(const SeatRequest &request)
{
    DeskReport draft;
    draft.command = DeskCommand::HoldSeats;
    draft.seatsAsked = request.seats;
    const auto evidence = [before = m_watch.session()](const SessionWatch &watch) {
        const Session &now = *watch.session();
        const auto count = [](const Session &session) { return session.cart.performances.value_or(0); };
        const bool newlyHeld = now.hasLockedSeats == true && (!before || before->hasLockedSeats != true);
        return newlyHeld || (before && count(now) > count(*before));
    };
    if (!begin(std::move(draft), evidence))
        return false;
    await(m_service.reserveSeats(m_key, request), [this](const SeatReservation &answer, const AnswerTiming &) {
        m_draft.seatsReserved = answer.seatsReserved;
        m_watch.refresh();
    });
    return true;
}

bool SessionDesk::releaseSeats(int performanceId, int lineItemId)
{
    DeskReport draft;
    draft.command = DeskCommand::ReleaseSeats;
    draft.seatsReleased = seatsInLine(m_watch, performanceId, lineItemId);
    const auto evidence = [before = m_watch.session()](const SessionWatch &watch) {
        const Session &now = *watch.session();
        return now.hasLockedSeats == false
            || (before && now.cart.performances.value_or(0) < before->cart.performances.value_or(0));
    };
    if (!begin(std::move(draft), evidence))
        return false;
    await(m_service.removeTickets(m_key, performanceId, lineItemId),
        [this](const Nothing &, const AnswerTiming &) { m_watch.refresh(); });
    return true;
}

bool SessionDesk::moreTime(std::chrono::seconds offset)
{
    const auto left = extensionLeft();
    if (left && offset > *left)
        return false;
    DeskReport draft;
    draft.command = DeskCommand::MoreTime;
    draft.timeAsked = offset;
    const auto evidence = [before = m_watch.seatView().deadlineUtc](const SessionWatch &watch) {
        // The session was read just now; the deadline follows it. Until it moved, it did not happen.
        const QDateTime now = watch.seatView().deadlineUtc;
        return before.isValid() && now.isValid() && now > before;
    };
    if (!begin(std::move(draft), evidence))
        return false;
    await(m_service.extendExpiration(m_key, offset),
        [this](const Timestamp &deadline, const AnswerTiming &timing) {
            m_watch.acceptDeadline(deadline, timing);
        });
    return true;
}

bool SessionDesk::logOut()
{
    DeskReport draft;
    draft.command = DeskCommand::LogOut;
    draft.seatsReleased = m_watch.seatCount();
    const auto evidence = [before = m_watch.session()](const SessionWatch &watch) {
        const Session &now = *watch.session();
        const bool wasIn = before && isIn(*before);
        const bool heldBefore = before && before->hasLockedSeats == true;
        return (wasIn && !isIn(now)) || (!wasIn && heldBefore && now.hasLockedSeats == false);
    };
    if (!begin(std::move(draft), evidence))
        return false;
    await(m_service.logout(m_key), [](const Nothing &, const AnswerTiming &) {});
    return true;
}

}
