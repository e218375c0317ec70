// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launchoptions.h"

#include "models/settings/managedsettings.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

namespace Foyer {

LaunchRequest parseLaunch(const QStringList &arguments)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("Foyer::LaunchOptions", source); };
    QCommandLineParser parser;
    parser.setApplicationDescription(text("Box-office companion for Tessitura."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, text("Show this help."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")}, text("Show the version."));
    const QCommandLineOption sandbox(QStringLiteral("sandbox"),
        text("Start a practice server on this computer and sign in to it. Nothing is really sold."));
    const QCommandLineOption sandboxOption(QStringLiteral("sandbox-option"),
        text("Pass one option on to foyer-sandbox, e.g. --sandbox-option=--api-version=16."), text("option"));
    const QCommandLineOption profile(
        QStringLiteral("profile"), text("Connect to this saved profile at once."), text("name"));
    const QCommandLineOption check(QStringLiteral("check"),
        text("Test this saved profile, say what to fix, and end. Opens no window."), text("name"));
    const QCommandLineOption passwordStdin(
        QStringLiteral("password-stdin"), text("With --check: read the staff password from standard input."));
    const QCommandLineOption kiosk(
        QStringLiteral("kiosk"), text("The lobby's kiosk: guests buy alone, and nothing else can be reached."));
    const QCommandLineOption managed(QStringLiteral("managed"),
        text("The organisation's settings; usually %1.").arg(QDir::toNativeSeparators(Managed::usualPath())), text("file"));
    const QCommandLineOption hashPin(
        QStringLiteral("hash-pin"), text("Read a PIN from standard input and print it as the settings' staffPin."));
    parser.addOptions({help, version, sandbox, sandboxOption, profile, check, passwordStdin, kiosk, managed, hashPin});

    LaunchRequest request;
    const bool understood = parser.parse(arguments);
    if (!understood || !parser.positionalArguments().isEmpty()) {
        const QString why = understood
            ? text("Unexpected argument: %1").arg(parser.positionalArguments().constFirst())
            : parser.errorText();
        request.printAndExit = QString(why + u"\n\n" + parser.helpText());
        request.exitCode = 2;
    } else if (parser.isSet(help)) {
        request.printAndExit = parser.helpText();
    } else if (parser.isSet(version)) {
        request.printAndExit = QStringLiteral("foyer " FOYER_VERSION);
    } else if (parser.isSet(check) ? parser.value(check).isEmpty() : parser.isSet(passwordStdin)) {
        request.printAndExit = text("--password-stdin goes with --check, and --check needs the name of a profile.");
        request.exitCode = 2;
    } else if (parser.isSet(managed) && parser.value(managed).isEmpty()) {
        request.printAndExit = text("--managed needs the name of a file.");
        request.exitCode = 2;
    }
    request.options = {parser.isSet(sandbox), parser.values(sandboxOption), parser.value(profile), parser.value(check),
        parser.isSet(passwordStdin), parser.isSet(kiosk), parser.value(managed), parser.isSet(hashPin)};
    return request;
}

QString missingDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    const bool windowless = platform.startsWith("offscreen") || platform.startsWith("minimal")
        || platform.startsWith("vnc") || platform.startsWith("linuxfb") || platform.startsWith("eglfs");
    if (!windowless && qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        return QCoreApplication::translate("Foyer::LaunchOptions",
            "foyer: there is no display to show a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).");
#endif
    return {};
}

}
