// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"
#include "models/domain/secret.h"
#include "models/domain/timestamp.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Foyer {

struct SessionVariable
{
    QString name;
    QString value;
    bool operator==(const SessionVariable &) const = default;
};

struct OnAccountBalance
{
    int paymentMethodId = 0;
    QString description;
    std::optional<Money> balance, usedInSession, remaining;
};

//! One source a promo code stands for; a code may match several.
struct PromoMatch
{
    std::optional<int> modeOfSaleId;
    std::optional<bool> overridesRank;
    std::optional<int> promoCode;
    std::optional<Timestamp> promotionDate;
    std::optional<int> sourceId;
    QString source, appeal;
    QStringList texts; //!< six, may hold markup: shown as plain text
};

struct ConstituentName
{
    int id = 0;
    QString displayName;
    bool operator==(const ConstituentName &) const = default;
};

//! POST Web/Session/{key}/WebLogins.
struct NewWebLogin
{
    int constituentId = 0;
    int loginTypeId = 0;
    std::optional<int> emailAddressId; //!< id of an address already on the record
    std::optional<QString> login; //!< needed unless the login type uses the e-mail
    Secret password;
    bool primary = false;
    bool temporary = true;
};

//! PUT Web/Session/{key}/WebLogins; values that stay are sent as both old and new.
struct WebLoginChange
{
    QString loginName, newLoginName;
    std::optional<Secret> password; //!< empty = forgotten or temporary: JSON null
    Secret newPassword;
    QString email, newEmail;
    int loginTypeId = 0;
    int source = 0;
};

}
