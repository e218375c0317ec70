// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessiondesk.h"

#include <algorithm>
#include <utility>

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

bool isSamePatron(const LoginInfo &a, const LoginInfo &b)
{
    return a.constituentId == b.constituentId && a.userId == b.userId && a.electronicAddress == b.electronicAddress;
}

//! Later by the text alone, so that it also works where no zone is known.
bool isLater(const Timestamp &now, const Timestamp &before)
{
    if (now.offsetSeconds && before.offsetSeconds)
        return now.utc() > before.utc();
    return QDateTime(now.date, now.time, Qt::UTC) > QDateTime(before.date, before.time, Qt::UTC);
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
    , m_watch(service, clock, std::move(key), m_policy.seatServerZone), m_slot(m_watch)
{
    connect(&m_slot, &CommandSlot::busyChanged, this, &SessionDesk::busyChanged);
    connect(&m_watch, &SessionWatch::readSettled, this, &SessionDesk::look);
    connect(&m_watch, &SessionWatch::deadlineSettled, this, &SessionDesk::lookAtDeadline);
    connect(&m_watch, &SessionWatch::changed, this, [this] {
        if (m_watch.isGone() && !isBusy())
            tellEnded();
    });
}

std::optional<int> SessionDesk::knownFailures(const QString &loginName, int loginTypeId) const
{
    return m_ledger.failures(loginName, loginTypeId);
}

int SessionDesk::sourceForSignIn() const
{
    if (m_nextSource)
        return *m_nextSource;
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
    m_draft = std::move(draft);
    m_evidence = std::move(evidence);
    m_before = m_watch.session();
    m_reportedUnknown = false;
    return m_slot.claim(m_draft.command);
}

//! The three ends that need no second look are told at once; Unknown goes to reconcile().
template<typename T, typename Done>
void SessionDesk::await(ReplyOf<T> *reply, Done done)
{
    m_slot.follow(reply);
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
            // A wrong password may come as a 4xx as well: the session tells the count and the lock.
            if (m_draft.signIn && outcome.error.kind == ErrorKind::Rejected) {
                reconcile();
                break;
            }
            m_watch.reread();
            finish();
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
        m_draft.signIn->verdict = m_draft.signIn->lockedSince ? SignInVerdict::LockedOut : SignInVerdict::RefusedByServer;
    const DeskReport report = m_draft; // a slot of busyChanged() may begin the next command
    m_reconciling = false;
    m_loginName.clear();
    if (over) {
        m_loggedOut = true;
        m_watch.close();
    }
    m_slot.release();
    Q_EMIT reported(report);
    if (isEnded())
        tellEnded();
}

void SessionDesk::tellEnded()
{
    if (!std::exchange(m_endedTold, true))
        Q_EMIT ended();
}

void SessionDesk::reconcile()
{
    m_reconciling = true;
    Q_EMIT busyChanged();
    if (m_watch.isGone())
        look(false);
    else
        m_watch.reread(); // a poll that is under way may tell of the time before the command
}

void SessionDesk::look(bool confirmed)
{
    if (!m_reconciling)
        return;
    if (m_watch.isGone()) {
        // The session itself is gone; for a log-out that is what was asked for.
        if (m_draft.outcomeClass == OutcomeClass::Unknown)
            m_draft.reconciled = currentCommand() == DeskCommand::LogOut ? Reconciled::Happened : Reconciled::DidNotHappen;
        if (m_draft.signIn)
            m_draft.signIn->verdict = SignInVerdict::NotRecognised;
        finish();
        return;
    }
    // More time shows in the deadline, which is read right after the session while seats are held.
    const bool deadlineFollows = confirmed && currentCommand() == DeskCommand::MoreTime
        && m_watch.session()->seatsProbablyHeld() == true;
    if (!deadlineFollows)
        settle(confirmed);
}

void SessionDesk::lookAtDeadline(bool confirmed)
{
    if (m_reconciling && currentCommand() == DeskCommand::MoreTime)
        settle(confirmed);
}

void SessionDesk::settle(bool confirmed)
{
    if (m_draft.outcomeClass == OutcomeClass::Refused) {
        if (confirmed)
            noteFailures(*m_watch.session());
        finish();
        return;
    }
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
        return isIn(now) && (!wasIn || !isSamePatron(before->login, now.login));
    };
}

void SessionDesk::signedIn(const Session &answer, const AnswerTiming &timing)
{
    settleSignIn(answer);
    m_watch.acceptSession(answer, timing);
    m_watch.reread();
}

//! Some servers keep the patron who was signed in before when a try for another one fails: that is no success.
bool SessionDesk::isStillTheEarlierOne(const Session &now) const
{
    if (m_form == SignInForm::Guest || !m_before || !isIn(*m_before) || !isIn(now) || !isSamePatron(m_before->login, now.login))
        return false;
    const auto is = [this](const QString &name) { return name.compare(m_loginName, Qt::CaseInsensitive) == 0; };
    const LoginInfo &login = now.login;
    const bool askedFor = is(login.userId.value_or(QString())) || is(login.electronicAddress.value_or(QString()))
        || (m_form == SignInForm::Constituent
            && (is(QString::number(login.constituentId.value_or(0)))
                || is(QString::number(login.originalConstituentId.value_or(0)))));
    return !askedFor || wasCounted(now);
}

//! Whether the server's count went up with the try.
bool SessionDesk::wasCounted(const Session &now) const
{
    const int before = m_before ? m_before->login.failedAttempts.value_or(0) : 0;
    const int after = now.login.failedAttempts.value_or(0);
    return m_draft.outcomeClass == OutcomeClass::Done && !isIn(now) ? after > 0 : after > before;
}

SignInReport SessionDesk::judgeSignIn(const Session &now) const
{
    SignInReport report = *m_draft.signIn;
    report.failedAttempts = now.login.failedAttempts;
    report.lockedSince = now.login.lockedDate;
    if (isStillTheEarlierOne(now))
        report.verdict = SignInVerdict::NotRecognised;
    else if (m_form == SignInForm::Guest && now.isGuest == true)
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
    report.countedForSure = failed && wasCounted(now);
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
    const bool in = m_draft.signIn->verdict == SignInVerdict::SignedIn
        || m_draft.signIn->verdict == SignInVerdict::SignedInTemporary;
    if (in) {
        m_ledger.note(m_loginName, m_loginTypeId, 0);
        if (std::exchange(m_nextSource, std::nullopt))
            Q_EMIT sourceUsed();
    } else {
        noteFailures(now);
    }
}

//! The count of a session belongs to the login that was tried last, as long as nobody is in.
void SessionDesk::noteFailures(const Session &now)
{
    if (m_form == SignInForm::Guest || isIn(now))
        return;
    m_draft.signIn->failedAttempts = now.login.failedAttempts;
    m_draft.signIn->lockedSince = now.login.lockedDate;
    if (now.login.failedAttempts)
        m_ledger.note(m_loginName, m_loginTypeId, *now.login.failedAttempts);
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
        m_watch.reread();
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
        [this](const Nothing &, const AnswerTiming &) { m_watch.reread(); });
    return true;
}

bool SessionDesk::moreTime(std::chrono::seconds offset)
{
    const auto left = extensionLeft();
    if (offset <= std::chrono::seconds::zero() || (left && offset > *left))
        return false;
    DeskReport draft;
    draft.command = DeskCommand::MoreTime;
    draft.timeAsked = offset;
    const auto evidence = [before = m_watch.deadline()](const SessionWatch &watch) {
        // The deadline was read just now. Until it moved, it did not happen.
        return before && watch.deadline() && isLater(*watch.deadline(), *before);
    };
    if (!begin(std::move(draft), evidence))
        return false;
    await(m_service.extendExpiration(m_key, offset),
        [this](const Timestamp &deadline, const AnswerTiming &timing) {
            m_watch.acceptDeadline(deadline, timing);
            m_watch.reread(); // a deadline asked for meanwhile may be the old one
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
