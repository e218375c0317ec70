// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessiondesk.h"
#include "tests/models/modelworld.h"

#include <memory>

namespace Foyer {

//! A desk, what it reported, and the five commands by name.
struct DeskWorld : ModelWorld
{
    DeskWorld() { ledger.setLimit(100); } //!< far from any lock-out

    AttemptLedger ledger;
    DeskPolicy policy;
    std::unique_ptr<SessionDesk> desk;
    QList<DeskReport> reports;
    int ended = 0;

    //! Opens the desk, waits for its first look and counts requests from there.
    void open();
    [[nodiscard]] qsizetype commands() const; //!< requests that change something
    [[nodiscard]] qsizetype reads() const { return transport.count(Operation::GetSession); }

    bool byName(const QString &name = QStringLiteral("ann"), const QString &password = QStringLiteral("pw"));
    bool press(DeskCommand command);
    static Operation operationOf(DeskCommand command);
    //! A valid answer of the service to \a command as the world now is.
    [[nodiscard]] Answer answerTo(DeskCommand command) const;
    //! Makes the world what it is after \a command happened.
    void happen(DeskCommand command);
};

const QList<DeskCommand> &everyDeskCommand();
const char *nameOf(DeskCommand command);

}
