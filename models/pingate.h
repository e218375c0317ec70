// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles/pinbrake.h"
#include "models/roles/pinhash.h"
#include "models/settings/jsonstore.h"

#include <QObject>

#include <functional>

namespace Foyer {

enum class PinAnswer { Right, Wrong, TooSoon, Busy };

//! One PIN that is asked for here: compares off this thread, slows down whoever tries, and remembers the wrong tries over
//! restarts.
class PinGate final : public QObject
{
    Q_OBJECT
public:
    //! Where the wrong tries are kept: \a name is the member of "tries" in \a file.
    struct Keeping
    {
        QString folder, file, name;
    };

    //! \a hash as PinHash has it; empty: there is no PIN. \a clock must outlive the gate.
    PinGate(const QString &hash, const Keeping &keeping, const Clock &clock, QObject *parent = nullptr);

    //! A damaged hash is a PIN as well: one that nothing opens.
    [[nodiscard]] bool isSet() const { return m_isSet; }
    //! Until a PIN may be tried; zero when it may be now.
    [[nodiscard]] std::chrono::seconds waitLeft() const { return m_brake.left(); }
    //! \a then is called once, later, while this exists. One try at a time: Busy meanwhile. TooSoon tries nothing.
    void tryPin(Secret pin, std::function<void(PinAnswer)> then);

private:
    void settle(bool right, const std::function<void(PinAnswer)> &then);
    void keepBrake();

    const QString m_name;
    const bool m_isSet;
    const std::optional<PinHash> m_pin;
    JsonStore m_store;
    PinBrake m_brake;
    bool m_trying = false;
};

}
