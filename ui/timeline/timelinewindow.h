// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Foyer {

class CallDesk;
class MessageBar;
class TimelineView;

//! The calls of the whole program, in a window of its own so that it can stand beside the session it tells of.
//! Ctrl+W closes it; it comes back as it was.
class TimelineWindow final : public QWidget
{
    Q_OBJECT
public:
    //! \a desk must outlive the window. \a place names the server in the title.
    TimelineWindow(CallDesk &desk, QString place, QWidget *parent = nullptr);

    //! Shows it in front, ready for the keyboard.
    void bring();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const QString m_place;
    MessageBar *m_messages;
    TimelineView *m_view;
};

}
