// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profilecheck.h"
#include "models/service/credentials/memorycredentialstore.h"
#include "models/settings/profilestore.h"
#include "tests/support/faultyserver.h"
#include "ui/connect/verdictwords.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class ProfileCheckTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theKeychainsPasswordIsTried();
    void theWordsAreThoseOfTheWindow();
    void onlyReadsAreSent();
    void withoutAPasswordNothingIsSent();
    void aProfileNobodySavedIsNamed();
    void theProgramNeedsNoDisplay_data();
    void theProgramNeedsNoDisplay();
    void theProgramSpeaksTheChosenLanguage();
};

namespace {

const QByteArray right = "Basic " + QByteArray("user:group:desk:right").toBase64();

Reaction serve(const ReceivedRequest &request)
{
    if (request.header("Authorization") != right)
        return answerWith(401, R"([{"Code":"1","Description":"Invalid Credentials"}])");
    if (request.target.contains("ServiceResources"))
        return answerWith(200, R"([{"ServiceResource":{"Name":"Web/Session"},"CanCreate":true}])");
    if (request.target.contains("SeatServer"))
        return answerWith(200, R"({"IsListening":true})");
    return answerWith(200, R"({"Success":true})");
}

//! A saved profile that leads to a server of the test's own, and the answer of a check.
struct World
{
    World()
    {
        server.setHandler(serve);
        profile.id = u"a"_s;
        profile.name = u"Opera House"_s;
        profile.baseUrl = QUrl(QString(server.url().toString() + u"/api"_s));
        profile.user = u"user"_s;
        profile.userGroup = u"group"_s;
        profile.machineLocation = u"desk"_s;
        ProfileStore store(folder());
        store.load(clock.wall());
        store.put(profile);
    }

    [[nodiscard]] QString folder() const { return home.filePath(u"foyer"_s); }

    void check(const QString &name, QStringView password = {})
    {
        ProfileCheck made(folder(), credentials, clock);
        QSignalSpy spy(&made, &ProfileCheck::finished);
        made.start(name, Secret(password));
        QVERIFY(spy.isEmpty());
        QVERIFY(spy.wait());
        words = spy.first().at(0).toString();
        code = spy.first().at(1).toInt();
    }

    //! The real program, without a display, while this process serves.
    void run(const QStringList &arguments, const QByteArray &input, const QString &language = u"C.UTF-8"_s)
    {
        QProcess foyer;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
        environment.insert(u"LC_ALL"_s, language);
        foyer.setProcessEnvironment(environment);
        QSignalSpy ended(&foyer, &QProcess::finished);
        foyer.start(QString(QCoreApplication::applicationDirPath() + u"/foyer"_s), arguments);
        foyer.write(input);
        foyer.closeWriteChannel();
        QVERIFY(ended.wait(30'000));
        words = QString::fromUtf8(foyer.readAllStandardOutput());
        code = foyer.exitStatus() == QProcess::NormalExit ? foyer.exitCode() : -1;
        complaints = foyer.readAllStandardError();
    }

    SystemClock clock;
    QTemporaryDir home;
    FaultyServer server;
    MemoryCredentialStore credentials;
    Profile profile;
    QString words;
    QByteArray complaints;
    int code = -1;
};

}

void ProfileCheckTest::theKeychainsPasswordIsTried()
{
    World world;
    bool written = false;
    world.credentials.write(u"a"_s, Secret(u"right"_s), this, [&written](const CredentialAnswer &) { written = true; });
    QTRY_VERIFY(written);
    world.check(u"Opera House"_s);
    QVERIFY2(world.words.contains(u"127.0.0.1 answers and lets you in."_s), qPrintable(world.words));
    QCOMPARE(world.code, int(ProfileCheck::Good));
}

void ProfileCheckTest::theWordsAreThoseOfTheWindow()
{
    World world;
    world.check(u"Opera House"_s, u"wrong");
    QCOMPARE(world.code, int(ProfileCheck::SomethingToFix));
    ConnectionVerdict verdict;
    verdict.fault = ConnectionFault::Credentials;
    const VerdictText text = VerdictWords::of(verdict, world.profile, world.clock.wall());
    for (QString line : {text.headline, text.advice}) {
        line.remove(QChar(0x2068)).remove(QChar(0x2069));
        QVERIFY2(!line.isEmpty() && world.words.contains(line), qPrintable(world.words));
    }
    QVERIFY(!world.words.contains(u"wrong"_s));
    QVERIFY(!world.words.contains(QChar(0x2068)));
}

void ProfileCheckTest::onlyReadsAreSent()
{
    World world;
    world.check(u"Opera House"_s, u"right");
    QCOMPARE(world.server.requests().size(), 3);
    for (const ReceivedRequest &request : world.server.requests())
        QCOMPARE(request.verb, QByteArray("GET"));
}

void ProfileCheckTest::withoutAPasswordNothingIsSent()
{
    World world;
    world.check(u"Opera House"_s);
    QCOMPARE(world.code, int(ProfileCheck::NoPassword));
    QVERIFY(world.words.contains(u"--password-stdin"_s));
    QCOMPARE(world.server.heads(), 0);
}

void ProfileCheckTest::aProfileNobodySavedIsNamed()
{
    World world;
    world.check(u"Opra House"_s, u"right");
    QCOMPARE(world.code, int(ProfileCheck::NoSuchProfile));
    QVERIFY(world.words.contains(u"Opra House"_s));
    QCOMPARE(world.server.heads(), 0);
}

void ProfileCheckTest::theProgramNeedsNoDisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const QString check = u"--check=Opera House"_s, input = u"--password-stdin"_s;
    QTest::newRow("right") << QStringList{check, input} << QByteArray("right\n") << 0 << u"lets you in"_s;
    QTest::newRow("right, of Windows") << QStringList{check, input} << QByteArray("right\r\n") << 0 << u"lets you in"_s;
    QTest::newRow("wrong") << QStringList{check, input} << QByteArray("wrong\n") << 1 << u"password"_s;
    QTest::newRow("no such profile") << QStringList{u"--check=Theatre"_s, input} << QByteArray("right\n") << 2 << u"Theatre"_s;
    QTest::newRow("no name") << QStringList{u"--check="_s} << QByteArray() << 2 << QString();
    QTest::newRow("nothing typed") << QStringList{check, input} << QByteArray("\n") << 5 << u"--password-stdin"_s;
}

void ProfileCheckTest::theProgramNeedsNoDisplay()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(int, code);
    QFETCH(QString, says);
    World world;
    world.run(arguments, input);
    QCOMPARE(world.code, code);
    QVERIFY2(world.words.contains(says), qPrintable(world.words));
    QVERIFY(!world.words.contains(u"right\n"_s) && !world.complaints.contains("right"));
}

void ProfileCheckTest::theProgramSpeaksTheChosenLanguage()
{
    World world;
    QFile preferences(QString(world.folder() + u"/preferences.json"_s));
    QVERIFY(preferences.open(QIODevice::WriteOnly));
    preferences.write(R"({"version":1,"language":"de"})");
    preferences.close();
    world.run({u"--check=Opera House"_s, u"--password-stdin"_s}, "right\n");
    QCOMPARE(world.code, 0);
    QVERIFY2(!world.words.contains(u"answers and lets you in"_s), qPrintable(world.words));
    QVERIFY(world.words.contains(u"127.0.0.1"_s));
}

QTEST_GUILESS_MAIN(ProfileCheckTest)
#include "tst_profilecheck.moc"
