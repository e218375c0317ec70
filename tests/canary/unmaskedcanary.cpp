// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Beside tst_canary.cpp in a program of its own: the same canary with one redaction taken away, which has to find what gets
// out then. FOYER_UNMASK names it; FOYER_UNMASK=list prints the names.
#include "tests/support/unmasked.h"

#include <cstdio>
#include <cstdlib>

using namespace Foyer;
namespace U = Foyer::Unmasked;

namespace {

struct Row
{
    const char *name;
    QByteArrayList removed;
};

//! With a name goes the look by which it would be masked all the same.
const QList<Row> &rows()
{
    static const QList<Row> all{{"password", {U::nameOf(Meaning::Password)}}, {"token", {U::nameOf(Meaning::Token)}},
        {"session key", {U::nameOf(Meaning::OwnKey), U::keys}}, {"login name", {U::nameOf(Meaning::Login)}},
        {"e-mail", {U::nameOf(Meaning::Email), U::addresses}}, {"phone", {U::nameOf(Meaning::Phone), U::numbers}},
        {"postal code", {U::nameOf(Meaning::PostalCode)}}, {"promo code", {U::nameOf(Meaning::PromoCode)}},
        {"variable value", {U::nameOf(Meaning::VariableValue)}}, {"logs of Qt", {"logs"}}};
    return all;
}

QByteArray asked() { return qgetenv("FOYER_UNMASK"); }

const bool prepared = [] {
    for (const Row &row : rows()) {
        if (asked() == "list")
            std::puts(row.name);
        else if (asked() == row.name)
            U::remove(row.removed);
    }
    if (asked() == "list")
        std::exit(0);
    return true;
}();

}

void shippedGuard() __asm__("__real__ZN5Foyer20keepSecretsOutOfLogsEv");
void wrappedGuard() __asm__("__wrap__ZN5Foyer20keepSecretsOutOfLogsEv");
void wrappedGuard()
{
    if (prepared && asked() != "logs of Qt")
        shippedGuard();
}
