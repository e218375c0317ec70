// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditentry.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace Foyer {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestName = 80;

constexpr std::array deedNames{"signIn", "tokenSignIn", "externalSignIn", "lastTry", "sendToken", "createLogin",
    "changeLogin", "correctLoginType", "unlock", "reactivate", "tellPatron", "openSupervisor", "oneAction", "setPin",
    "removePin", "watchSession", "changeVariable", "other"};
constexpr std::array resultNames{
    "done", "notRecognised", "lockedOut", "refused", "notSent", "didNotHappen", "goesOn", "unknown"};
constexpr std::array reasonNames{"none", "patronCalled", "patronAtDesk", "patronWrote", "showStarts", "staffMistake",
    "systemFault", "training", "other"};
static_assert(deedNames.size() == lastAuditDeed + 1 && resultNames.size() == lastAuditResult + 1
    && reasonNames.size() == lastAuditReason + 1);

template<typename E, size_t n>
QString nameIn(const std::array<const char *, n> &names, E value)
{
    return QString::fromLatin1(names[static_cast<size_t>(value)]);
}

template<typename E, size_t n>
std::optional<E> valueIn(const std::array<const char *, n> &names, const QJsonValue &value)
{
    const QString text = value.toString();
    for (size_t i = 0; i < n; ++i) {
        if (text == QLatin1StringView(names[i]))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

}

QByteArray auditLine(const AuditEntry &entry)
{
    QJsonObject line{{u"n"_s, entry.number}, {u"at"_s, entry.atUtc.toUTC().toString(Qt::ISODateWithMs)},
        {u"who"_s, entry.staff.left(longestName)}, {u"place"_s, entry.place.left(longestName)},
        {u"deed"_s, nameIn(deedNames, entry.deed)}, {u"result"_s, nameIn(resultNames, entry.result)}};
    if (!entry.login.isEmpty())
        line.insert("login"_L1, entry.login.left(longestName));
    if (entry.reason != AuditReason::None)
        line.insert("reason"_L1, nameIn(reasonNames, entry.reason));
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<AuditEntry> parseAuditLine(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    AuditEntry entry;
    entry.number = object.value("n"_L1).toInteger();
    entry.atUtc = QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODateWithMs).toUTC();
    entry.staff = object.value("who"_L1).toString();
    entry.place = object.value("place"_L1).toString();
    entry.login = object.value("login"_L1).toString();
    // A later Foyer may know more deeds: its line stays an entry.
    entry.deed = valueIn<AuditDeed>(deedNames, object.value("deed"_L1)).value_or(AuditDeed::Other);
    entry.result = valueIn<AuditResult>(resultNames, object.value("result"_L1)).value_or(AuditResult::Unknown);
    const QJsonValue reason = object.value("reason"_L1);
    entry.reason = reason.isUndefined() ? AuditReason::None
                                        : valueIn<AuditReason>(reasonNames, reason).value_or(AuditReason::OtherReason);
    if (entry.number < 1 || !entry.atUtc.isValid() || !object.contains("deed"_L1))
        return std::nullopt;
    return entry;
}

}
