// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace Foyer {

class MainWindow;

//! Whether the program's file is still the one it was started from. After an update it is not: what is loaded later, a
//! plugin or the practice server, would be of another version.
class UpdateWatch final
{
public:
    explicit UpdateWatch(const QString &program);
    //! A file that is missing is about to be replaced; that is not told yet.
    [[nodiscard]] bool isReplaced() const;

    //! Looks each time somebody comes back to the program, and says it once, when no other message is there.
    static void tellIn(MainWindow &window, const QString &program);

private:
    struct Mark
    {
        qint64 size = -1;
        QDateTime modified;
        bool operator==(const Mark &) const = default;
    };
    [[nodiscard]] Mark look() const;

    QString m_program;
    Mark m_started;
};

}
