// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kiosk/kioskview.h"
#include "ui/kiosk/kiosklook.h"

#include <QLineEdit>

namespace Foyer {

//! The one kind of field a guest types in, from our keyboard or another. No menu, no clipboard, no drops, no
//! completer, no selection that another program could read. A payment card's number empties it at once; so does a
//! scanner's code. Whatever was in it is gone with the widget.
class GuestField final : public QLineEdit
{
    Q_OBJECT
public:
    GuestField(const KioskLook &look, int longest, QWidget *parent);

    //! What a key of our keyboard does.
    void type(const QString &letters);
    void erase();
    void empty();

Q_SIGNALS:
    //! What the guest has typed so far; not said for a text that was taken away again.
    void typed(const QString &text);
    //! Return on the keyboard.
    void entered();
    //! The text was taken away: why.
    void refused(Foyer::KioskNotice why);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void look(const QString &text);
    void pace(const QKeyEvent &event);
    void enter();

    KioskLook m_look;
    quint64 m_lastKey = 0; //!< ms
    int m_burst = 0; //!< characters that came faster than fingers are
};

}
