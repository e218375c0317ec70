// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profile.h"
#include "models/pingate.h"
#include "models/referencebook.h"

#include <QObject>
#include <QTimer>

namespace Foyer {

enum class SupervisorAccess {
    None, //!< no function of a supervisor is shown
    AskPin, //!< they can be had with the PIN: for good, or for one action
    Open,
};

//! What a PIN is given for.
enum class PinPurpose {
    Open, //!< until lock(), or until nobody did anything for a while
    OneAction, //!< a single press on somebody else's computer
};

//! Whether the functions of a supervisor may be seen and used here. A profile with a PIN asks for it, whatever the server
//! permits (staff often share one service login); without a PIN the server's permissions decide.
class SupervisorRights final : public QObject
{
    Q_OBJECT
public:
    //! \a folder keeps the wrong tries over restarts. \a book and \a clock must outlive the rights.
    SupervisorRights(const Profile &profile, ReferenceBook &book, const QString &folder, const Clock &clock,
        QObject *parent = nullptr);

    [[nodiscard]] SupervisorAccess access() const;
    [[nodiscard]] bool isOpen() const { return access() == SupervisorAccess::Open; }
    //! Until a PIN may be tried; zero when it may be now.
    [[nodiscard]] std::chrono::seconds waitLeft() const { return m_gate.waitLeft(); }

    //! Looks at the PIN off this thread; answered() follows, once. One at a time: Busy meanwhile. TooSoon tries nothing.
    void tryPin(PinPurpose purpose, Secret pin);
    //! Call right before the one action leaves: true when it may. Uses up what a PIN for one action gave.
    [[nodiscard]] bool takeAction();
    //! Shows nothing to supervisors any more until the PIN is given again.
    void lock();
    //! A person did something: the functions stay open.
    void noteActivity();

    static constexpr std::chrono::minutes openFor{10}; //!< without activity
    static constexpr std::chrono::seconds actionFor{60}; //!< from the PIN to the press

Q_SIGNALS:
    void changed(); //!< access()
    void answered(Foyer::PinPurpose purpose, Foyer::PinAnswer answer);

private:
    void settle(PinPurpose purpose, PinAnswer answer);
    void closeWhenIdle();

    ReferenceBook &m_book;
    const Clock &m_clock;
    PinGate m_gate;
    bool m_open = false;
    std::optional<Nanoseconds> m_actionSince;
    Nanoseconds m_lastActivity{};
    QTimer m_idle;
};

}
