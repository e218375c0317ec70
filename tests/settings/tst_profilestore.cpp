// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/preferencesstore.h"
#include "models/settings/profilestore.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now({2026, 7, 14}, {19, 0}, Qt::UTC);

Profile someProfile(const QString &name)
{
    Profile profile;
    profile.id = newProfileId();
    profile.name = name;
    profile.baseUrl = QUrl(u"https://tix.example.org/TessituraService"_s);
    profile.user = u"api"_s;
    profile.environment = Profile::Environment::Test;
    profile.apiVersion = Profile::ApiVersion::V16;
    profile.seatServerZone = u"America/New_York"_s;
    profile.proxyMode = Profile::ProxyMode::Manual;
    profile.proxyPort = 8080;
    profile.allowHoldAtBoxOffice = true;
    profile.attemptLimit = 5;
    return profile;
}

}

class ProfileStoreTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void profilesComeBackAsTheyWere();
    void aPasswordInTheAddressIsNeverWritten();
    void whatAPersonWroteIntoTheFileIsHeldToTheRules();
    void aDamagedFileIsKeptAndTheLastGoodCopyUsed_data();
    void aDamagedFileIsKeptAndTheLastGoodCopyUsed();
    void withoutAGoodCopyItStartsWithNothing();
    void aNewerFileKeepsWhatWeDoNotKnow();
    void whatCannotBeSavedStillCounts();
    void preferencesComeBackAndOddOnesAreBounded();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QByteArray content(const QString &name) const { return SafeFile::read(file(name), 1 << 20).bytes; }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ProfileStoreTest::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void ProfileStoreTest::profilesComeBackAsTheyWere()
{
    const Profile one = someProfile(u"One"_s), two = someProfile(u"Zwei ä"_s);
    ProfileStore store(m_folder->path());
    QCOMPARE(store.load(now), LoadProblem::FirstStart);
    for (const Profile &profile : {one, two})
        QCOMPARE(store.put(profile), FileProblem::None);
    QCOMPARE(store.setLastUsed(two.id), FileProblem::None);
    ProfileStore again(m_folder->path());
    QCOMPARE(again.load(now), LoadProblem::None);
    QCOMPARE(again.profiles(), (QList<Profile>{one, two}));
    QCOMPARE(again.lastUsedId(), two.id);
    QCOMPARE(again.remove(two.id), FileProblem::None);
    QVERIFY(again.lastUsedId().isEmpty() && !again.find(two.id));
}

void ProfileStoreTest::aPasswordInTheAddressIsNeverWritten()
{
    Profile profile = someProfile(u"One"_s);
    profile.baseUrl.setPassword(u"hunter2"_s);
    ProfileStore store(m_folder->path());
    QCOMPARE(store.put(profile), FileProblem::None);
    QVERIFY(content(u"profiles.json"_s).contains("tix.example.org"));
    QVERIFY(!content(u"profiles.json"_s).contains("hunter2"));
}

// Found by fuzzing (tests/fuzz/corpus/settings/profiles).
void ProfileStoreTest::whatAPersonWroteIntoTheFileIsHeldToTheRules()
{
    const QByteArray byHand = "{\"version\":1,\"profiles\":[{\"id\":\"a\",\"name\":\"One\","
                              "\"baseUrl\":\"https://u:hunter2@tix.example.org/T\",\"proxyPort\":80790}]}";
    QCOMPARE(SafeFile::write(file(u"profiles.json"_s), byHand), FileProblem::None);
    ProfileStore store(m_folder->path());
    QCOMPARE(store.load(now), LoadProblem::None);
    QCOMPARE(store.profiles().constFirst().baseUrl, QUrl(u"https://tix.example.org/T"_s));
    QCOMPARE(store.profiles().constFirst().proxyPort, Profile().proxyPort);
}

void ProfileStoreTest::aDamagedFileIsKeptAndTheLastGoodCopyUsed_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<qint64>("size");
    QTest::newRow("empty") << QByteArray() << qint64(0);
    QTest::newRow("zeros") << QByteArray(4096, '\0') << qint64(4096);
    QTest::newRow("junk") << QByteArray("\x7f\x45\x4c\x46\xff\xfe @Variant(\0\0)", 16) << qint64(16);
    QTest::newRow("cut") << QByteArray("{\"version\":1,\"profiles\":[{\"id\":\"a") << qint64(33);
    QTest::newRow("no object") << QByteArray("[1,2]") << qint64(5);
    QTest::newRow("no version") << QByteArray("{\"profiles\":[]}") << qint64(15);
    QTest::newRow("deep") << QByteArray(5000, '[') << qint64(5000);
    QTest::newRow("1 GB") << QByteArray("{") << (qint64(1) << 30);
}

// L4
void ProfileStoreTest::aDamagedFileIsKeptAndTheLastGoodCopyUsed()
{
    QFETCH(QByteArray, damage);
    QFETCH(qint64, size);
    ProfileStore store(m_folder->path());
    const Profile one = someProfile(u"One"_s), two = someProfile(u"Two"_s);
    QCOMPARE(store.put(one), FileProblem::None);
    QCOMPARE(store.put(two), FileProblem::None);
    QFile broken(file(u"profiles.json"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(broken.write(damage), damage.size());
    QVERIFY(broken.resize(size));
    broken.close();
    ProfileStore again(m_folder->path());
    QCOMPARE(again.load(now), LoadProblem::UsedBackup);
    QCOMPARE(again.profiles(), QList<Profile>{one});
    QCOMPARE(QFileInfo(file(u"profiles.json.bad-20260714-190000"_s)).size(), size);
    // The damaged text must not become the good copy.
    QCOMPARE(again.put(two), FileProblem::None);
    QVERIFY(content(u"profiles.json.bak"_s).contains("\"One\""));
    QCOMPARE(ProfileStore(again).load(now), LoadProblem::None);
}

// L4
void ProfileStoreTest::withoutAGoodCopyItStartsWithNothing()
{
    QCOMPARE(SafeFile::write(file(u"profiles.json"_s), "junk"), FileProblem::None);
    ProfileStore store(m_folder->path());
    QCOMPARE(store.load(now), LoadProblem::Damaged);
    QVERIFY(store.profiles().isEmpty());
    QCOMPARE(content(u"profiles.json.bad-20260714-190000"_s), QByteArray("junk"));
}

// L6
void ProfileStoreTest::aNewerFileKeepsWhatWeDoNotKnow()
{
    QCOMPARE(SafeFile::write(file(u"profiles.json"_s), R"({"version":7,"theme":{"x":1},"lastUsed":"a","profiles":[
        {"id":"a","name":"A","environment":"rehearsal","pins":["p1"],"proxyPort":"text"}]})"), FileProblem::None);
    ProfileStore store(m_folder->path());
    QCOMPARE(store.load(now), LoadProblem::NewerVersion);
    Profile profile = store.profiles().value(0);
    QCOMPARE(profile.environment, Profile::Environment::Live);
    profile.name = u"B"_s;
    QCOMPARE(store.put(profile), FileProblem::None);
    const QJsonObject root = QJsonDocument::fromJson(content(u"profiles.json"_s)).object();
    QCOMPARE(root[u"version"].toInt(), 7);
    QCOMPARE(root[u"theme"][u"x"].toInt(), 1);
    const QJsonValue kept = root[u"profiles"][0];
    QCOMPARE(kept[u"pins"][0].toString(), u"p1"_s);
    QCOMPARE(kept[u"environment"].toString(), u"rehearsal"_s);
    QCOMPARE(kept[u"name"].toString(), u"B"_s);
}

// L5
void ProfileStoreTest::whatCannotBeSavedStillCounts()
{
    QFile blocked(file(u"home"_s));
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    ProfileStore store(file(u"home/config"_s));
    store.load(now);
    const Profile one = someProfile(u"One"_s);
    QVERIFY(store.put(one) != FileProblem::None);
    QCOMPARE(store.find(one.id), std::optional(one));
}

void ProfileStoreTest::preferencesComeBackAndOddOnesAreBounded()
{
    Preferences wanted;
    wanted.language = u"de"_s;
    wanted.colourScheme = ColourScheme::Dark;
    wanted.textScalePercent = 150;
    wanted.lastLoginForm = LoginForm::ConstituentInfo;
    wanted.sessionChoices[u"p"_s].modeOfSaleId = 3;
    wanted.scanner = {.enabled = false, .prefix = u"~"_s, .suffix = ScanSuffix::Tab, .slowestGap = 50, .shortest = 6, .doubleRead = 900};
    PreferencesStore store(m_folder->path());
    QCOMPARE(store.load(now), LoadProblem::FirstStart);
    QCOMPARE(store.preferences(), Preferences());
    QCOMPARE(store.set(wanted), FileProblem::None);
    PreferencesStore again(m_folder->path());
    QCOMPARE(again.load(now), LoadProblem::None);
    QCOMPARE(again.preferences(), wanted);
    QCOMPARE(SafeFile::write(file(u"preferences.json"_s),
                 R"({"version":1,"textScalePercent":99999,"colourScheme":"plaid","language":5,"scanner":{"slowestGap":9999,"shortest":0,"suffix":"x"}})"),
        FileProblem::None);
    QCOMPARE(again.load(now), LoadProblem::None);
    QCOMPARE(again.preferences().textScalePercent, 200);
    QCOMPARE(again.preferences().colourScheme, ColourScheme::System);
    QCOMPARE(again.preferences().scanner, (ScanSettings{.slowestGap = 200, .shortest = 2}));
}

QTEST_APPLESS_MAIN(ProfileStoreTest)
#include "tst_profilestore.moc"
