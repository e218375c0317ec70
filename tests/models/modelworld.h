// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session.h"
#include "models/service/sessionservice.h"
#include "tests/support/scriptedtransport.h"
#include "tests/support/testclock.h"

#include <QJsonObject>
#include <QTimer>

namespace Foyer {

//! A service without a wire and a clock that a test moves.
class ModelWorld
{
public:
    ModelWorld();

    TestClock clock;
    ScriptedTransport transport;
    SessionService service{transport};
    QJsonObject session; //!< nobody signed in, an empty cart; a test changes members before it serves it
    QJsonObject login; //!< LoginInfo
    QJsonObject counts; //!< CartInfo

    //! The session as it now is, as an answer of this moment.
    [[nodiscard]] Answer sessionAnswer() const;
    //! The deadline so far ahead of the server's time, with an offset.
    [[nodiscard]] Answer deadlineAnswer(std::chrono::seconds ahead) const;
    //! \a json as an answer of this moment with a true Date.
    [[nodiscard]] Answer timed(const QByteArray &json) const;
    void signIn(int constituentId, const QString &name);
    void holdSeats(int lines = 1);
    void releaseAllSeats();
    //! Makes the session what every read answers from now on, the cart empty and the deadline ten minutes away.
    void serve();
    //! Delivers every answer that is not held back, and the ones they cause.
    void settle();
    //! Counts from here on.
    void forgetRequests();

private:
    qsizetype m_called = 0;
};

//! The timer of \a owner that runs once (polls) or for ever (ticks): lets time pass without waiting for it.
QTimer *timerOf(const QObject &owner, bool once);
void fire(QTimer &timer);

}
