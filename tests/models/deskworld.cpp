// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/deskworld.h"

#include <algorithm>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

const QList<DeskCommand> &everyDeskCommand()
{
    static const QList<DeskCommand> all{DeskCommand::SignIn, DeskCommand::HoldSeats, DeskCommand::ReleaseSeats,
        DeskCommand::MoreTime, DeskCommand::LogOut};
    return all;
}

const char *nameOf(DeskCommand command) { return operationName(DeskWorld::operationOf(command)); }

void DeskWorld::open()
{
    serve();
    desk = std::make_unique<SessionDesk>(service, clock, ledger, u"K"_s, policy);
    QObject::connect(desk.get(), &SessionDesk::reported, desk.get(), [this](const DeskReport &report) { reports.append(report); });
    QObject::connect(desk.get(), &SessionDesk::ended, desk.get(), [this] { ++ended; });
    forgetRequests();
}

qsizetype DeskWorld::commands() const
{
    return std::count_if(transport.requests().begin(), transport.requests().end(),
        [](const Request &request) { return endpointFor(request.operation).channel == Channel::Command; });
}

bool DeskWorld::byName(const QString &name, const QString &password)
{
    return desk->signIn(SignInByName{name, Secret(password), 1, desk->sourceForSignIn()});
}

bool DeskWorld::press(DeskCommand command)
{
    switch (command) {
    case DeskCommand::SignIn:
        return byName();
    case DeskCommand::HoldSeats:
        return desk->holdSeats({501, 1, {1}, 2, {}});
    case DeskCommand::ReleaseSeats:
        return desk->releaseSeats(501, 9001);
    case DeskCommand::MoreTime:
        return desk->moreTime(5min);
    case DeskCommand::LogOut:
        return desk->logOut();
    case DeskCommand::None:
    case DeskCommand::Other:
        break;
    }
    return false;
}

Operation DeskWorld::operationOf(DeskCommand command)
{
    switch (command) {
    case DeskCommand::HoldSeats:
        return Operation::ReserveTickets;
    case DeskCommand::ReleaseSeats:
        return Operation::RemoveTickets;
    case DeskCommand::MoreTime:
        return Operation::SetExpiration;
    case DeskCommand::LogOut:
        return Operation::Logout;
    default:
        return Operation::Login;
    }
}

Answer DeskWorld::answerTo(DeskCommand command) const
{
    switch (command) {
    case DeskCommand::SignIn:
        return sessionAnswer();
    case DeskCommand::HoldSeats:
        return timed(R"({"LineItemId":9001,"SeatsReserved":2})");
    case DeskCommand::MoreTime:
        return deadlineAnswer(15min);
    default:
        return timed({});
    }
}

void DeskWorld::happen(DeskCommand command)
{
    switch (command) {
    case DeskCommand::SignIn:
        signIn(5, u"ann"_s);
        break;
    case DeskCommand::HoldSeats:
        holdSeats(counts[u"PerformanceCount"_s].toInt() + 1);
        break;
    case DeskCommand::ReleaseSeats:
        releaseAllSeats();
        break;
    case DeskCommand::LogOut:
        releaseAllSeats();
        session[u"IsLoggedIn"_s] = false;
        login = {};
        break;
    default:
        break;
    }
    serve();
    if (command == DeskCommand::MoreTime)
        transport.answerAlways(Operation::GetExpiration, deadlineAnswer(15min));
}

}
