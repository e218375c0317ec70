// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calldesk.h"
#include "tests/support/scriptedtransport.h"
#include "ui/timeline/timelineview.h"

#include <QTableView>

namespace Foyer {

//! A timeline of an evening with a scripted server.
class TimelineWorld final
{
public:
    explicit TimelineWorld(int calls = 60);

    void show(QSize size = {1180, 700});
    //! What a person sees in that row, cells separated by "|".
    [[nodiscard]] QString row(int row) const;
    [[nodiscard]] QString detail(const char *name) const;
    template<typename T> [[nodiscard]] T *find(const char *name) const { return view.findChild<T *>(QString::fromLatin1(name)); }
    [[nodiscard]] QTableView *table() const { return find<QTableView>("calls"); }

    ScriptedTransport transport;
    CallDesk desk{transport, QUrl(QStringLiteral("https://tickets.example/api"))};
    TimelineView view{desk};
    QList<Message> messages;
};

}
