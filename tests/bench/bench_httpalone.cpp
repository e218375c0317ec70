// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QHttpServer>
#include <QTcpServer>

#include <cstdio>

//! Qt's HTTP server with nothing behind it: what the sandbox is compared with. Prints its port.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QHttpServer server;
    const QByteArray body(692, 'x');
    server.route(QStringLiteral("/"), [&body] { return QHttpServerResponse("application/json", body); });
    auto *tcp = new QTcpServer(&application);
    if (!tcp->listen(QHostAddress::LocalHost))
        return 1;
    server.bind(tcp);
    std::printf("%d\n", tcp->serverPort());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
