// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"
#include "models/service/credentials/memorycredentialstore.h"
#include "tests/service/sessionsample.h"
#include "tests/support/faultyserver.h"

#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

//! The open sessions of one server, with a real window and a server that forgets sessions when told.
class WorkspaceTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsKeptBeforeWhatWasKeptIsKnown();
    void openSessionsAreKeptBesideTheUndecidedOnes();
    void aProfileWithoutIdKeepsNothing();
    void severalEndedSessionsMakeOneBannerWithTheNumber();
    void endedTabsAreMarkedAndKeepTheirNames();
    void theBannerOpensANewSession();
    void theBannerClosesAllEndedSessions();
    void receiptsAreOfferedWhereAPrinterIsSet();
};

namespace {

struct World
{
    explicit World(const QString &id = u"p1"_s)
    {
        Profile profile;
        profile.id = id;
        profile.name = u"Opera"_s;
        profile.baseUrl = QUrl(QString(server.url().toString() + u"/api"_s));
        profile.user = profile.userGroup = profile.machineLocation = u"x"_s;
        server.setHandler([this](const ReceivedRequest &request) {
            const QByteArray key = request.target.mid(request.target.lastIndexOf('/') + 1);
            if (ended.contains(key))
                return answerWith(404, R"([{"Code":"1","Description":"Session not found"}])");
            return request.target.contains("/Web/Session/") ? answerWith(200, sampleSession()) : answerWith(200, "[]");
        });
        link = std::make_unique<ServerLink>(profile, Secret(u"pw"), clock);
        workspace = std::make_unique<Workspace>(window, *link, preferences, vault, clock);
        window.show();
    }
    ~World() { workspace.reset(); }
    void open(const QString &key, const QString &title = {}) { workspace->open({key, title, !title.isEmpty(), false}); }
    void end(const QList<QByteArray> &keys)
    {
        ended += QSet<QByteArray>(keys.begin(), keys.end());
        workspace->setExposed(false);
        workspace->setExposed(true); // looks at once
    }
    [[nodiscard]] QList<SavedSession> kept()
    {
        QList<SavedSession> found;
        bool loaded = false;
        SessionVault other(credentials);
        other.load(u"p1"_s, &other, [&](const QList<SavedSession> &sessions) {
            found = sessions;
            loaded = true;
        });
        return QTest::qWaitFor([&loaded] { return loaded; }) ? found : QList<SavedSession>{{u"never"_s, {}, false, false}};
    }
    [[nodiscard]] QStringList keptKeys()
    {
        QStringList keys;
        for (const SavedSession &session : kept())
            keys.append(session.key);
        return keys;
    }
    [[nodiscard]] const Message &banner() { return window.messages().message(); }
    [[nodiscard]] QTabBar *tabs() { return window.findChild<QTabBar *>(u"sessionTabs"_s); }

    SystemClock clock;
    QTemporaryDir folder;
    FaultyServer server;
    QSet<QByteArray> ended;
    MemoryCredentialStore credentials;
    SessionVault vault{credentials};
    PreferencesStore preferences{folder.path()};
    MainWindow window;
    std::unique_ptr<ServerLink> link;
    std::unique_ptr<Workspace> workspace;
};

const SavedSession undecided{u"OLD"_s, u"Ms K."_s, true, false};

}

void WorkspaceTest::nothingIsKeptBeforeWhatWasKeptIsKnown()
{
    World world;
    world.vault.keep(u"p1"_s, {undecided});
    world.open(u"K1"_s);
    QCOMPARE(world.keptKeys(), QStringList{u"OLD"_s});
    world.workspace->keepAlso({undecided});
    QCOMPARE(world.keptKeys(), (QStringList{u"K1"_s, u"OLD"_s}));
}

void WorkspaceTest::receiptsAreOfferedWhereAPrinterIsSet()
{
    World world;
    world.open(u"K1"_s);
    QVERIFY(!world.window.findChild<QPushButton *>(u"orderReceipt"_s));
    world.workspace->setReceipts({1, u"counter"_s, ReceiptPaper::A4});
    world.open(u"K2"_s);
    QCOMPARE(world.window.findChildren<QPushButton *>(u"orderReceipt"_s).size(), 1);
}

void WorkspaceTest::openSessionsAreKeptBesideTheUndecidedOnes()
{
    World world;
    world.workspace->keepAlso({undecided});
    world.open(u"K1"_s, u"seat 4 queue"_s);
    const QList<SavedSession> kept = world.kept();
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept.constFirst(), (SavedSession{u"K1"_s, u"seat 4 queue"_s, true, false}));
    world.workspace->keepAlso({});
    QCOMPARE(world.keptKeys(), QStringList{u"K1"_s});
}

void WorkspaceTest::aProfileWithoutIdKeepsNothing()
{
    World world{QString()};
    world.workspace->keepAlso({});
    world.open(u"K1"_s);
    QVERIFY(world.keptKeys().isEmpty());
}

void WorkspaceTest::severalEndedSessionsMakeOneBannerWithTheNumber()
{
    World world;
    world.workspace->keepAlso({});
    for (const char *key : {"K1", "K2", "K3"})
        world.open(QLatin1StringView(key), QLatin1StringView(key));
    QTRY_COMPARE(world.workspace->openCount(), 3);
    world.end({"K1", "K3"});
    QTRY_COMPARE(world.workspace->openCount(), 1);
    QCOMPARE(world.banner().id, u"sessionsEnded"_s);
    QVERIFY2(world.banner().headline.contains(u'2'), qPrintable(world.banner().headline));
    QCOMPARE(world.banner().actions.size(), 2);
    QCOMPARE(world.keptKeys(), QStringList{u"K2"_s});
}

void WorkspaceTest::endedTabsAreMarkedAndKeepTheirNames()
{
    World world;
    world.open(u"K1"_s, u"Ms K."_s);
    world.open(u"K2"_s, u"seat 4"_s);
    world.end({"K1", "K2"});
    QTRY_COMPARE(world.workspace->openCount(), 0);
    QVERIFY2(world.tabs()->tabText(0).contains(u"Ms K."_s) && world.tabs()->tabText(0).contains(u"ended"_s),
        qPrintable(world.tabs()->tabText(0)));
}

void WorkspaceTest::theBannerOpensANewSession()
{
    World world;
    world.open(u"K1"_s);
    QSignalSpy wanted(world.workspace.get(), &Workspace::newSessionWanted);
    world.end({"K1"});
    QTRY_COMPARE(world.banner().id, u"sessionsEnded"_s);
    world.window.findChild<QPushButton *>(u"messageAction0"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!world.workspace->isEmpty()); // what was in it can still be looked at
}

void WorkspaceTest::theBannerClosesAllEndedSessions()
{
    World world;
    for (const char *key : {"K1", "K2", "K3"})
        world.open(QLatin1StringView(key), QLatin1StringView(key));
    world.end({"K1", "K3"});
    QTRY_COMPARE(world.workspace->openCount(), 1);
    world.window.findChild<QPushButton *>(u"messageAction1"_s)->click();
    QCOMPARE(world.workspace->openCount(), 1);
    QTRY_VERIFY(!world.window.messages().hasMessage());
    world.end({"K2"});
    QTRY_COMPARE(world.workspace->openCount(), 0);
    QSignalSpy closed(world.workspace.get(), &Workspace::closed);
    world.window.findChild<QPushButton *>(u"messageAction1"_s)->click();
    QCOMPARE(closed.size(), 1);
    QVERIFY(world.workspace->isEmpty());
}

QTEST_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
