// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/timelineworld.h"

#include "tests/models/callworld.h"

#include <QPlainTextEdit>
#include <QTest>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

TimelineWorld::TimelineWorld(int calls)
{
    CallWorld::fill(desk.log(), calls);
    QObject::connect(&view, &TimelineView::message, &view, [this](const Message &message) { messages.append(message); });
}

void TimelineWorld::show(QSize size)
{
    view.resize(size);
    view.show();
    view.focusTable();
}

QString TimelineWorld::row(int row) const
{
    QStringList cells;
    for (int column = 0; column < CallLog::ColumnCount; ++column)
        cells.append(table()->model()->index(row, column).data().toString());
    return cells.join(u'|');
}

QString TimelineWorld::detail(const char *name) const { return find<QPlainTextEdit>(name)->toPlainText(); }

}
