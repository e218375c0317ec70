// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/callfilter.h"

#include <algorithm>

namespace Foyer {

bool fits(const CallEntry &entry, const CallTerm &term)
{
    const bool done = entry.outcomeClass == OutcomeClass::Done;
    return term.operations.test(static_cast<size_t>(entry.operation))
        || term.outcomes.test(static_cast<size_t>(entry.outcomeClass))
        || (!done && term.troubles.test(static_cast<size_t>(entry.errorKind)))
        || (entry.session > 0 && term.sessions.contains(entry.session)) || (term.slow && entry.duration >= slowCall)
        || (term.changed && !entry.changes.isEmpty()) || (term.httpStatus && term.httpStatus == entry.httpStatus);
}

bool fits(const CallEntry &entry, const CallFilter &filter)
{
    if (filter.session && *filter.session != entry.session)
        return false;
    return std::all_of(
        filter.terms.begin(), filter.terms.end(), [&](const CallTerm &term) { return fits(entry, term); });
}

}
