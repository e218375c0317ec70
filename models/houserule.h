// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loadstate.h"
#include "models/sessiondesk.h"

#include <QObject>

namespace Foyer {

//! A default of the organisation that is a yes or a no, and that a text must not promise against. Read once a session.
class HouseRule final : public QObject
{
    Q_OBJECT
public:
    //! What \a parts names must outlive the rule.
    HouseRule(SessionParts parts, QString fieldName, QObject *parent = nullptr);

    //! Asks, unless it was answered before: with a value, or that it may not be read or is not there.
    void read();
    //! Empty while it is not known; it may live in a file of the server where nobody can read it.
    [[nodiscard]] std::optional<bool> holds() const { return m_holds; }
    //! The server's tables hold flags in several forms; empty for any other text.
    [[nodiscard]] static std::optional<bool> flagOf(const QString &value);

Q_SIGNALS:
    void changed();

private:
    SessionParts m_parts;
    const QString m_fieldName;
    LoadPhase m_phase = LoadPhase::Idle;
    std::optional<bool> m_holds;
};

}
