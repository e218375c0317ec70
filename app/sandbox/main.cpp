// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/httpserver.h"
#include "app/sandbox/options.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace Foyer::Sandbox;

namespace {

void announce(const HttpServer &server, const Service &service, const QString &password)
{
    const QJsonObject line{{u"url"_s, u"http://127.0.0.1:%1%2"_s.arg(server.port()).arg(QString::fromLatin1(service.basePath()))},
                           {u"user"_s, u"rover"_s},
                           {u"userGroup"_s, u"BOXOFF"_s},
                           {u"machineLocation"_s, u"FOYER-01"_s},
                           {u"password"_s, password}};
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stdout);
    std::fflush(stdout);
}

int fail(const QString &what)
{
    std::fprintf(stderr, "foyer-sandbox: %s\n", qUtf8Printable(what));
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"foyer-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FOYER_VERSION));
    const Options options = parseOptions(app.arguments());
    Clock clock(Clock::wallMs(), options.clockRate);
    Switches switches;
    switches.apiVersion = options.apiVersion;
    QString problem;
    QTemporaryDir temporary;
    const QString folder = options.dataFolder.isEmpty() ? temporary.path() : options.dataFolder;
    if (!QDir().mkpath(folder))
        return fail(u"the folder %1 cannot be made"_s.arg(folder));
    const auto service = Service::open(QDir(folder).filePath(u"sandbox.sqlite"_s), clock, switches, &problem);
    if (!service)
        return fail(problem);
    const QString password = QString::number(QRandomGenerator::system()->generate64(), 36);
    service->setApiPassword(password);
    if (!options.basePath.isEmpty())
        service->setBasePath(options.basePath);
    HttpServer server(*service);
    if (!server.start(options.port, &problem))
        return fail(u"port %1 cannot be had: %2"_s.arg(options.port).arg(problem));
    announce(server, *service, password);
    return app.exec();
}
