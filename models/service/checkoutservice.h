// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checkout.h"
#include "models/domain/performance.h"
#include "models/service/reply.h"
#include "models/service/transport.h"

#include <QObject>

namespace Foyer {

//! The part of Web/Cart that ends a sale, in domain words; seats, properties and the cart itself are in
//! SessionService. Every method sends one request and returns a reply that finishes exactly once. Nothing is
//! retried here. After an Unknown command the cart or the session is read before anything else is sent; a second
//! checkout() or authorize() for the same sale is never right.
class CheckoutService final : public QObject
{
    Q_OBJECT
public:
    //! \a transport must outlive the service.
    explicit CheckoutService(Transport &transport, QObject *parent = nullptr);

    // Reading a cart
    ReplyOf<CartSummary> *summary(const SessionKey &key);
    ReplyOf<QList<CartMessage>> *messages(const SessionKey &key);
    //! The cart as the order it became; the plain cart is empty once checkout has run.
    ReplyOf<Cart> *savedCart(const SessionKey &key);
    //! \a amount: those that can take so much.
    ReplyOf<QList<PaymentMethod>> *paymentMethods(std::optional<Money> amount = {});

    // Changing what is in it
    ReplyOf<Nothing> *price(const SessionKey &key);
    //! More seats of the line's performance; compare seatsReserved with what was asked.
    ReplyOf<SeatReservation> *addSeats(const SessionKey &key, int lineItemId, const SeatRequest &request);
    //! \a seat: CartSeat::subLineItemId. Not possible for packages.
    ReplyOf<Nothing> *removeSeat(const SessionKey &key, int lineItemId, int seat);
    //! Done carries the line item id.
    ReplyOf<int> *addContribution(const SessionKey &key, const ContributionRequest &request);
    ReplyOf<Nothing> *removeContribution(const SessionKey &key, int lineItemId);
    //! Done carries the product's id.
    ReplyOf<int> *addGiftCertificate(const SessionKey &key, const GiftCertificateRequest &request);
    ReplyOf<Nothing> *removeGiftCertificate(const SessionKey &key, const CertificateNumber &number);

    // Asking whether it can be sold
    //! Done with an empty list = nothing stands in the way.
    ReplyOf<QList<CartProblem>> *validate(const SessionKey &key, const CartChecks &checks);
    //! Refused = more than is allowed.
    ReplyOf<Nothing> *validateLimits(const SessionKey &key, const LimitQuestion &question);

    // Payments; Done carries the payment's id
    ReplyOf<int> *payCash(const SessionKey &key, const CashPayment &payment);
    ReplyOf<int> *payCheck(const SessionKey &key, const CheckPayment &payment);
    ReplyOf<int> *payOther(const SessionKey &key, const PlainPayment &payment);
    //! Refused for the general public.
    ReplyOf<int> *payOnAccount(const SessionKey &key, const PlainPayment &payment);
    ReplyOf<int> *payCertificate(const SessionKey &key, const CertificatePayment &payment);
    //! Waits up to 90 s for the person at the reader. Unknown = the card may be charged.
    ReplyOf<ReaderAnswer> *authorize(const SessionKey &key, const ReaderPayment &payment);
    //! A reader's authorization of an unsaved cart is reversed by this. Not for certificates.
    ReplyOf<Nothing> *removePayment(const SessionKey &key, int paymentId);
    ReplyOf<Nothing> *removeCertificatePayment(const SessionKey &key, const CertificateNumber &number);

    //! Up to 60 s. Done means answered: look at the phase. The order's number is in the session afterwards.
    ReplyOf<CheckoutAnswer> *checkout(const SessionKey &key, const CheckoutRequest &request);

    // Afterwards
    ReplyOf<QString> *receipt(const SessionKey &key, int receiptSettingsId, ReceiptFormat format);
    //! For a Zebra printer. These three mark seats as ticketed, whether or not paper comes out.
    ReplyOf<QStringList> *printStrings(const SessionKey &key, const PrintRequest &request);
    ReplyOf<QList<TicketElement>> *printElements(const SessionKey &key, const PrintRequest &request);
    //! HTML of the tickets.
    ReplyOf<QString> *printForEmail(const SessionKey &key, int receiptSettingsId, const PrintRequest &request);

private:
    Transport &m_transport;
};

}
