// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/servicecalls.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

const SessionKey sale = u"K"_s;

constexpr Money amount(qint64 cents) { return Money::fromTenThousandths(cents * 100); }

PrintRequest print()
{
    PrintRequest request;
    request.orderId = 9;
    request.lineItemIds = {4, 5};
    return request;
}

constexpr char printBody[]
    = R"({"OrderId":9,"HeaderDesignId":null,"IncludeReceipts":false,"ReprintTickets":false,"TicketDesignId":null,"Mode":1,"LineItems":"4,5","SubLineItems":null,"NewTicketNoForReprints":false,"PrinterType":"Z"})";
constexpr char elementsBody[]
    = R"({"OrderId":9,"HeaderDesignId":null,"IncludeReceipts":false,"ReprintTickets":false,"TicketDesignId":null,"Mode":2,"LineItems":"4,5","SubLineItems":null,"NewTicketNoForReprints":false,"PrinterType":"Z"})";

}

QList<ServiceCall> checkoutCalls()
{
    using enum Operation;
    using Service = CheckoutService;
    return {
        {"summary", [](Service &s) { return watched(s.summary(sale)); }, GetCartSummary, "K", "", "",
            R"({"SubTotal":0})"},
        {"messages", [](Service &s) { return watched(s.messages(sale)); }, GetCartMessages, "K", "", "",
            R"([{"Message":"Two for one"}])"},
        {"savedCart", [](Service &s) { return watched(s.savedCart(sale)); }, GetCart, "K", "savedCart=true",
            "", R"({"SubTotal":0})"},
        {"paymentMethods", [](Service &s) { return watched(s.paymentMethods(amount(2450))); },
            GetPaymentMethods, "", "amount=24.5", "", R"([{"PaymentMethod":{"Id":3}}])"},
        {"paymentMethods, all", [](Service &s) { return watched(s.paymentMethods()); }, GetPaymentMethods, "",
            "", "", "[]"},
        {"price", [](Service &s) { return watched(s.price(sale)); }, PriceCart, "K", "", "", ""},
        {"addSeats",
            [](Service &s) {
                return watched(s.addSeats(sale, 4, {7, 2, {1, 3}, 2, {}}));
            },
            AddSeats, "K/4", "",
            R"({"PriceType":"1,3","PriceTypeReason":null,"PerformanceId":7,"NumberOfSeats":2,"ZoneId":2,"SpecialRequests":null,"Unseated":false,"RequestedSeats":null})",
            R"({"LineItemId":4,"SeatsReserved":2})"},
        {"removeSeat", [](Service &s) { return watched(s.removeSeat(sale, 4, 11)); }, RemoveSeat, "K/4/11",
            "", "", ""},
        {"addContribution",
            [](Service &s) {
                return watched(s.addContribution(sale, {amount(1000), 21}));
            },
            AddContribution, "K", "",
            R"({"Amount":10,"FundId":21,"Upgrade":false,"Renew":false,"MembershipLevelId":null,"Notes":null,"CustomDataItems":null})",
            R"({"LineItemId":5})"},
        {"removeContribution", [](Service &s) { return watched(s.removeContribution(sale, 5)); },
            RemoveContribution, "K/5", "", "", ""},
        {"addGiftCertificate",
            [](Service &s) {
                return watched(s.addGiftCertificate(sale, {amount(5000), 8, u"Ann"_s}));
            },
            AddGiftCertificate, "K", "", R"({"Amount":50,"PaymentMethodId":8,"Notes":null,"Name":"Ann"})",
            R"({"Id":6,"ProductTypeId":3})"},
        {"removeGiftCertificate",
            [](Service &s) { return watched(s.removeGiftCertificate(sale, u"GC-1"_s)); },
            RemoveGiftCertificate, "K/GC-1", "", "", ""},
        {"validate", [](Service &s) { return watched(s.validate(sale, {})); }, ValidateCart, "K", "",
            R"({"ValidateSuperPackages":true,"ValidateFSPackages":true,"ValidateNFSPackages":true,"ValidatePaymentPlan":true})",
            R"({"SuperPackageErrors":[],"PaymentPlanError":null})"},
        {"validateLimits",
            [](Service &s) {
                return watched(s.validateLimits(sale, {7, {}, 1, 3}));
            },
            ValidateLimits, "K", "", R"({"PerformanceId":7,"PackageId":null,"PriceTypeId":1,"SeatCount":3})",
            ""},
        {"payCash",
            [](Service &s) {
                return watched(s.payCash(sale, {amount(2450), amount(3000), 1}));
            },
            PayCash, "K", "", R"({"Amount":24.5,"TenderedAmount":30,"PaymentMethodId":1,"Notes":null})",
            R"({"PaymentId":77})"},
        {"payCheck",
            [](Service &s) {
                return watched(s.payCheck(sale, {amount(2450), 2, u"Ann"_s, u"0815"_s}));
            },
            PayCheck, "K", "",
            R"({"Amount":24.5,"PayerName":"Ann","CheckNumber":"0815","PaymentMethodId":2,"Notes":null})",
            R"({"PaymentId":77})"},
        {"payOther",
            [](Service &s) {
                return watched(s.payOther(sale, {amount(2450), 5}));
            },
            PayOther, "K", "", R"({"Amount":24.5,"PaymentMethodId":5,"Notes":null})", R"({"PaymentId":77})"},
        {"payOnAccount",
            [](Service &s) {
                return watched(s.payOnAccount(sale, {amount(2450), 4, u"as agreed"_s}));
            },
            PayOnAccount, "K", "", R"({"Amount":24.5,"PaymentMethodId":4,"Notes":"as agreed"})",
            R"({"PaymentId":77})"},
        {"payCertificate",
            [](Service &s) {
                return watched(s.payCertificate(sale, {amount(2450), u"GC-1"_s}));
            },
            PayCertificate, "K", "", R"({"Amount":24.5,"GiftCertificateNumber":"GC-1","Notes":null})",
            R"({"PaymentId":77})"},
        {"authorize",
            [](Service &s) {
                return watched(s.authorize(sale, {amount(2450), 3, u"Kiosk"_s}));
            },
            AuthorizeReader, "K", "",
            R"({"Amount":24.5,"TransactionOrigin":"Kiosk","UserData":null,"MachineId":3,"IsMoto":false})",
            R"({"PaymentId":77,"AuthorizationResponse":{"Succeeded":true}})"},
        {"removePayment", [](Service &s) { return watched(s.removePayment(sale, 77)); }, RemovePayment,
            "K/77", "", "", ""},
        {"removeCertificatePayment",
            [](Service &s) { return watched(s.removeCertificatePayment(sale, u"GC-1"_s)); },
            RemoveCertificatePayment, "K/GC-1", "", "", ""},
        {"checkout",
            [](Service &s) {
                return watched(s.checkout(sale, {amount(0), false}));
            },
            Checkout, "K", "",
            R"({"Amount":0,"AllowUnderPayment":false,"Authorize":true,"PaymentReference":null})",
            R"({"Status":"SaveComplete"})"},
        {"receipt", [](Service &s) { return watched(s.receipt(sale, 2, ReceiptFormat::Html)); }, GetReceipt,
            "K", "receiptSettingsId=2&targetFormat=1", "", R"({"ReceiptString":"<p>Thank you</p>"})"},
        {"printStrings", [](Service &s) { return watched(s.printStrings(sale, print())); }, PrintStrings, "K",
            "", printBody, R"({"PrintStrings":["^XA^XZ"]})"},
        {"printElements", [](Service &s) { return watched(s.printElements(sale, print())); }, PrintElements,
            "K", "", elementsBody, R"([{"SliNo":11,"Val":"F 12"}])"},
        {"printForEmail", [](Service &s) { return watched(s.printForEmail(sale, 2, print())); },
            PrintForEmail, "K", "receiptSettingsId=2", printBody, R"({"TicketsString":"<html></html>"})"},
    };
}

}
