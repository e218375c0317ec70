// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/checkoutservice.h"

#include "models/service/codecs/cartcodec.h"
#include "models/service/codecs/cartsummarycodec.h"
#include "models/service/codecs/checkoutcodec.h"
#include "models/service/codecs/printcodec.h"
#include "models/service/codecs/query.h"
#include "models/service/servicereply.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

CheckoutService::CheckoutService(Transport &transport, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
{
}

// Reading a cart

ReplyOf<CartSummary> *CheckoutService::summary(const SessionKey &key)
{
    return sendRequest(m_transport, this, {Operation::GetCartSummary, {key}, {}, {}}, decodeCartSummary);
}

ReplyOf<QList<CartMessage>> *CheckoutService::messages(const SessionKey &key)
{
    return sendRequest(m_transport, this, {Operation::GetCartMessages, {key}, {}, {}}, decodeCartMessages);
}

ReplyOf<Cart> *CheckoutService::savedCart(const SessionKey &key)
{
    return sendRequest(m_transport, this,
        {Operation::GetCart, {key}, Query().add("savedCart"_L1, std::optional(true)).items(), {}},
        decodeCart);
}

ReplyOf<QList<PaymentMethod>> *CheckoutService::paymentMethods(std::optional<Money> amount)
{
    return sendRequest(m_transport, this,
        {Operation::GetPaymentMethods, {}, Query().add("amount"_L1, amount).items(), {}},
        decodePaymentMethods);
}

// Changing what is in it

ReplyOf<Nothing> *CheckoutService::price(const SessionKey &key)
{
    return sendRequest(m_transport, this, {Operation::PriceCart, {key}, {}, {}});
}

ReplyOf<SeatReservation> *CheckoutService::addSeats(
    const SessionKey &key, int lineItemId, const SeatRequest &request)
{
    return sendRequest(m_transport, this,
        {Operation::AddSeats, {key, QString::number(lineItemId)}, {}, encode(request)}, decodeReservation);
}

ReplyOf<Nothing> *CheckoutService::removeSeat(const SessionKey &key, int lineItemId, int seat)
{
    return sendRequest(m_transport, this,
        {Operation::RemoveSeat, {key, QString::number(lineItemId), QString::number(seat)}, {}, {}});
}

ReplyOf<int> *CheckoutService::addContribution(const SessionKey &key, const ContributionRequest &request)
{
    return sendRequest(
        m_transport, this, {Operation::AddContribution, {key}, {}, encode(request)}, decodeLineItemId);
}

ReplyOf<Nothing> *CheckoutService::removeContribution(const SessionKey &key, int lineItemId)
{
    return sendRequest(
        m_transport, this, {Operation::RemoveContribution, {key, QString::number(lineItemId)}, {}, {}});
}

ReplyOf<int> *CheckoutService::addGiftCertificate(
    const SessionKey &key, const GiftCertificateRequest &request)
{
    return sendRequest(
        m_transport, this, {Operation::AddGiftCertificate, {key}, {}, encode(request)}, decodeProductId);
}

ReplyOf<Nothing> *CheckoutService::removeGiftCertificate(
    const SessionKey &key, const CertificateNumber &number)
{
    return sendRequest(m_transport, this, {Operation::RemoveGiftCertificate, {key, number}, {}, {}});
}

// Asking whether it can be sold

ReplyOf<QList<CartProblem>> *CheckoutService::validate(const SessionKey &key, const CartChecks &checks)
{
    return sendRequest(
        m_transport, this, {Operation::ValidateCart, {key}, {}, encode(checks)}, decodeCartProblems);
}

ReplyOf<Nothing> *CheckoutService::validateLimits(const SessionKey &key, const LimitQuestion &question)
{
    return sendRequest(m_transport, this, {Operation::ValidateLimits, {key}, {}, encode(question)});
}

// Payments

ReplyOf<int> *CheckoutService::payCash(const SessionKey &key, const CashPayment &payment)
{
    return sendRequest(m_transport, this, {Operation::PayCash, {key}, {}, encode(payment)}, decodePaymentId);
}

ReplyOf<int> *CheckoutService::payCheck(const SessionKey &key, const CheckPayment &payment)
{
    return sendRequest(m_transport, this, {Operation::PayCheck, {key}, {}, encode(payment)}, decodePaymentId);
}

ReplyOf<int> *CheckoutService::payOther(const SessionKey &key, const PlainPayment &payment)
{
    return sendRequest(m_transport, this, {Operation::PayOther, {key}, {}, encode(payment)}, decodePaymentId);
}

ReplyOf<int> *CheckoutService::payOnAccount(const SessionKey &key, const PlainPayment &payment)
{
    return sendRequest(
        m_transport, this, {Operation::PayOnAccount, {key}, {}, encode(payment)}, decodePaymentId);
}

ReplyOf<int> *CheckoutService::payCertificate(const SessionKey &key, const CertificatePayment &payment)
{
    return sendRequest(
        m_transport, this, {Operation::PayCertificate, {key}, {}, encode(payment)}, decodePaymentId);
}

ReplyOf<ReaderAnswer> *CheckoutService::authorize(const SessionKey &key, const ReaderPayment &payment)
{
    return sendRequest(
        m_transport, this, {Operation::AuthorizeReader, {key}, {}, encode(payment)}, decodeReaderAnswer);
}

ReplyOf<Nothing> *CheckoutService::removePayment(const SessionKey &key, int paymentId)
{
    return sendRequest(
        m_transport, this, {Operation::RemovePayment, {key, QString::number(paymentId)}, {}, {}});
}

ReplyOf<Nothing> *CheckoutService::removeCertificatePayment(
    const SessionKey &key, const CertificateNumber &number)
{
    return sendRequest(m_transport, this, {Operation::RemoveCertificatePayment, {key, number}, {}, {}});
}

ReplyOf<CheckoutAnswer> *CheckoutService::checkout(const SessionKey &key, const CheckoutRequest &request)
{
    return sendRequest(
        m_transport, this, {Operation::Checkout, {key}, {}, encode(request)}, decodeCheckoutAnswer);
}

// Afterwards

ReplyOf<QString> *CheckoutService::receipt(const SessionKey &key, int receiptSettingsId, ReceiptFormat format)
{
    Query query;
    query.add("receiptSettingsId"_L1, std::optional(receiptSettingsId))
        .add("targetFormat"_L1, std::optional(static_cast<int>(format)));
    return sendRequest(m_transport, this, {Operation::GetReceipt, {key}, query.items(), {}}, decodeReceipt);
}

ReplyOf<QStringList> *CheckoutService::printStrings(const SessionKey &key, const PrintRequest &request)
{
    return sendRequest(m_transport, this,
        {Operation::PrintStrings, {key}, {}, encode(request, PrintMode::Tickets)}, decodePrintStrings);
}

ReplyOf<QList<TicketElement>> *CheckoutService::printElements(
    const SessionKey &key, const PrintRequest &request)
{
    return sendRequest(m_transport, this,
        {Operation::PrintElements, {key}, {}, encode(request, PrintMode::Elements)}, decodeTicketElements);
}

ReplyOf<QString> *CheckoutService::printForEmail(
    const SessionKey &key, int receiptSettingsId, const PrintRequest &request)
{
    return sendRequest(m_transport, this,
        {Operation::PrintForEmail, {key},
            Query().add("receiptSettingsId"_L1, std::optional(receiptSettingsId)).items(),
            encode(request, PrintMode::Tickets)},
        decodeTicketsForEmail);
}

}
