// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Foyer {

//! The Session of the vendor's help pages; the pages differ only in the time.
inline QByteArray sampleSession(const QByteArray &time = "2025-04-24T08:19:20.8271771-07:00")
{
    return QByteArray(R"({
  "OrderId": 1,
  "IsLoggedIn": true,
  "ModeOfSaleId": 3,
  "OriginalModeOfSaleId": 4,
  "SourceId": 5,
  "LoginInfo": {
    "ConstituentId": 1,
    "OriginalConstituentId": 2,
    "UserId": "sample string 3",
    "Status": "sample string 4",
    "FailedAttempts": 5,
    "LockedDate": "@",
    "ElectronicAddress": "sample string 6"
  },
  "CartInfo": {
    "PerformanceCount": 1,
    "PackageCount": 2,
    "ContributionCount": 3,
    "MembershipCount": 4,
    "UserDefinedFeeCount": 5,
    "GiftCertificateCount": 6,
    "PaymentCount": 7,
    "FirstSeatAddedDateTime": "@"
  },
  "BusinessFacing": true,
  "IsGuest": true,
  "CheckoutStatus": {
    "Status": "sample string 1",
    "Date": "@"
  },
  "HasLockedSeats": true,
  "SeatsExpired": true
})")
        .replace('@', time);
}

}
