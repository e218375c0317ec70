// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actionbook.h"

#include <algorithm>

namespace Foyer {

void ActionBook::add(QObject *owner, Source source, Rank rank)
{
    std::erase_if(m_entries, [](const Entry &entry) { return entry.owner.isNull(); });
    const auto place = std::ranges::find_if(m_entries, [rank](const Entry &entry) { return entry.rank > rank; });
    m_entries.insert(place, Entry{owner, std::move(source), rank});
}

QList<Action> ActionBook::actions() const
{
    QList<Action> all;
    for (const Entry &entry : m_entries) {
        if (entry.owner)
            all += entry.source();
    }
    all.removeIf([](const Action &action) { return action.text.isEmpty(); });
    return all;
}

bool ActionBook::run(const QString &id) const
{
    const QList<Action> all = actions();
    const auto found = std::ranges::find(all, id, &Action::id);
    if (found == all.end() || !found->isPossible())
        return false;
    const auto run = found->run; // it may end the page the list came from
    run();
    return true;
}

}
