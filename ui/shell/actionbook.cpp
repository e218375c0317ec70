// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actionbook.h"

#include <algorithm>

namespace Foyer {

void ActionBook::add(QObject *owner, Source source)
{
    std::erase_if(m_entries, [](const Entry &entry) { return entry.owner.isNull(); });
    m_entries.push_back({owner, std::move(source)});
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
