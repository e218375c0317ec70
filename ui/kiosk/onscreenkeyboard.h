// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kiosklook.h"

#include <QWidget>

namespace Foyer {

class GuestField;
class KioskButton;

//! Our own keyboard: nothing of the system's, nothing it could learn. Letters stand as the language's keyboards have
//! them; e-mail has the signs and endings an address needs.
class OnScreenKeyboard final : public QWidget
{
    Q_OBJECT
public:
    enum class For { Email, Code };

    OnScreenKeyboard(For use, const QString &language, const KioskLook &look, GuestField *field, QWidget *parent);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    //! A key was pressed, whatever it does.
    void touched();

private:
    struct Key
    {
        QString text; //!< what it types; empty: erases
        int halves = 2; //!< of a usual key's width
    };
    [[nodiscard]] static QList<QList<Key>> keysFor(For use, const QString &language);
    void addKey(const Key &key, int row, int column);

    KioskLook m_look;
    GuestField *m_field;
    int m_rows = 0;
};

}
