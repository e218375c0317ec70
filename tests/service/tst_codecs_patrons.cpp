// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/codecs/jsonpatch.h"
#include "models/service/codecs/patroncodec.h"

#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class TestPatronCodecs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLoginIsReadStrictly();
    void whatALoginDoesNotSayIsUnknown();
    void unlockingTouchesTwoMembersAndNoOtherByte();
    void aNewTypeLeavesNothingOfTheOldOne();
    void switchingOnAndNothingElse();
    void nothingToMendChangesNothing();
    void aChangeOfPropertiesCarriesAllOthers();
    void aPatch_data();
    void aPatch();
    void whatIsNoObjectIsNotPatched();
    void theQueryOfEachWayToSearch_data();
    void theQueryOfEachWayToSearch();
    void aPageTellsHowManyThereAre();
    void anUnusableRowSpoilsThePage();
};

namespace {

//! As a newer server may send it: padding, seven digits, SQL money, members nobody here knows.
const QByteArray wholeLogin = R"({"ConstituentUpdateDate":null,
 "CreatedBy":"ecarr   ", "Constituent":{"Id":1003,"Note":"}"},"Email":{"Id":31},
 "FailedAttempts":5,"Inactive":false,"LastLoginDate":"2026-03-01T18:40:00.97-05:00",
 "UpdatedDateTime":"2026-03-01T18:58:20.8271771-05:00","UpdatedBy":"super   ","LockedDate":"2026-03-01T18:58:20-05:00",
 "Login":"chlo\u00eb \"c\"","Id":7,"LoginType":{"Description":"Web   ","Id":1,"Inactive":false,"Since":2019},
 "PrimaryIndicator":true,"TemporaryIndicator":false,"EditIndicator":true,
 "Balance":260.0000,"Big":12345678901234567890,"Tags":["a,b",{"FailedAttempts":9}]})";

WebLoginRecord record() { return decodeWebLogin(wholeLogin).value(); }

}

void TestPatronCodecs::aLoginIsReadStrictly()
{
    QStringList faults;
    const WebLogin login = decodeWebLogin(wholeLogin, &faults).value().login;
    QVERIFY(faults.isEmpty());
    QCOMPARE(login.login, u"chlo\u00eb \"c\""_s);
    QVERIFY(login.id == 7 && login.loginTypeId == 1 && login.loginType == u"Web"_s);
    QVERIFY(login.constituentId == 1003 && login.emailId == 31 && login.failedAttempts == 5);
    QVERIFY(login.inactive == false && login.primary == true && login.temporary == false && login.editable == true);
    QCOMPARE(login.lockedDate->text, u"2026-03-01T18:58:20-05:00"_s);
    QCOMPARE(login.updatedBy, u"super"_s);
    QVERIFY(decodeWebLogins(
        R"([{"Id":1,"FailedAttempts":-1,"Inactive":"N","LockedDate":"soon","LoginType":4}])", &faults));
    QCOMPARE(faults,
        (QStringList{u"[0].LoginType"_s, u"[0].FailedAttempts"_s, u"[0].Inactive"_s, u"[0].LockedDate"_s}));
    QVERIFY(!decodeWebLogins(R"([{"Id":1},{"Login":"ann"}])"));
}

void TestPatronCodecs::whatALoginDoesNotSayIsUnknown()
{
    const WebLogin login = decodeWebLogins(R"([{"Id":1,"LoginType":null}])").value().constFirst();
    QVERIFY(!login.failedAttempts && !login.inactive && !login.temporary && !login.loginTypeId && !login.emailId);
}

void TestPatronCodecs::unlockingTouchesTwoMembersAndNoOtherByte()
{
    QByteArray wanted = wholeLogin;
    wanted.replace(R"("FailedAttempts":5)", R"("FailedAttempts":0)");
    wanted.replace(R"("LockedDate":"2026-03-01T18:58:20-05:00")", R"("LockedDate":null)");
    QVERIFY(wanted != wholeLogin);
    QCOMPARE(encode(record(), {true, {}, {}}), wanted);
}

void TestPatronCodecs::aNewTypeLeavesNothingOfTheOldOne()
{
    QByteArray wanted = wholeLogin;
    wanted.replace(R"({"Description":"Web   ","Id":1,"Inactive":false,"Since":2019})",
        R"({"Description":null,"Id":2,"Inactive":null})");
    QCOMPARE(encode(record(), {false, 2, {}}), wanted);
}

void TestPatronCodecs::switchingOnAndNothingElse()
{
    QByteArray wanted = wholeLogin;
    wanted.replace(R"("Inactive":false,"LastLoginDate")", R"("Inactive":true,"LastLoginDate")");
    QCOMPARE(encode(record(), {false, {}, true}), wanted);
}

void TestPatronCodecs::nothingToMendChangesNothing() { QCOMPARE(encode(record(), {}), wholeLogin); }

void TestPatronCodecs::aChangeOfPropertiesCarriesAllOthers()
{
    const CartProperties properties
        = decodeCartProperties(R"({"ModeOfSaleId":0,"SourceId":8,"Notes":"a","AddressId":0,"Later":{"A":[1]}})").value();
    QVERIFY(properties.modeOfSaleId == 0 && properties.sourceId == 8 && !properties.deliveryMethodId);
    QCOMPARE(encode(properties, {10, {}}),
        QByteArray(R"({"ModeOfSaleId":0,"SourceId":10,"Notes":"a","AddressId":0,"Later":{"A":[1]}})"));
    QCOMPARE(encode(properties, {{}, -1}),
        QByteArray(
            R"({"ModeOfSaleId":0,"SourceId":8,"Notes":"a","AddressId":0,"Later":{"A":[1]},"DeliveryMethodId":-1})"));
}

void TestPatronCodecs::aPatch_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("patched");
    const auto row = [](const char *name, const char *text, const char *patched) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(patched);
    };
    row("empty", "{}", R"({"A":1,"B":null})");
    row("blanks", " { } ", R"({ "A":1,"B":null})");
    row("longer and shorter", R"({"A":"a long text","B":2})", R"({"A":1,"B":null})");
    row("nested names are others", R"({"C":{"A":5},"B":[{"A":6}],"A":7})", R"({"C":{"A":5},"B":null,"A":1})");
    row("escaped name", R"({"\u0041":7})", R"({"\u0041":1,"B":null})");
    row("brackets and quotes in texts", R"({"C":"}\",\"A\":[","A":{"x":"}"} ,"B":[]})", R"({"C":"}\",\"A\":[","A":1 ,"B":null})");
    row("byte order mark", "\xef\xbb\xbf{\"B\":1}", R"({"B":null,"A":1})");
}

void TestPatronCodecs::aPatch()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, patched);
    QCOMPARE(patchedJson(text, {{"A", "1"}, {"B", "null"}}), patched);
}

void TestPatronCodecs::whatIsNoObjectIsNotPatched()
{
    for (const char *text : {"", "null", "[]", "{", R"({"A":1,"A":2})", "{}{}"})
        QVERIFY2(patchedJson(text, {{"A", "1"}}).isEmpty(), text);
}

void TestPatronCodecs::theQueryOfEachWayToSearch_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<QString>("wanted");
    using By = PatronQuery::By;
    QTest::newRow("anything") << static_cast<int>(By::Anything) << u"type=fluent&q=x"_s;
    QTest::newRow("number") << static_cast<int>(By::Number) << u"type=basic&constituentId=x"_s;
    QTest::newRow("email") << static_cast<int>(By::Email) << u"type=advanced&atype=Email&op=Like&value=x"_s;
    QTest::newRow("login") << static_cast<int>(By::WebLogin) << u"type=advanced&atype=Web Login&op=Like&value=x"_s;
    QTest::newRow("order") << static_cast<int>(By::Order) << u"type=advanced&atype=Order No&op=Like&value=x"_s;
}

void TestPatronCodecs::theQueryOfEachWayToSearch()
{
    QFETCH(int, by);
    QFETCH(QString, wanted);
    QStringList items;
    for (const auto &[name, value] : patronQuery({static_cast<PatronQuery::By>(by), u" x "_s, 3, 10}))
        items.append(name + u'=' + value);
    QCOMPARE(items.join(u'&'), wanted + u"&page=3&pageSize=10"_s);
}

void TestPatronCodecs::aPageTellsHowManyThereAre()
{
    const PatronPage page = decodePatronPage(
        R"({"ConstituentSummaries":[{"Id":12,"DisplayName":"Ann Huff  ","City":null,"Inactive":"N ","AffiliationId":9}],
            "SearchMetadata":{"SearchTokens":[],"Total":120}})")
                                .value();
    QVERIFY(page.total == 120);
    const PatronHit &hit = page.hits.constFirst();
    QVERIFY(hit.displayName == u"Ann Huff"_s && hit.inactive == false && hit.affiliationId == 9 && hit.city.isEmpty());
    QVERIFY(decodePatronPage(R"({"ConstituentSummaries":null,"SearchMetadata":null})").value().hits.isEmpty());
}

void TestPatronCodecs::anUnusableRowSpoilsThePage()
{
    const auto page = decodePatronPage(R"({"ConstituentSummaries":[{"Id":12},{"Id":null}]})");
    QVERIFY(!page);
    QCOMPARE(page.error().member, u"ConstituentSummaries[1].Id"_s);
    QVERIFY(!decodePatronPage(R"({"SearchMetadata":{"Total":0}})"));
}

QTEST_GUILESS_MAIN(TestPatronCodecs)
#include "tst_codecs_patrons.moc"
