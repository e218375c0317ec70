// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/callentry.h"

#include <QSet>

#include <bitset>
#include <optional>

namespace Foyer {

inline constexpr size_t operationCount = static_cast<size_t>(lastOperation) + 1;

//! What one word of a filter may mean; a call fits when any of it holds.
struct CallTerm
{
    std::bitset<operationCount> operations;
    std::bitset<4> outcomes; //!< by OutcomeClass
    std::bitset<32> troubles; //!< by ErrorKind, for calls that are not Done
    QSet<int> sessions;
    bool slow = false, changed = false;
    std::optional<int> httpStatus;
};

//! Which calls are wanted. Words are looked up once, when they are typed; a row costs no text.
struct CallFilter
{
    std::optional<int> session; //!< only this one
    QList<CallTerm> terms; //!< all of them
};

[[nodiscard]] bool fits(const CallEntry &entry, const CallTerm &term);
[[nodiscard]] bool fits(const CallEntry &entry, const CallFilter &filter);

}
