// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/afterfirstpaint.h"
#include "app/callersconsole.h"
#include "app/connector.h"
#include "app/kiosk/freedmemory.h"
#include "app/kiosk/kioskstart.h"
#include "app/kiosk/practicekiosk.h"
#include "app/launchoptions.h"
#include "app/lockwatch.h"
#include "app/logguard.h"
#include "app/lookkeeper.h"
#include "app/managedhere.h"
#include "app/navigator.h"
#include "app/profilecheck.h"
#include "app/scannerkeeper.h"
#include "app/updatewatch.h"
#include "models/auditscribe.h"
#include "models/service/credentials/keychaincredentialstore.h"
#include "models/sessionvault.h"
#include "translations/language.h"
#include "ui/shell/privacycover.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QScreen>
#include <QStandardPaths>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <new>
#include <optional>

#if defined(Q_OS_LINUX)
#    include <sys/prctl.h>
#    include <sys/resource.h>
#elif defined(Q_OS_WIN)
#    include <qt_windows.h>
#    include <werapi.h>
#endif

using namespace Foyer;

namespace {

constexpr int noDisplay = 3;
constexpr int noMemory = 4;

//! Half a program is worse than none: it ends with a line that says why, and what is on disk is whole.
[[noreturn]] void endForWantOfMemory()
{
    std::fputs("foyer: there is not enough memory to go on\n", stderr);
    std::_Exit(noMemory);
}

//! Passwords pass through this process: no core file, no ptrace by other programs of the same user. On Windows, no report
//! of a crash that has this memory in it.
void keepMemoryPrivate()
{
#if defined(Q_OS_LINUX)
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
#elif defined(Q_OS_WIN)
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP);
#endif
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("foyer"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FOYER_VERSION));
    QGuiApplication::setApplicationDisplayName(QString());
    QGuiApplication::setDesktopFileName(QStringLiteral("foyer"));
}

//! --help and --version must work where there is no display, so they are answered before QApplication.
LaunchRequest readArguments(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    LaunchRequest request = parseLaunch(QCoreApplication::arguments());
    if (!request.printAndExit && request.options.check.isEmpty() && !request.options.hashPin) {
        request.printAndExit = missingDisplay();
        request.exitCode = noDisplay;
        if (request.printAndExit->isEmpty()) {
            request.printAndExit.reset();
            request.exitCode = 0;
        }
    }
    return request;
}

//! On a laptop every pixel is needed; on a desk a window among others is.
void show(MainWindow &window)
{
    constexpr int laptopWidth = 1440;
    if (window.screen()->availableGeometry().width() <= laptopWidth)
        window.showMaximized();
    else
        window.show();
}

//! The first line; what Qt and the C library keep of it lives as long as this process does nothing else.
Secret passwordFromStdin()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    constexpr qint64 longest = 4096;
    QByteArray line = input.readLine(longest);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    Secret password = Secret::fromUtf8(line);
    wipe(line);
    return password;
}

//! For an administrator: what the kiosk's settings take in place of a PIN.
int printPinHash()
{
    const Secret pin = passwordFromStdin();
    if (checkNewPin(QString::fromUtf8(pin.utf8())) != PinProblem::None) {
        QTextStream(stderr) << QCoreApplication::translate("Foyer::LaunchOptions",
            "A PIN has at least six digits, which are neither all the same nor in a row.") << '\n';
        return 2;
    }
    QTextStream(stdout) << PinHash::of(pin).text() << '\n';
    return 0;
}

int runCheck(int argc, char **argv, const LaunchOptions &options)
{
    QCoreApplication application(argc, argv);
    const SystemClock clock;
    PreferencesStore preferences;
    preferences.load(clock.wall());
    const Language language(preferences.preferences().language);
    KeychainCredentialStore credentials;
    ProfileCheck check(JsonStore::defaultFolder(), credentials, clock);
    QObject::connect(&check, &ProfileCheck::finished, &application, [](const QString &words, int code) {
        QTextStream(stdout) << words << '\n';
        QCoreApplication::exit(code);
    });
    check.start(options.check, options.passwordFromStdin ? passwordFromStdin() : Secret());
    return QCoreApplication::exec();
}

int runKiosk(int argc, char **argv, const LaunchOptions &options)
{
    QApplication application(argc, argv);
    const SystemClock clock;
    Language language(Language::shipped().constFirst());
    ThemeSwitcher theme;
    theme.setPreference(SchemePreference::Light);
    KeychainCredentialStore credentials;
    KioskStart kiosk(options, language, credentials, clock);
    QObject::connect(&kiosk, &KioskStart::finished, &application, [](const QString &words, int code) {
        if (!words.isEmpty())
            QTextStream(code == 0 ? stdout : stderr) << words << '\n';
        QCoreApplication::exit(code);
    });
    kiosk.start();
    return QApplication::exec();
}

//! A practice kiosk and a practice desk of this computer understand each other.
std::shared_ptr<const CaseKey> practiceKey()
{
    std::optional<CaseKey> key = PracticeKiosk::caseKey();
    return key ? std::make_shared<CaseKey>(std::move(*key)) : nullptr;
}

int runWindow(int argc, char **argv, const LaunchOptions &options)
{
    QApplication application(argc, argv);
    const SystemClock clock;
    PreferencesStore preferences;
    preferences.load(clock.wall());
    Language language(preferences.preferences().language);
    ManagedHere managed = readManaged(options.managedFile);
    if (managed.locks.language)
        language.use(*managed.locks.language);
    if (!managed.caseKey && options.sandbox)
        managed.caseKey = practiceKey();
    ThemeSwitcher theme;
    theme.setPreference(static_cast<SchemePreference>(preferences.preferences().colourScheme));
    theme.setTextScale(preferences.preferences().textScalePercent / 100.0);
    KeychainCredentialStore credentials;
    credentials.holdBack();
    Connector connector(JsonStore::defaultFolder(), credentials, clock);
    connector.setLocks(managed.locks);
    MainWindow window;
    const LookKeeper look(window, language, theme, preferences, managed.locks.language);
    PrivacyCover cover(window);
    std::optional<LockWatch> lock;
    const AfterFirstPaint later(window, [&] {
        QObject::connect(&lock.emplace(), &LockWatch::away, &cover, &PrivacyCover::cover);
        credentials.begin();
    });
    UpdateWatch::tellIn(window, QApplication::applicationFilePath());
    const ScannerKeeper scanners(window, preferences);
    SessionVault vault(credentials);
    AuditTrail audit(
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("audit")), clock);
    AuditScribe scribe(audit, credentials);
    Navigator navigator(window, connector, preferences, vault, clock);
    navigator.setScribe(&scribe);
    navigator.setCaseKey(managed.caseKey);
    navigator.setReceipts(managed.receipts);
    QObject::connect(&navigator, &Navigator::ready, &window, [&window] { show(window); });
    QObject::connect(&navigator, &Navigator::handedOver, &application, [](const QString &words) {
        QTextStream(stdout) << words << '\n';
        QCoreApplication::quit();
    });
    // Quitting needs the event loop.
    QMetaObject::invokeMethod(
        &navigator,
        [&] {
            navigator.start(options);
            if (managed.trouble)
                window.messages().showMessage(*managed.trouble);
        },
        Qt::QueuedConnection);
    return QApplication::exec();
}

}

int main(int argc, char **argv)
{
    if (std::any_of(argv, argv + argc, [](const char *word) { return std::strcmp(word, "--kiosk") == 0; }))
        overwriteFreedMemory(argv);
    std::set_new_handler(endForWantOfMemory);
    keepMemoryPrivate();
    keepSecretsOutOfLogs();
    nameApplication();
    const LaunchRequest request = readArguments(argc, argv);
    // A window must not hang on a console: closing that would end it.
    if (request.printAndExit || !request.options.check.isEmpty() || request.options.hashPin)
        speakToCallersConsole();
    if (request.printAndExit) {
        QTextStream(request.exitCode == 0 ? stdout : stderr) << *request.printAndExit << '\n';
        return request.exitCode;
    }
    if (!request.options.check.isEmpty())
        return runCheck(argc, argv, request.options);
    if (request.options.hashPin)
        return printPinHash();
    if (request.options.kiosk)
        return runKiosk(argc, argv, request.options);
    return runWindow(argc, argv, request.options);
}
