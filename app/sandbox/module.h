// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/clock.h"
#include "app/sandbox/http/router.h"
#include "app/sandbox/store/database.h"
#include "app/sandbox/switches.h"

#include <QStringList>

#include <vector>

namespace Foyer::Sandbox {

// What every handler may use. Lives as long as the service; the handlers of a route run one at a time.
struct Services
{
    Database &store;
    Clock &clock;
    Switches &switches;
};

// A part of the sandbox: its tables, its demo data, its operations.
//  migrations  SQL scripts in order (statements end with ";\n"); only ever appended to. The store remembers
//  how many ran. seed        fills the tables of a new store; runs once, in the order of the modules, inside
//  one transaction. routes      adds one row per operation. A handler runs inside a transaction that is
//  committed before the answer leaves;
//              an Answer with keepsWrites == false undoes what the handler wrote.
//  tick        what time has done since the last request (seats that expired); runs before each request in a
//  transaction.
struct Module
{
    QString name;
    QStringList migrations;
    std::function<void(Services &)> seed;
    std::function<void(Router &, Services &)> routes;
    std::function<void(Services &)> tick = {};
};

// All modules, in the order their tables are made. A new module is one more line in modules.cpp.
std::vector<Module> allModules();

} // namespace Foyer::Sandbox
