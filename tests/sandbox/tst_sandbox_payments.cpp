// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/control/salesview.h"
#include "tests/sandbox/saledesk.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Foyer::Sandbox;

class TestSandboxPayments final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aUserGroupSeesWhatItMayTake();
    void everyKindOfPaymentCountsInTheCart_data();
    void everyKindOfPaymentCountsInTheCart();
    void aPaymentThatCannotBeIsNamedAndLeavesNothing_data();
    void aPaymentThatCannotBeIsNamedAndLeavesNothing();
    void onAccountIsNotForTheGeneralPublic();
    void onAccountTakesNoMoreThanThereIs();
    void aReaderThatApprovesLeavesAPayment();
    void aDeclinedCardLeavesNoPayment();
    void aReaderThatNobodyComesToIsSilentAndThenDeclines();
    void aLostApprovalLeavesAPaymentAndNoAnswer();
    void aLostDeclineLeavesNothingAtAll();
    void aPartialApprovalPaysWhatItSays();
    void theReadersQueueGoesBeforeTheSwitch();
    void anUnknownReaderIsRefused();
    void removingAReadersPaymentReversesIt();
    void aPaymentNumberIsNeverUsedAgain();
    void emptyingTheCartTakesBackWhatWasPaid();
    void aGiftCertificatePaysUpToItsBalance();
    void aGiftCertificateThatHoldsLessMayBeRefused();
    void aGiftCertificateThatIsNoGoodIsNamedByNoNumber_data();
    void aGiftCertificateThatIsNoGoodIsNamedByNoNumber();
    void aRemovedGiftCertificateHasItsMoneyBack();
    void expiredSeatsTakeNoPayment();
};

namespace {

QJsonObject payments(SaleDesk &sale) { return SalesView::payments(sale.desk.service().services()); }

int inCart(SaleDesk &sale) { return static_cast<int>(sale.cart().value(u"Payments"_s).toArray().size()); }

int paymentId(const Desk::Reply &reply) { return reply.object().value(u"PaymentId"_s).toInt(); }

bool succeeded(const Desk::Reply &reply)
{
    return reply.object().value(u"AuthorizationResponse"_s).toObject().value(u"Succeeded"_s).toBool();
}

Desk::Reply payByCertificate(SaleDesk &sale, double amount, const QString &number)
{
    return sale.ask(
        "POST", "Payments/GiftCertificate", {{u"Amount"_s, amount}, {u"GiftCertificateNumber"_s, number}});
}

int balance(SaleDesk &sale, const QString &number)
{
    return sale.count(u"SELECT cents FROM gift_certificates WHERE number=?"_s, {number});
}

// The answer as the server would send it, with what happens to it on the way.
Response authorize(SaleDesk &sale, double amount)
{
    Request request;
    request.verb = "POST";
    request.path = sale.desk.service().basePath() + "/Web/Cart/" + sale.key + "/Payments/EMV/Authorize";
    request.headers.insert("authorization", "Basic " + QByteArray("rover:BOXOFF:FOYER-01:desk").toBase64());
    request.headers.insert("content-type", "application/json");
    request.body = QJsonDocument(QJsonObject{{u"Amount"_s, amount}}).toJson();
    return sale.desk.service().handle(request);
}

} // namespace

void TestSandboxPayments::aUserGroupSeesWhatItMayTake()
{
    SaleDesk sale;
    QList<int> rover, kiosk;
    for (const QJsonValue row : sale.desk.get("Security/PaymentMethods?amount=85.00").list())
        rover.append(row.toObject().value(u"PaymentMethod"_s).toObject().value(u"Id"_s).toInt());
    sale.desk.callAs("kiosk", "KIOSK");
    const QJsonArray list = sale.desk.get("Security/PaymentMethods").list();
    for (const QJsonValue row : list)
        kiosk.append(row.toObject().value(u"PaymentMethod"_s).toObject().value(u"Id"_s).toInt());
    QCOMPARE(rover, (QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 31, 32, 33}));
    QCOMPARE(kiosk, (QList<int>{3, 4, 5, 8}));
    QVERIFY(list.at(3).toObject().value(u"PaymentMethod"_s).toObject().value(u"Inactive"_s).toBool());
    QCOMPARE(sale.desk.get("Security/PaymentMethods?amount=much").status, 400);
}

void TestSandboxPayments::everyKindOfPaymentCountsInTheCart_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("method");
    QTest::newRow("cash") << "Cash"_ba
                          << QJsonObject{{u"Amount"_s, 20}, {u"TenderedAmount"_s, 50},
                                 {u"PaymentMethodId"_s, 1}}
                          << u"Cash"_s;
    QTest::newRow("check") << "Check"_ba
                           << QJsonObject{{u"Amount"_s, 20}, {u"CheckNumber"_s, u"0815"_s},
                                  {u"PaymentMethodId"_s, 2}}
                           << u"Check"_s;
    QTest::newRow("other") << "Other"_ba << QJsonObject{{u"Amount"_s, 20}, {u"PaymentMethodId"_s, 5}}
                           << u"Pay at the Desk"_s;
    QTest::newRow("on account") << "OnAccount"_ba
                                << QJsonObject{{u"Amount"_s, 20}, {u"PaymentMethodId"_s, 31}}
                                << u"Ticket Exchange Credit"_s;
    QTest::newRow("certificate") << "GiftCertificate"_ba
                                 << QJsonObject{{u"Amount"_s, 20},
                                        {u"GiftCertificateNumber"_s, u"gc-opera-100"_s}}
                                 << u"Gift Certificate"_s;
    QTest::newRow("reader") << "EMV/Authorize"_ba << QJsonObject{{u"Amount"_s, 20}} << u"Card Reader"_s;
}

void TestSandboxPayments::everyKindOfPaymentCountsInTheCart()
{
    QFETCH(QByteArray, kind);
    QFETCH(QJsonObject, body);
    QFETCH(QString, method);
    SaleDesk sale(u"anna"_s);
    const Desk::Reply reply = sale.ask("POST", "Payments/" + kind, body);
    QCOMPARE(reply.status, 200);
    const QJsonObject cart = sale.cart();
    const QJsonObject payment = cart.value(u"Payments"_s).toArray().at(0).toObject();
    QCOMPARE(payment.value(u"Id"_s).toInt(), paymentId(reply));
    QCOMPARE(sale.number(payment, "Amount"), 20.0);
    QVERIFY(!payment.value(u"Applied"_s).toBool());
    const QJsonObject said = payment.value(u"PaymentMethod"_s).toObject();
    QCOMPARE(said.value(u"Description"_s).toString(), method);
    QVERIFY(said.value(u"PaymentType"_s).toObject().value(u"Id"_s).toInt() > 0);
    QCOMPARE(sale.number(cart, "AmountPaidNow"), 20.0);
    QCOMPARE(sale.number(cart, "BalanceToCharge"), SaleDesk::due - 20);
}

void TestSandboxPayments::aPaymentThatCannotBeIsNamedAndLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("problem");
    const QString wrongMethod = u"PaymentMethodId is not valid for this payment."_s;
    QTest::newRow("more than due") << "Cash"_ba
                                   << QJsonObject{{u"Amount"_s, 85.01}, {u"PaymentMethodId"_s, 1}}
                                   << u"Amount is greater than the amount due."_s;
    QTest::newRow("nothing") << "Cash"_ba << QJsonObject{{u"Amount"_s, 0}, {u"PaymentMethodId"_s, 1}}
                             << u"Amount is not valid."_s;
    QTest::newRow("no amount") << "EMV/Authorize"_ba << QJsonObject{} << u"Amount is not valid."_s;
    QTest::newRow("less tendered") << "Cash"_ba
                                   << QJsonObject{{u"Amount"_s, 20}, {u"TenderedAmount"_s, 10},
                                          {u"PaymentMethodId"_s, 1}}
                                   << u"TenderedAmount is less than Amount."_s;
    QTest::newRow("another kind's method")
        << "Cash"_ba << QJsonObject{{u"Amount"_s, 20}, {u"PaymentMethodId"_s, 5}} << wrongMethod;
    QTest::newRow("an inactive method")
        << "Other"_ba << QJsonObject{{u"Amount"_s, 20}, {u"PaymentMethodId"_s, 8}} << wrongMethod;
    QTest::newRow("a check without a number")
        << "Check"_ba << QJsonObject{{u"Amount"_s, 20}, {u"PaymentMethodId"_s, 2}}
        << u"CheckNumber is required."_s;
}

void TestSandboxPayments::aPaymentThatCannotBeIsNamedAndLeavesNothing()
{
    QFETCH(QByteArray, kind);
    QFETCH(QJsonObject, body);
    QFETCH(QString, problem);
    SaleDesk sale;
    const Desk::Reply reply = sale.ask("POST", "Payments/" + kind, body);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.error(), problem);
    QCOMPARE(inCart(sale), 0);
}

void TestSandboxPayments::onAccountIsNotForTheGeneralPublic()
{
    SaleDesk sale;
    const Desk::Reply reply
        = sale.ask("POST", "Payments/OnAccount", {{u"Amount"_s, 20}, {u"PaymentMethodId"_s, 31}});
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.error(), u"Not valid for a general public cart"_s);
}

void TestSandboxPayments::onAccountTakesNoMoreThanThereIs()
{
    SaleDesk sale(u"anna"_s);
    const auto pay = [&](double amount) {
        return sale.ask("POST", "Payments/OnAccount", {{u"Amount"_s, amount}, {u"PaymentMethodId"_s, 31}})
            .status;
    };
    QCOMPARE(pay(75.01), 400);
    QCOMPARE(pay(50), 200);
    QCOMPARE(pay(25.01), 400);
    QCOMPARE(pay(25), 200);
}

void TestSandboxPayments::aReaderThatApprovesLeavesAPayment()
{
    SaleDesk sale;
    const Desk::Reply reply = sale.payByCard(SaleDesk::due);
    QVERIFY(succeeded(reply));
    const QJsonObject device = reply.object().value(u"EmvStatus"_s).toObject();
    QVERIFY(device.value(u"Succeeded"_s).toBool());
    QCOMPARE(device.value(u"PaymentId"_s).toInt(), paymentId(reply));
    QVERIFY(!device.contains(u"AccountNumber"_s) && !device.contains(u"CardHolderName"_s));
    QCOMPARE(inCart(sale), 1);
}

void TestSandboxPayments::aDeclinedCardLeavesNoPayment()
{
    SaleDesk sale;
    sale.set({{u"reader"_s, u"decline"_s}});
    const Desk::Reply reply = sale.payByCard(SaleDesk::due);
    QCOMPARE(reply.status, 200);
    QVERIFY(!succeeded(reply));
    QVERIFY(reply.object().value(u"PaymentId"_s).isNull());
    QCOMPARE(inCart(sale), 0);
    QCOMPARE(payments(sale).value(u"declined"_s).toInt(), 1);
}

void TestSandboxPayments::aReaderThatNobodyComesToIsSilentAndThenDeclines()
{
    SaleDesk sale;
    sale.set({{u"reader"_s, u"timeout"_s}, {u"readerSilenceMs"_s, 17'000}, {u"readerDelayMs"_s, 100}});
    const Response response = authorize(sale, SaleDesk::due);
    QCOMPARE(response.sending.delayMs, 17'000);
    QVERIFY(!response.sending.lost);
    QVERIFY(response.body.contains("TIMED OUT"));
    QCOMPARE(inCart(sale), 0);
}

void TestSandboxPayments::aLostApprovalLeavesAPaymentAndNoAnswer()
{
    SaleDesk sale;
    sale.set({{u"reader"_s, u"unknown"_s}});
    QVERIFY(authorize(sale, SaleDesk::due).sending.lost);
    QCOMPARE(inCart(sale), 1);
    QCOMPARE(payments(sale).value(u"approved"_s).toInt(), 1);
}

void TestSandboxPayments::aLostDeclineLeavesNothingAtAll()
{
    SaleDesk sale;
    sale.set({{u"reader"_s, u"lost-decline"_s}});
    QVERIFY(authorize(sale, SaleDesk::due).sending.lost);
    QCOMPARE(inCart(sale), 0);
}

void TestSandboxPayments::aPartialApprovalPaysWhatItSays()
{
    SaleDesk sale;
    sale.set({{u"reader"_s, u"partial"_s}});
    const QJsonObject bank
        = sale.payByCard(SaleDesk::due).object().value(u"AuthorizationResponse"_s).toObject();
    QVERIFY(bank.value(u"IsPartialAuth"_s).toBool());
    QCOMPARE(sale.number(bank, "AuthorizedAmount"), 42.5);
    QCOMPARE(sale.number(sale.cart(), "AmountPaidNow"), 42.5);
}

void TestSandboxPayments::theReadersQueueGoesBeforeTheSwitch()
{
    SaleDesk sale;
    Services &services = sale.desk.service().services();
    QVERIFY(SalesView::queuePlays(services, {{u"next"_s, QJsonArray{u"decline"_s, u"timeout"_s}}}));
    QVERIFY(!SalesView::queuePlays(services, {{u"next"_s, QJsonArray{u"approve"_s, u"shrug"_s}}}));
    QVERIFY(!succeeded(sale.payByCard(10)));
    QVERIFY(!succeeded(sale.payByCard(10)));
    QVERIFY(succeeded(sale.payByCard(10)));
    QCOMPARE(SalesView::reader(services).value(u"next"_s).toArray().size(), 0);
}

void TestSandboxPayments::anUnknownReaderIsRefused()
{
    SaleDesk sale;
    QCOMPARE(
        sale.ask("POST", "Payments/EMV/Authorize", {{u"Amount"_s, 20}, {u"MachineId"_s, 9}}).status, 400);
    QCOMPARE(
        sale.ask("POST", "Payments/EMV/Authorize", {{u"Amount"_s, 20}, {u"MachineId"_s, 1}}).status, 200);
}

void TestSandboxPayments::removingAReadersPaymentReversesIt()
{
    SaleDesk sale;
    const int id = paymentId(sale.payByCard(SaleDesk::due));
    QCOMPARE(sale.ask("DELETE", "Payments/" + QByteArray::number(id)).status, 204);
    QCOMPARE(inCart(sale), 0);
    QCOMPARE(payments(sale).value(u"reversed"_s).toInt(), 1);
    QCOMPARE(payments(sale).value(u"removed"_s).toInt(), 1);
    QCOMPARE(sale.ask("DELETE", "Payments/" + QByteArray::number(id)).status, 404);
}

void TestSandboxPayments::aPaymentNumberIsNeverUsedAgain()
{
    SaleDesk sale;
    const int first = paymentId(sale.payOther(10));
    (void)sale.ask("DELETE", "Payments/" + QByteArray::number(first));
    QVERIFY(paymentId(sale.payOther(10)) > first);
}

void TestSandboxPayments::emptyingTheCartTakesBackWhatWasPaid()
{
    SaleDesk sale;
    (void)payByCertificate(sale, 30, u"GC-OPERA-100"_s);
    (void)sale.payByCard(55);
    QCOMPARE(balance(sale, u"GC-OPERA-100"_s), 7'000);
    QCOMPARE(sale.ask("DELETE", {}).status, 204);
    QCOMPARE(balance(sale, u"GC-OPERA-100"_s), 10'000);
    QCOMPARE(payments(sale).value(u"reversed"_s).toInt(), 1);
    QCOMPARE(payments(sale).value(u"applied"_s).toInt(), 0);
}

void TestSandboxPayments::aGiftCertificatePaysUpToItsBalance()
{
    SaleDesk sale;
    QCOMPARE(payByCertificate(sale, SaleDesk::due, u"GC-TOSCA-025"_s).status, 200);
    QCOMPARE(sale.number(sale.cart(), "BalanceToCharge"), 60.0);
    QCOMPARE(balance(sale, u"GC-TOSCA-025"_s), 0);
    QCOMPARE(payByCertificate(sale, 60, u"GC-TOSCA-025"_s).status, 400);
}

void TestSandboxPayments::aGiftCertificateThatHoldsLessMayBeRefused()
{
    SaleDesk sale;
    sale.set({{u"certificatePaysPart"_s, false}});
    const Desk::Reply reply = payByCertificate(sale, SaleDesk::due, u"GC-TOSCA-025"_s);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.error(), u"The balance of the gift certificate is not sufficient."_s);
    QCOMPARE(payByCertificate(sale, 25, u"GC-TOSCA-025"_s).status, 200);
}

void TestSandboxPayments::aGiftCertificateThatIsNoGoodIsNamedByNoNumber_data()
{
    QTest::addColumn<QString>("number");
    for (const char *number : {"GC-OLDER-050", "GC-STOPP-075", "GC-EMPTY-000", "GC-NOBODY", ""})
        QTest::addRow("\"%s\"", number) << QString::fromLatin1(number);
}

void TestSandboxPayments::aGiftCertificateThatIsNoGoodIsNamedByNoNumber()
{
    QFETCH(QString, number);
    SaleDesk sale;
    const Desk::Reply reply = payByCertificate(sale, 10, number);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.error(), u"The gift certificate is not valid."_s);
}

void TestSandboxPayments::aRemovedGiftCertificateHasItsMoneyBack()
{
    SaleDesk sale;
    const int id = paymentId(payByCertificate(sale, 30, u"GC-OPERA-100"_s));
    QCOMPARE(sale.ask("DELETE", "Payments/" + QByteArray::number(id)).status, 400);
    QCOMPARE(sale.ask("DELETE", "Payments/GiftCertificate/GC-OPERA-100").status, 204);
    QCOMPARE(balance(sale, u"GC-OPERA-100"_s), 10'000);
    QCOMPARE(inCart(sale), 0);
    QCOMPARE(sale.ask("DELETE", "Payments/GiftCertificate/GC-OPERA-100").status, 404);
}

void TestSandboxPayments::expiredSeatsTakeNoPayment()
{
    SaleDesk sale;
    sale.desk.clock().advance(16 * 60'000);
    QCOMPARE(sale.payByCard(SaleDesk::due).status, 400);
    QCOMPARE(payments(sale).value(u"asked"_s).toInt(), 0);
}

QTEST_GUILESS_MAIN(TestSandboxPayments)
#include "tst_sandbox_payments.moc"
