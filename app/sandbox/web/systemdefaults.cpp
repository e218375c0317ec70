// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/web/systemdefaults.h"

namespace Foyer::Sandbox::SystemDefaults {

using namespace Qt::Literals::StringLiterals;

QString text(Database &store, const QString &name, const QString &otherwise)
{
    const auto row = store.one(u"SELECT value FROM t_defaults WHERE field_name=? AND inactive=0"_s, {name});
    return row && !row->isNull("value"_L1) ? row->text("value"_L1).trimmed() : otherwise;
}

int number(Database &store, const QString &name, int otherwise)
{
    bool good = false;
    const int value = text(store, name).toInt(&good);
    return good ? value : otherwise;
}

bool flag(Database &store, const QString &name, bool otherwise)
{
    const QString value = text(store, name).toLower();
    if (value.isEmpty())
        return otherwise;
    return value != "false"_L1 && value != "no"_L1 && value != "0"_L1 && value != "n"_L1;
}

} // namespace Foyer::Sandbox::SystemDefaults
