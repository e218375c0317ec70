// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/switches.h"

#include <algorithm>
#include <array>
#include <vector>

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongestMs = 600'000;

struct PlayName
{
    ReaderPlay play;
    QLatin1StringView name;
};

constexpr std::array kPlays{PlayName{ReaderPlay::Approve, "approve"_L1},
    PlayName{ReaderPlay::Decline, "decline"_L1}, PlayName{ReaderPlay::Partial, "partial"_L1},
    PlayName{ReaderPlay::Timeout, "timeout"_L1}, PlayName{ReaderPlay::Unknown, "unknown"_L1},
    PlayName{ReaderPlay::LostDecline, "lost-decline"_L1}};

QJsonValue shown(int value) { return value; }
QJsonValue shown(bool value) { return value; }
QJsonValue shown(ReaderPlay play) { return nameOf(play); }
QJsonValue shown(const QTimeZone &zone) { return QString::fromUtf8(zone.id()); }

bool take(const QJsonValue &value, QTimeZone &zone)
{
    const QTimeZone wanted(value.toString().toUtf8());
    if (!value.isString() || !wanted.isValid())
        return false;
    zone = wanted;
    return true;
}

bool take(const QJsonValue &value, bool &flag)
{
    flag = value.toBool(flag);
    return value.isBool();
}

bool take(const QJsonValue &value, ReaderPlay &play)
{
    const auto wanted = readerPlay(value.toString());
    play = wanted.value_or(play);
    return wanted.has_value();
}

bool take(const QJsonValue &value, int &milliseconds)
{
    const int wanted = value.toInt(-1);
    if (wanted < 0 || wanted > kLongestMs)
        return false;
    milliseconds = wanted;
    return true;
}

bool takeVersion(const QJsonValue &value, int &version)
{
    if (value.toInt() != 15 && value.toInt() != 16)
        return false;
    version = value.toInt();
    return true;
}

struct Entry
{
    QString name;
    bool (*take)(const QJsonValue &, Switches &);
    QJsonValue (*shown)(const Switches &);
};

template <auto member> Entry entry(const QString &name)
{
    return {name, [](const QJsonValue &value, Switches &switches) { return take(value, switches.*member); },
        [](const Switches &switches) { return shown(switches.*member); }};
}

const std::vector<Entry> &entries()
{
    static const std::vector<Entry> list{
        {u"apiVersion"_s,
            [](const QJsonValue &value, Switches &switches) {
                return takeVersion(value, switches.apiVersion);
            },
            [](const Switches &switches) { return shown(switches.apiVersion); }},
        entry<&Switches::hasSeatFlags>(u"hasSeatFlags"_s),
        entry<&Switches::failedLoginIsError>(u"failedLoginIsError"_s),
        entry<&Switches::expirationHasOffset>(u"expirationHasOffset"_s),
        entry<&Switches::checkoutStatusInWords>(u"checkoutStatusInWords"_s),
        entry<&Switches::checkoutProblemIsStatus>(u"checkoutProblemIsStatus"_s),
        entry<&Switches::certificatePaysPart>(u"certificatePaysPart"_s),
        entry<&Switches::reader>(u"reader"_s), entry<&Switches::readerDelayMs>(u"readerDelayMs"_s),
        entry<&Switches::readerSilenceMs>(u"readerSilenceMs"_s), entry<&Switches::savingMs>(u"savingMs"_s),
        entry<&Switches::savingFails>(u"savingFails"_s), entry<&Switches::serverZone>(u"serverZone"_s),
        entry<&Switches::seatServerZone>(u"seatServerZone"_s)};
    return list;
}

} // namespace

QString nameOf(ReaderPlay play)
{
    const auto found
        = std::find_if(kPlays.begin(), kPlays.end(), [&](const PlayName &one) { return one.play == play; });
    return QString(found->name);
}

std::optional<ReaderPlay> readerPlay(const QString &name)
{
    const auto found
        = std::find_if(kPlays.begin(), kPlays.end(), [&](const PlayName &one) { return one.name == name; });
    return found == kPlays.end() ? std::nullopt : std::optional(found->play);
}

QJsonObject Switches::toJson() const
{
    QJsonObject all;
    for (const Entry &entry : entries())
        all.insert(entry.name, entry.shown(*this));
    return all;
}

QString Switches::apply(const QJsonObject &changes)
{
    Switches next = *this;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const auto found = std::find_if(
            entries().begin(), entries().end(), [&](const Entry &entry) { return entry.name == it.key(); });
        if (found == entries().end() || !found->take(it.value(), next))
            return it.key();
    }
    *this = next;
    return {};
}

} // namespace Foyer::Sandbox
