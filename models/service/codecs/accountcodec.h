// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/outcome.h"
#include "models/domain/result.h"

#include <QByteArray>

namespace Foyer {

Result<SessionVariable> decodeVariable(const QByteArray &body, QStringList *faults = nullptr);
Result<QList<SessionVariable>> decodeVariables(const QByteArray &body, QStringList *faults = nullptr);
Result<QList<OnAccountBalance>> decodeBalances(const QByteArray &body, QStringList *faults = nullptr);
Result<QList<PromoMatch>> decodePromoMatches(const QByteArray &body, QStringList *faults = nullptr);
Result<QList<ConstituentName>> decodeConstituentNames(const QByteArray &body, QStringList *faults = nullptr);
//! Sees that it is one whole JSON object and keeps nothing: a login record has a password member.
Result<Nothing> decodeUnread(const QByteArray &body, QStringList *faults = nullptr);

QByteArray encode(const SessionVariable &variable);
QByteArray encode(const NewWebLogin &login);
QByteArray encode(const WebLoginChange &change);
QByteArray encodePromoText(const QString &text);
QByteArray encodePromoNumber(int number);
QByteArray encodeConstituent(int constituentId, bool overridePrompt);

}
