// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessiondesk.h"

#include "models/domain/overloaded.h"
#include "models/signinjudge.h"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <utility>

namespace Foyer {

namespace {

int sourceOf(const SignInRequest &request)
{
    return std::visit(
        [](const auto &form) {
            if constexpr (requires { form.source; })
                return form.source;
            else
                return 0;
        },
        request);
}

bool hasFailed(SignInVerdict verdict)
{
    return verdict == SignInVerdict::NotRecognised || verdict == SignInVerdict::LockedOut
        || verdict == SignInVerdict::RefusedByServer;
}

//! What is wrong when a try is not recognised; empty for a guest, who proves nothing.
QByteArray markOf(const SignInRequest &request, const SignInJudge &judge, const AttemptLedger &ledger)
{
    const auto mark = [&](QByteArrayView proof) { return ledger.mark(judge.loginName(), judge.loginTypeId(), proof); };
    return std::visit(Overloaded{[&](const SignInByName &form) { return mark(form.password.utf8()); },
                          [&](const SignInByEmail &form) { return mark(form.password.utf8()); },
                          [&](const SignInByConstituent &form) {
                              const QString email = form.email.value_or(QString());
                              return mark(QString(form.phone + u'\n' + form.postalCode + u'\n' + email).toUtf8());
                          },
                          [](const SignInAsGuest &) { return QByteArray(); }},
        request);
}

//! Later (or not) by the text alone, so that it also works where no zone is known.
bool isLater(const Timestamp &now, const Timestamp &before)
{
    if (now.offsetSeconds && before.offsetSeconds)
        return now.utc() > before.utc();
    return QDateTime(now.date, now.time, Qt::UTC) > QDateTime(before.date, before.time, Qt::UTC);
}

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

int lineCount(const Session &session) { return session.cart.performances.value_or(0); }

}

SessionDesk::SessionDesk(SessionService &service, const Clock &clock, AttemptLedger &ledger, SessionKey key,
    DeskPolicy policy, QObject *parent)
    : QObject(parent), m_service(service), m_ledger(ledger), m_key(key), m_policy(std::move(policy))
    , m_watch(service, clock, std::move(key), m_policy.seatServerZone), m_slot(m_watch)
    , m_story(m_watch, m_slot, clock)
{
    connect(&m_slot, &CommandSlot::busyChanged, this, &SessionDesk::busyChanged);
    connect(&m_watch, &SessionWatch::changed, this, [this] {
        if (m_watch.isGone() && !isBusy())
            tellEnded();
    });
}

std::optional<int> SessionDesk::knownFailures(const QString &loginName, int loginTypeId) const
{
    return m_ledger.failures(loginName, loginTypeId);
}

AttemptGate SessionDesk::gateOf(const SignInRequest &request) const
{
    const SignInJudge judge(request, std::nullopt);
    if (judge.form() == SignInForm::Guest)
        return AttemptGate::Free;
    return m_ledger.gate(judge.loginName(), judge.loginTypeId(), markOf(request, judge, m_ledger));
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

template<typename T>
bool SessionDesk::run(
    Draft draft, const std::function<ReplyOf<T> *()> &send, CommandSlot::Look look, Apply<T> apply, bool lookAfterRefusal)
{
    if (isEnded())
        return false;
    Held<T> held;
    held.concluded = [this, draft, apply](const Settled<T> &end) {
        draft->outcomeClass = end.outcomeClass;
        draft->reconciled = end.reconciled;
        draft->error = end.error;
        draft->seatsGone = m_watch.session() && m_watch.session()->seatsProbablyHeld() == false;
        if (apply)
            apply(end);
        conclude(*draft);
    };
    if (lookAfterRefusal)
        held.lookAfterRefusal = [](const Error &error) { return error.kind == ErrorKind::Rejected; };
    const auto settled = [this, draft](const Settled<T> &end) {
        if (!end.isFinal()) {
            draft->outcomeClass = end.outcomeClass;
            draft->reconciled = end.reconciled;
            draft->error = end.error;
            if (draft->signIn)
                draft->signIn->verdict = SignInVerdict::StillUnknown;
        }
        Q_EMIT reported(*draft);
        if (end.isFinal() && isEnded())
            tellEnded();
    };
    return m_slot.run<T>(draft->command, send, std::move(look), settled, held);
}

//! While the slot is still taken: what follows from every command's end.
void SessionDesk::conclude(const DeskReport &report)
{
    const bool happened = report.outcomeClass == OutcomeClass::Done || report.reconciled == Reconciled::Happened;
    if (report.command == DeskCommand::MoreTime && happened)
        m_added += std::max(report.timeAsked, std::chrono::seconds::zero());
    if (report.signIn && hasFailed(report.signIn->verdict))
        m_story.noteFailedTry(report.signIn->failedAttempts, report.signIn->lockedSince);
    if (report.command == DeskCommand::LogOut && happened) {
        m_story.noteLoggedOut();
        m_loggedOut = true;
        m_watch.close();
    } else if (report.outcomeClass == OutcomeClass::Refused && !report.signIn) {
        m_watch.reread();
    }
}

void SessionDesk::tellEnded()
{
    if (!std::exchange(m_endedTold, true))
        Q_EMIT ended();
}

bool SessionDesk::signIn(SignInRequest request, LastTry lastTry)
{
    const AttemptGate gate = gateOf(request);
    if (gate == AttemptGate::SameAgain || (gate == AttemptGate::LastTry && lastTry != LastTry::Allowed))
        return false;
    const auto judge = std::make_shared<const SignInJudge>(request, m_watch.session());
    auto draft = std::make_shared<DeskReport>();
    draft->command = DeskCommand::SignIn;
    draft->signIn = SignInReport{};
    draft->signIn->form = judge->form();
    draft->signIn->attemptLimit = m_policy.attemptLimit;
    draft->signIn->tried = {judge->loginName(), judge->loginTypeId()};
    draft->signIn->lastTry = gate == AttemptGate::LastTry;
    const QByteArray mark = markOf(request, *judge, m_ledger);
    const auto send = [this, &request] {
        const int source = sourceOf(request);
        const bool other = source > 0 && m_watch.session() && m_watch.session()->sourceId != source;
        m_story.noteSourcePassed(other ? std::optional(source) : std::nullopt);
        return std::visit([this](auto &&form) { return m_service.signIn(m_key, std::forward<decltype(form)>(form)); },
            std::move(request));
    };
    const auto look
        = m_slot.bySession([judge](const SessionWatch &watch) { return judge->isNewlyIn(*watch.session()); });
    const auto apply = [this, draft, judge, mark](const Settled<Session> &end) { signInEnded(*draft, *judge, mark, end); };
    return run<Session>(draft, send, look, apply, true);
}

void SessionDesk::signInEnded(
    DeskReport &draft, const SignInJudge &judge, const QByteArray &mark, const Settled<Session> &end)
{
    const auto before = m_ledger.failures(judge.loginName(), judge.loginTypeId());
    SignInReport &report = *draft.signIn;
    switch (end.outcomeClass) {
    case OutcomeClass::Done:
        settleSignIn(draft, judge, *end.value);
        m_watch.acceptSession(*end.value, end.timing);
        m_watch.reread();
        break;
    case OutcomeClass::NotSent:
        report.verdict = SignInVerdict::NotSent;
        break;
    case OutcomeClass::Refused:
        // A wrong password may come as a 4xx as well: the session tells the count and the lock.
        if (!end.looked)
            m_watch.reread();
        else if (!m_watch.isGone())
            noteFailures(report, judge, *m_watch.session());
        report.verdict = report.lockedSince ? SignInVerdict::LockedOut : SignInVerdict::RefusedByServer;
        break;
    case OutcomeClass::Unknown:
        if (m_watch.isGone())
            report.verdict = SignInVerdict::NotRecognised;
        else
            settleSignIn(draft, judge, *m_watch.session());
        break;
    }
    // While a login is locked the right password is refused as well; and what was lost or refused for another reason
    // may not have been looked at, unless the count says so.
    const bool counted = report.countedForSure || report.failedAttempts.value_or(0) > before.value_or(0);
    const bool lookedAt = end.outcomeClass == OutcomeClass::Done ? report.verdict == SignInVerdict::NotRecognised : counted;
    if (lookedAt && !report.lockedSince)
        m_ledger.noteRefused(judge.loginName(), judge.loginTypeId(), mark);
}

void SessionDesk::settleSignIn(DeskReport &draft, const SignInJudge &judge, const Session &now)
{
    if (draft.reconciled == Reconciled::DidNotHappen && isSignedIn(now)) {
        // Somebody was and is signed in; of the lost try we only know that it changed nothing.
        draft.signIn->verdict = SignInVerdict::NotRecognised;
        return;
    }
    draft.signIn = judge.judge(*draft.signIn, now, draft.outcomeClass);
    const bool in = draft.signIn->verdict == SignInVerdict::SignedIn
        || draft.signIn->verdict == SignInVerdict::SignedInTemporary;
    if (!in) {
        noteFailures(*draft.signIn, judge, now);
        return;
    }
    m_ledger.note(judge.loginName(), judge.loginTypeId(), 0);
    if (std::exchange(m_nextSource, std::nullopt))
        Q_EMIT sourceUsed();
}

void SessionDesk::noteFailures(SignInReport &report, const SignInJudge &judge, const Session &now)
{
    if (!judge.countsFailuresOf(now))
        return;
    report.failedAttempts = now.login.failedAttempts;
    report.lockedSince = now.login.lockedDate;
    if (now.login.failedAttempts)
        m_ledger.note(judge.loginName(), judge.loginTypeId(), *now.login.failedAttempts, now.login.lockedDate);
}

bool SessionDesk::holdSeats(const SeatRequest &request)
{
    auto draft = std::make_shared<DeskReport>();
    draft->command = DeskCommand::HoldSeats;
    draft->seatsAsked = request.seats;
    const auto newLine = [before = m_watch.session()](const SessionWatch &watch) {
        const Session &now = *watch.session();
        const bool newlyHeld = now.hasLockedSeats == true && (!before || before->hasLockedSeats != true);
        return newlyHeld || (before && lineCount(now) > lineCount(*before));
    };
    // More seats of a performance that is in the cart already need not be a line of their own.
    const auto moreSeats = [before = m_watch.seatCount()](const SessionWatch &watch) {
        return before && watch.seatCount() && *watch.seatCount() > *before;
    };
    const auto apply = [this, draft](const Settled<SeatReservation> &end) {
        if (end.outcomeClass != OutcomeClass::Done)
            return;
        draft->seatsReserved = end.value->seatsReserved;
        m_watch.reread();
    };
    return run<SeatReservation>(
        draft, [this, &request] { return m_service.reserveSeats(m_key, request); }, m_slot.byCart(newLine, moreSeats), apply);
}

bool SessionDesk::releaseSeats(int performanceId, int lineItemId)
{
    auto draft = std::make_shared<DeskReport>();
    draft->command = DeskCommand::ReleaseSeats;
    draft->seatsReleased = seatsInLine(m_watch, performanceId, lineItemId);
    const auto fewerLines = [before = m_watch.session()](const SessionWatch &watch) {
        const Session &now = *watch.session();
        return now.hasLockedSeats == false || (before && lineCount(now) < lineCount(*before));
    };
    const auto fewerSeats = [performanceId, lineItemId, before = draft->seatsReleased](const SessionWatch &watch) {
        const std::optional<int> now = seatsInLine(watch, performanceId, lineItemId);
        return before && now && *now < *before;
    };
    const auto apply = [this](const Settled<Nothing> &end) {
        if (end.outcomeClass == OutcomeClass::Done)
            m_watch.reread();
    };
    return run<Nothing>(
        draft, [=, this] { return m_service.removeTickets(m_key, performanceId, lineItemId); },
        m_slot.byCart(fewerLines, fewerSeats), apply);
}

bool SessionDesk::moreTime(std::chrono::seconds offset)
{
    const auto left = extensionLeft();
    if (offset <= std::chrono::seconds::zero() || (left && offset > *left))
        return false;
    auto draft = std::make_shared<DeskReport>();
    draft->command = DeskCommand::MoreTime;
    draft->timeAsked = offset;
    // The deadline was read just now. Until it moved, it did not happen.
    const auto later = [before = m_watch.deadline()](const SessionWatch &watch) {
        return before && watch.deadline() && isLater(*watch.deadline(), *before);
    };
    return run<Timestamp>(
        draft, [this, offset] { return m_service.extendExpiration(m_key, offset); }, m_slot.byDeadline(later),
        [this](const Settled<Timestamp> &end) { deadlineSet(end); });
}

DeadlineQuestion SessionDesk::deadlineQuestion(const QTime &typed) const
{
    DeadlineQuestion question{typed, m_watch.deadline(), m_policy.seatServerZone, std::nullopt, extensionLeft()};
    const SeatView view = m_watch.seatView();
    if (view.state == SeatState::Live || view.state == SeatState::Stale)
        question.remaining = view.remaining;
    return question;
}

bool SessionDesk::setDeadline(const DeadlineChoice &choice)
{
    const auto left = extensionLeft();
    if (choice.wire.isEmpty() || (left && choice.change > *left))
        return false;
    auto draft = std::make_shared<DeskReport>();
    draft->command = DeskCommand::MoreTime;
    draft->timeAsked = choice.change;
    draft->deadlineAsked = choice;
    const auto moved = [utc = choice.utc, zone = m_policy.seatServerZone](const SessionWatch &watch) {
        const auto now = watch.deadline() ? resolve(*watch.deadline(), zone) : std::nullopt;
        return now && std::abs(now->utc.secsTo(utc)) <= 1; // the server rounds
    };
    return run<Timestamp>(
        draft, [this, wire = choice.wire] { return m_service.setExpiration(m_key, wire); }, m_slot.byDeadline(moved),
        [this](const Settled<Timestamp> &end) { deadlineSet(end); });
}

void SessionDesk::deadlineSet(const Settled<Timestamp> &end)
{
    if (end.outcomeClass != OutcomeClass::Done)
        return;
    m_watch.acceptDeadline(*end.value, end.timing);
    m_watch.reread(); // a deadline asked for meanwhile may be the old one
}

bool SessionDesk::logOut()
{
    auto draft = std::make_shared<DeskReport>();
    draft->command = DeskCommand::LogOut;
    draft->seatsReleased = m_watch.seatCount();
    const auto out = [before = m_watch.session()](const SessionWatch &watch) {
        const Session &now = *watch.session();
        const bool wasIn = before && isSignedIn(*before);
        const bool heldBefore = before && before->hasLockedSeats == true;
        return (wasIn && !isSignedIn(now)) || (!wasIn && heldBefore && now.hasLockedSeats == false);
    };
    // A session that is gone is what was asked for.
    const auto look = [this, plain = m_slot.bySession(out)](const CommandSlot::Finding &finding) {
        plain([this, finding](std::optional<bool> happened) { finding(m_watch.isGone() ? true : happened); });
    };
    return run<Nothing>(draft, [this] { return m_service.logout(m_key); }, look, {});
}

}
