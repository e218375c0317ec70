// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cart.h"
#include "models/domain/reference.h"
#include "models/domain/session.h"

#include <QByteArray>

#include <utility>

namespace Foyer {

// What a sale needs after the seats: payments, checkout, receipt, tickets. Nothing here has a place for a card's
// number, owner, date, code or track, nor for the id of a stored card, and no answer's such member is read.

//! Whoever has it can spend it: not shown, not logged, not kept.
using CertificateNumber = QString;

//! Security/PaymentMethods: what this user group may take.
struct PaymentMethod
{
    Choice choice;
    std::optional<int> typeId; //!< 3 = check
    QString type;
    std::optional<bool> income;
    std::optional<Money> mostRefund;
    bool operator==(const PaymentMethod &) const = default;
};

struct CashPayment
{
    Money amount, tendered; //!< tendered may be more than the amount
    int methodId = 0;
    QString notes = {};
};

struct CheckPayment
{
    Money amount;
    int methodId = 0; //!< of payment type 3
    QString payer, checkNumber, notes = {};
};

//! A payment that is only written down: "Other" (paid elsewhere, or to be paid at the desk) and "on account".
struct PlainPayment
{
    Money amount;
    int methodId = 0;
    QString notes = {};
};

//! The service's word on what is left on a certificate is the payment it makes: read the cart after it.
struct CertificatePayment
{
    Money amount;
    CertificateNumber number;
    QString notes = {};
};

//! The card reader at one machine is asked for an amount; the card's data go from the reader to the bank.
struct ReaderPayment
{
    Money amount;
    std::optional<int> machineId; //!< the reader's; empty = the service's choice
    QString origin = {}, userData = {}; //!< TransactionOrigin, UserData; empty = null
};

//! A clear word of the reader. An answer that contradicts itself is no clear word and ends as Unknown, like a lost
//! one: then the cart's payments tell.
struct ReaderAnswer
{
    bool approved = false; //!< false: declined or cancelled, and nothing is left in the cart
    std::optional<int> paymentId; //!< approved: what is in the cart now
    std::optional<Money> authorized; //!< may be less than was asked, see partial
    bool partial = false;
    QString message; //!< the reader's, untrusted plain text
    bool operator==(const ReaderAnswer &) const = default;
};

//! POST Checkout, of a cart whose payments are applied already: what is still due here and now, usually nothing.
struct CheckoutRequest
{
    Money amount; //!< what is still due; less only with allowUnderPayment
    bool allowUnderPayment = false; //!< true: seats are kept and the rest is paid later
    QString reference = {};
};

//! 200 means "answered", not "saved".
struct CheckoutAnswer
{
    CheckoutPhase phase = CheckoutPhase::Unrecognised; //!< of Status, letters or words
    QString status; //!< as written
    QString message; //!< untrusted plain text
    bool operator==(const CheckoutAnswer &) const = default;
};

struct ContributionRequest
{
    Money amount;
    int fundId = 0;
    std::optional<int> membershipLevelId = {};
    bool upgrade = false, renew = false;
    QString notes = {};
};

//! A certificate that is bought; its number is in the cart afterwards.
struct GiftCertificateRequest
{
    Money amount;
    std::optional<int> paymentMethodId;
    QString name = {}, notes = {};
};

struct CartChecks
{
    bool superPackages = true, fixedPackages = true, flexPackages = true, paymentPlan = true;
};

//! Why a cart cannot be checked out as it is.
struct CartProblem
{
    enum class About { SuperPackage, FixedPackage, FlexPackage, PaymentPlan };
    About about = About::SuperPackage;
    std::optional<int> lineItemId;
    QString text; //!< untrusted plain text
    bool operator==(const CartProblem &) const = default;
};

//! May so many seats of this price type be sold to this cart? Exactly one of the two ids is set.
struct LimitQuestion
{
    std::optional<int> performanceId, packageId;
    int priceTypeId = 0;
    int seats = 0;
};

struct CartMessage
{
    QString text; //!< untrusted plain text
    QString type;
    std::optional<bool> messageOnly;
    bool operator==(const CartMessage &) const = default;
};

//! Seats of one performance that cost the same, in words ready to read.
struct SummaryLine
{
    CartLineKind kind = CartLineKind::Other;
    QString title;
    std::optional<Timestamp> when;
    QString priceType, zone, places;
    std::optional<int> count;
    std::optional<Money> price, total;
    CertificateNumber certificate = {}; //!< of one that is bought; worth its amount once the order is saved
    bool operator==(const SummaryLine &) const = default;
};

//! Web/Cart/{key}/Summary. Neither the key nor whose cart it is is read.
struct CartSummary
{
    std::optional<Money> subTotal, fees, total, paidNow, balance;
    QString modeOfSale, source, deliveryMethod;
    QList<SummaryLine> lines;
    QList<CartFee> ruleFees;
    QList<CartPayment> payments;
    QList<CartMessage> messages;
    std::optional<bool> priced;
    bool operator==(const CartSummary &) const = default;
};

enum class ReceiptFormat { Html = 1, Cpcl = 2 };

//! What is to be printed. Everything printed counts as handed out: seats become "ticketed".
struct PrintRequest
{
    std::optional<int> orderId;
    QList<int> lineItemIds = {}, seatIds = {}; //!< instead of the whole order; seatIds are sub line items
    std::optional<int> ticketDesignId = {}, headerDesignId = {};
    bool receipts = false;
    bool reprint = false; //!< printed ones as well
    bool newNumbers = false; //!< of reprints: the old tickets no longer open the door
};

//! One field of a ticket on its paper, in the design's units.
struct TicketElement
{
    int seatId = 0; //!< sub line item
    QString name, value;
    QString kind; //!< ElementType
    std::optional<int> x, y, width, height;
    QByteArray barcodeImage; //!< decoded; empty where there is none
    bool operator==(const TicketElement &) const = default;
};

}
