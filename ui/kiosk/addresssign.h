// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kiosklook.h"

#include <QWidget>

namespace Foyer {

//! An address to be read back: as large as it fits, broken before the @ sign first, and always from left to right.
class AddressSign final : public QWidget
{
    Q_OBJECT
public:
    AddressSign(const KioskLook &look, QWidget *parent);

    void setAddress(const QString &address);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    //! \a whole: only where the address itself has a joint.
    [[nodiscard]] QStringList lines(const QFont &font, bool whole) const;
    [[nodiscard]] bool fits(const QStringList &lines, const QFont &font) const;
    [[nodiscard]] int roomInside() const { return width() - 2 * m_look.px(24); }

    KioskLook m_look;
    QString m_address;
};

}
