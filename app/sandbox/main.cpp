// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/program.h"
#include "app/sandbox/quit.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace Qt::Literals::StringLiterals;
    using namespace Foyer::Sandbox;

    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"foyer-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FOYER_VERSION));
    Quit::onSignals();
    Program program(parseOptions(QCoreApplication::arguments()));
    if (const QString problem = program.start(); !problem.isEmpty()) {
        std::fprintf(stderr, "foyer-sandbox: %s\n", qUtf8Printable(problem));
        return 1;
    }
    const QByteArray line = program.announcement();
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fflush(stdout);
    return QCoreApplication::exec();
}
