// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cart.h"

namespace Foyer {

QString seatNames(const QList<CartSeat> &seats)
{
    QStringList parts;
    QString place;
    for (const CartSeat &seat : seats) {
        const QString here = QString(seat.section + u' ' + seat.row).simplified();
        const QString number = QString(seat.row + u' ' + seat.number).simplified();
        parts.append(here == place ? number : QString(seat.section + u' ' + number).simplified());
        place = here;
    }
    return parts.join(QStringLiteral(", "));
}

}
