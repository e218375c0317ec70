// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checkout.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QStringList>

namespace Foyer {

Result<CartSummary> decodeCartSummary(const QByteArray &body, QStringList *faults = nullptr);
Result<QList<CartMessage>> decodeCartMessages(const QByteArray &body, QStringList *faults = nullptr);

}
