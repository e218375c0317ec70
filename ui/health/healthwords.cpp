// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/healthwords.h"

#include "ui/words/timewords.h"

#include <chrono>
#include <cstdlib>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

QString length(qint64 seconds) { return TimeWords::shortDuration(std::chrono::seconds(std::llabs(seconds))); }

}

QString HealthWords::name(HealthPart part)
{
    switch (part) {
    case HealthPart::Api:
        return tr("API");
    case HealthPart::Database:
        return tr("Database");
    case HealthPart::SeatServer:
        return tr("Seat Server");
    case HealthPart::Clock:
        return tr("Clock");
    case HealthPart::Version:
        return tr("Version");
    case HealthPart::Certificate:
        break;
    }
    return tr("Certificate");
}

QString HealthWords::brief(const HealthItem &item)
{
    if (item.state == HealthState::Unknown)
        return item.error == ErrorKind::Forbidden ? tr("not allowed to ask") : tr("not known");
    switch (item.part) {
    case HealthPart::Api:
        if (item.state == HealthState::Bad)
            return tr("no answer");
        return item.state == HealthState::Warn ? tr("slow") : tr("answers");
    case HealthPart::Database:
        return item.state == HealthState::Ok ? tr("well") : tr("not well");
    case HealthPart::SeatServer:
        return item.state == HealthState::Ok ? tr("listening") : tr("not listening");
    case HealthPart::Clock:
        if (item.state == HealthState::Ok)
            return tr("agrees");
        //: The server's clock against this computer's; %1 is a length of time
        return item.number > 0 ? tr("%1 ahead").arg(length(item.number)) : tr("%1 behind").arg(length(item.number));
    case HealthPart::Version:
        return u"v%1"_s.arg(item.number);
    case HealthPart::Certificate:
        break;
    }
    return item.number < 0 ? tr("has ended") : tr("%n days left", nullptr, static_cast<int>(item.number));
}

QString HealthWords::sentence(const HealthItem &item)
{
    if (item.state == HealthState::Unknown)
        return item.error == ErrorKind::Forbidden ? tr("This user group may not ask for it.") : tr("The server did not tell.");
    const bool well = item.state == HealthState::Ok;
    switch (item.part) {
    case HealthPart::Api:
        if (item.state == HealthState::Bad)
            return tr("The service does not answer. Commands already sent are looked into, not repeated.");
        if (item.error)
            return tr("The service answers, but does not let us ask how it is.");
        return tr("The service answered in %1 ms.").arg(item.number);
    case HealthPart::Database:
        if (well)
            return tr("The service reaches its database.");
        return item.names.isEmpty() ? tr("The service says that it is not well.")
                                    : tr("Not well: %1.").arg(item.names.join(u", "_s));
    case HealthPart::SeatServer:
        if (!well)
            return tr("The Seat Server does not listen: no seats can be held, and clocks cannot be asked for.");
        return item.number < 0 ? tr("The Seat Server listens.") : tr("The Seat Server listens; connections: %1.").arg(item.number);
    case HealthPart::Clock:
        return well ? tr("This computer's clock agrees with the server's.")
                    : tr("The server's clock is %1 this computer's. Countdowns are right all the same; times shown as "
                         "\"here\" are not.").arg(item.number > 0 ? tr("%1 ahead of").arg(length(item.number))
                                                                 : tr("%1 behind").arg(length(item.number)));
    case HealthPart::Version:
        return tr("Foyer speaks to it as version %1; the profile says which.").arg(item.number);
    case HealthPart::Certificate:
        break;
    }
    return item.number < 0 ? tr("The server's certificate has ended.")
                           : tr("The server's certificate is good for another %n days.", nullptr, static_cast<int>(item.number));
}

}
