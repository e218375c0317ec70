// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/practicekiosk.h"

#include "models/roles/pinhash.h"

#include <algorithm>

namespace Foyer::PracticeKiosk {

using namespace Qt::Literals::StringLiterals;

ManagedSettings settings()
{
    constexpr int lobbyReader = 1;
    ManagedSettings practice;
    practice.staffPin = PinHash::of(Secret::fromUtf8(pin)).text();
    KioskSettings &kiosk = practice.kiosk;
    kiosk.payments = {KioskPayment::CardReader, KioskPayment::GiftCertificate, KioskPayment::AtTheDesk};
    kiosk.readerMachineId = lobbyReader;
    kiosk.pointer = true;
    return practice;
}

std::optional<CaseKey> caseKey() { return CaseKey::parse(QByteArray("Foyer practice, open to everyone").toHex()); }

QStringList sandboxArguments(QStringList given)
{
    const bool named = std::any_of(given.cbegin(), given.cend(), [](const QString &one) { return one.startsWith("--staff"_L1); });
    if (!named)
        given.append(u"--staff=kiosk"_s);
    return given;
}

}
