// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/web/diagnostics.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

Answer diagnosticsStatus(Services &services)
{
    const QTimeZone &zone = services.switches.serverZone;
    const qint64 now = services.clock.nowMs();
    const QString version = services.switches.apiVersion >= 16 ? u"16.0.27"_s
        : services.switches.hasSeatFlags                       ? u"15.2.40"_s
                                                               : u"15.1.6"_s;
    const auto dependency = [](const QString &name, const QString &description) {
        return QJsonObject{{u"Success"_s, true}, {u"Name"_s, name}, {u"Description"_s, description}};
    };
    return Answer::ok("Status",
        QJsonObject{{u"Success"_s, true}, {u"TimeStamp"_s, stamp(now, zone)},
            {u"TimeZone"_s, QString::fromUtf8(zone.id())},
            {u"Dependencies"_s,
                QJsonArray{dependency(u"Service"_s, u"Foyer sandbox, contract version "_s + version),
                    dependency(u"Database"_s, u"SQLite"_s), dependency(u"Seat Server"_s, u"Listening"_s)}}});
}

} // namespace Foyer::Sandbox
