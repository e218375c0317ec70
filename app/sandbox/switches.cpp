// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/switches.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QString zoneName(const QTimeZone &zone) { return QString::fromUtf8(zone.id()); }

bool takeZone(const QJsonValue &value, QTimeZone &zone)
{
    const QTimeZone wanted(value.toString().toUtf8());
    if (!value.isString() || !wanted.isValid())
        return false;
    zone = wanted;
    return true;
}

bool takeFlag(const QJsonValue &value, bool &flag)
{
    flag = value.toBool(flag);
    return value.isBool();
}

bool takeVersion(const QJsonValue &value, int &version)
{
    if (value.toInt() != 15 && value.toInt() != 16)
        return false;
    version = value.toInt();
    return true;
}

} // namespace

QJsonObject Switches::toJson() const
{
    return {{u"apiVersion"_s, apiVersion}, {u"hasSeatFlags"_s, hasSeatFlags},
        {u"failedLoginIsError"_s, failedLoginIsError}, {u"expirationHasOffset"_s, expirationHasOffset},
        {u"checkoutStatusInWords"_s, checkoutStatusInWords}, {u"serverZone"_s, zoneName(serverZone)},
        {u"seatServerZone"_s, zoneName(seatServerZone)}};
}

QString Switches::apply(const QJsonObject &changes)
{
    Switches next = *this;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const QString &key = it.key();
        const bool taken = key == "apiVersion"_L1 ? takeVersion(it.value(), next.apiVersion)
            : key == "hasSeatFlags"_L1            ? takeFlag(it.value(), next.hasSeatFlags)
            : key == "failedLoginIsError"_L1      ? takeFlag(it.value(), next.failedLoginIsError)
            : key == "expirationHasOffset"_L1     ? takeFlag(it.value(), next.expirationHasOffset)
            : key == "checkoutStatusInWords"_L1   ? takeFlag(it.value(), next.checkoutStatusInWords)
            : key == "serverZone"_L1              ? takeZone(it.value(), next.serverZone)
            : key == "seatServerZone"_L1          ? takeZone(it.value(), next.seatServerZone)
                                                  : false;
        if (!taken)
            return key;
    }
    *this = next;
    return {};
}

} // namespace Foyer::Sandbox
