// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/cartproperties.h"
#include "models/domain/checkout.h"
#include "models/domain/kiosk/kioskintent.h"
#include "models/domain/kiosk/kioskview.h"
#include "models/domain/outcome.h"
#include "models/domain/performance.h"
#include "models/domain/seatclock.h"
#include "models/domain/session.h"

#include <variant>

namespace Foyer {

//! A case that staff can look for: by its name on the kiosk's own page, by the sealed text at the desk.
struct KioskCaseCode
{
    QString name; //!< "K3-1911"
    QByteArray sealed; //!< empty when the organisation has set no key
};

//! What the machine wants done. Each is done once and answered once with an Outcome of its Answer; the session's
//! key is not in them, whoever runs them has it.
namespace KioskTask {

struct OpenSession { using Answer = Nothing; };
struct ReadSession { using Answer = Session; };
struct ReadPerformances { using Answer = QList<Performance>; std::optional<int> modeOfSaleId; };
struct ReadOffers { using Answer = QList<KioskOffer>; int performanceId = 0; std::optional<int> modeOfSaleId, sourceId; };
struct ReserveSeats { using Answer = SeatReservation; SeatRequest request; };
struct ReleaseSeats { using Answer = Nothing; }; //!< empties the cart: seats and payments that were not saved
struct SignInAsGuest { using Answer = Session; QString email; };
struct LookUpCode { using Answer = QList<PromoMatch>; QString code; };
struct SetSource { using Answer = CartProperties; int sourceId = 0; };
struct ReadDeliveries { using Answer = QList<DeliveryMethod>; };
struct SetDelivery { using Answer = CartProperties; int deliveryId = 0; };
struct ReadProperties { using Answer = CartProperties; };
struct ReadCart { using Answer = Cart; };
struct AuthorizeCard { using Answer = ReaderAnswer; Money amount; };
struct PayByCertificate { using Answer = int; CertificateNumber number; Money amount; };
struct RemovePayment { using Answer = Nothing; int paymentId = 0; };
struct Checkout { using Answer = CheckoutAnswer; CheckoutRequest request; };
struct ExtendSeats { using Answer = Timestamp; std::chrono::seconds by{}; };
struct ReadReceipt { using Answer = QString; }; //!< and print it: done when the printer has it
//! A name, and with \a sealed the code that opens the session at the desk.
struct NameCase { using Answer = KioskCaseCode; bool sealed = false; QString name; }; //!< empty = a new one
struct LogOut { using Answer = Nothing; };
struct ForgetGuest { using Answer = bool; }; //!< true = the self-test found nothing

}

using KioskTaskAny = std::variant<KioskTask::OpenSession, KioskTask::ReadSession, KioskTask::ReadPerformances,
    KioskTask::ReadOffers, KioskTask::ReserveSeats, KioskTask::ReleaseSeats, KioskTask::SignInAsGuest,
    KioskTask::LookUpCode, KioskTask::SetSource, KioskTask::ReadDeliveries, KioskTask::SetDelivery,
    KioskTask::ReadProperties, KioskTask::ReadCart, KioskTask::AuthorizeCard, KioskTask::PayByCertificate,
    KioskTask::RemovePayment, KioskTask::Checkout, KioskTask::ExtendSeats, KioskTask::ReadReceipt,
    KioskTask::NameCase, KioskTask::LogOut, KioskTask::ForgetGuest>;

struct KioskErrand
{
    int number = 0; //!< comes back with the answer; one that is not waited for any more changes nothing
    KioskTaskAny task;
};

using KioskAnswerAny = std::variant<Outcome<Nothing>, Outcome<Session>, Outcome<QList<Performance>>,
    Outcome<QList<KioskOffer>>, Outcome<SeatReservation>, Outcome<QList<PromoMatch>>, Outcome<CartProperties>,
    Outcome<QList<DeliveryMethod>>, Outcome<Cart>, Outcome<ReaderAnswer>, Outcome<int>, Outcome<CheckoutAnswer>,
    Outcome<Timestamp>, Outcome<QString>, Outcome<KioskCaseCode>, Outcome<bool>>;

namespace KioskEvent {

struct Act { KioskAction action; };
struct Answered { int errand = 0; KioskAnswerAny answer; };
struct Tick { }; //!< time passed
struct SeatTimeIs { SeatView seats; };
struct SessionGone { }; //!< the server no longer knows it
struct Woke { }; //!< the computer slept, or is about to
struct Staff { enum class Says { Open, Closed, OutOfOrder } says = Says::Open; };
struct NewSettings { KioskSettings settings; }; //!< count from the next guest on

}

using KioskEventAny = std::variant<KioskEvent::Act, KioskEvent::Answered, KioskEvent::Tick, KioskEvent::SeatTimeIs,
    KioskEvent::SessionGone, KioskEvent::Woke, KioskEvent::Staff, KioskEvent::NewSettings>;

//! When a step happens: deadlines by the boot clock, opening hours by the venue's wall clock.
struct KioskMoment
{
    Nanoseconds boot{};
    QTime venue;
};

}
