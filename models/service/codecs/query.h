// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <QDate>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

namespace Foyer {

//! 1,2,3: how the service takes a list of ids, in a query and in a body.
[[nodiscard]] QString commaList(const QList<int> &ids);

//! Query parameters as the service wants them; what is not set is not sent.
class Query final
{
public:
    Query &add(QLatin1StringView name, std::optional<int> value);
    Query &add(QLatin1StringView name, std::optional<bool> value); //!< true, false
    Query &add(QLatin1StringView name, const QString &value);
    Query &add(QLatin1StringView name, std::optional<Money> value); //!< 24.5
    Query &add(QLatin1StringView name, const std::optional<QDate> &day); //!< 2026-03-01
    Query &add(QLatin1StringView name, const QList<int> &values); //!< 1,2,3

    [[nodiscard]] const QList<QPair<QString, QString>> &items() const { return m_items; }

private:
    void append(QLatin1StringView name, const QString &value);

    QList<QPair<QString, QString>> m_items;
};

}
