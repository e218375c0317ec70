// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/action.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace Foyer {

//! All that can be done at this moment. Pages put in functions, not lists: what is possible changes with every answer.
class ActionBook final
{
public:
    using Source = std::function<QList<Action>()>;

    //! Sources for what is always there come after those of the pages.
    enum class Rank { Page, Always };
    //! \a source is asked, in the order in which sources came, for as long as \a owner lives.
    void add(QObject *owner, Source source, Rank rank = Rank::Page);
    //! Actions without a text are left out.
    [[nodiscard]] QList<Action> actions() const;
    //! Asks again first: what was possible when a list was shown may not be now. False when it was not done.
    bool run(const QString &id) const;

private:
    struct Entry
    {
        QPointer<QObject> owner;
        Source source;
        Rank rank;
    };
    std::vector<Entry> m_entries;
};

}
