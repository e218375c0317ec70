// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/codecs/accountcodec.h"
#include "models/service/codecs/cartcodec.h"
#include "models/service/codecs/ordercodec.h"
#include "models/service/codecs/performancecodec.h"
#include "models/service/codecs/referencecodec.h"

#include <QTest>

#include <functional>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

Money money(qint64 units) { return Money::fromTenThousandths(units * 10'000); }

//! The error of any decoder, so that one table can hold them all.
template <typename Decode> std::function<std::optional<Error>(const QByteArray &)> errorOf(Decode decode)
{
    return [decode](const QByteArray &body) -> std::optional<Error> {
        const auto result = decode(body, nullptr);
        return result ? std::nullopt : std::optional(result.error());
    };
}

}

class TestAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRowWithoutItsIdSpoilsTheListAndIsNamed();
    void anEmptyListIsAListAndNullIsNot();
    void aForeignObjectIsNotTheType();
    void aCartSaysWhatIsInItAndWhatItCosts();
    void aCartOfNullsIsUnknownNotFree();
    void anotherSessionsKeyNeverLeavesTheDecoder();
    void choicesLoseTheirPaddingAndKeepInactive();
    void deliveryFlagsComeAsLetters();
    void promoCodesComeAsTextOrNumber();
    void aRowWithoutAPriceIsLeftOutAndTold();
    void permissionsNotGivenAreDenied();
    void aLoginRecordIsCheckedButNotKept();
};

void TestAnswers::aRowWithoutItsIdSpoilsTheListAndIsNamed()
{
    const auto check = [](auto decode, const char *good, const char *bad, const char *member) {
        const QByteArray body = '[' + QByteArray(good) + ',' + bad + ']';
        QVERIFY2(!errorOf(decode)('[' + QByteArray(good) + ']'), good);
        const std::optional<Error> error = errorOf(decode)(body);
        QVERIFY2(error, bad);
        QCOMPARE(error->kind, ErrorKind::Unreadable);
        QCOMPARE(error->member, QString::fromLatin1(member));
    };
    check(decodeChoices, R"({"Id":1})", R"({"Id":null})", "[1].Id");
    check(decodeAddressTypes, R"({"Id":1})", R"({"Id":"1"})", "[1].Id");
    check(decodeSeasons, R"({"Id":1})", R"({"Description":"A"})", "[1].Id");
    check(decodeSources, R"({"Id":1})", R"({"Id":1.5})", "[1].Id");
    check(decodeAllowedModes, R"({"ModeOfSale":{"Id":1}})", R"({"ModeOfSale":null})", "[1].ModeOfSale.Id");
    check(decodeBatches, R"({"Id":1})", "5", "[1].Id");
    check(decodeDeliveryMethods, R"({"Id":-1})", "{}", "[1].Id");
    check(decodePermissions, R"({"ServiceResource":{"Name":"A"}})", "{}", "[1].ServiceResource.Name");
    check(decodeVariables, R"({"Name":"A","Value":null})", R"({"Name":null})", "[1].Name");
    check(decodeBalances, R"({"PaymentMethodId":1})", R"({"Balance":1})", "[1].PaymentMethodId");
    check(decodePromoMatches, R"({"PromoCode":null})", R"({"Other":1})", "[1]");
    check(decodeConstituentNames, R"({"Id":0})", "null", "[1].Id");
    check(decodeOrders, R"({"OrderId":1})", R"({"OrderId":2147483648})", "[1].OrderId");
    check(decodePerformances, R"({"PerformanceId":1})", "[]", "[1].PerformanceId");
    check(decodeZoneAvailabilities, R"({"PerformanceId":1,"Zone":{"Id":1}})", R"({"PerformanceId":1})",
        "[1].Zone.Id");
    check(decodePrices, R"({"ZoneId":1,"PriceTypeId":1,"Price":1})", R"({"ZoneId":1})", "[1].PriceTypeId");
    check(decodePriceTypes, R"({"PriceTypeId":1})", R"({"PriceTypeId":true})", "[1].PriceTypeId");
}

void TestAnswers::anEmptyListIsAListAndNullIsNot()
{
    QVERIFY(decodeChoices("[]").has_value());
    QVERIFY(decodeOrders("[]").value().isEmpty());
    for (const char *body : {"null", "{}", "", R"({"Id":1})"})
        QVERIFY2(!decodeChoices(body).has_value(), body);
}

// P16
void TestAnswers::aForeignObjectIsNotTheType()
{
    const QByteArray foreign = R"({"Code":null,"Details":null})";
    QVERIFY(errorOf(decodeCart)(foreign));
    QVERIFY(errorOf(decodeReservation)(foreign));
    QVERIFY(errorOf(decodeStatus)(foreign));
    QVERIFY(errorOf(decodeSeatServerStatus)(foreign));
    QVERIFY(errorOf(decodeContext)(foreign));
    QVERIFY(errorOf(decodeSystemDefault)(foreign));
    QVERIFY(errorOf(decodeVariable)(foreign));
}

void TestAnswers::aCartSaysWhatIsInItAndWhatItCosts()
{
    QStringList faults;
    const Result<Cart> result
        = decodeCart(R"({"SessionKey":"secret","SubTotal":60.0000,"FeesAmount":2.5,"CartAmount":62.5,
        "AmountPaidNow":0,"AmountPaidPreviously":10.0,"BalanceToCharge":52.5,"CartWasPriced":true,
        "ModeOfSale":{"Id":3,"Description":"Web  "},"Source":{"Id":5,"Description":"Spring"},"DeliveryMethod":null,
        "Constituent":{"Id":0,"DisplayName":"General Public"},
        "Products":[{"Performance":{"Id":1,"LineItem":{"Id":4,"DueAmount":60.0,
            "Performance":{"Id":7,"Description":"Hamlet","PerformanceDateTime":"2026-03-01T20:00:00-05:00"},
            "SubLineItems":[{"Id":11,"DueAmount":30.0,"PriceType":{"Description":"Adult"},"Zone":{"Description":"A"},
                "Seat":{"Row":"C ","Number":"12","Section":{"Description":"Loge      "}}}]}},
            "Package":null,"Contribution":null},
          {"Package":{"Id":2,"LineItems":[{"Package":{"Description":"Trio"},"DueAmount":1.0},{"DueAmount":2.0}]}},
          {"Package":{"Id":3,"LineItems":[{"DueAmount":1.0},{"DueAmount":null}]}},
          {"Contribution":{"Id":6,"Amount":5,"Fund":{"Description":"Gala"}}},
          {"Membership":{"Id":8,"Amount":6,"Fund":{"Description":"Gala"},"MembershipLevel":{"Description":"Friend"}}},
          {"GiftCertificate":{"PaymentId":9,"Amount":7,"Name":"Card"}},
          {"UserDefinedFee":{"LineItemId":10,"Amount":8,"OverrideIndicator":"Y","OverrideAmount":3,
            "FeeSummary":{"Description":"Post"}}},
          {"ProductClass":{"Description":"Parking"}}],
        "OrderFees":[{"Amount":2.5,"OverrideIndicator":"N","OverrideAmount":0,"FeeSummary":{"Description":"Handling"}}],
        "Payments":[{"Id":1,"Amount":10,"PaymentMethod":{"Description":"Cash"},"LastFourCreditCardNumber":"4242"}],
        "Messages":[{"Message":"<b>3 for 2</b>"},{"Message":null}]})",
            &faults);
    QVERIFY(result.has_value());
    QVERIFY(faults.isEmpty());
    const Cart &cart = *result;
    QVERIFY(cart.subTotal == money(60) && cart.paidBefore == money(10));
    QCOMPARE(cart.total->tenThousandths(), 625'000);
    QCOMPARE(cart.modeOfSale, u"Web"_s);
    QVERIFY(cart.constituentId == 0 && cart.deliveryMethod.isEmpty() && cart.priced == true);
    QCOMPARE(cart.lines.size(), 8);
    const CartLine &hamlet = cart.lines[0];
    QVERIFY(hamlet.kind == CartLineKind::Performance && hamlet.id == 4 && hamlet.performanceId == 7);
    QVERIFY(hamlet.due == money(60) && hamlet.when->text == u"2026-03-01T20:00:00-05:00"_s);
    QVERIFY(
        hamlet.seats == (QList<CartSeat>{{11, u"Loge"_s, u"C"_s, u"12"_s, u"Adult"_s, u"A"_s, money(30)}}));
    QVERIFY(cart.lines[1].kind == CartLineKind::Package && cart.lines[1].title == u"Trio"_s);
    QVERIFY(cart.lines[1].due == money(3) && !cart.lines[2].due);
    QVERIFY(cart.lines[3].kind == CartLineKind::Contribution && cart.lines[3].title == u"Gala"_s);
    QVERIFY(cart.lines[4].kind == CartLineKind::Membership && cart.lines[4].title == u"Friend"_s);
    QVERIFY(cart.lines[5].kind == CartLineKind::GiftCertificate && cart.lines[5].due == money(7));
    QVERIFY(cart.lines[6].kind == CartLineKind::Fee && cart.lines[6].due == money(3));
    QVERIFY(cart.lines[7].kind == CartLineKind::Other && cart.lines[7].title == u"Parking"_s);
    QVERIFY(cart.orderFees == (QList<CartFee>{{u"Handling"_s, Money::fromTenThousandths(25'000)}}));
    QVERIFY(cart.payments == (QList<CartPayment>{{1, u"Cash"_s, money(10)}}));
    QCOMPARE(cart.messages, QStringList{u"<b>3 for 2</b>"_s});
}

// N34
void TestAnswers::aCartOfNullsIsUnknownNotFree()
{
    const Result<Cart> cart
        = decodeCart(R"({"SubTotal":null,"CartAmount":null,"Products":null,"Payments":null})");
    QVERIFY(cart.has_value());
    QVERIFY(*cart == Cart{});
}

void TestAnswers::anotherSessionsKeyNeverLeavesTheDecoder()
{
    QStringList faults;
    const auto lockOf = [&faults](const QByteArray &members) {
        return decodeOrders("[{\"OrderId\":1," + members + "}]", &faults).value().constFirst().lock;
    };
    QCOMPARE(lockOf(R"("LockedBySessionKey":"SECRETKEY","LockedInBatch":4)"), OrderLock::OtherSession);
    QCOMPARE(lockOf(R"("LockedBySessionKey":"  ","LockedInBatch":4)"), OrderLock::StaffBatch);
    QCOMPARE(lockOf(R"("LockedBySessionKey":null,"LockedInBatch":0)"), OrderLock::None);
    QCOMPARE(lockOf(R"("LockedBySessionKey":["SECRETKEY"])"), OrderLock::None);
    QCOMPARE(faults, QStringList{u"[0].LockedBySessionKey"_s});
}

void TestAnswers::choicesLoseTheirPaddingAndKeepInactive()
{
    const QList<Choice> choices = decodeChoices(
        R"([{"Id":1,"Description":"Web       ","Inactive":true},{"Id":2,"Description":null}])")
                                      .value();
    QVERIFY(choices == (QList<Choice>{{1, u"Web"_s, true}, {2, QString(), false}}));
}

void TestAnswers::deliveryFlagsComeAsLetters()
{
    QStringList faults;
    const DeliveryMethod method = decodeDeliveryMethods(
        R"([{"Id":-1,"Description":"Hold","Restricted":"N","Default":"Y ","PrintAtHome":true,"RequireAddress":"?"}])",
        &faults)
                                      .value()
                                      .constFirst();
    QCOMPARE(method.choice.id, DeliveryMethod::holdAtBoxOffice);
    QVERIFY(method.restricted == false && method.isDefault == true && method.printAtHome == true);
    QVERIFY(!method.requiresAddress);
    QCOMPARE(faults, QStringList{u"[0].RequireAddress"_s});
}

void TestAnswers::promoCodesComeAsTextOrNumber()
{
    QStringList faults;
    const QList<PromoMatch> matches = decodePromoMatches(
        R"([{"PromoCode":"12","OverrideRankIndicator":"Y","Source":{"Id":5,"Description":"Spring","Appeal":{"Description":"Mail"}},
            "Text1":"<b>Hi</b>","Text6":"six"},{"PromoCode":13},{"PromoCode":"SPRING"}])",
        &faults)
                                          .value();
    QVERIFY(faults.isEmpty());
    QVERIFY(matches[0].promoCode == 12 && matches[1].promoCode == 13 && !matches[2].promoCode);
    QVERIFY(matches[0].overridesRank == true && matches[0].sourceId == 5 && matches[0].appeal == u"Mail"_s);
    QCOMPARE(matches[0].texts, (QStringList{u"<b>Hi</b>"_s, {}, {}, {}, {}, u"six"_s}));
}

void TestAnswers::aRowWithoutAPriceIsLeftOutAndTold()
{
    QStringList faults;
    const QList<Price> prices = decodePrices(R"([{"ZoneId":1,"PriceTypeId":1,"Price":20.5,"Enabled":false},
        {"ZoneId":1,"PriceTypeId":2,"Price":null},{"ZoneId":1,"PriceTypeId":3,"Price":"9"}])",
        &faults)
                                    .value();
    QCOMPARE(prices.size(), 1);
    QVERIFY(prices[0].amount.tenThousandths() == 205'000 && !prices[0].enabled);
    QCOMPARE(faults, (QStringList{u"[1].Price"_s, u"[2].Price"_s}));
}

void TestAnswers::permissionsNotGivenAreDenied()
{
    const ResourcePermission permission = decodePermissions(
        R"([{"ServiceResource":{"Name":"Web/Session "},"CanRead":true,"CanCreate":null,"CanUpdate":"x"}])")
                                              .value()
                                              .constFirst();
    QCOMPARE(permission.resource, u"Web/Session"_s);
    QVERIFY(permission.view && !permission.add && !permission.edit && !permission.remove);
}

void TestAnswers::aLoginRecordIsCheckedButNotKept()
{
    QVERIFY(decodeUnread(R"({"Id":1,"Password":"hush"})").has_value());
    for (const char *body : {"", "null", "[]", "<html/>", R"({"Id":1)", R"({"Id":1,"Id":2})"})
        QVERIFY2(!decodeUnread(body).has_value(), body);
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_codecs_answers.moc"
