// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/managedsettings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using What = ManagedProblem::What;

class ManagedSettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyFileLeavesEverythingAsItIs();
    void everyValueIsRead();
    void everyMistakeIsNamedByItsPlace_data();
    void everyMistakeIsNamedByItsPlace();
    void allMistakesAreToldAndNothingCounts();
    void aHouseLanguageIsOneOfThoseSpoken();
    void aFileIsOnlyMissedWhenItWasAskedFor();
    void whatIsLockedWinsOverTheProfile();
};

void ManagedSettingsTest::anEmptyFileLeavesEverythingAsItIs()
{
    const ManagedFile file = Managed::parse("{}");
    QVERIFY(file.isGood() && file.present);
    QCOMPARE(file.settings, ManagedSettings());
}

void ManagedSettingsTest::everyValueIsRead()
{
    const ManagedFile file = Managed::parse(R"({"version":1,"profile":"Main hall","venueZone":"Europe/Berlin",
        "caseKeyFile":"/etc/foyer/case.key","staffPin":"pin",
        "locked":{"language":"de","supervisorPin":"hash","allowHoldAtBoxOffice":true,"extensionCeilingMinutes":20,
                  "attemptLimit":4,"shortestPostalCode":3},
        "desk":{"receiptSettingsId":8,"receiptPrinter":"counter","receiptPaper":"a4"},
        "kiosk":{"name":"K7","languages":["de","ar"],"houseLanguage":"ar","idleAfterSeconds":45,
                 "idleAfterTypingSeconds":80,"stillThereSeconds":20,"thanksSeconds":9,"unknownAfterSeconds":50,
                 "caseLifeSeconds":600,"logoutBoundSeconds":4,"moreTimeStepSeconds":60,"moreTimeCeilingSeconds":300,
                 "payments":["atTheDesk","giftCertificate"],"promoTries":3,"largestParty":6,"collectAtDesk":false,
                 "organization":"Opera","businessUnitId":2,"sourceId":12,"loginTypeId":5,"electronicAddressTypeId":6,
                 "receiptSettingsId":9,"receiptPrinter":"lobby","receiptPaper":"a4","readerMachineId":10,
                 "pointer":true,
                 "opens":"10:00","closes":"01:30","closed":true}})");
    QVERIFY2(file.isGood(), qPrintable(file.problems.isEmpty() ? QString() : file.problems.first().member));
    using std::chrono::seconds;
    ManagedSettings wanted{u"Main hall"_s, u"Europe/Berlin"_s, u"/etc/foyer/case.key"_s, u"pin"_s,
        {u"de"_s, u"hash"_s, true, 20, 4, 3}, {8, u"counter"_s, ReceiptPaper::A4}, {}};
    KioskSettings &kiosk = wanted.kiosk;
    kiosk.kioskName = u"K7"_s;
    kiosk.languages = {u"de"_s, u"ar"_s};
    kiosk.houseLanguage = u"ar"_s;
    kiosk.idleAfter = seconds(45);
    kiosk.idleAfterTyping = seconds(80);
    kiosk.stillThere = seconds(20);
    kiosk.thanksFor = seconds(9);
    kiosk.unknownAfter = seconds(50);
    kiosk.caseLife = seconds(600);
    kiosk.logoutBound = seconds(4);
    kiosk.moreTimeStep = seconds(60);
    kiosk.moreTimeCeiling = seconds(300);
    kiosk.payments = {KioskPayment::AtTheDesk, KioskPayment::GiftCertificate};
    kiosk.promoTries = 3;
    kiosk.largestParty = 6;
    kiosk.collectAtDesk = false;
    kiosk.organization = u"Opera"_s;
    kiosk.businessUnitId = 2;
    kiosk.sourceId = 12;
    kiosk.loginTypeId = 5;
    kiosk.electronicAddressTypeId = 6;
    kiosk.receiptSettingsId = 9;
    kiosk.receiptPrinter = u"lobby"_s;
    kiosk.receiptPaper = ReceiptPaper::A4;
    kiosk.pointer = true;
    kiosk.readerMachineId = 10;
    kiosk.opens = QTime(10, 0);
    kiosk.closes = QTime(1, 30);
    kiosk.closed = true;
    QCOMPARE(file.settings, wanted);
}

void ManagedSettingsTest::everyMistakeIsNamedByItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("member");
    QTest::addColumn<int>("what");
    const auto row = [](const char *json, const char *member, What what) {
        QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(member) << int(what);
    };
    row("", "", What::NotJson);
    row("[]", "", What::NotJson);
    row("{\"kiosk\":{\n\"name\":}}", "", What::NotJson);
    row(R"({"version":2})", "", What::NewerVersion);
    row(R"({"version":"1"})", "version", What::NotWhole);
    row(R"({"kiosks":{}})", "kiosks", What::Unknown);
    row(R"({"kiosk":{"idleAfter":60}})", "kiosk.idleAfter", What::Unknown);
    row(R"({"kiosk":[]})", "kiosk", What::NotASection);
    row(R"({"locked":1})", "locked", What::NotASection);
    row(R"({"kiosk":{"name":7}})", "kiosk.name", What::NotText);
    row(R"({"kiosk":{"name":" "}})", "kiosk.name", What::Empty);
    row(R"({"kiosk":{"closed":"yes"}})", "kiosk.closed", What::NotYesOrNo);
    row(R"({"kiosk":{"idleAfterSeconds":"60"}})", "kiosk.idleAfterSeconds", What::NotWhole);
    row(R"({"kiosk":{"idleAfterSeconds":60.5}})", "kiosk.idleAfterSeconds", What::NotWhole);
    row(R"({"kiosk":{"idleAfterSeconds":14}})", "kiosk.idleAfterSeconds", What::OutOfRange);
    row(R"({"kiosk":{"thanksSeconds":21}})", "kiosk.thanksSeconds", What::OutOfRange);
    row(R"({"kiosk":{"sourceId":99999999999}})", "kiosk.sourceId", What::OutOfRange);
    row(R"({"kiosk":{"payments":"cardReader"}})", "kiosk.payments", What::NotAList);
    row(R"({"kiosk":{"payments":[]}})", "kiosk.payments", What::Empty);
    row(R"({"kiosk":{"payments":["cash"]}})", "kiosk.payments", What::NotAWord);
    row(R"({"kiosk":{"payments":["cardReader","cardReader"]}})", "kiosk.payments", What::Twice);
    row(R"({"kiosk":{"languages":["xx"]}})", "kiosk.languages", What::NotAWord);
    row(R"({"kiosk":{"languages":["de"],"houseLanguage":"en"}})", "kiosk.houseLanguage", What::NotAWord);
    row(R"({"kiosk":{"opens":"10:00"}})", "kiosk.opens", What::WithoutPartner);
    row(R"({"kiosk":{"closes":"10:00"}})", "kiosk.closes", What::WithoutPartner);
    row(R"({"kiosk":{"receiptPrinter":"lobby"}})", "kiosk.receiptPrinter", What::WithoutPartner);
    row(R"({"kiosk":{"receiptSettingsId":9}})", "kiosk.receiptSettingsId", What::WithoutPartner);
    row(R"({"kiosk":{"receiptPaper":"letter"}})", "kiosk.receiptPaper", What::NotAWord);
    row(R"({"desk":{"receiptPrinter":"counter"}})", "desk.receiptPrinter", What::WithoutPartner);
    row(R"({"desk":{"printer":"counter"}})", "desk.printer", What::Unknown);
    row(R"({"kiosk":{"opens":"10:00","closes":"25:00"}})", "kiosk.closes", What::NotATime);
    row(R"({"venueZone":"Berlin"})", "venueZone", What::NotAZone);
    row(R"({"caseKeyFile":"case.key"})", "caseKeyFile", What::NotAPlace);
    row(R"({"locked":{"language":"ar"}})", "locked.language", What::NotAWord);
    row(R"({"locked":{"attemptLimit":0}})", "locked.attemptLimit", What::OutOfRange);
    row(R"({"locked":{"password":"x"}})", "locked.password", What::Unknown);
}

void ManagedSettingsTest::everyMistakeIsNamedByItsPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, member);
    QFETCH(int, what);
    const ManagedFile file = Managed::parse(json);
    QCOMPARE(file.problems.size(), 1);
    QCOMPARE(file.problems.first().member, member);
    QCOMPARE(int(file.problems.first().what), what);
    QCOMPARE(file.settings, ManagedSettings());
    if (json.contains('\n'))
        QCOMPARE(file.problems.first().line, 2);
}

void ManagedSettingsTest::allMistakesAreToldAndNothingCounts()
{
    const ManagedFile file = Managed::parse(
        R"({"profile":"Main","kiosk":{"name":"K7","idleAfterSeconds":5,"thanksSeconds":99,"colour":"red"},"x":1})");
    QStringList members;
    for (const ManagedProblem &problem : file.problems)
        members.append(problem.member);
    QCOMPARE(members, (QStringList{u"kiosk.idleAfterSeconds"_s, u"kiosk.thanksSeconds"_s, u"kiosk.colour"_s, u"x"_s}));
    QCOMPARE(file.problems[0].least, 15);
    QCOMPARE(file.problems[0].most, 600);
    QCOMPARE(file.settings, ManagedSettings());
}

void ManagedSettingsTest::aHouseLanguageIsOneOfThoseSpoken()
{
    QCOMPARE(Managed::parse(R"({"kiosk":{"languages":["fr","de"]}})").settings.kiosk.houseLanguage, u"fr"_s);
    QCOMPARE(Managed::parse(R"({"kiosk":{"languages":["fr","en"]}})").settings.kiosk.houseLanguage, u"en"_s);
}

void ManagedSettingsTest::aFileIsOnlyMissedWhenItWasAskedFor()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"managed.json"_s);
    QVERIFY(Managed::load(path, false).isGood());
    QVERIFY(!Managed::load(path, false).present);
    QCOMPARE(Managed::load(path, true).problems.first().file, FileProblem::NoFile);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"kiosk":{"name":"K9"}})");
    file.close();
    QCOMPARE(Managed::load(path, false).settings.kiosk.kioskName, u"K9"_s);
    QVERIFY(file.resize(Managed::largestFile + 1));
    QCOMPARE(Managed::load(path, false).problems.first().file, FileProblem::TooLarge);
}

void ManagedSettingsTest::whatIsLockedWinsOverTheProfile()
{
    Profile profile;
    profile.name = u"Main"_s;
    QCOMPARE(Managed::withLocks(profile, {}), profile);
    const Profile locked = Managed::withLocks(profile, {u"de"_s, u"hash"_s, true, 20, 4, 3});
    QCOMPARE(locked.supervisorPin, u"hash"_s);
    QVERIFY(locked.allowHoldAtBoxOffice);
    QCOMPARE(locked.extensionCeilingMinutes, 20);
    QCOMPARE(locked.attemptLimit, 4);
    QCOMPARE(locked.shortestPostalCode, 3);
    QCOMPARE(locked.name, u"Main"_s);
}

QTEST_GUILESS_MAIN(ManagedSettingsTest)
#include "tst_managedsettings.moc"
