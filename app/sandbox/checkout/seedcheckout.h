// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

void seedCheckout(Services &services);

// Payment types. 3 is documented; the other numbers are ours.
namespace PaymentType {
inline constexpr int card = 1;
inline constexpr int cash = 2;
inline constexpr int check = 3;
inline constexpr int certificate = 4;
inline constexpr int onAccount = 5;
inline constexpr int other = 6;
inline constexpr int invoice = 7;
} // namespace PaymentType

// What a card reader's and a gift certificate's payments are booked under.
inline constexpr int kReaderMethod = 3;
inline constexpr int kCertificateMethod = 4;

} // namespace Foyer::Sandbox
