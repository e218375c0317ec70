// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launchoptions.h"
#include "models/roles/pinhash.h"
#include "models/settings/managedsettings.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class LaunchOptionsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingMeansTheConnectPage();
    void optionsAreRead();
    void theKiosksOptionsAreRead();
    void aPinBecomesItsHash();
    void aWrongArgumentIsNamed_data();
    void aWrongArgumentIsNamed();
    void aMissingDisplayIsSaidBeforeQtAborts();
    void theProgramAnswersWithoutADisplay_data();
    void theProgramAnswersWithoutADisplay();
};

void LaunchOptionsTest::nothingMeansTheConnectPage()
{
    const LaunchRequest request = parseLaunch({u"foyer"_s});
    QVERIFY(!request.printAndExit);
    QVERIFY(!request.options.sandbox);
    QVERIFY(request.options.profile.isEmpty());
    QVERIFY(request.options.sandboxArguments.isEmpty());
}

void LaunchOptionsTest::optionsAreRead()
{
    const LaunchRequest request = parseLaunch({u"foyer"_s, u"--sandbox"_s, u"--sandbox-option=--api-version=16"_s,
        u"--sandbox-option"_s, u"--clock-rate=60"_s, u"--profile"_s, u"Opera House"_s});
    QVERIFY(!request.printAndExit);
    QVERIFY(request.options.sandbox);
    QCOMPARE(request.options.sandboxArguments, (QStringList{u"--api-version=16"_s, u"--clock-rate=60"_s}));
    QCOMPARE(request.options.profile, u"Opera House"_s);
}

void LaunchOptionsTest::theKiosksOptionsAreRead()
{
    const LaunchOptions options = parseLaunch({u"foyer"_s, u"--kiosk"_s, u"--managed"_s, u"/etc/foyer/k3.json"_s}).options;
    QVERIFY(options.kiosk);
    QCOMPARE(options.managedFile, u"/etc/foyer/k3.json"_s);
    QCOMPARE(parseLaunch({u"foyer"_s, u"--kiosk"_s, u"--managed="_s}).exitCode, 2);
}

void LaunchOptionsTest::aPinBecomesItsHash()
{
    QProcess foyer;
    foyer.start(QString(QCoreApplication::applicationDirPath() + u"/foyer"_s), {u"--hash-pin"_s});
    foyer.write("927460\n");
    QVERIFY(foyer.waitForFinished());
    QCOMPARE(foyer.exitCode(), 0);
    const auto hash = PinHash::parse(QString::fromLatin1(foyer.readAllStandardOutput().trimmed()));
    QVERIFY(hash && hash->matches(Secret(u"927460")));
    foyer.start(QString(QCoreApplication::applicationDirPath() + u"/foyer"_s), {u"--hash-pin"_s});
    foyer.write("111111\n");
    QVERIFY(foyer.waitForFinished());
    QCOMPARE(foyer.exitCode(), 2);
    QVERIFY(!foyer.readAllStandardError().contains("111111"));
}

void LaunchOptionsTest::aWrongArgumentIsNamed_data()
{
    QTest::addColumn<QString>("argument");
    QTest::newRow("unknown option") << u"--sandbx"_s;
    QTest::newRow("not an option") << u"tickets.example.org"_s;
}

void LaunchOptionsTest::aWrongArgumentIsNamed()
{
    QFETCH(QString, argument);
    const LaunchRequest request = parseLaunch({u"foyer"_s, argument});
    QCOMPARE(request.exitCode, 2);
    QVERIFY(request.printAndExit);
    QVERIFY(request.printAndExit->contains(argument.mid(argument.lastIndexOf(u'-') + 1)));
    QVERIFY(request.printAndExit->contains(u"--sandbox"_s)); // and what would be right
}

// L18
void LaunchOptionsTest::aMissingDisplayIsSaidBeforeQtAborts()
{
#if defined(Q_OS_WIN)
    QCOMPARE(missingDisplay(), QString()); // there always is one
#else
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        qunsetenv(name);
    QVERIFY(missingDisplay().contains(u"display"_s));
    qputenv("DISPLAY", ":7");
    QCOMPARE(missingDisplay(), QString());
    qunsetenv("DISPLAY");
    qputenv("WAYLAND_DISPLAY", "wayland-0");
    QCOMPARE(missingDisplay(), QString());
    qunsetenv("WAYLAND_DISPLAY");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QCOMPARE(missingDisplay(), QString());
    qputenv("QT_QPA_PLATFORM", "xcb");
    QVERIFY(!missingDisplay().isEmpty());
#endif
}

void LaunchOptionsTest::theProgramAnswersWithoutADisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("help") << QStringList{u"--help"_s} << 0 << QByteArray("--sandbox") << QByteArray();
    QTest::newRow("where the organisation's settings are") << QStringList{u"--help"_s} << 0
                                                           << QDir::toNativeSeparators(Managed::usualPath()).toUtf8() << QByteArray();
    QTest::newRow("version") << QStringList{u"--version"_s} << 0 << QByteArray("foyer " FOYER_VERSION) << QByteArray();
    QTest::newRow("wrong") << QStringList{u"--nonsense"_s} << 2 << QByteArray() << QByteArray("nonsense");
#if !defined(Q_OS_WIN)
    QTest::newRow("no display") << QStringList() << 3 << QByteArray() << QByteArray("no display");
#endif
}

void LaunchOptionsTest::theProgramAnswersWithoutADisplay()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, out);
    QFETCH(QByteArray, error);
    QProcess foyer;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    foyer.setProcessEnvironment(environment);
    foyer.start(QString(QCoreApplication::applicationDirPath() + u"/foyer"_s), arguments);
    QVERIFY(foyer.waitForFinished());
    QCOMPARE(foyer.exitStatus(), QProcess::NormalExit);
    QCOMPARE(foyer.exitCode(), code);
    const QByteArray said = foyer.readAllStandardOutput(), complained = foyer.readAllStandardError();
    QVERIFY2(out.isEmpty() ? said.isEmpty() : said.contains(out), said.constData());
    QVERIFY2(error.isEmpty() || complained.contains(error), complained.constData());
}

QTEST_GUILESS_MAIN(LaunchOptionsTest)
#include "tst_launchoptions.moc"
