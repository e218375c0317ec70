// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reference.h"
#include "models/domain/result.h"

#include <QByteArray>

namespace Foyer {

//! Login types, delivery methods, organisations, business units, modes of sale: an id and a name.
Result<QList<Choice>> decodeChoices(const QByteArray &body, QStringList *faults = nullptr);
Result<QList<ElectronicAddressType>> decodeAddressTypes(
    const QByteArray &body, QStringList *faults = nullptr);
Result<QList<Season>> decodeSeasons(const QByteArray &body, QStringList *faults = nullptr);
Result<QList<SourceChoice>> decodeSources(const QByteArray &body, QStringList *faults = nullptr);
Result<QList<AllowedModeOfSale>> decodeAllowedModes(const QByteArray &body, QStringList *faults = nullptr);
Result<QList<Batch>> decodeBatches(const QByteArray &body, QStringList *faults = nullptr);
Result<QList<DeliveryMethod>> decodeDeliveryMethods(const QByteArray &body, QStringList *faults = nullptr);
Result<SystemDefault> decodeSystemDefault(const QByteArray &body, QStringList *faults = nullptr);
Result<QList<SystemDefault>> decodeSystemDefaults(const QByteArray &body, QStringList *faults = nullptr);
Result<ServerStatus> decodeStatus(const QByteArray &body, QStringList *faults = nullptr);
Result<SeatServerStatus> decodeSeatServerStatus(const QByteArray &body, QStringList *faults = nullptr);
Result<QList<ResourcePermission>> decodePermissions(const QByteArray &body, QStringList *faults = nullptr);
Result<StaffContext> decodeContext(const QByteArray &body, QStringList *faults = nullptr);

}
