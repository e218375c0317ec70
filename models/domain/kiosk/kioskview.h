// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cart.h"
#include "models/domain/kiosk/kiosksettings.h"
#include "models/domain/money.h"
#include "models/domain/timestamp.h"

#include <chrono>
#include <optional>

namespace Foyer {

//! One task a page (FIELD-NOTES.md C3).
enum class KioskPage {
    Attract,
    Starting, //!< a session is being opened
    Performances,
    Seats, //!< zones and price types of one performance
    Email,
    EmailCheck, //!< read back, nothing sent yet
    Code, //!< promo code, may be skipped
    Delivery,
    Payment, //!< how to pay, with the cart's total
    AtReader, //!< the card reader is asked
    Checking, //!< an answer was lost or the order is being saved: reading, never sending
    ShowAtDesk, //!< nothing known in time: a sealed code
    Thanks,
    Expired, //!< the seats' time ran out
    Sorry, //!< selling does not work now
    Cover, //!< opaque; the last guest is being forgotten
    Closed,
    OutOfOrder,
};

//! Lies over the page.
enum class KioskOverlay { None, StillThere, AskStartOver, PersonCalled };

//! One sentence on the page; its words are ui's. Never tells a known address from an unknown one.
enum class KioskNotice {
    None,
    NotAnEmail,
    LooksMistyped, //!< on EmailCheck, see KioskView::emailHint
    EmailNotUsable, //!< whatever the server said
    CardNumberTyped,
    TicketCodeScanned, //!< a scanner typed into the field
    CodeNotUsable,
    NoMoreCodes,
    CodeTaken,
    FewerSeatsLeft,
    SeatsNotTaken,
    NothingOnSale,
    NoWayToDeliver,
    NotAccepted, //!< card declined
    CertificateNotUsable,
    ReaderSilent,
    NotSentTryAgain, //!< nothing left this kiosk
    SlowConnection,
    NotSavedTryAgain, //!< the server says the checkout did not happen
    SeatsReleased,
    TooManySeats,
    ReceiptPrinting,
    ReceiptPrinted, //!< handed to the printer
    ReceiptNotPrinted, //!< and the order is made all the same
};

enum class SeatTime { None, Live, Unknown };

struct KioskPerformance
{
    int id = 0;
    QString title, facility;
    std::optional<Timestamp> when;
    bool operator==(const KioskPerformance &) const = default;
};

//! One price type in one zone.
struct KioskOffer
{
    int zoneId = 0, priceTypeId = 0;
    QString zone, priceType;
    Money price;
    int left = 0; //!< seats in the zone; 0 = sold out
    int mostSeats = 0; //!< a guest may take of this price type
    bool operator==(const KioskOffer &) const = default;
};

struct KioskDelivery
{
    int id = 0;
    QString name; //!< the server's, plain text
    bool byMail = false; //!< as a file, to print at home or to show
    bool atDesk = false;
    bool operator==(const KioskDelivery &) const = default;
};

//! Everything the kiosk's window shows: it draws this and nothing else. From records nothing is ever in it.
struct KioskView
{
    KioskPage page = KioskPage::Attract;
    KioskOverlay overlay = KioskOverlay::None;
    KioskNotice notice = KioskNotice::None;
    QString language;
    bool largeText = false, highContrast = false;
    bool busy = false; //!< a request is out: controls wait, cancel stays
    bool canGoBack = false, canStartOver = false;
    SeatTime seatTime = SeatTime::None;
    std::chrono::seconds seatTimeLeft{}; //!< Live only; never above the true time
    std::chrono::seconds overlayLeft{}; //!< StillThere and Thanks: the ring
    std::chrono::seconds overlayWhole{};

    QList<KioskPerformance> performances;
    std::optional<KioskPerformance> performance; //!< the chosen one
    QList<KioskOffer> offers;
    QString email; //!< what this guest typed, on Email and EmailCheck only
    QString emailHint; //!< EmailCheck: the whole address as it was probably meant, for TakeEmailHint
    int codeTriesLeft = 0;
    bool codeInUse = false;
    QList<KioskDelivery> deliveries;
    std::optional<KioskDelivery> delivery; //!< the chosen one: Thanks says where the tickets are
    std::optional<Cart> cart;
    std::optional<Money> toPay, paid;
    QList<KioskPayment> payments; //!< Payment; none while toPay is unknown, and none but Order when it is zero
    bool mayCancelPayment = false;
    bool mayHaveMoreTime = false;
    std::optional<int> orderNumber; //!< Thanks
    bool payAtDesk = false; //!< Thanks: seats kept, to be paid at the desk
    bool mayPrint = false;
    QString caseName; //!< "K3-1911" on ShowAtDesk and PersonCalled
    QByteArray sealedCase; //!< for the QR code on ShowAtDesk
    bool operator==(const KioskView &) const = default;
};

}
