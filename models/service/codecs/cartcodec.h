// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cart.h"
#include "models/domain/performance.h"
#include "models/domain/result.h"

#include <QByteArray>

namespace Foyer {

Result<Cart> decodeCart(const QByteArray &body, QStringList *faults = nullptr);
Result<SeatReservation> decodeReservation(const QByteArray &body, QStringList *faults = nullptr);

QByteArray encode(const SeatRequest &request);

}
