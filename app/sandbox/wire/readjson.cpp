// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/wire/jsonscan.h"
#include "app/sandbox/wire/read.h"
#include "app/sandbox/wire/scalar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Foyer::Sandbox::Wire {

using namespace Qt::Literals::StringLiterals;

namespace {

class JsonReader final
{
public:
    QJsonValue object(const Type &type, const QJsonObject &from, const QString &path)
    {
        QJsonObject read;
        for (auto it = from.begin(); it != from.end() && m_problem.isEmpty(); ++it) {
            // The vendor's reader takes a member's name in any case.
            const auto member = std::find_if(type.members.begin(), type.members.end(),
                [&](const Member &m) { return it.key().compare(m.name, Qt::CaseInsensitive) == 0; });
            if (member != type.members.end())
                read.insert(member->name, value(*member, it.value(), here(path, member->name)));
        }
        return read;
    }

    QJsonValue list(const Type &type, const QJsonArray &from, const QString &path)
    {
        QJsonArray read;
        for (qsizetype i = 0; i < from.size() && m_problem.isEmpty(); ++i) {
            const QString item = path + u'[' + QString::number(i) + u']';
            if (from.at(i).isObject())
                read.append(object(type, from.at(i).toObject(), item));
            else
                m_problem = wrongKind(item, Kind::Object);
        }
        return read;
    }

    [[nodiscard]] QString problem() const { return m_problem; }

private:
    static QString here(const QString &path, QLatin1StringView name)
    {
        return path.isEmpty() ? QString(name) : QString(path + u'.' + name);
    }

    QJsonValue value(const Member &member, const QJsonValue &from, const QString &path)
    {
        if (from.isNull())
            return from;
        if (member.kind == Kind::Object && from.isObject())
            return object(*findType(member.nested), from.toObject(), path);
        if (member.kind == Kind::List && from.isArray())
            return list(*findType(member.nested), from.toArray(), path);
        if (const auto scalar = scalarFromJson(member.kind, from))
            return *scalar;
        m_problem = wrongKind(path, member.kind);
        return {};
    }

    QString m_problem;
};

} // namespace

Parsed readJson(const Type &type, bool list, const QByteArray &body)
{
    const QString scan = scanJson(body);
    if (!scan.isEmpty())
        return {{}, scan};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return {{}, u"The body is not JSON: "_s + error.errorString()};
    JsonReader reader;
    QJsonValue value;
    if (list && document.isArray())
        value = reader.list(type, document.array(), {});
    else if (!list && document.isObject())
        value = reader.object(type, document.object(), {});
    else
        return {{}, wrongKind(u"The body"_s, list ? Kind::List : Kind::Object)};
    return {value, reader.problem()};
}

} // namespace Foyer::Sandbox::Wire
