// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/control/salesview.h"
#include "tests/sandbox/saledesk.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Foyer::Sandbox;

class TestSandboxCheckout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aPaidCartBecomesAnOrderThatOnlyTheSessionNames();
    void soldSeatsStaySoldWhateverHappensToTheSession();
    void aCheckoutRunsOnce();
    void afterCheckoutNothingOfTheCartCanBeChanged_data();
    void afterCheckoutNothingOfTheCartCanBeChanged();
    void theSavedCartIsThereForThoseWhoAskForIt();
    void afterCheckoutTheGuestNeedsANewSessionAndGetsOne();
    void theAmountHasToBeWhatIsDue_data();
    void theAmountHasToBeWhatIsDue();
    void lessMayBePaidWhenAllowed();
    void aCheckoutWithACardsMembersIsRefusedAndNothingIsSold_data();
    void aCheckoutWithACardsMembersIsRefusedAndNothingIsSold();
    void aCardNumberAnywhereIsRefusedAndCounted_data();
    void aCardNumberAnywhereIsRefusedAndCounted();
    void anEmptyCartOrNobodySignedInIsRefused();
    void seatsThatExpiredAreNotSold();
    void aDeliveryMethodThatNeedsAnAddressIsRefusedWithoutOne();
    void holdAtBoxOfficeIsAlwaysAmongTheDeliveryMethods();
    void anInvoiceIsNotForTheGeneralPublic();
    void theStatusComesInLettersOrInWords_data();
    void theStatusComesInLettersOrInWords();
    void slowSavingHidesTheOrderUntilItIsThere();
    void aSessionThatSignsOutWhileSavingStillHasItsOrder();
    void savingThatFailsLeavesTheCartAndMayBeTriedAgain();
    void slowSavingThatFailsSaysSoAfterwards();
    void aProblemMayComeAsAStatus();
    void aLoadedOrderIsSavedUnderItsOwnNumber();
    void aConfirmationIsMailed();
    void theControlTellsWhichOrderASessionMade();
};

namespace {

constexpr auto kFinished
    = "Checkout has already been started for this session. A new session is required."_L1;

int heldBy(SaleDesk &sale)
{
    return sale.count(
        u"SELECT COUNT(*) FROM seat_states WHERE session_key=?"_s, {QString::fromLatin1(sale.key)});
}

} // namespace

void TestSandboxCheckout::aPaidCartBecomesAnOrderThatOnlyTheSessionNames()
{
    SaleDesk sale;
    QCOMPARE(sale.orderId(), 0);
    QCOMPARE(sale.checkoutStatus(), QString());
    QCOMPARE(sale.payByCard(SaleDesk::due).status, 200);
    const Desk::Reply reply = sale.checkout();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.object(), (QJsonObject{{u"Status"_s, u"SaveComplete"_s}, {u"Message"_s, QJsonValue()}}));
    const int order = sale.orderId();
    QVERIFY(order > 12040);
    QCOMPARE(sale.checkoutStatus(), u"C"_s);
    QCOMPARE(sale.count(u"SELECT COUNT(*) FROM order_seats WHERE order_id=? AND paid_cents=cents"_s, {order}),
        SaleDesk::seats);
    QCOMPARE(sale.count(u"SELECT constituent_id FROM orders WHERE id=?"_s, {order}), 0);
    QCOMPARE(sale.count(u"SELECT SUM(cents) FROM order_payments WHERE order_id=?"_s, {order}), 8500);
}

void TestSandboxCheckout::soldSeatsStaySoldWhateverHappensToTheSession()
{
    SaleDesk sale;
    (void)sale.payByCard(SaleDesk::due);
    (void)sale.checkout();
    const int order = sale.orderId();
    QVERIFY(!sale.session().value(u"HasLockedSeats"_s).toBool());
    QCOMPARE(sale.desk.ask("POST", sessionPath(sale.key, "Logout")).status, 204);
    sale.desk.clock().advance(3'600'000);
    (void)sale.desk.get("Diagnostics/Status");
    QCOMPARE(sale.count(u"SELECT COUNT(*) FROM seat_states WHERE order_id=?"_s, {order}), SaleDesk::seats);
}

// D8
void TestSandboxCheckout::aCheckoutRunsOnce()
{
    SaleDesk sale;
    (void)sale.payByCard(SaleDesk::due);
    (void)sale.checkout();
    const Desk::Reply again = sale.checkout();
    QCOMPARE(again.status, 400);
    QCOMPARE(again.error(), QString(kFinished));
    QCOMPARE(sale.count(u"SELECT COUNT(*) FROM made_orders"_s), 1);
}

void TestSandboxCheckout::afterCheckoutNothingOfTheCartCanBeChanged_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("rest");
    QTest::newRow("clear") << "DELETE"_ba
                           << ""_ba;
    QTest::newRow("seats") << "POST"_ba
                           << "Tickets"_ba;
    QTest::newRow("remove") << "DELETE"_ba
                            << "Tickets/107/1"_ba;
    QTest::newRow("remove one") << "DELETE"_ba
                                << "LineItems/1/SubLineItems/1"_ba;
    QTest::newRow("properties") << "PUT"_ba
                                << "Properties"_ba;
    QTest::newRow("card") << "POST"_ba
                          << "Payments/EMV/Authorize"_ba;
    QTest::newRow("cash") << "POST"_ba
                          << "Payments/Cash"_ba;
    QTest::newRow("certificate") << "POST"_ba
                                 << "Payments/GiftCertificate"_ba;
    QTest::newRow("remove payment") << "DELETE"_ba
                                    << "Payments/1"_ba;
    QTest::newRow("contribution") << "POST"_ba
                                  << "Contributions"_ba;
    QTest::newRow("gift") << "POST"_ba
                          << "GiftCertificates"_ba;
    QTest::newRow("price") << "POST"_ba
                           << "Price"_ba;
}

void TestSandboxCheckout::afterCheckoutNothingOfTheCartCanBeChanged()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, rest);
    SaleDesk sale;
    (void)sale.payByCard(SaleDesk::due);
    (void)sale.checkout();
    const Desk::Reply reply = sale.ask(verb, rest, {{u"Amount"_s, 1}, {u"PaymentMethodId"_s, 1}});
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.error(), QString(kFinished));
}

void TestSandboxCheckout::theSavedCartIsThereForThoseWhoAskForIt()
{
    SaleDesk sale;
    (void)sale.payByCard(SaleDesk::due);
    (void)sale.checkout();
    QCOMPARE(sale.cart().value(u"Products"_s).toArray().size(), 0);
    QCOMPARE(sale.number(sale.cart(), "CartAmount"), 0.0);
    const QJsonObject saved = sale.savedCart();
    QCOMPARE(saved.value(u"Products"_s).toArray().size(), 1);
    QCOMPARE(sale.number(saved, "CartAmount"), SaleDesk::due);
    QCOMPARE(sale.number(saved, "AmountPaidPreviously"), SaleDesk::due);
    QCOMPARE(sale.number(saved, "BalanceToCharge"), 0.0);
    QCOMPARE(saved.value(u"Id"_s).toInt(), sale.orderId());
    QVERIFY(saved.value(u"Payments"_s).toArray().at(0).toObject().value(u"Applied"_s).toBool());
    QCOMPARE(sale.session().value(u"CartInfo"_s).toObject().value(u"PerformanceCount"_s).toInt(), 0);
}

void TestSandboxCheckout::afterCheckoutTheGuestNeedsANewSessionAndGetsOne()
{
    SaleDesk sale;
    (void)sale.payByCard(SaleDesk::due);
    (void)sale.checkout();
    const QByteArray next = sale.desk.openSession();
    QCOMPARE(
        sale.desk
            .ask("POST", sessionPath(sale.key, "Transfer"), {{u"NewSessionKey"_s, QString::fromLatin1(next)}})
            .status,
        204);
    sale.key = next;
    QCOMPARE(sale.reserve(1, u"1"_s).status, 200);
}

void TestSandboxCheckout::theAmountHasToBeWhatIsDue_data()
{
    QTest::addColumn<double>("paid");
    QTest::addColumn<double>("amount");
    QTest::addColumn<QString>("problem");
    QTest::newRow("nothing paid, nothing offered")
        << 0.0 << 0.0 << u"Amount must be equal to the amount due."_s;
    QTest::newRow("part paid") << 84.99 << 0.0 << u"Amount must be equal to the amount due."_s;
    QTest::newRow("too much") << 85.0 << 0.01 << u"Amount is greater than the amount due."_s;
    QTest::newRow("due, but no card") << 80.0 << 5.0 << u"CreditCardType or AccountId is required."_s;
    QTest::newRow("below zero") << 85.0 << -1.0 << u"Amount is required."_s;
    QTest::newRow("parts of a cent") << 85.0 << 0.001 << u"Amount is required."_s;
}

void TestSandboxCheckout::theAmountHasToBeWhatIsDue()
{
    QFETCH(double, paid);
    QFETCH(double, amount);
    QFETCH(QString, problem);
    SaleDesk sale;
    if (paid > 0)
        QCOMPARE(sale.payByCard(paid).status, 200);
    const Desk::Reply reply = sale.checkout(amount);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.error(), problem);
    QCOMPARE(sale.checkoutStatus(), QString());
    QCOMPARE(heldBy(sale), SaleDesk::seats);
}

void TestSandboxCheckout::lessMayBePaidWhenAllowed()
{
    SaleDesk sale;
    (void)sale.payByCard(42.5);
    QCOMPARE(sale.checkout(0, true).object().value(u"Status"_s).toString(), u"SaveComplete"_s);
    QCOMPARE(sale.number(sale.savedCart(), "BalanceToCharge"), 42.5);
    QCOMPARE(
        sale.count(u"SELECT COUNT(*) FROM order_seats WHERE order_id=? AND paid_cents=0"_s, {sale.orderId()}),
        1);
}

void TestSandboxCheckout::aCheckoutWithACardsMembersIsRefusedAndNothingIsSold_data()
{
    QTest::addColumn<QString>("member");
    for (const char *name :
        {"CreditCardNumber", "CreditCardOwner", "creditcardtype", "CreditCardMonth",
            "CreditCardAuthenticationCode", "SecureValues", "AccountId", "StoreAccount", "AuthorizationCode"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestSandboxCheckout::aCheckoutWithACardsMembersIsRefusedAndNothingIsSold()
{
    QFETCH(QString, member);
    SaleDesk sale;
    (void)sale.payByCard(SaleDesk::due);
    const Desk::Reply reply = sale.ask(
        "POST", "Checkout", {{u"Amount"_s, 0}, {u"AllowUnderPayment"_s, false}, {member, QJsonValue()}});
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.error(), u"This sandbox takes no card data."_s);
    QCOMPARE(sale.orderId(), 0);
}

void TestSandboxCheckout::aCardNumberAnywhereIsRefusedAndCounted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("refused");
    QTest::newRow("plain") << u"4111111111111111"_s << true;
    QTest::newRow("in groups") << u"card 5500 0000 0000 0004 please"_s << true;
    QTest::newRow("fifteen digits") << u"378282246310005"_s << true;
    QTest::newRow("wrong check digit") << u"4111111111111112"_s << false;
    QTest::newRow("too short") << u"411111111111"_s << false;
    QTest::newRow("part of a key") << u"A4111111111111111"_s << false;
}

// H18
void TestSandboxCheckout::aCardNumberAnywhereIsRefusedAndCounted()
{
    QFETCH(QString, text);
    QFETCH(bool, refused);
    SaleDesk sale;
    const Desk::Reply reply = sale.ask("POST", "Payments/Other",
        {{u"Amount"_s, SaleDesk::due}, {u"PaymentMethodId"_s, 5}, {u"Notes"_s, text}});
    QCOMPARE(reply.status, refused ? 400 : 200);
    QCOMPARE(sale.desk.service().requests().cardNumbers(), refused ? 1 : 0);
}

void TestSandboxCheckout::anEmptyCartOrNobodySignedInIsRefused()
{
    SaleDesk sale;
    QCOMPARE(sale.ask("DELETE", {}).status, 204);
    QCOMPARE(sale.checkout().error(), u"The cart is empty."_s);
    sale.key = sale.desk.openSession();
    (void)sale.reserve(1, u"1"_s);
    QCOMPARE(sale.checkout(0, true).error(), u"The session is not logged in."_s);
    sale.key = "NOSUCHKEY";
    QCOMPARE(sale.checkout().status, 404);
}

// D10
void TestSandboxCheckout::seatsThatExpiredAreNotSold()
{
    SaleDesk sale;
    (void)sale.payByCard(SaleDesk::due);
    sale.desk.clock().advance(16 * 60'000);
    const Desk::Reply reply = sale.checkout();
    QCOMPARE(reply.status, 400);
    QCOMPARE(
        reply.error(), u"This session's cart contains seats that are no longer locked by this session."_s);
    QCOMPARE(sale.count(u"SELECT COUNT(*) FROM made_orders"_s), 0);
}

void TestSandboxCheckout::aDeliveryMethodThatNeedsAnAddressIsRefusedWithoutOne()
{
    SaleDesk sale(u"anna"_s);
    (void)sale.payByCard(SaleDesk::due);
    QJsonObject properties = sale.get("Properties").object();
    properties.insert(u"DeliveryMethodId"_s, 3);
    QCOMPARE(sale.ask("PUT", "Properties", properties).status, 200);
    QCOMPARE(sale.checkout().error(), u"An address is required for the delivery method."_s);
    const int address = sale.count(u"SELECT id FROM addresses WHERE constituent_id=1001"_s);
    properties.insert(u"AddressId"_s, address);
    QCOMPARE(sale.ask("PUT", "Properties", properties).status, 200);
    QCOMPARE(sale.checkout().status, 200);
    QCOMPARE(sale.count(u"SELECT delivery_method_id FROM orders WHERE id=?"_s, {sale.orderId()}), 3);
}

void TestSandboxCheckout::holdAtBoxOfficeIsAlwaysAmongTheDeliveryMethods()
{
    SaleDesk sale;
    const QJsonArray methods = sale.desk.get(sessionPath(sale.key, "DeliveryMethods")).list();
    QCOMPARE(methods.at(0).toObject().value(u"Id"_s).toInt(), -1);
    (void)sale.payByCard(SaleDesk::due);
    QJsonObject properties = sale.get("Properties").object();
    properties.insert(u"DeliveryMethodId"_s, -1);
    QCOMPARE(sale.ask("PUT", "Properties", properties).status, 200);
    QCOMPARE(sale.checkout().status, 200);
    QCOMPARE(sale.count(u"SELECT delivery_method_id FROM orders WHERE id=?"_s, {sale.orderId()}), -1);
}

void TestSandboxCheckout::anInvoiceIsNotForTheGeneralPublic()
{
    SaleDesk guest;
    QCOMPARE(guest.payOther(SaleDesk::due, 7).status, 200);
    QCOMPARE(guest.checkout().error(), u"Checkout will not be allowed for a general public order"_s);
    SaleDesk anna(u"anna"_s);
    QCOMPARE(anna.payOther(SaleDesk::due, 7).status, 200);
    QCOMPARE(anna.checkout().status, 200);
}

void TestSandboxCheckout::theStatusComesInLettersOrInWords_data()
{
    QTest::addColumn<bool>("words");
    QTest::addColumn<bool>("fails");
    QTest::addColumn<QString>("status");
    QTest::newRow("letter") << false << false << u"C"_s;
    QTest::newRow("word") << true << false << u"SaveComplete"_s;
    QTest::newRow("letter of a failure") << false << true << u"E"_s;
    QTest::newRow("word of a failure") << true << true << u"Error"_s;
}

void TestSandboxCheckout::theStatusComesInLettersOrInWords()
{
    QFETCH(bool, words);
    QFETCH(bool, fails);
    QFETCH(QString, status);
    SaleDesk sale;
    sale.set({{u"checkoutStatusInWords"_s, words}, {u"savingFails"_s, fails}});
    (void)sale.payByCard(SaleDesk::due);
    (void)sale.checkout();
    QCOMPARE(sale.checkoutStatus(), status);
    QVERIFY(!sale.session().value(u"CheckoutStatus"_s).toObject().value(u"Date"_s).isNull());
}

void TestSandboxCheckout::slowSavingHidesTheOrderUntilItIsThere()
{
    SaleDesk sale;
    sale.set({{u"savingMs"_s, 10'000}});
    (void)sale.payByCard(SaleDesk::due);
    QCOMPARE(sale.checkout().object().value(u"Status"_s).toString(), u"SaveInProgress"_s);
    sale.desk.clock().advance(9'999);
    QCOMPARE(sale.checkoutStatus(), u"S"_s);
    QCOMPARE(sale.orderId(), 0);
    QCOMPARE(sale.checkout().error(), QString(kFinished));
    sale.desk.clock().advance(1);
    QCOMPARE(sale.checkoutStatus(), u"C"_s);
    QVERIFY(sale.orderId() > 0);
    QCOMPARE(sale.count(u"SELECT COUNT(*) FROM made_orders"_s), 1);
}

void TestSandboxCheckout::aSessionThatSignsOutWhileSavingStillHasItsOrder()
{
    SaleDesk sale;
    sale.set({{u"savingMs"_s, 10'000}});
    (void)sale.payByCard(SaleDesk::due);
    (void)sale.checkout();
    (void)sale.desk.ask("POST", sessionPath(sale.key, "Logout"));
    sale.desk.clock().advance(10'000);
    const int order = sale.orderId();
    QVERIFY(order > 0);
    QCOMPARE(sale.count(u"SELECT COUNT(*) FROM seat_states WHERE order_id=?"_s, {order}), SaleDesk::seats);
}

void TestSandboxCheckout::savingThatFailsLeavesTheCartAndMayBeTriedAgain()
{
    SaleDesk sale;
    sale.set({{u"savingFails"_s, true}});
    (void)sale.payByCard(SaleDesk::due);
    const Desk::Reply reply = sale.checkout();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.object().value(u"Status"_s).toString(), u"Error"_s);
    QVERIFY(!reply.object().value(u"Message"_s).toString().isEmpty());
    QCOMPARE(sale.orderId(), 0);
    QCOMPARE(heldBy(sale), SaleDesk::seats);
    QCOMPARE(sale.number(sale.cart(), "AmountPaidNow"), SaleDesk::due);
    sale.set({{u"savingFails"_s, false}});
    QCOMPARE(sale.checkout().object().value(u"Status"_s).toString(), u"SaveComplete"_s);
    QCOMPARE(sale.count(u"SELECT COUNT(*) FROM made_orders"_s), 1);
}

void TestSandboxCheckout::slowSavingThatFailsSaysSoAfterwards()
{
    SaleDesk sale;
    sale.set({{u"savingFails"_s, true}, {u"savingMs"_s, 5'000}});
    (void)sale.payByCard(SaleDesk::due);
    QCOMPARE(sale.checkout().object().value(u"Status"_s).toString(), u"SaveInProgress"_s);
    sale.desk.clock().advance(5'000);
    QCOMPARE(sale.checkoutStatus(), u"E"_s);
    QCOMPARE(sale.orderId(), 0);
    QCOMPARE(heldBy(sale), SaleDesk::seats);
}

void TestSandboxCheckout::aProblemMayComeAsAStatus()
{
    SaleDesk sale;
    sale.set({{u"checkoutProblemIsStatus"_s, true}});
    const Desk::Reply reply = sale.checkout();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.object(),
        (QJsonObject{
            {u"Status"_s, u"Error"_s}, {u"Message"_s, u"Amount must be equal to the amount due."_s}}));
    QCOMPARE(sale.checkoutStatus(), u"E"_s);
}

void TestSandboxCheckout::aLoadedOrderIsSavedUnderItsOwnNumber()
{
    SaleDesk sale(u"anna"_s);
    (void)sale.ask("DELETE", {});
    QCOMPARE(sale.desk.ask("POST", sessionPath(sale.key, "LoadOrder/12003")).status, 200);
    const double due = sale.number(sale.cart(), "BalanceToCharge");
    QVERIFY(due > 0);
    QCOMPARE(sale.payByCard(due).status, 200);
    QCOMPARE(sale.checkout().status, 200);
    QCOMPARE(sale.orderId(), 12003);
    QCOMPARE(sale.count(u"SELECT COUNT(*) FROM order_seats WHERE order_id=12003"_s), 2);
    QCOMPARE(sale.count(u"SELECT COUNT(*) FROM order_seats WHERE order_id=12003 AND paid_cents=cents"_s), 2);
    QCOMPARE(sale.count(u"SELECT COUNT(*) FROM orders WHERE id=12003 AND locked_by_session IS NULL"_s), 1);
}

void TestSandboxCheckout::aConfirmationIsMailed()
{
    SaleDesk sale;
    (void)sale.payByCard(SaleDesk::due);
    (void)sale.checkout();
    QCOMPARE(
        sale.count(
            u"SELECT COUNT(*) FROM outbox WHERE kind='confirmation' AND address='nobody@example.net' AND "
            "subject LIKE '%' || ?"_s,
            {sale.orderId()}),
        1);
}

void TestSandboxCheckout::theControlTellsWhichOrderASessionMade()
{
    SaleDesk sale;
    (void)sale.desk.openSession();
    (void)sale.payByCard(SaleDesk::due);
    (void)sale.checkout();
    Services &services = sale.desk.service().services();
    const QJsonArray sessions = SalesView::sessions(services);
    QCOMPARE(sessions.size(), 2);
    const QJsonObject first = sessions.at(0).toObject();
    QCOMPARE(first.value(u"number"_s).toInt(), 1);
    QCOMPARE(first.value(u"orderId"_s).toInt(), sale.orderId());
    QCOMPARE(first.value(u"ordersMade"_s).toInt(), 1);
    QVERIFY(first.value(u"guest"_s).toBool());
    QCOMPARE(sessions.at(1).toObject().value(u"orderId"_s).toInt(), 0);
    const QJsonObject orders = SalesView::orders(services);
    QCOMPARE(orders.value(u"count"_s).toInt(), 1);
    const QJsonObject order = orders.value(u"orders"_s).toArray().at(0).toObject();
    QCOMPARE(order.value(u"session"_s).toInt(), 1);
    QCOMPARE(sale.number(order, "due"), SaleDesk::due);
    QCOMPARE(sale.number(order, "paid"), SaleDesk::due);
    const QByteArray everything = QJsonDocument(sessions).toJson() + QJsonDocument(orders).toJson()
        + QJsonDocument(SalesView::payments(services)).toJson();
    QVERIFY(!everything.contains(sale.key));
    QVERIFY(!everything.contains("nobody@"));
}

QTEST_GUILESS_MAIN(TestSandboxCheckout)
#include "tst_sandbox_checkout.moc"
