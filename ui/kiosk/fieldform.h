// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kiosk/kioskview.h"
#include "ui/kiosk/kiosklook.h"
#include "ui/kiosk/onscreenkeyboard.h"

#include <QWidget>

namespace Foyer {

class GuestField;
class KioskButton;

//! A field, the button that gives what is in it, and the keyboard below them.
class FieldForm final : public QWidget
{
    Q_OBJECT
public:
    FieldForm(OnScreenKeyboard::For use, const QString &language, const QString &spoken, const QString &give,
        const KioskLook &look, QWidget *parent);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QWidget *field() const;
    //! Beside the button, for another way on.
    void addBeside(KioskButton *button);

Q_SIGNALS:
    void given(const QString &text);
    void changed(const QString &text);
    void refused(Foyer::KioskNotice why);
    void touched();

protected:
    //! What is typed while a key of the keyboard has the focus goes to the field as well.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void give();

    GuestField *m_field;
    KioskButton *m_give;
    QWidget *m_row;
};

}
