// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/action.h"

namespace Foyer {

struct KeyLine
{
    QString keys; //!< in the person's language, alternatives separated by " · "
    QString text;
    bool operator==(const KeyLine &) const = default;
};

struct KeyGroup
{
    QString title;
    QList<KeyLine> lines;
    bool operator==(const KeyGroup &) const = default;
};

//! Actions that have a key, possible or not, by the place they belong to; places in the order in which they come.
[[nodiscard]] QList<KeyGroup> keyGroups(const QList<Action> &actions);
//! Keys of forms, lists and the parts of a session, which are the same whatever is open.
[[nodiscard]] QList<KeyGroup> fixedKeyGroups();

}
