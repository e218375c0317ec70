// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/desk.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Foyer::Sandbox;

namespace {

using Ids = QList<int>;

Ids ids(const QJsonArray &list)
{
    Ids found;
    for (const QJsonValue item : list)
        found.append(item.toObject().value(u"Id"_s).toInt());
    std::sort(found.begin(), found.end());
    return found;
}

QJsonObject withId(const QJsonArray &list, int id)
{
    for (const QJsonValue item : list) {
        if (item.toObject().value(u"Id"_s).toInt() == id)
            return item.toObject();
    }
    return {};
}

Ids found(const Desk::Reply &reply) { return ids(reply.object().value(u"ConstituentSummaries"_s).toArray()); }

} // namespace

class TestSandboxReference final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyListAnswersWithActiveAndInactiveRows_data();
    void everyListAnswersWithActiveAndInactiveRows();
    void sourcesAreFilteredByAppealAndByUse();
    void onlyOpenAndHeldBatchesOfTheCallerAreListed();
    void aGroupSeesItsOwnModesOfSale();
    void rightsAreListedPerResource();
    void theContextIsTheCallers();
    void defaultsThatDoNotExistAreAbsent();
    void theSeatServerCountsItsConnections();
    void narrowColumnsKeepTheirBlanks();

    void aSearchFindsByTheShapeOfTheText_data();
    void aSearchFindsByTheShapeOfTheText();
    void aSearchIsPagedOnlyWithBothNumbers();
    void aSearchWithoutSenseIsRefused_data();
    void aSearchWithoutSenseIsRefused();

    void loginsOfAConstituentComeWithItsAffiliates();
    void loginsAreFoundByAddressAndType();
    void aLoginIsUnlockedByWritingItBack();
    void aPlusInAQueryIsABlank();
    void aStaleLoginIsAConflict();
    void aWrittenLoginMustBePossible_data();
    void aWrittenLoginMustBePossible();
    void aGroupWithoutTheRightIsRefused();
};

void TestSandboxReference::everyListAnswersWithActiveAndInactiveRows_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("least");
    QTest::addColumn<bool>("inactiveToo");
    QTest::newRow("login types") << "ReferenceData/LoginTypes/Summary"_ba << 3 << true;
    QTest::newRow("address types") << "ReferenceData/ElectronicAddressTypes/Summary"_ba << 3 << true;
    QTest::newRow("seasons") << "ReferenceData/Seasons/Summary"_ba << 2 << true;
    QTest::newRow("delivery methods") << "ReferenceData/DeliveryMethods/Summary"_ba << 6 << false;
    QTest::newRow("organizations") << "ReferenceData/Organizations/Summary"_ba << 2 << false;
    QTest::newRow("business units") << "ReferenceData/BusinessUnits/Summary"_ba << 2 << true;
    QTest::newRow("modes of sale") << "TXN/ModesOfSale/Summary"_ba << 6 << true;
    QTest::newRow("sources") << "Finance/Sources/Summary"_ba << 10 << true;
}

void TestSandboxReference::everyListAnswersWithActiveAndInactiveRows()
{
    QFETCH(QByteArray, path);
    QFETCH(int, least);
    QFETCH(bool, inactiveToo);
    Desk desk;
    const Desk::Reply reply = desk.get(path);
    QCOMPARE(reply.status, 200);
    const QJsonArray list = reply.list();
    QVERIFY2(list.size() >= least, reply.body.constData());
    int inactive = 0;
    for (const QJsonValue item : list) {
        QVERIFY(item.toObject().value(u"Id"_s).isDouble());
        QVERIFY(!item.toObject().value(u"Description"_s).toString().isEmpty());
        inactive += item.toObject().value(u"Inactive"_s).toBool() ? 1 : 0;
    }
    QCOMPARE(inactive > 0, inactiveToo);
}

void TestSandboxReference::sourcesAreFilteredByAppealAndByUse()
{
    Desk desk;
    const QJsonArray all = desk.get("Finance/Sources/Summary").list();
    QVERIFY(ids(all).contains(13) && ids(all).contains(23));
    const QJsonArray active = desk.get("Finance/Sources/Summary?activeOnly=true").list();
    QVERIFY2(!ids(active).contains(13), "inactive");
    QVERIFY2(!ids(active).contains(23), "expired");
    QVERIFY(ids(active).contains(8));
    QCOMPARE(ids(desk.get("Finance/Sources/Summary?appealIds=2,4").list()), (Ids{10, 13}));
    QCOMPARE(withId(all, 10).value(u"Appeal"_s).toObject().value(u"Description"_s).toString(),
        u"Subscriber Mailing"_s);
}

void TestSandboxReference::onlyOpenAndHeldBatchesOfTheCallerAreListed()
{
    Desk desk;
    const QJsonArray mine = desk.get("Finance/BatchMaintenance/Active").list();
    QVERIFY(!mine.isEmpty());
    QVERIFY2(!ids(mine).contains(4714), "posted");
    QVERIFY2(!ids(mine).contains(4720), "somebody else's");
    for (const QJsonValue batch : mine)
        QCOMPARE(batch.toObject().value(u"Owner"_s).toString(), u"rover   "_s);
    desk.callAs("super", "SUPERV");
    QCOMPARE(ids(desk.get("Finance/BatchMaintenance/Active").list()), (Ids{4720}));
    desk.store().run(u"UPDATE batch_types SET controlled=1"_s);
    QVERIFY(desk.get("Finance/BatchMaintenance/Active?includeControlled=false").list().isEmpty());
}

void TestSandboxReference::aGroupSeesItsOwnModesOfSale()
{
    Desk desk;
    const QJsonArray mine = desk.get("Security/ModesOfSale").list();
    int defaults = 0;
    Ids modes;
    for (const QJsonValue row : mine) {
        defaults += row.toObject().value(u"DefaultIndicator"_s).toBool() ? 1 : 0;
        modes.append(row.toObject().value(u"ModeOfSale"_s).toObject().value(u"Id"_s).toInt());
    }
    QCOMPARE(defaults, 1);
    QVERIFY(modes.contains(5) && !modes.contains(6));
    desk.callAs("kiosk", "KIOSK");
    const QJsonArray kiosk = desk.get("Security/ModesOfSale").list();
    QCOMPARE(kiosk.size(), 1);
    const QJsonObject mode = kiosk.at(0).toObject().value(u"ModeOfSale"_s).toObject();
    QCOMPARE(mode.value(u"Id"_s).toInt(), 6);
    QCOMPARE(mode.value(u"GeneralPublicInd"_s), QJsonValue(true));
    QCOMPARE(mode.value(u"DefaultDeliveryMethodId"_s).toInt(), 1);
}

void TestSandboxReference::rightsAreListedPerResource()
{
    Desk desk;
    QMap<QString, QJsonObject> rights;
    for (const QJsonValue row : desk.get("Security/ServiceResources").list())
        rights.insert(row.toObject().value(u"ServiceResource"_s).toObject().value(u"Name"_s).toString(),
            row.toObject());
    QCOMPARE(rights.value(u"CRM/WebLogins"_s).value(u"CanRead"_s), QJsonValue(true));
    QCOMPARE(rights.value(u"CRM/WebLogins"_s).value(u"CanUpdate"_s), QJsonValue(false));
    QCOMPARE(rights.value(u"Web/Session"_s).value(u"CanCreate"_s), QJsonValue(true));
    desk.callAs("market", "NOWEB");
    const Desk::Reply none = desk.get("Security/ServiceResources");
    QCOMPARE(none.status, 200);
    QVERIFY(none.list().isEmpty());
}

void TestSandboxReference::theContextIsTheCallers()
{
    Desk desk;
    const QJsonObject context = desk.get("Security/ContextInformation").object();
    QCOMPARE(context.value(u"DefaultModeOfSaleId"_s).toInt(), 5);
    QCOMPARE(context.value(u"OrganizationName"_s).toString(), u"Demo Opera House"_s);
    QCOMPARE(context.value(u"User"_s).toObject().value(u"Id"_s).toString(), u"rover   "_s);
    QCOMPARE(context.value(u"UserGroup"_s).toObject().value(u"Id"_s).toString(), u"BOXOFF  "_s);
}

void TestSandboxReference::defaultsThatDoNotExistAreAbsent()
{
    Desk desk;
    const QJsonArray list = desk.get("ReferenceData/SystemDefaults/"
                                     "Defaults?keys=Order%20Lock%20Timeout,NO_SUCH_KEY,company_name")
                                .list();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.at(0).toObject().value(u"FieldName"_s).toString(), u"Order Lock Timeout"_s);
    QCOMPARE(list.at(0).toObject().value(u"Value"_s).toString(), u"20"_s);
    QCOMPARE(list.at(1).toObject().value(u"FieldName"_s).toString(), u"COMPANY_NAME"_s);
    QVERIFY(desk.get("ReferenceData/SystemDefaults/Defaults").list().isEmpty());
}

void TestSandboxReference::theSeatServerCountsItsConnections()
{
    Desk desk;
    const int before = desk.get("Diagnostics/SeatServerStatus").object().value(u"ConnectionsCount"_s).toInt();
    QCOMPARE(desk.get(sessionPath(desk.openSession(), "Expiration")).status, 200);
    const QJsonObject status = desk.get("Diagnostics/SeatServerStatus").object();
    QCOMPARE(status.value(u"ConnectionsCount"_s).toInt(), before + 1);
    QCOMPARE(status.value(u"IsListening"_s), QJsonValue(true));
}

void TestSandboxReference::narrowColumnsKeepTheirBlanks()
{
    Desk desk;
    const Desk::Reply reply = desk.get("CRM/WebLogins?constituentId=1001");
    QCOMPARE(reply.list().at(0).toObject().value(u"CreatedBy"_s).toString(), u"ecarr   "_s);
}

void TestSandboxReference::aSearchFindsByTheShapeOfTheText_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<Ids>("expected");
    QTest::newRow("last name") << "q=Lind"_ba << Ids{1001};
    QTest::newRow("last, first") << "q=Whitfield,%20Ji"_ba << Ids{1011};
    QTest::newRow("address") << "type=fluent&q=whitfield.family@example.com"_ba << Ids{1010, 1011};
    QTest::newRow("phone") << "q=%23503%20555%200101"_ba << Ids{1001};
    QTest::newRow("quoted name") << "q=%22Grand%20Hotel%22"_ba << Ids{1028};
    QTest::newRow("number") << "q=1001"_ba << Ids{1001};
    QTest::newRow("inactive is found") << "q=Ivanova"_ba << Ids{1018};
    QTest::newRow("a wildcard is a letter") << "q=%25"_ba << Ids{};
    QTest::newRow("basic") << "type=basic&ln=Nov&fn=Le"_ba << Ids{1014};
    QTest::newRow("basic street") << "type=basic&street=12%20Alder"_ba << Ids{1001};
    QTest::newRow("basic post") << "type=basic&post=97232&ln=Lind"_ba << Ids{1001};
    QTest::newRow("basic id") << "type=basic&constituentId=1012"_ba << Ids{1012};
    QTest::newRow("advanced like") << "type=advanced&atype=Email&op=Like&value=%25.dubois@%25"_ba
                                   << Ids{1003};
    QTest::newRow("advanced login") << "type=advanced&atype=Web%20Login&op=Equals&value=anna"_ba << Ids{1001};
    QTest::newRow("advanced order") << "type=advanced&atype=Order%20No&op=Equals&value=12030"_ba << Ids{1002};
    QTest::newRow("advanced phone") << "type=advanced&atype=Phone&op=Like&value=5550103"_ba << Ids{1003};
    QTest::newRow("never the general public") << "q=General"_ba << Ids{};
}

void TestSandboxReference::aSearchFindsByTheShapeOfTheText()
{
    QFETCH(QByteArray, query);
    QFETCH(Ids, expected);
    Desk desk;
    const Desk::Reply reply = desk.get("CRM/Constituents/Search?" + query);
    QCOMPARE(reply.status, 200);
    QCOMPARE(found(reply), expected);
    const QJsonObject metadata = reply.object().value(u"SearchMetadata"_s).toObject();
    QCOMPARE(metadata.value(u"Total"_s).toInt(), expected.size());
    QVERIFY(!metadata.value(u"SearchTokens"_s).toArray().isEmpty());
}

void TestSandboxReference::aSearchIsPagedOnlyWithBothNumbers()
{
    Desk desk;
    const QByteArray all = "CRM/Constituents/Search?type=advanced&atype=Email&op=Like&value=%25@example.com";
    const Desk::Reply everyone = desk.get(all);
    const auto total = found(everyone).size();
    QVERIFY(total > 20);
    const Desk::Reply second = desk.get(all + "&page=2&pageSize=20");
    QCOMPARE(found(second).size(), qMin<qsizetype>(20, total - 20));
    QCOMPARE(second.object().value(u"SearchMetadata"_s).toObject().value(u"Total"_s).toInt(), total);
    QVERIFY(found(desk.get(all + "&page=99&pageSize=20")).isEmpty());
    QCOMPARE(desk.get(all + "&page=1").status, 400);
    QCOMPARE(desk.get(all + "&pageSize=10").status, 400);
}

void TestSandboxReference::aSearchWithoutSenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("unknown type") << "type=psychic&q=a"_ba;
    QTest::newRow("basic without a value") << "type=basic"_ba;
    QTest::newRow("unknown kind") << "type=advanced&atype=Shoe&op=Like&value=a"_ba;
    QTest::newRow("unknown operator") << "type=advanced&atype=Email&op=Sounds&value=a"_ba;
}

void TestSandboxReference::aSearchWithoutSenseIsRefused()
{
    QFETCH(QByteArray, query);
    Desk desk;
    QCOMPARE(desk.get("CRM/Constituents/Search?" + query).status, 400);
}

void TestSandboxReference::loginsOfAConstituentComeWithItsAffiliates()
{
    Desk desk;
    const auto owners = [&](const QByteArray &query) {
        Ids list;
        for (const QJsonValue login : desk.get("CRM/WebLogins?" + query).list())
            list.append(login.toObject().value(u"Constituent"_s).toObject().value(u"Id"_s).toInt());
        std::sort(list.begin(), list.end());
        return list;
    };
    QCOMPARE(owners("constituentId=1012"), (Ids{1013, 1014}));
    QCOMPARE(owners("constituentId=1012&includeAffiliations=false"), (Ids{}));
    QCOMPARE(owners("constituentId=1008"), (Ids{1008, 1008}));
    QCOMPARE(owners("constituentId=1008&primaryOnly=true"), (Ids{1008}));
    QCOMPARE(desk.get("CRM/WebLogins").status, 400);
    QCOMPARE(desk.get("CRM/WebLogins?constituentId=0").error(), u"Constituent Id cannot be 0 or Null"_s);
}

void TestSandboxReference::loginsAreFoundByAddressAndType()
{
    Desk desk;
    const QByteArray path = "CRM/WebLogins/Search?emailAddress=hiro.tanaka@example.com&loginTypeId=";
    QCOMPARE(desk.get(path + "1").list().size(), 1);
    QCOMPARE(desk.get(path + "2").list().at(0).toObject().value(u"Login"_s).toString(),
        u"hiro.tanaka@example.com"_s);
    QVERIFY(desk.get(path + "3").list().isEmpty());
    QCOMPARE(desk.get("CRM/WebLogins/Search?loginTypeId=1").status, 400);
    QCOMPARE(desk.get("CRM/WebLogins/Search?emailAddress=a@example.com").status, 400);
}

void TestSandboxReference::aLoginIsUnlockedByWritingItBack()
{
    Desk desk;
    desk.callAs("super", "SUPERV");
    QJsonObject login = desk.get("CRM/WebLogins?constituentId=1003").list().at(0).toObject();
    QCOMPARE(login.value(u"FailedAttempts"_s).toInt(), 5);
    QVERIFY(login.value(u"LockedDate"_s).isString());
    QVERIFY2(!login.contains(u"Password"_s), "no password is ever sent");
    login.insert(u"FailedAttempts"_s, 0);
    login.insert(u"LockedDate"_s, QJsonValue());
    const QByteArray path = "CRM/WebLogins/" + QByteArray::number(login.value(u"Id"_s).toInt());
    const Desk::Reply written = desk.ask("PUT", path, login);
    QCOMPARE(written.status, 200);
    QCOMPARE(written.object().value(u"UpdatedBy"_s).toString(), u"super   "_s);
    QCOMPARE(desk.get(path).object().value(u"LockedDate"_s), QJsonValue());
    static_cast<void>(desk.signedIn(u"chloe"_s));
}

void TestSandboxReference::aPlusInAQueryIsABlank()
{
    Desk desk;
    for (const char *blank : {"+", "%20"})
        QCOMPARE(desk.get("ReferenceData/SystemDefaults/Defaults?keys=Order" + QByteArray(blank) + "Lock%20Timeout").list().size(), 1);
    QCOMPARE(desk.get("ReferenceData/SystemDefaults/Defaults?keys=Order%2BLock%2BTimeout").list().size(), 0);
}

void TestSandboxReference::aStaleLoginIsAConflict()
{
    Desk desk;
    desk.callAs("super", "SUPERV");
    QJsonObject login = desk.get("CRM/WebLogins?constituentId=1003").list().at(0).toObject();
    const QByteArray path = "CRM/WebLogins/" + QByteArray::number(login.value(u"Id"_s).toInt());
    login.insert(u"FailedAttempts"_s, 0);
    QCOMPARE(desk.ask("PUT", path, login).status, 200);
    QCOMPARE(desk.ask("PUT", path, login).status, 409);
    QCOMPARE(desk.get("CRM/WebLogins/999999").status, 404);
    QCOMPARE(desk.ask("PUT", "CRM/WebLogins/999999", login).status, 404);
}

void TestSandboxReference::aWrittenLoginMustBePossible_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("required") << u"Inactive"_s << QJsonValue() << u""_s;
    QTest::newRow("other id") << u"Id"_s << QJsonValue(1) << u""_s;
    QTest::newRow("other owner") << u"Constituent"_s << QJsonValue(QJsonObject{{u"Id"_s, 1001}}) << u""_s;
    QTest::newRow("other's address") << u"Email"_s << QJsonValue(QJsonObject{{u"Id"_s, 1001}}) << u""_s;
    QTest::newRow("no such type") << u"LoginType"_s << QJsonValue(QJsonObject{{u"Id"_s, 77}}) << u""_s;
    QTest::newRow("name taken") << u"Login"_s << QJsonValue(u"anna"_s) << u"DUPLICATE_ENTITY"_s;
    QTest::newRow("name too long") << u"Login"_s << QJsonValue(QString(81, u'x')) << u""_s;
}

void TestSandboxReference::aWrittenLoginMustBePossible()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, code);
    Desk desk;
    desk.callAs("super", "SUPERV");
    QJsonObject login = desk.get("CRM/WebLogins?constituentId=1003").list().at(0).toObject();
    const QByteArray path = "CRM/WebLogins/" + QByteArray::number(login.value(u"Id"_s).toInt());
    login.insert(member, value);
    const Desk::Reply reply = desk.ask("PUT", path, login);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), code);
    QVERIFY(desk.get(path).object().value(u"LockedDate"_s).isString());
}

void TestSandboxReference::aGroupWithoutTheRightIsRefused()
{
    Desk desk;
    QJsonObject login = desk.get("CRM/WebLogins?constituentId=1003").list().at(0).toObject();
    const QByteArray path = "CRM/WebLogins/" + QByteArray::number(login.value(u"Id"_s).toInt());
    QCOMPARE(desk.ask("PUT", path, login).status, 403);
    desk.callAs("kiosk", "KIOSK");
    QCOMPARE(desk.get("CRM/Constituents/Search?q=Lind").status, 403);
    QCOMPARE(desk.get("Finance/BatchMaintenance/Active").status, 403);
}

QTEST_GUILESS_MAIN(TestSandboxReference)
#include "tst_sandbox_reference.moc"
