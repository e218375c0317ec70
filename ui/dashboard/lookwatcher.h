// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace Foyer {

//! Decides when marks of change have been seen: they were in sight in the active window for three seconds, and
//! after that the person pressed a key or a mouse button there. Three seconds are a glance at a dashboard with a
//! queue waiting; the press shows that somebody was in front of it. Looking alone never takes a mark away.
class LookWatcher final : public QObject
{
    Q_OBJECT
public:
    //! Watches the window of \a page, which owns the watcher.
    explicit LookWatcher(QWidget *page);

    //! Whether there are marks to be seen; each true starts the three seconds anew.
    void setMarked(bool marked);
    static constexpr int lookMilliseconds = 3000;

Q_SIGNALS:
    void seen();
    //! A key or a mouse button in the page's window, marks or not.
    void acted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool inSight() const;

    QWidget *m_page;
    QTimer m_look;
    bool m_marked = false, m_looked = false;
};

}
