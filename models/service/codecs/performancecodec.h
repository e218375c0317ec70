// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/performance.h"
#include "models/domain/result.h"

#include <QByteArray>

namespace Foyer {

Result<QList<Performance>> decodePerformances(const QByteArray &body, QStringList *faults = nullptr);
Result<QList<ZoneAvailability>> decodeZoneAvailabilities(
    const QByteArray &body, QStringList *faults = nullptr);
//! Rows without a price are left out and are faults.
Result<QList<Price>> decodePrices(const QByteArray &body, QStringList *faults = nullptr);
Result<QList<PriceType>> decodePriceTypes(const QByteArray &body, QStringList *faults = nullptr);

QByteArray encode(const PerformanceQuery &query);

}
