// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cartproperties.h"
#include "models/domain/patron.h"
#include "models/domain/result.h"

#include <QPair>

namespace Foyer {

Result<PatronPage> decodePatronPage(const QByteArray &body, QStringList *faults = nullptr);
Result<QList<WebLogin>> decodeWebLogins(const QByteArray &body, QStringList *faults = nullptr);
Result<WebLoginRecord> decodeWebLogin(const QByteArray &body, QStringList *faults = nullptr);
Result<CartProperties> decodeCartProperties(const QByteArray &body, QStringList *faults = nullptr);

//! The query of a search; e-mail, login and order are looked for as they are typed, wildcards included.
QList<QPair<QString, QString>> patronQuery(const PatronQuery &query);
//! The record as it was read, with \a mending in its place.
QByteArray encode(const WebLoginRecord &record, const WebLoginMending &mending);
QByteArray encode(const CartProperties &properties, const CartPropertiesChange &change);

}
