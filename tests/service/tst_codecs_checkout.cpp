// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/codecs/cartcodec.h"
#include "models/service/codecs/cartsummarycodec.h"
#include "models/service/codecs/checkoutcodec.h"
#include "models/service/codecs/jsonwriter.h"
#include "models/service/codecs/printcodec.h"
#include "models/service/codecs/query.h"
#include "models/service/endpoints.h"

#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Money cents(qint64 amount) { return Money::fromTenThousandths(amount * 100); }

}

class TestCheckoutCodecs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAmountIsWrittenWithAllItsDigitsAndNoMore_data();
    void anAmountIsWrittenWithAllItsDigitsAndNoMore();
    void aReadersClearWordIsBelieved_data();
    void aReadersClearWordIsBelieved();
    void aReadersContradictionIsUnreadable_data();
    void aReadersContradictionIsUnreadable();
    void aPartlyAuthorizedAmountIsTold();
    void aCheckoutsStatusIsReadInLettersAndInWords_data();
    void aCheckoutsStatusIsReadInLettersAndInWords();
    void aCheckoutWithoutAStatusIsUnreadable();
    void aPaymentWithoutItsNumberIsUnreadable();
    void paymentMethodsKeepWhatAKioskAsksFor();
    void aCartsPaymentsTellTheirMethod();
    void nothingOfACardIsRead();
    void noBodyHasAPlaceForACard();
    void everyKindOfProblemOfACartIsRead();
    void aFinePaymentPlanIsNoProblem();
    void theSummaryHasOneLineForEachPrice();
    void theSummaryNamesWhatIsNoPerformance();
    void printedStringsHaveToBeThere();
    void aTicketsBarcodeIsDecoded();
    void aBrokenBarcodeIsAFault();
    void aCommandOfASaleIsNeverRepeated();
    void theReaderAndTheCheckoutGetTheirTime();
};

void TestCheckoutCodecs::anAmountIsWrittenWithAllItsDigitsAndNoMore_data()
{
    QTest::addColumn<qint64>("tenThousandths");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << qint64(0) << QByteArray("0");
    QTest::newRow("whole") << qint64(2'600'000) << QByteArray("260");
    QTest::newRow("half") << qint64(245'000) << QByteArray("24.5");
    QTest::newRow("smallest") << qint64(1) << QByteArray("0.0001");
    QTest::newRow("below zero") << qint64(-1'2345) << QByteArray("-1.2345");
    QTest::newRow("less than one below zero") << qint64(-500) << QByteArray("-0.05");
    QTest::newRow("more than a double holds")
        << qint64(999'999'999'999'999'999) << QByteArray("99999999999999.9999");
}

void TestCheckoutCodecs::anAmountIsWrittenWithAllItsDigitsAndNoMore()
{
    QFETCH(qint64, tenThousandths);
    QFETCH(QByteArray, text);
    const Money money = Money::fromTenThousandths(tenThousandths);
    QCOMPARE(moneyText(money), text);
    QCOMPARE(JsonWriter().money("Amount", money).take(), "{\"Amount\":" + text + '}');
    QCOMPARE(Query().add("amount"_L1, std::optional(money)).items().constFirst().second,
        QString::fromLatin1(text));
}

void TestCheckoutCodecs::aReadersClearWordIsBelieved_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("approved");
    QTest::newRow("both say yes") << QByteArray(
        R"({"PaymentId":7,"AuthorizationResponse":{"Succeeded":true},"EmvStatus":{"Succeeded":true}})")
                                  << true;
    QTest::newRow("the bank says yes")
        << QByteArray(R"({"PaymentId":7,"AuthorizationResponse":{"Succeeded":true},"EmvStatus":null})")
        << true;
    QTest::newRow("the device says yes, and which payment")
        << QByteArray(R"({"AuthorizationResponse":null,"EmvStatus":{"Succeeded":true,"PaymentId":7}})")
        << true;
    QTest::newRow("both say no") << QByteArray(
        R"({"PaymentId":0,"AuthorizationResponse":{"Succeeded":false},"EmvStatus":{"Succeeded":false}})")
                                 << false;
    QTest::newRow("the device says no") << QByteArray(
        R"({"PaymentId":null,"EmvStatus":{"Status":"Cancelled","Succeeded":false,"PaymentId":0}})")
                                        << false;
}

void TestCheckoutCodecs::aReadersClearWordIsBelieved()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, approved);
    const Result<ReaderAnswer> answer = decodeReaderAnswer(body);
    QVERIFY(answer);
    QCOMPARE(answer->approved, approved);
    QCOMPARE(answer->paymentId, approved ? std::optional(7) : std::nullopt);
}

void TestCheckoutCodecs::aReadersContradictionIsUnreadable_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("member");
    const QString succeeded = u"AuthorizationResponse.Succeeded"_s;
    QTest::newRow("nobody says") << QByteArray(R"({"PaymentId":7,"AuthorizationResponse":{},"EmvStatus":{}})")
                                 << succeeded;
    QTest::newRow("yes and no") << QByteArray(
        R"({"PaymentId":7,"AuthorizationResponse":{"Succeeded":true},"EmvStatus":{"Succeeded":false}})")
                                << succeeded;
    QTest::newRow("a text for a yes")
        << QByteArray(R"({"PaymentId":7,"AuthorizationResponse":{"Succeeded":"true"}})") << succeeded;
    QTest::newRow("approved, no payment")
        << QByteArray(R"({"PaymentId":0,"AuthorizationResponse":{"Succeeded":true}})") << u"PaymentId"_s;
    QTest::newRow("declined, a payment")
        << QByteArray(R"({"PaymentId":7,"AuthorizationResponse":{"Succeeded":false}})") << u"PaymentId"_s;
}

void TestCheckoutCodecs::aReadersContradictionIsUnreadable()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, member);
    const Result<ReaderAnswer> answer = decodeReaderAnswer(body);
    QVERIFY(!answer);
    QVERIFY(answer.error().kind == ErrorKind::Unreadable);
    QCOMPARE(answer.error().member, member);
}

void TestCheckoutCodecs::aPartlyAuthorizedAmountIsTold()
{
    const Result<ReaderAnswer> answer = decodeReaderAnswer(
        R"({"PaymentId":7,"AuthorizationResponse":{"Succeeded":true,"IsPartialAuth":true,"AuthorizedAmount":20.0000}})");
    QVERIFY(answer);
    QVERIFY(answer->partial);
    QCOMPARE(answer->authorized, cents(2000));
}

void TestCheckoutCodecs::aCheckoutsStatusIsReadInLettersAndInWords_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<int>("phase");
    for (const char *text : {"SaveComplete", "C", "c ", "savecomplete"})
        QTest::newRow(text) << QByteArray(text) << static_cast<int>(CheckoutPhase::Complete);
    for (const char *text : {"SaveInProgress", "S"})
        QTest::newRow(text) << QByteArray(text) << static_cast<int>(CheckoutPhase::Saving);
    for (const char *text : {"Error", "E"})
        QTest::newRow(text) << QByteArray(text) << static_cast<int>(CheckoutPhase::Failed);
    QTest::newRow("new word") << QByteArray("Queued") << static_cast<int>(CheckoutPhase::Unrecognised);
}

void TestCheckoutCodecs::aCheckoutsStatusIsReadInLettersAndInWords()
{
    QFETCH(QByteArray, status);
    QFETCH(int, phase);
    const Result<CheckoutAnswer> answer
        = decodeCheckoutAnswer("{\"Status\":\"" + status + R"(","Message":"  Card not accepted. "})");
    QVERIFY(answer);
    QCOMPARE(static_cast<int>(answer->phase), phase);
    QCOMPARE(answer->message, u"Card not accepted."_s);
}

void TestCheckoutCodecs::aCheckoutWithoutAStatusIsUnreadable()
{
    for (const char *body :
        {R"({"Status":null,"Message":null})", R"({"Status":" "})", R"({"Message":"x"})", R"({"Status":1})"}) {
        const Result<CheckoutAnswer> answer = decodeCheckoutAnswer(body);
        QVERIFY2(!answer, body);
        QCOMPARE(answer.error().member, u"Status"_s);
    }
}

void TestCheckoutCodecs::aPaymentWithoutItsNumberIsUnreadable()
{
    QCOMPARE(decodePaymentId(R"({"PaymentId":7})").value(), 7);
    for (const char *body : {R"({"PaymentId":null})", R"({"PaymentId":"7"})", R"({"PaymentId":7.5})"})
        QVERIFY2(!decodePaymentId(body), body);
}

void TestCheckoutCodecs::paymentMethodsKeepWhatAKioskAsksFor()
{
    const auto methods = decodePaymentMethods(
        R"([{"Id":1,"IncomeIndicator":true,"MaxRefund":250.0000,"PaymentMethod":{"Id":31,"Description":"Card reader  ",
            "Inactive":false,"PaymentType":{"Id":1,"Description":"Credit Card"}}},
            {"PaymentMethod":{"Id":32,"Description":"Old","Inactive":true,"PaymentType":null}}])");
    QVERIFY(methods);
    QCOMPARE(methods->size(), 2);
    const PaymentMethod &first = methods->constFirst();
    QCOMPARE(first.choice.id, 31);
    QCOMPARE(first.choice.name, u"Card reader"_s);
    QCOMPARE(first.typeId, 1);
    QCOMPARE(first.mostRefund, cents(25000));
    QVERIFY(methods->constLast().choice.inactive);
    QVERIFY(!methods->constLast().typeId);
    QVERIFY(!decodePaymentMethods(R"([{"Id":1,"PaymentMethod":null}])"));
}

void TestCheckoutCodecs::aCartsPaymentsTellTheirMethod()
{
    const auto cart = decodeCart(
        R"({"Payments":[{"Id":7,"Amount":24.5,"Applied":true,"PaymentMethod":{"Id":31,"Description":"Card reader",
            "PaymentType":{"Id":1,"Description":"Credit Card"}}}]})");
    QVERIFY(cart);
    const CartPayment wanted{7, u"Card reader"_s, cents(2450), 31, 1, true};
    QCOMPARE(cart->payments.size(), 1);
    QVERIFY(cart->payments.constFirst() == wanted);
}

void TestCheckoutCodecs::nothingOfACardIsRead()
{
    const auto answer = decodeReaderAnswer(
        R"({"PaymentId":7,"AuthorizationResponse":{"Succeeded":true,"MaskedCardNumber":"4111CANARY","AuthorizationCode":"CANARY",
            "ReferenceNumber":"CANARY","ResponseMessage":"OK"},"EmvStatus":{"Succeeded":true,"AccountNumber":"CANARY",
            "CardHolderName":"CANARY","CardMnemonic":"CANARY","AuthCode":"CANARY"}})");
    QVERIFY(answer);
    QCOMPARE(answer->message, u"OK"_s);
    const auto summary = decodeCartSummary(
        R"({"SessionKey":"CANARY","Constituent":{"DisplayName":"CANARY"},"Payments":[{"Id":7,"LastFourCreditCardNumber":"CANARY",
            "PayerName":"CANARY","CheckNumber":"CANARY","GiftCertificateNumber":"CANARY","Notes":"CANARY","Amount":1}]})");
    QVERIFY(summary);
    QCOMPARE(summary->payments.constFirst().method, QString());
}

void TestCheckoutCodecs::noBodyHasAPlaceForACard()
{
    const QByteArrayList bodies{encode(CashPayment{cents(1), cents(1), 1}),
        encode(CheckPayment{cents(1), 2, u"Ann"_s, u"1"_s}), encode(PlainPayment{cents(1), 5}),
        encode(CertificatePayment{cents(1), u"GC-1"_s}), encode(ReaderPayment{cents(1), 3}),
        encode(CheckoutRequest{cents(1), true, u"ref"_s})};
    for (const QByteArray &body : bodies) {
        for (const char *word :
            {"CreditCard", "Track", "AccountId", "SecureValues", "StoreAccount", "Zip", "AuthorizationCode"})
            QVERIFY2(!body.contains(word), body.constData());
    }
}

void TestCheckoutCodecs::everyKindOfProblemOfACartIsRead()
{
    using enum CartProblem::About;
    const auto problems = decodeCartProblems(
        R"({"SuperPackageErrors":[{"SuperPackageLineItemId":1,"Error":"a"}],"FSPackageErrors":[{"PackageId":9,"LineItemId":2,"Error":"b"}],
            "NFSPackageErrors":[{"PackageId":9,"LineItemId":3,"PerformanceGroupId":8,"Error":"c"}],"PaymentPlanError":{"OrderId":4,"Error":"d"}})");
    QVERIFY(problems);
    const QList<CartProblem> wanted{{SuperPackage, 1, u"a"_s}, {FixedPackage, 2, u"b"_s},
        {FlexPackage, 3, u"c"_s}, {PaymentPlan, {}, u"d"_s}};
    QVERIFY(problems.value() == wanted);
}

void TestCheckoutCodecs::aFinePaymentPlanIsNoProblem()
{
    for (const char *body :
        {R"({"PaymentPlanError":null})", R"({"PaymentPlanError":{"OrderId":0,"Error":null}})",
            R"({"SuperPackageErrors":null,"FSPackageErrors":[]})"}) {
        const auto problems = decodeCartProblems(body);
        QVERIFY2(problems, body);
        QVERIFY2(problems->isEmpty(), body);
    }
}

void TestCheckoutCodecs::theSummaryHasOneLineForEachPrice()
{
    const auto cart = decodeCartSummary(
        R"({"CartAmount":120.0000,"BalanceToCharge":100,"AmountPaidNow":20,"SubTotal":118,"FeesAmount":2,
            "RuleBasedFees":[{"CategoryDescription":"Facility","Amount":2}],
            "Products":[{"Performance":{"PerformanceDescription":"Tosca","PerformanceDateTime":"2026-03-01T19:30:00-05:00","TotalAmount":118,
            "DisplayLines":[{"PriceTypeDescription":"Standard","ZoneShortDescription":"STL  ","SeatLocationDescription":"F 12, F 13","Count":2,"Price":42.5,"Total":85},
            {"PriceTypeDescription":"Student","Count":1,"Price":33,"Total":33}]}}]})");
    QVERIFY(cart);
    QCOMPARE(cart->total, cents(12000));
    QCOMPARE(cart->balance, cents(10000));
    QCOMPARE(cart->lines.size(), 2);
    QCOMPARE(cart->lines[0].title, u"Tosca"_s);
    QCOMPARE(cart->lines[0].zone, u"STL"_s);
    QCOMPARE(cart->lines[0].places, u"F 12, F 13"_s);
    QCOMPARE(cart->lines[0].count, 2);
    QCOMPARE(cart->lines[0].total, cents(8500));
    QCOMPARE(cart->lines[1].priceType, u"Student"_s);
    QCOMPARE(cart->ruleFees.constFirst().amount, cents(200));
}

void TestCheckoutCodecs::theSummaryNamesWhatIsNoPerformance()
{
    const auto cart = decodeCartSummary(
        R"({"Products":[{"Package":{"PackageDescription":"Friday series","TotalAmount":300}},
            {"Contribution":{"ReferenceId":5,"Amount":10,"FundDescription":"Annual fund"}},
            {"Membership":{"Amount":50,"MembershipLevelDescription":"Friend"}},
            {"GiftCertificate":{"Amount":25,"Name":"For Ann","GiftCertificateNumber":"GC-1  "}},{"UserDefinedFee":{"Amount":3,"Description":"Post"}},{}]})");
    QVERIFY(cart);
    QStringList titles;
    for (const SummaryLine &line : cart->lines)
        titles.append(line.title);
    QCOMPARE(titles,
        (QStringList{u"Friday series"_s, u"Annual fund"_s, u"Friend"_s, u"For Ann"_s, u"Post"_s, QString()}));
    QCOMPARE(cart->lines[3].certificate, u"GC-1"_s);
    QVERIFY(cart->lines.constLast().kind == CartLineKind::Other);
}

void TestCheckoutCodecs::printedStringsHaveToBeThere()
{
    QCOMPARE(
        decodePrintStrings(R"({"PrintStrings":["^XA","^XZ"]})").value(), (QStringList{u"^XA"_s, u"^XZ"_s}));
    QCOMPARE(decodePrintStrings(R"({"PrintStrings":null})").value(), QStringList());
    QVERIFY(!decodePrintStrings(R"({"Strings":[]})"));
    QStringList faults;
    QCOMPARE(decodePrintStrings(R"({"PrintStrings":[1,"^XA"]})", &faults).value(), QStringList{u"^XA"_s});
    QCOMPARE(faults, QStringList{u"PrintStrings"_s});
}

void TestCheckoutCodecs::aTicketsBarcodeIsDecoded()
{
    const auto elements = decodeTicketElements(
        R"([{"SliNo":11,"Val":"F 12 ","Description":"Seat","EleX1":3,"EleY1":4,"ElementType":"T","BarcodeImage":"R0lG"}])");
    QVERIFY(elements);
    const TicketElement &element = elements->constFirst();
    QCOMPARE(element.seatId, 11);
    QCOMPARE(element.value, u"F 12"_s);
    QCOMPARE(element.x, 3);
    QCOMPARE(element.barcodeImage, QByteArray("GIF"));
    QVERIFY(!decodeTicketElements(R"([{"Val":"F 12"}])"));
}

void TestCheckoutCodecs::aBrokenBarcodeIsAFault()
{
    QStringList faults;
    const auto elements = decodeTicketElements(R"([{"SliNo":11,"BarcodeImage":"R0!G"}])", &faults);
    QVERIFY(elements);
    QVERIFY(elements->constFirst().barcodeImage.isEmpty());
    QCOMPARE(faults, QStringList{u"[0].BarcodeImage"_s});
}

void TestCheckoutCodecs::aCommandOfASaleIsNeverRepeated()
{
    for (int i = static_cast<int>(Operation::GetCartSummary);
         i <= static_cast<int>(Operation::GetPaymentMethods); ++i) {
        const Endpoint &endpoint = endpointFor(static_cast<Operation>(i));
        const bool reads = endpoint.verb == Verb::Get;
        QVERIFY2((endpoint.repeat == Repeat::Safe) == reads, endpoint.path);
        QVERIFY2((endpoint.repeat == Repeat::Never) != reads, endpoint.path);
        QVERIFY2((endpoint.channel == Channel::Read) == reads, endpoint.path);
    }
}

void TestCheckoutCodecs::theReaderAndTheCheckoutGetTheirTime()
{
    QVERIFY(endpointFor(Operation::AuthorizeReader).deadline == 90s);
    QVERIFY(endpointFor(Operation::Checkout).deadline == 60s);
    QVERIFY(endpointFor(Operation::PayCertificate).deadline == commandDeadline);
}

QTEST_APPLESS_MAIN(TestCheckoutCodecs)
#include "tst_codecs_checkout.moc"
