// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/updatewatch.h"

#include "ui/shell/mainwindow.h"

#include <QFileInfo>
#include <QGuiApplication>

namespace Foyer {

UpdateWatch::UpdateWatch(const QString &program) : m_program(program), m_started(look()) { }

UpdateWatch::Mark UpdateWatch::look() const
{
    const QFileInfo file(m_program);
    return file.exists() ? Mark{file.size(), file.lastModified().toUTC()} : Mark{};
}

bool UpdateWatch::isReplaced() const
{
    const Mark now = look();
    return now.size >= 0 && now != m_started;
}

void UpdateWatch::tellIn(MainWindow &window, const QString &program)
{
    const auto look = [&window, watch = UpdateWatch(program), told = false](Qt::ApplicationState state) mutable {
        if (told || state != Qt::ApplicationActive || window.messages().hasMessage() || !watch.isReplaced())
            return;
        told = true;
        Message note;
        note.id = QStringLiteral("update");
        note.headline = MainWindow::tr("Foyer was updated.");
        note.meaning = MainWindow::tr("When no customer is waiting, close it and start it again.");
        window.messages().showMessage(note);
    };
    QObject::connect(qGuiApp, &QGuiApplication::applicationStateChanged, &window, look);
}

}
