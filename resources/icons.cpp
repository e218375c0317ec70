// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/icons.h"

using namespace Qt::Literals::StringLiterals;

namespace Foyer {

QString iconPath(const QString &name)
{
    return u":/foyer/icons/"_s + name + u".svg"_s;
}

}
