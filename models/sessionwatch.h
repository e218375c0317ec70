// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cart.h"
#include "models/domain/clock.h"
#include "models/domain/seatclock.h"
#include "models/domain/session.h"
#include "models/loadstate.h"
#include "models/service/sessionservice.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Foyer {

//! The confirmed state of one web session and its honest seat clock, kept fresh by polite polling: only while
//! visible, at most one read of a kind in flight, with jitter, slower when nobody works, and never asking for the
//! deadline without seats (asking would start one). Changes nothing on the server.
class SessionWatch final : public QObject
{
    Q_OBJECT
public:
    //! \a service and \a clock must outlive the watch. Reads the session at once.
    SessionWatch(SessionService &service, const Clock &clock, SessionKey key, const QTimeZone &seatServerZone,
        QObject *parent = nullptr);

    [[nodiscard]] const std::optional<Session> &session() const { return m_session; }
    [[nodiscard]] const std::optional<Cart> &cart() const { return m_cart; }
    //! Why there is no cart: set when its last read failed.
    [[nodiscard]] const std::optional<Error> &cartError() const { return m_cartError; }
    [[nodiscard]] const LoadState &loadState() const { return m_load; }
    //! Since the session was last confirmed; empty before the first answer.
    [[nodiscard]] std::optional<std::chrono::seconds> age() const;
    //! The last confirmation is older than two polls: show it muted, with its time.
    [[nodiscard]] bool isStale() const;
    [[nodiscard]] QDateTime confirmedAtWall() const { return m_confirmedWall; } //!< UTC, for showing only
    [[nodiscard]] SeatView seatView() const { return m_seatClock.viewAt(m_clock.boot()); }
    //! As the server last wrote it, also where no countdown can be made of it.
    [[nodiscard]] const std::optional<Timestamp> &deadline() const { return m_deadline; }
    [[nodiscard]] std::optional<int> seatCount() const; //!< seats in the cart; empty while unknown
    //! The server no longer knows the session (404).
    [[nodiscard]] bool isGone() const { return m_gone; }

    //! Reads the session now, then cart and deadline where seats are held.
    void refresh();
    //! As refresh(), but gives up a read that is under way: its answer may tell of a moment before now.
    //! \a withCart reads the cart even when its counts did not move.
    void reread(bool withCart = false);
    //! Becoming visible polls at once; hidden means no request at all.
    void setVisible(bool visible);
    //! A person did something: polls are frequent for the next two minutes.
    void noteActivity();
    //! No more polls; the seat clock is void.
    void close();

    // Answers of commands are news as well.
    void acceptSession(const Session &session, const AnswerTiming &timing);
    void acceptDeadline(const Timestamp &deadline, const AnswerTiming &timing);

Q_SIGNALS:
    void changed(); //!< session(), cart(), loadState() or isGone()
    void ticked(); //!< each second while visible, and whenever the seat view jumps
    void readSettled(bool confirmed); //!< after each read of the session
    void deadlineSettled(bool confirmed); //!< after each read of the deadline; follows readSettled while seats are held
    void cartSettled(bool confirmed); //!< after each read of the cart
    void woke(); //!< the computer slept; every number was void until confirmed

private:
    void readExpiration();
    void readCart();
    void readFailed(const Error &error);
    void scheduleNext();
    void tick();
    static void giveUp(QPointer<Reply> &read);
    [[nodiscard]] std::chrono::milliseconds nextPollIn() const;
    [[nodiscard]] std::chrono::milliseconds backoff() const;

    SessionService &m_service;
    const Clock &m_clock;
    const SessionKey m_key;
    SeatClock m_seatClock;
    std::optional<Session> m_session;
    std::optional<Cart> m_cart;
    std::optional<Error> m_cartError;
    std::optional<Timestamp> m_deadline;
    LoadState m_load;
    QDateTime m_confirmedWall;
    std::optional<Nanoseconds> m_confirmed;
    Nanoseconds m_deadlineSent{}, m_newestSent{}; //!< of the answer shown: older ones that arrive later are dropped
    Nanoseconds m_lastActivity;
    Nanoseconds m_tickBoot, m_tickMonotonic;
    SeatState m_shownSeatState = SeatState::None;
    QTimer m_pollTimer, m_tickTimer;
    bool m_cartDue = true; //!< the cart moved and has not been read since
    bool m_visible = false, m_closed = false, m_gone = false;
    QPointer<Reply> m_read, m_expirationRead, m_cartRead; //!< under way
    int m_failedReads = 0;
};

}
