// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessionwatch.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Foyer {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr seconds busyInterval{10}; //!< while somebody works and no seats run
constexpr seconds idleInterval{30};
constexpr seconds idleAfter{120};
constexpr seconds firstRetry{2};
constexpr seconds longestRetry{60}; //!< of a server that answers with a fault: it needs a rest
constexpr seconds longestSilence{13}; //!< where nobody answers that spares nobody, and who is back is to be seen within 15 s
constexpr seconds sleepSign{2};

milliseconds withJitter(milliseconds interval)
{
    // A tenth either way, so that eight laptops do not ask in step.
    const int tenth = static_cast<int>(interval.count() / 10);
    return interval + milliseconds(QRandomGenerator::global()->bounded(2 * tenth + 1) - tenth);
}

}

SessionWatch::SessionWatch(SessionService &service, const Clock &clock, SessionKey key, const QTimeZone &seatServerZone,
    QObject *parent)
    : QObject(parent), m_service(service), m_clock(clock), m_key(std::move(key)), m_seatClock(seatServerZone)
    , m_lastActivity(clock.boot()), m_tickBoot(clock.boot()), m_tickMonotonic(clock.monotonic()), m_pollTimer(this)
    , m_tickTimer(this)
{
    m_pollTimer.setSingleShot(true);
    connect(&m_pollTimer, &QTimer::timeout, this, &SessionWatch::refresh);
    // Coarse timers of a second fall together: one wake-up for this one, the lamp and the other watches.
    m_tickTimer.setTimerType(Qt::CoarseTimer);
    m_tickTimer.setInterval(seconds(1));
    connect(&m_tickTimer, &QTimer::timeout, this, &SessionWatch::tick);
    refresh();
}

std::optional<seconds> SessionWatch::age() const
{
    if (!m_confirmed)
        return std::nullopt;
    return std::chrono::duration_cast<seconds>(m_clock.boot() - *m_confirmed);
}

bool SessionWatch::isStale() const
{
    const auto old = age();
    return old && (m_failedReads > 0 || *old > 2 * idleInterval) && *old > 2 * busyInterval;
}

std::optional<int> SessionWatch::seatCount() const
{
    if (!m_cart)
        return std::nullopt;
    qsizetype seats = 0;
    for (const CartLine &line : m_cart->lines)
        seats += line.seats.size();
    return static_cast<int>(seats);
}

void SessionWatch::refresh()
{
    m_pollTimer.stop();
    if (m_closed || m_gone || m_read)
        return;
    if (!m_session)
        m_load = {LoadPhase::Loading, m_load.error};
    auto *reply = m_service.session(m_key);
    m_read = reply;
    connect(reply, &Reply::finished, this, [this, reply] {
        m_read = nullptr;
        if (m_closed)
            return;
        if (reply->outcome().isDone())
            acceptSession(*reply->outcome().value, reply->timing());
        else
            readFailed(reply->outcome().error);
        scheduleNext();
        Q_EMIT readSettled(reply->outcome().isDone());
    });
}

void SessionWatch::reread(bool withCart)
{
    m_cartDue = m_cartDue || withCart;
    for (QPointer<Reply> *read : {&m_read, &m_expirationRead, &m_cartRead})
        giveUp(*read);
    refresh();
}

void SessionWatch::giveUp(QPointer<Reply> &read)
{
    if (!read)
        return;
    Reply *reply = read;
    read = nullptr;
    reply->disconnect();
    reply->abort();
}

void SessionWatch::acceptSession(const Session &session, const AnswerTiming &timing)
{
    if (m_closed || timing.sent < m_newestSent)
        return;
    // The cart also says whose it is, in words.
    // With another mode of sale or source the same seats may cost something else.
    m_cartDue = m_cartDue || !m_cart || !m_session || !(m_session->cart == session.cart)
        || m_session->modeOfSaleId != session.modeOfSaleId || m_session->sourceId != session.sourceId
        || m_session->hasLockedSeats != session.hasLockedSeats
        || m_session->login.constituentId != session.login.constituentId;
    m_newestSent = timing.sent;
    m_session = session;
    m_load = {LoadPhase::Ready, std::nullopt};
    m_confirmed = m_clock.boot();
    m_confirmedWall = m_clock.wall();
    m_failedReads = 0;
    const std::optional<bool> held = session.seatsProbablyHeld();
    m_seatClock.sessionAnswered(held, session.seatsExpired, session.cart.firstSeatAdded, timing);
    if (held == true)
        readExpiration();
    if (m_cartDue)
        readCart();
    Q_EMIT changed();
    Q_EMIT ticked();
}

void SessionWatch::acceptDeadline(const Timestamp &deadline, const AnswerTiming &timing)
{
    if (m_closed || m_gone)
        return;
    if (timing.sent >= m_deadlineSent) {
        m_deadline = deadline;
        m_deadlineSent = timing.sent;
    }
    m_seatClock.deadlineAnswered(deadline, timing);
    Q_EMIT ticked();
    scheduleNext();
}

void SessionWatch::readExpiration()
{
    if (m_expirationRead)
        return;
    auto *reply = m_service.expiration(m_key);
    m_expirationRead = reply;
    connect(reply, &Reply::finished, this, [this, reply] {
        m_expirationRead = nullptr;
        if (m_closed)
            return;
        if (reply->outcome().isDone())
            acceptDeadline(*reply->outcome().value, reply->timing());
        Q_EMIT deadlineSettled(reply->outcome().isDone());
    });
}

void SessionWatch::readCart()
{
    giveUp(m_cartRead); // it may tell of the cart before it moved
    auto *reply = m_service.cart(m_key);
    m_cartRead = reply;
    connect(reply, &Reply::finished, this, [this, reply] {
        m_cartRead = nullptr;
        if (m_closed)
            return;
        m_cartDue = !reply->outcome().isDone();
        if (reply->outcome().isDone()) {
            m_cart = *reply->outcome().value;
            m_cartError.reset();
        } else {
            m_cart.reset(); // lines of an older cart beside new counts would be a lie
            m_cartError = reply->outcome().error;
        }
        Q_EMIT changed();
        Q_EMIT cartSettled(reply->outcome().isDone());
    });
}

void SessionWatch::readFailed(const Error &error)
{
    ++m_failedReads;
    m_load = {LoadPhase::Failed, error};
    if (error.kind == ErrorKind::NotFound) {
        m_gone = true;
        m_tickTimer.stop();
        m_seatClock.woke(); // whatever was counted is not known any more
    }
    Q_EMIT changed();
    Q_EMIT ticked();
}

milliseconds SessionWatch::backoff() const
{
    const bool silent = m_load.error && m_load.error->httpStatus == 0;
    const seconds wait = std::min(firstRetry * (1 << std::min(m_failedReads - 1, 5)), silent ? longestSilence : longestRetry);
    const bool told = m_load.error && m_load.error->retryAfter;
    return told ? std::max(wait, *m_load.error->retryAfter) : wait;
}

milliseconds SessionWatch::nextPollIn() const
{
    if (m_failedReads > 0)
        return backoff();
    const Nanoseconds now = m_clock.boot();
    const SeatView seats = m_seatClock.viewAt(now);
    const seconds calm = now - m_lastActivity > idleAfter ? idleInterval : busyInterval;
    switch (seats.state) {
    case SeatState::Live:
        // One look exactly when it runs out, else at the pace that keeps the number live.
        return std::min<milliseconds>(std::min(calm, m_seatClock.pollInterval(now)), seats.remaining + seconds(1));
    case SeatState::Expired:
        return busyInterval;
    case SeatState::Stale:
    case SeatState::Unknown:
        return m_session ? std::min(calm, m_seatClock.pollInterval(now)) : calm;
    default:
        return calm;
    }
}

void SessionWatch::scheduleNext()
{
    // A refused service login is not asked again by itself: each try could lock the staff account.
    const bool refused = m_load.error && m_load.error->kind == ErrorKind::StaffRefused;
    if (m_visible && !m_closed && !m_gone && !refused && !m_read)
        m_pollTimer.start(withJitter(nextPollIn()));
}

void SessionWatch::setVisible(bool visible)
{
    if (m_visible == visible)
        return;
    m_visible = visible;
    if (!visible) {
        m_pollTimer.stop();
        m_tickTimer.stop();
        return;
    }
    if (m_closed || m_gone)
        return;
    // While hidden nothing watched for sleep; tick() finds out from the two clocks.
    m_tickTimer.start();
    tick();
    refresh();
}

void SessionWatch::noteActivity()
{
    const bool wasIdle = m_clock.boot() - m_lastActivity > idleAfter;
    m_lastActivity = m_clock.boot();
    if (wasIdle && m_visible)
        refresh();
}

void SessionWatch::close()
{
    m_closed = true;
    m_pollTimer.stop();
    m_tickTimer.stop();
    m_seatClock.reset();
    Q_EMIT ticked();
}

void SessionWatch::tick()
{
    const Nanoseconds boot = m_clock.boot(), monotonic = m_clock.monotonic();
    const bool slept = (boot - m_tickBoot) - (monotonic - m_tickMonotonic) > sleepSign;
    m_tickBoot = boot;
    m_tickMonotonic = monotonic;
    if (slept) {
        m_seatClock.woke();
        Q_EMIT woke();
        reread();
    }
    const SeatState state = seatView().state;
    if (state != m_shownSeatState) {
        m_shownSeatState = state;
        if (state == SeatState::Expired)
            refresh();
    }
    Q_EMIT ticked();
}

}
