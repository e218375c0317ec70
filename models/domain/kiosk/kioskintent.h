// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kiosk/kiosksettings.h"

#include <QList>
#include <QString>

#include <variant>

namespace Foyer {

struct SeatWish
{
    int zoneId = 0, priceTypeId = 0, seats = 0;
    bool operator==(const SeatWish &) const = default;
};

//! What a guest can do; every touch and key of the window becomes one of these. The one that does not fit the page
//! it arrives on is ignored.
namespace KioskIntent {

struct Touched
{
    bool repeated = false; //!< a key that is held: no sign of life
    bool operator==(const Touched &) const = default;
}; //!< nothing chosen
struct Begin { bool operator==(const Begin &) const = default; };
struct ChoosePerformance { int id = 0; bool operator==(const ChoosePerformance &) const = default; };
struct TakeSeats { QList<SeatWish> wishes; bool operator==(const TakeSeats &) const = default; }; //!< all of one zone
struct GiveEmail { QString email; bool operator==(const GiveEmail &) const = default; };
struct TakeEmailHint { bool operator==(const TakeEmailHint &) const = default; };
struct EmailIsRight { bool operator==(const EmailIsRight &) const = default; };
struct GiveCode { QString code; bool operator==(const GiveCode &) const = default; };
struct NoCode { bool operator==(const NoCode &) const = default; };
//! A scanner read \a code while the page was in front; on a page with the e-mail field it is not used.
struct Scanned { QString code; bool operator==(const Scanned &) const = default; };
struct ChooseDelivery { int id = 0; bool operator==(const ChooseDelivery &) const = default; };
struct Pay { KioskPayment how = KioskPayment::CardReader; QString certificate; bool operator==(const Pay &) const = default; };
struct Order { bool operator==(const Order &) const = default; }; //!< nothing is left to pay (KioskView::toPay is zero)
struct CancelPayment { bool operator==(const CancelPayment &) const = default; };
struct MoreTime { bool operator==(const MoreTime &) const = default; };
struct PrintReceipt { bool operator==(const PrintReceipt &) const = default; };
struct ChooseAgain { bool operator==(const ChooseAgain &) const = default; }; //!< after Expired
struct Back { bool operator==(const Back &) const = default; };
struct StartOver { bool operator==(const StartOver &) const = default; };
struct StartOverYes { bool operator==(const StartOverYes &) const = default; };
struct KeepGoing { bool operator==(const KeepGoing &) const = default; }; //!< away with the overlay
struct CallPerson { bool operator==(const CallPerson &) const = default; };
struct Done { bool operator==(const Done &) const = default; };
struct ChooseLanguage { QString language; bool operator==(const ChooseLanguage &) const = default; };
struct SetLargeText { bool on = false; bool operator==(const SetLargeText &) const = default; };
struct SetHighContrast { bool on = false; bool operator==(const SetHighContrast &) const = default; };

}

using KioskAction = std::variant<KioskIntent::Touched, KioskIntent::Begin, KioskIntent::ChoosePerformance,
    KioskIntent::TakeSeats, KioskIntent::GiveEmail, KioskIntent::TakeEmailHint, KioskIntent::EmailIsRight,
    KioskIntent::GiveCode, KioskIntent::NoCode, KioskIntent::Scanned, KioskIntent::ChooseDelivery, KioskIntent::Pay,
    KioskIntent::Order, KioskIntent::CancelPayment, KioskIntent::MoreTime, KioskIntent::PrintReceipt, KioskIntent::ChooseAgain,
    KioskIntent::Back, KioskIntent::StartOver, KioskIntent::StartOverYes, KioskIntent::KeepGoing,
    KioskIntent::CallPerson, KioskIntent::Done, KioskIntent::ChooseLanguage, KioskIntent::SetLargeText,
    KioskIntent::SetHighContrast>;

}
