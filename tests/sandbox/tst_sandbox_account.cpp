// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/desk.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Foyer::Sandbox;

namespace {

QJsonObject named(const QString &name, const QJsonValue &value)
{
    return {{u"Name"_s, name}, {u"Value"_s, value}};
}

QList<int> ids(const QJsonArray &list)
{
    QList<int> found;
    for (const QJsonValue item : list)
        found.append(item.toObject().value(u"Id"_s).toInt());
    return found;
}

QJsonObject withNumber(const QJsonArray &list, const QString &member, int number)
{
    for (const QJsonValue item : list) {
        if (item.toObject().value(member).toInt() == number)
            return item.toObject();
    }
    return {};
}

int constituentOf(Desk &desk, const QByteArray &key)
{
    const QJsonObject session = desk.get("Web/Session/" + key).object();
    return session.value(u"LoginInfo"_s).toObject().value(u"ConstituentId"_s).toInt();
}

} // namespace

class TestSandboxAccount final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aVariableIsAddedReadChangedAndDeleted();
    void aVariableIsAddedOnlyOnceAndChangedOnlyIfItIsThere();
    void aVariableKeepsItsTextAsItIs_data();
    void aVariableKeepsItsTextAsItIs();
    void aLoginLeavesItsFourVariables();

    void aDefaultIsFoundByItsName();
    void deliveryMethodsFollowTheModeOfSaleAndAlwaysHoldTheBoxOffice();
    void balancesSayWhatTheSessionUses();
    void balancesAreFilteredByPaymentMethod();
    void balancesNeedAKnownPatron();

    void aPromoCodeIsFoundByTextOrNumber();
    void aPromoCodeMayHaveSeveralSources();
    void aPromoCodeCarriesSixTextsAsTheyAre();
    void aPromoCodeThatCannotBeUsedGivesAnEmptyList_data();
    void aPromoCodeThatCannotBeUsedGivesAnEmptyList();
    void aPromoCodeNeedsOneOfItsTwoForms();

    void theCustomerIsSetOnlyOnABusinessFacingSession();
    void theHouseholdRuleDecidesForAPrimaryAffiliate_data();
    void theHouseholdRuleDecidesForAPrimaryAffiliate();
    void promptAsksAndSetsNothingUntilOverridden();
    void anUnknownOrInactiveCustomerIsRefused();

    void everyOperationRefusesAnUnknownSession_data();
    void everyOperationRefusesAnUnknownSession();
};

void TestSandboxAccount::aVariableIsAddedReadChangedAndDeleted()
{
    Desk desk;
    const QByteArray path = sessionPath(desk.openSession(), "Variables");
    QCOMPARE(desk.ask("POST", path, named(u"Table"_s, u"12"_s)).object(), named(u"Table"_s, u"12"_s));
    QCOMPARE(desk.get(path + "/table").object(), named(u"Table"_s, u"12"_s));
    QCOMPARE(desk.ask("PUT", path, named(u"TABLE"_s, u"14"_s)).object(), named(u"Table"_s, u"14"_s));
    QCOMPARE(desk.get(path).list(), (QJsonArray{named(u"Table"_s, u"14"_s)}));
    const Desk::Reply removed = desk.ask("DELETE", path + "/Table");
    QCOMPARE(removed.status, 204);
    QVERIFY(removed.body.isEmpty());
    QVERIFY(desk.get(path).list().isEmpty());
}

void TestSandboxAccount::aVariableIsAddedOnlyOnceAndChangedOnlyIfItIsThere()
{
    Desk desk;
    const QByteArray path = sessionPath(desk.openSession(), "Variables");
    QCOMPARE(desk.ask("PUT", path, named(u"Table"_s, u"1"_s)).status, 404);
    QCOMPARE(desk.get(path + "/Table").status, 404);
    QCOMPARE(desk.ask("DELETE", path + "/Table").status, 404);
    QCOMPARE(desk.ask("POST", path, named(u"Table"_s, u"1"_s)).status, 200);
    const Desk::Reply again = desk.ask("POST", path, named(u"Table"_s, u"2"_s));
    QCOMPARE(again.status, 400);
    QVERIFY(again.error().contains(u"already exists"_s));
    QCOMPARE(desk.get(path + "/Table").object().value(u"Value"_s).toString(), u"1"_s);
    QCOMPARE(desk.ask("POST", path, {{u"Value"_s, u"1"_s}}).status, 400);
}

void TestSandboxAccount::aVariableKeepsItsTextAsItIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("zeros") << u"Seat"_s << QJsonValue(u"0007"_s);
    QTest::newRow("blanks") << u"Note"_s << QJsonValue(u"  two  "_s);
    QTest::newRow("empty") << u"Empty"_s << QJsonValue(u""_s);
    QTest::newRow("null") << u"Null"_s << QJsonValue();
    QTest::newRow("odd name") << u"a/b:c%d."_s << QJsonValue(u"x"_s);
    QTest::newRow("not Latin") << u"名前"_s << QJsonValue(u"Zoë 🎭"_s);
}

void TestSandboxAccount::aVariableKeepsItsTextAsItIs()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    Desk desk;
    const QByteArray path = sessionPath(desk.openSession(), "Variables");
    QCOMPARE(desk.ask("POST", path, named(name, value)).status, 200);
    QCOMPARE(desk.get(path).list(), (QJsonArray{named(name, value)}));
    const QByteArray one = path + '/' + name.toUtf8().toPercentEncoding();
    QCOMPARE(desk.get(one).object(), named(name, value));
    QCOMPARE(desk.ask("DELETE", one).status, 204);
}

void TestSandboxAccount::aLoginLeavesItsFourVariables()
{
    Desk desk;
    QStringList names;
    for (const QJsonValue variable : desk.get(sessionPath(desk.signedIn(u"anna"_s), "Variables")).list())
        names.append(variable.toObject().value(u"Name"_s).toString());
    QCOMPARE(names, (QStringList{u"LoginType"_s, u"Status"_s, u"UID"_s, u"UserName"_s}));
}

void TestSandboxAccount::aDefaultIsFoundByItsName()
{
    Desk desk;
    const QByteArray key = desk.openSession();
    const Desk::Reply reply = desk.get(sessionPath(key, "Default/order%20lock%20timeout"));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.object().value(u"FieldName"_s).toString(), u"Order Lock Timeout"_s);
    QCOMPARE(reply.object().value(u"Value"_s).toString(), u"20"_s);
    QCOMPARE(reply.object().value(u"Inactive"_s), QJsonValue(false));
    QCOMPARE(desk.get(sessionPath(key, "Default/NO_SUCH_DEFAULT")).status, 404);
}

void TestSandboxAccount::deliveryMethodsFollowTheModeOfSaleAndAlwaysHoldTheBoxOffice()
{
    Desk desk;
    const QJsonArray web = desk.get(sessionPath(desk.openSession(), "DeliveryMethods")).list();
    const QJsonArray counter = desk.get(sessionPath(desk.openBusinessFacing(), "DeliveryMethods")).list();
    QCOMPARE(ids(web), (QList<int>{-1, 1, 2, 3, 5}));
    QCOMPARE(ids(counter), (QList<int>{-1, 1, 2, 3, 4, 5}));
    QCOMPARE(withNumber(web, u"Id"_s, 1).value(u"Default"_s).toString(), u"Y"_s);
    QCOMPARE(withNumber(web, u"Id"_s, -1).value(u"Default"_s).toString(), u"N"_s);
    QCOMPARE(withNumber(counter, u"Id"_s, -1).value(u"Default"_s).toString(), u"Y"_s);
    QCOMPARE(withNumber(web, u"Id"_s, 1).value(u"PrintAtHome"_s).toString(), u"Y"_s);
    QCOMPARE(withNumber(web, u"Id"_s, 3).value(u"RequireAddress"_s).toString(), u"Y"_s);
    QCOMPARE(withNumber(counter, u"Id"_s, 4).value(u"Restricted"_s).toString(), u"Y"_s);
    QCOMPARE(withNumber(web, u"Id"_s, 5).value(u"Inactive"_s), QJsonValue(true));
    desk.store().run(u"DELETE FROM delivery_method_modes"_s);
    QCOMPARE(ids(desk.get(sessionPath(desk.openSession(), "DeliveryMethods")).list()), (QList<int>{-1}));
}

void TestSandboxAccount::balancesSayWhatTheSessionUses()
{
    Desk desk;
    const QByteArray key = desk.signedIn(u"anna"_s);
    desk.store().run(
        u"INSERT INTO cart_payments(session_key, payment_method_id, description, cents) VALUES(?,31,'x',2050)"_s,
        {QString::fromLatin1(key)});
    const Desk::Reply reply = desk.get(sessionPath(key, "Constituent/OnAccount"));
    QCOMPARE(reply.status, 200);
    const QJsonObject credit = withNumber(reply.list(), u"PaymentMethodId"_s, 31);
    QCOMPARE(credit.value(u"ConstituentId"_s).toInt(), 1001);
    QCOMPARE(credit.value(u"Balance"_s).toDouble(), 75.0);
    QCOMPARE(credit.value(u"UsedInSession"_s).toDouble(), 20.5);
    QCOMPARE(credit.value(u"CurrentBalance"_s).toDouble(), 54.5);
    QVERIFY(reply.body.contains("\"Balance\":75.0000"));
    QCOMPARE(withNumber(reply.list(), u"PaymentMethodId"_s, 32).value(u"UsedInSession"_s).toDouble(), 0.0);
}

void TestSandboxAccount::balancesAreFilteredByPaymentMethod()
{
    Desk desk;
    const QByteArray path = sessionPath(desk.signedIn(u"quentin"_s), "Constituent/OnAccount");
    QCOMPARE(desk.get(path).list().size(), 3);
    QCOMPARE(desk.get(path + "?paymentMethodIds=31,33").list().size(), 2);
    QVERIFY(desk.get(path + "?paymentMethodIds=99").list().isEmpty());
    QVERIFY(desk.get(sessionPath(desk.signedIn(u"noah"_s), "Constituent/OnAccount")).list().isEmpty());
}

void TestSandboxAccount::balancesNeedAKnownPatron()
{
    Desk desk;
    const QByteArray key = desk.openSession();
    QCOMPARE(desk.get(sessionPath(key, "Constituent/OnAccount")).status, 400);
    for (const QString &address : {u"nobody@example.com"_s, u"anna.lindqvist@example.com"_s}) {
        const QJsonObject guest{
            {u"EmailAddress"_s, address}, {u"LoginTypeId"_s, 1}, {u"ElectronicAddressTypeId"_s, 1}};
        QCOMPARE(desk.ask("POST", sessionPath(key, "LoginAsGuest"), guest).status, 200);
        QCOMPARE(desk.get(sessionPath(key, "Constituent/OnAccount")).status, 400);
    }
}

void TestSandboxAccount::aPromoCodeIsFoundByTextOrNumber()
{
    Desk desk;
    const QByteArray path = sessionPath(desk.openSession(), "PromoCode");
    const Desk::Reply byText = desk.ask("POST", path, {{u"PromoCodeString"_s, u" presale26 "_s}});
    QCOMPARE(byText.status, 200);
    const QJsonObject promotion = byText.list().at(0).toObject();
    QCOMPARE(promotion.value(u"PromoCode"_s).toString(), u"PRESALE26"_s);
    QCOMPARE(promotion.value(u"ModeOfSaleId"_s).toInt(), 4);
    QCOMPARE(promotion.value(u"OverrideRankIndicator"_s).toString(), u"Y"_s);
    QCOMPARE(promotion.value(u"Source"_s).toObject().value(u"Id"_s).toInt(), 10);
    QVERIFY(promotion.value(u"PromotionDate"_s).isString());
    QCOMPARE(desk.ask("POST", path, {{u"PromoCode"_s, 10}}).list(), byText.list());
    QCOMPARE(desk.ask("POST", path, {{u"PromoCode"_s, 8}}).list().at(0).toObject().value(u"PromoCode"_s),
        QJsonValue());
}

void TestSandboxAccount::aPromoCodeMayHaveSeveralSources()
{
    Desk desk;
    const Desk::Reply reply = desk.ask(
        "POST", sessionPath(desk.openSession(), "PromoCode"), {{u"PromoCodeString"_s, u"DINNER"_s}});
    QCOMPARE(reply.list().size(), 2);
}

void TestSandboxAccount::aPromoCodeCarriesSixTextsAsTheyAre()
{
    Desk desk;
    const Desk::Reply reply = desk.ask(
        "POST", sessionPath(desk.openSession(), "PromoCode"), {{u"PromoCodeString"_s, u"FRIENDS"_s}});
    const QJsonObject promotion = reply.list().at(0).toObject();
    for (int i = 1; i <= 6; ++i)
        QVERIFY(!promotion.value(u"Text%1"_s.arg(i)).toString().isEmpty());
    QVERIFY(promotion.value(u"Text2"_s).toString().startsWith(u"<b>Festival Friends</b>"_s));
}

void TestSandboxAccount::aPromoCodeThatCannotBeUsedGivesAnEmptyList_data()
{
    QTest::addColumn<QJsonObject>("request");
    QTest::newRow("unknown") << QJsonObject{{u"PromoCodeString"_s, u"NOSUCHCODE"_s}};
    QTest::newRow("unknown number") << QJsonObject{{u"PromoCode"_s, 9999}};
    QTest::newRow("expired") << QJsonObject{{u"PromoCodeString"_s, u"EARLYBIRD"_s}};
    QTest::newRow("expired number") << QJsonObject{{u"PromoCode"_s, 23}};
    QTest::newRow("inactive") << QJsonObject{{u"PromoCodeString"_s, u"SPRING25"_s}};
    QTest::newRow("another organisation's") << QJsonObject{{u"PromoCodeString"_s, u"CHORUS"_s}};
    QTest::newRow("a wildcard") << QJsonObject{{u"PromoCodeString"_s, u"%"_s}};
}

void TestSandboxAccount::aPromoCodeThatCannotBeUsedGivesAnEmptyList()
{
    QFETCH(QJsonObject, request);
    Desk desk;
    const Desk::Reply reply = desk.ask("POST", sessionPath(desk.openSession(), "PromoCode"), request);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray("[]"));
    const QByteArray chorus = desk.openSession({{u"Organization"_s, u"Demo Youth Chorus"_s}});
    const bool theirs = request.value(u"PromoCodeString"_s).toString() == u"CHORUS"_s;
    QCOMPARE(desk.ask("POST", sessionPath(chorus, "PromoCode"), request).list().size(), theirs ? 1 : 0);
}

void TestSandboxAccount::aPromoCodeNeedsOneOfItsTwoForms()
{
    Desk desk;
    const QByteArray path = sessionPath(desk.openSession(), "PromoCode");
    QCOMPARE(desk.ask("POST", path, {}).status, 400);
    QCOMPARE(desk.ask("POST", path, {{u"PromoCodeString"_s, u""_s}, {u"PromoCode"_s, 0}}).status, 400);
    QCOMPARE(
        desk.ask("POST", path, {{u"PromoCodeString"_s, QJsonValue()}, {u"PromoCode"_s, 11}}).list().size(),
        1);
}

void TestSandboxAccount::theCustomerIsSetOnlyOnABusinessFacingSession()
{
    Desk desk;
    QCOMPARE(
        desk.ask("PUT", sessionPath(desk.openSession(), "Constituents"), {{u"ConstituentId"_s, 1001}}).status,
        400);
    const QByteArray key = desk.openBusinessFacing();
    const Desk::Reply reply = desk.ask("PUT", sessionPath(key, "Constituents"), {{u"ConstituentId"_s, 1001}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(
        reply.list(), (QJsonArray{QJsonObject{{u"Id"_s, 1001}, {u"DisplayName"_s, u"Anna Lindqvist"_s}}}));
    QCOMPARE(constituentOf(desk, key), 1001);
    QCOMPARE(desk.get(sessionPath(key, "Orders/Search")).list().size(), 12);
}

void TestSandboxAccount::theHouseholdRuleDecidesForAPrimaryAffiliate_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("set");
    QTest::newRow("yes") << u"Yes"_s << 1013 << 1012;
    QTest::newRow("no") << u"No"_s << 1013 << 1013;
    QTest::newRow("yes, not primary") << u"Yes"_s << 1014 << 1014;
    QTest::newRow("prompt, not primary") << u"Prompt"_s << 1014 << 1014;
    QTest::newRow("prompt, no household") << u"Prompt"_s << 1001 << 1001;
}

void TestSandboxAccount::theHouseholdRuleDecidesForAPrimaryAffiliate()
{
    QFETCH(QString, rule);
    QFETCH(int, asked);
    QFETCH(int, set);
    Desk desk;
    desk.setDefault(u"TRANSACT_AS_HOUSEHOLD_ORDER"_s, rule);
    const QByteArray key = desk.openBusinessFacing();
    const Desk::Reply reply
        = desk.ask("PUT", sessionPath(key, "Constituents"), {{u"ConstituentId"_s, asked}});
    QCOMPARE(ids(reply.list()), (QList<int>{set}));
    QCOMPARE(constituentOf(desk, key), set);
}

void TestSandboxAccount::promptAsksAndSetsNothingUntilOverridden()
{
    Desk desk;
    desk.setDefault(u"TRANSACT_AS_HOUSEHOLD_ORDER"_s, u"Prompt"_s);
    const QByteArray key = desk.openBusinessFacing();
    const QByteArray path = sessionPath(key, "Constituents");
    const QJsonObject before = desk.get("Web/Session/" + key).object();
    const Desk::Reply asked
        = desk.ask("PUT", path, {{u"ConstituentId"_s, 1013}, {u"OverridePrompt"_s, false}});
    QCOMPARE(ids(asked.list()), (QList<int>{1012, 1013}));
    QCOMPARE(desk.get("Web/Session/" + key).object(), before);
    for (const int choice : {1012, 1013}) {
        const Desk::Reply chosen
            = desk.ask("PUT", path, {{u"ConstituentId"_s, choice}, {u"OverridePrompt"_s, true}});
        QCOMPARE(ids(chosen.list()), (QList<int>{choice}));
        QCOMPARE(constituentOf(desk, key), choice);
    }
}

void TestSandboxAccount::anUnknownOrInactiveCustomerIsRefused()
{
    Desk desk;
    const QByteArray path = sessionPath(desk.openBusinessFacing(), "Constituents");
    QCOMPARE(desk.ask("PUT", path, {{u"ConstituentId"_s, 987654}}).status, 400);
    QCOMPARE(desk.ask("PUT", path, {{u"ConstituentId"_s, 1018}}).status, 400);
    QCOMPARE(desk.ask("PUT", path, {}).status, 400);
}

void TestSandboxAccount::everyOperationRefusesAnUnknownSession_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("rest");
    const std::pair<QByteArray, QByteArray> operations[]
        = {{"GET", "Variables"}, {"POST", "Variables"}, {"PUT", "Variables"}, {"GET", "Variables/UID"},
            {"DELETE", "Variables/UID"}, {"GET", "Default/COMPANY_NAME"}, {"GET", "DeliveryMethods"},
            {"GET", "Constituent/OnAccount"}, {"POST", "PromoCode"}, {"PUT", "Constituents"},
            {"POST", "WebLogins"}, {"PUT", "WebLogins"}, {"POST", "Login/SendCredentials"},
            {"GET", "Orders/Search"}, {"POST", "LoadOrder/12001"}, {"POST", "Reprint"}};
    for (const auto &[verb, rest] : operations)
        QTest::addRow("%s %s", verb.constData(), rest.constData()) << verb << rest;
}

void TestSandboxAccount::everyOperationRefusesAnUnknownSession()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, rest);
    Desk desk;
    const Desk::Reply reply = desk.ask(verb, sessionPath("0123456789", rest));
    QCOMPARE(reply.status, 404);
    QVERIFY(!reply.error().isEmpty());
}

QTEST_GUILESS_MAIN(TestSandboxAccount)
#include "tst_sandbox_account.moc"
