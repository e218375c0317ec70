// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/receiptsettings.h"

#include <QList>
#include <QString>
#include <QTime>

#include <chrono>
#include <optional>

namespace Foyer {

//! How a guest may pay at this kiosk; what the organisation did not allow has no button.
enum class KioskPayment { CardReader, GiftCertificate, AtTheDesk };

//! One organisation's kiosk, from its managed settings. Durations are what a usual guest gets; who asked for large
//! text or high contrast gets twice as long to answer (never more seat time).
struct KioskSettings : ReceiptSettings
{
    QString kioskName = QStringLiteral("K1"); //!< short, read out to staff; begins every case's name
    QString houseLanguage = QStringLiteral("en");
    QStringList languages{QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("fr"), QStringLiteral("de"),
        QStringLiteral("ar")};
    std::chrono::seconds idleAfter{60};
    std::chrono::seconds idleAfterTyping{90}; //!< pages with the keyboard
    std::chrono::seconds stillThere{30};
    std::chrono::seconds thanksFor{12};
    std::chrono::seconds unknownAfter{60}; //!< a checkout of which nothing is known by then goes to the desk
    std::chrono::seconds caseLife{15 * 60}; //!< how long the code for the desk opens the case
    std::chrono::seconds logoutBound{5};
    std::chrono::seconds moreTimeStep{120};
    std::chrono::seconds moreTimeCeiling{10 * 60}; //!< in all, above what the server gave
    int promoTries = 5;
    int largestParty = 8;
    QList<KioskPayment> payments{KioskPayment::CardReader};
    bool collectAtDesk = true; //!< delivery method -1 may be offered
    QString organization; //!< of new sessions; empty = the server's default
    std::optional<int> businessUnitId, sourceId;
    int loginTypeId = 1;
    int electronicAddressTypeId = 1;
    std::optional<int> readerMachineId; //!< EMV MachineId; empty = the service chooses
    std::optional<QTime> opens, closes; //!< at the venue; both or none
    bool pointer = false; //!< shown on a touch screen as well
    bool closed = false; //!< by the organisation, at once
    bool operator==(const KioskSettings &) const = default;
};

}
