// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connector.h"
#include "app/serverlink.h"
#include "models/service/credentials/keychaincredentialstore.h"
#include "models/service/credentials/memorycredentialstore.h"
#include "tests/support/faultyserver.h"
#include "tests/support/fulldisk.h"
#include "ui/connect/connectpage.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class ConnectorTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSandboxIsSignedInTo();
    void aSavedProfileWithItsPasswordConnects();
    void aWrongPasswordIsToldAndAskedForAgain();
    void aServerThatIsNotThereIsNamed();
    void aSilentServerCanBeGivenUp();
    void aProfileNobodySavedIsNotConnectedTo();
    void withoutAPasswordNothingIsSent();
    void withoutAKeychainThePasswordLastsForTheRun();
    void aRemovedProfileTakesItsPasswordAlong();
    void thePinOfAProfileIsToldWhenItChanges();
    void aFullDiskIsToldInWords();
    void whatTheOrganisationFixedWinsOverTheProfile();
};

namespace {

const QByteArray right = "Basic " + QByteArray("user:group:desk:right").toBase64();

//! A connector with a page, a settings folder of its own and what it said.
struct World
{
    World() : World(std::make_unique<MemoryCredentialStore>()) { }
    explicit World(std::unique_ptr<CredentialStore> store)
        : credentials(std::move(store)), connector(folder.path(), *credentials, clock)
    {
        QObject::connect(&connector, &Connector::linked, &connector, [this](ServerLink *link) { links.emplace_back(link); });
        QObject::connect(&connector, &Connector::message, &connector, [this](const Message &message) { messages.append(message); });
        connector.serve(&page);
        page.show();
        server.setHandler([](const ReceivedRequest &request) {
            if (request.header("Authorization") != right)
                return answerWith(401, R"([{"Code":"1","Description":"Invalid Credentials"}])");
            if (request.target.contains("ServiceResources"))
                return answerWith(200, R"([{"ServiceResource":{"Name":"Web/Session"},"CanCreate":true}])");
            if (request.target.contains("SeatServer"))
                return answerWith(200, R"({"IsListening":true})");
            return answerWith(200, R"({"Success":true})");
        });
    }

    [[nodiscard]] Profile profile() const
    {
        Profile made;
        made.id = u"a"_s;
        made.name = u"Opera House"_s;
        made.baseUrl = QUrl(QString(server.url().toString() + u"/api"_s));
        made.user = u"user"_s;
        made.userGroup = u"group"_s;
        made.machineLocation = u"desk"_s;
        return made;
    }
    static std::shared_ptr<Secret> secret(QStringView text) { return std::make_shared<Secret>(text); }
    //! As the page does it when a form is filled and sent.
    void saveAndConnect(QStringView password)
    {
        Q_EMIT page.profileSaved(profile(), true, secret(password));
        Q_EMIT page.connectRequested(profile(), secret(password));
    }
    [[nodiscard]] QString shown() const
    {
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n');
    }
    [[nodiscard]] CredentialAnswer stored()
    {
        std::optional<CredentialAnswer> answer;
        credentials->read(u"a"_s, &page, [&answer](CredentialAnswer given) { answer = std::move(given); });
        const auto wait = [&answer] { QTRY_VERIFY(answer.has_value()); };
        wait();
        return answer ? std::move(*answer) : CredentialAnswer();
    }

    SystemClock clock;
    QTemporaryDir folder;
    FaultyServer server;
    std::unique_ptr<CredentialStore> credentials;
    Connector connector;
    ConnectPage page;
    std::vector<std::unique_ptr<ServerLink>> links;
    QList<Message> messages;
};

}

void ConnectorTest::theSandboxIsSignedInTo()
{
    World world;
    world.connector.startSandbox({});
    QTRY_COMPARE_WITH_TIMEOUT(world.links.size(), size_t(1), 20000);
    const Profile &profile = world.links.front()->profile();
    QCOMPARE(profile.environment, Profile::Environment::Sandbox);
    QCOMPARE(profile.baseUrl.host(), u"127.0.0.1"_s);
    QCOMPARE(profile.attemptLimit, 5);
    QVERIFY(world.messages.isEmpty());
    // It works, and it is nobody's saved profile.
    world.links.front()->book().load();
    QTRY_VERIFY(world.links.front()->book().isLoaded());
    QVERIFY(!world.links.front()->book().loginTypes().choices().isEmpty());
    QVERIFY(ProfileStore(world.folder.path()).profiles().isEmpty());
}

void ConnectorTest::aSavedProfileWithItsPasswordConnects()
{
    World world;
    world.saveAndConnect(u"right");
    QTRY_COMPARE(world.links.size(), size_t(1));
    QCOMPARE(world.links.front()->profile(), world.profile());
    // At the next start its name is enough.
    QVERIFY(world.connector.connectToNamed(u"Opera House"_s));
    QTRY_COMPARE(world.links.size(), size_t(2));
    ProfileStore kept(world.folder.path());
    kept.load(world.clock.wall());
    QCOMPARE(kept.profiles(), QList<Profile>{world.profile()});
    QCOMPARE(kept.lastUsedId(), u"a"_s);
    for (const ReceivedRequest &request : world.server.requests())
        QCOMPARE(request.verb, QByteArray("GET")); // connecting changes nothing there
}

void ConnectorTest::aWrongPasswordIsToldAndAskedForAgain()
{
    World world;
    world.saveAndConnect(u"wrong");
    QTRY_COMPARE(world.messages.size(), 1);
    const Message &told = world.messages.constFirst();
    QCOMPARE(told.severity, Severity::Danger);
    QVERIFY2(told.headline.contains(u"did not accept"_s), qPrintable(told.headline));
    QVERIFY(told.meaning.contains(u"password again"_s));
    QVERIFY(world.links.empty());
    // Neither the page nor a message repeats it.
    for (const QString &text : {told.headline, told.meaning, told.details, world.shown()})
        QVERIFY2(!text.contains(u"wrong"_s), qPrintable(text));
    world.saveAndConnect(u"right");
    QTRY_COMPARE(world.links.size(), size_t(1));
}

void ConnectorTest::aServerThatIsNotThereIsNamed()
{
    World world;
    Q_EMIT world.page.profileSaved(world.profile(), true, World::secret(u"right"));
    world.server.stop();
    // At a start with --profile nobody pressed anything on the page.
    QVERIFY(world.connector.connectToNamed(u"Opera House"_s));
    QTRY_COMPARE(world.messages.size(), 1);
    QCOMPARE(world.messages.constFirst().severity, Severity::Danger);
    QVERIFY(!world.messages.constFirst().headline.isEmpty() && !world.messages.constFirst().meaning.isEmpty());
    QVERIFY(world.links.empty());
}

void ConnectorTest::aSilentServerCanBeGivenUp()
{
    World world;
    world.server.setHandler({});
    world.server.react(neverAnswer());
    world.saveAndConnect(u"right");
    QTRY_VERIFY(world.server.heads() > 0);
    Q_EMIT world.page.cancelRequested();
    QVERIFY(world.links.empty());
    // And then something else can be tried at once.
    world.server.setHandler([](const ReceivedRequest &) { return answerWith(401); });
    const int before = world.server.heads();
    Q_EMIT world.page.connectRequested(world.profile(), World::secret(u"right"));
    QTRY_VERIFY(world.server.heads() > before);
    QVERIFY(world.links.empty());
}

void ConnectorTest::whatTheOrganisationFixedWinsOverTheProfile()
{
    World world;
    ManagedLocks locks;
    locks.extensionCeilingMinutes = 5;
    locks.supervisorPin = u"hash"_s;
    world.connector.setLocks(locks);
    world.saveAndConnect(u"right");
    QTRY_COMPARE(world.links.size(), 1);
    QCOMPARE(world.links[0]->profile().extensionCeilingMinutes, 5);
    QCOMPARE(world.links[0]->profile().supervisorPin, u"hash"_s);
}

void ConnectorTest::aProfileNobodySavedIsNotConnectedTo()
{
    World world;
    QVERIFY(!world.connector.connectToNamed(u"Nowhere"_s));
    QCOMPARE(world.server.heads(), 0);
}

void ConnectorTest::withoutAPasswordNothingIsSent()
{
    World world;
    Q_EMIT world.page.profileSaved(world.profile(), false, nullptr);
    QVERIFY(world.connector.connectToNamed(u"Opera House"_s));
    QVERIFY(world.stored().secret.isEmpty());
    QCOMPARE(world.server.heads(), 0);
    QVERIFY(world.links.empty());
}

// L7
void ConnectorTest::withoutAKeychainThePasswordLastsForTheRun()
{
    World world(std::make_unique<KeychainCredentialStore>(nullptr, std::chrono::milliseconds(50)));
    QSignalSpy told(world.credentials.get(), &CredentialStore::keychainUnavailable);
    world.saveAndConnect(u"right");
    QTRY_COMPARE(world.links.size(), size_t(1));
    QVERIFY(told.size() <= 1);
    QVERIFY(world.connector.connectToNamed(u"Opera House"_s));
    QTRY_COMPARE(world.links.size(), size_t(2));
    QCOMPARE(world.stored().result, CredentialResult::NoKeychain);
    // Nothing of it is in the settings.
    for (const QFileInfo &file : QDir(world.folder.path()).entryInfoList(QDir::Files)) {
        QFile opened(file.filePath());
        QVERIFY(opened.open(QIODevice::ReadOnly));
        QVERIFY(!opened.readAll().contains("right"));
    }
}

void ConnectorTest::aRemovedProfileTakesItsPasswordAlong()
{
    World world;
    world.saveAndConnect(u"right");
    QTRY_COMPARE(world.links.size(), size_t(1));
    QVERIFY(!world.stored().secret.isEmpty());
    Q_EMIT world.page.profileRemoved(u"a"_s);
    QVERIFY(world.stored().secret.isEmpty());
    QVERIFY(!world.connector.connectToNamed(u"Opera House"_s));
}

void ConnectorTest::thePinOfAProfileIsToldWhenItChanges()
{
    World world;
    QSignalSpy told(&world.connector, &Connector::pinChanged);
    Profile profile = world.profile();
    const auto save = [&world, &profile](const QString &pin) {
        profile.supervisorPin = pin;
        Q_EMIT world.page.profileSaved(profile, true, World::secret(u"right"));
    };
    save({});
    QCOMPARE(told.size(), 0);
    save(u"pbkdf2 one"_s);
    QCOMPARE(told.takeFirst(), (QVariantList{u"a"_s, true}));
    save(u"pbkdf2 one"_s);
    QCOMPARE(told.size(), 0);
    save(u"pbkdf2 two"_s);
    QCOMPARE(told.takeFirst(), (QVariantList{u"a"_s, true}));
    save({});
    QCOMPARE(told.takeFirst(), (QVariantList{u"a"_s, false}));
    save(u"pbkdf2 one"_s);
    told.clear();
    Q_EMIT world.page.profileRemoved(u"a"_s);
    QCOMPARE(told.takeFirst(), (QVariantList{u"a"_s, false}));
    QCOMPARE(told.size(), 0);
}

// L1
void ConnectorTest::aFullDiskIsToldInWords()
{
#if defined(Q_OS_UNIX)
    World world;
    Q_EMIT world.page.profileSaved(world.profile(), false, World::secret(u""));
    world.messages.clear();
    {
        const FullDisk full(0);
        Profile other = world.profile();
        other.name = u"Another"_s;
        Q_EMIT world.page.profileSaved(other, false, World::secret(u""));
    }
    QCOMPARE(world.messages.size(), 1);
    QVERIFY(world.messages.constFirst().headline.contains(u"the disk is full"_s));
    QVERIFY(world.messages.constFirst().meaning.contains(u"as it was"_s));
    ProfileStore again(world.folder.path());
    again.load(world.clock.wall());
    QCOMPARE(again.profiles().size(), 1);
    QCOMPARE(again.profiles().constFirst().name, u"Opera House"_s);
#endif
}

QTEST_MAIN(ConnectorTest)
#include "tst_connector.moc"
