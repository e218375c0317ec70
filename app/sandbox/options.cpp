// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/options.h"

#include <QCommandLineParser>
#include <QTimeZone>

#include <cstdio>
#include <cstdlib>

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWrongUsage = 2;

[[noreturn]] void wrongUsage(const QString &what)
{
    std::fprintf(stderr, "foyer-sandbox: %s (see --help)\n", qUtf8Printable(what));
    std::exit(kWrongUsage);
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"A local service that speaks Tessitura's REST contract, with a demo organisation in it.\n"
        "The first line on standard output is one JSON object: url, user, userGroup, machineLocation, password."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"port"_s, u"Loopback port; 0 picks a free one."_s, u"number"_s, u"0"_s},
        {u"data"_s, u"Folder that keeps the data. Without it everything is gone at exit."_s, u"folder"_s},
        {u"reset"_s, u"Start again from the demo organisation."_s},
        {u"clock-rate"_s, u"How many sandbox seconds pass in a second."_s, u"factor"_s, u"1"_s},
        {u"faults"_s, u"JSON file with fault rules."_s, u"file"_s},
        {u"api-version"_s, u"15 or 16."_s, u"version"_s, u"15"_s},
        {u"base-path"_s, u"Path of the service instead of the version's usual one."_s, u"path"_s},
        {u"zone"_s, u"Time zone of the service, as in Europe/Paris; this machine's without it."_s, u"name"_s},
        {u"staff"_s, u"Whose credentials the first line gives: rover, super, kiosk or market."_s, u"user"_s, u"rover"_s},
        {u"parent-pid"_s, u"End when this process is gone."_s, u"id"_s},
        {u"exit-with-stdin"_s, u"End when standard input is closed."_s},
    });
}

template <typename Number, typename Convert>
Number number(
    const QCommandLineParser &parser, const QString &name, Convert convert, Number least, Number most)
{
    bool good = false;
    const QString text = parser.value(name);
    const auto value = convert(text, &good);
    if (!good || value < least || value > most)
        wrongUsage(u"--%1 %2 is not possible"_s.arg(name, text));
    return static_cast<Number>(value);
}

} // namespace

Options parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(arguments);
    if (!parser.positionalArguments().isEmpty())
        wrongUsage(u"\"%1\" is not an option"_s.arg(parser.positionalArguments().first()));
    const auto whole = [](const QString &text, bool *good) { return text.toLongLong(good); };
    const auto real = [](const QString &text, bool *good) { return text.toDouble(good); };
    Options options;
    options.port = static_cast<quint16>(number<qint64>(parser, u"port"_s, whole, 0, 65535));
    options.dataFolder = parser.value(u"data"_s);
    options.reset = parser.isSet(u"reset"_s);
    options.clockRate = number<double>(parser, u"clock-rate"_s, real, 0, 100'000);
    options.faultsFile = parser.value(u"faults"_s);
    options.apiVersion = static_cast<int>(number<qint64>(parser, u"api-version"_s, whole, 15, 16));
    options.basePath = parser.value(u"base-path"_s).toUtf8();
    while (options.basePath.endsWith('/'))
        options.basePath.chop(1);
    if (!options.basePath.isEmpty() && !options.basePath.startsWith('/'))
        options.basePath.prepend('/');
    options.zone = parser.value(u"zone"_s).toUtf8();
    if (!options.zone.isEmpty() && !QTimeZone(options.zone).isValid())
        wrongUsage(u"--zone %1 is not known"_s.arg(QString::fromUtf8(options.zone)));
    if (parser.isSet(u"parent-pid"_s))
        options.parentPid = number<qint64>(parser, u"parent-pid"_s, whole, 1, 1'000'000'000);
    options.staff = parser.value(u"staff"_s);
    options.exitWithStdin = parser.isSet(u"exit-with-stdin"_s);
    return options;
}

} // namespace Foyer::Sandbox
