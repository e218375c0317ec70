// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/codecs/query.h"

#include "models/service/codecs/jsonwriter.h"

#include <QStringList>

namespace Foyer {

QString commaList(const QList<int> &ids)
{
    QStringList texts;
    for (const int id : ids)
        texts.append(QString::number(id));
    return texts.join(u',');
}

void Query::append(QLatin1StringView name, const QString &value) { m_items.append({QString(name), value}); }

Query &Query::add(QLatin1StringView name, std::optional<int> value)
{
    if (value)
        append(name, QString::number(*value));
    return *this;
}

Query &Query::add(QLatin1StringView name, std::optional<bool> value)
{
    if (value)
        append(name, *value ? QStringLiteral("true") : QStringLiteral("false"));
    return *this;
}

Query &Query::add(QLatin1StringView name, const QString &value)
{
    append(name, value);
    return *this;
}

Query &Query::add(QLatin1StringView name, std::optional<Money> value)
{
    if (value)
        append(name, QString::fromLatin1(moneyText(*value)));
    return *this;
}

Query &Query::add(QLatin1StringView name, const std::optional<QDate> &day)
{
    if (day && day->isValid())
        append(name, day->toString(Qt::ISODate));
    return *this;
}

Query &Query::add(QLatin1StringView name, const QList<int> &values)
{
    if (!values.isEmpty())
        append(name, commaList(values));
    return *this;
}

}
