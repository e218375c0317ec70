// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/driver/tour.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Foyer;

//! contract_driver URL USER GROUP LOCATION PASSWORD, or contract_driver --list
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 2 && arguments[1] == QLatin1String("--list")) {
        printClaims();
        return 0;
    }
    if (arguments.size() != 6) {
        std::fputs("usage: contract_driver URL USER GROUP LOCATION PASSWORD | --list\n", stderr);
        return 2;
    }
    ServiceAddress address;
    address.baseUrl = QUrl(arguments[1]);
    address.user = arguments[2];
    address.userGroup = arguments[3];
    address.machineLocation = arguments[4];
    address.password = Secret(arguments[5]);
    const QByteArray credentials = "Basic " + arguments.sliced(2).join(QLatin1Char(':')).toUtf8().toBase64();
    const SystemClock clock;
    const ServiceAddress place{address.baseUrl, {}, {}, {}, {}, {}, {}, {}, {}};
    HttpTransport transport(std::move(address), clock);
    Tour tour(place, credentials, transport);
    tour.run();
    return tour.report() ? 0 : 1;
}
