// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/web/seatserver.h"

namespace Foyer::Sandbox {

// Opening, reading, handing over and closing web sessions.
class Sessions final
{
public:
    explicit Sessions(Services &services)
        : m_services(services)
        , m_seats(services)
    {
    }

    [[nodiscard]] Answer create(const Call &call);
    [[nodiscard]] Answer createBusinessFacing(const Call &call);
    [[nodiscard]] Answer get(const Call &call);
    [[nodiscard]] Answer logout(const Call &call);
    [[nodiscard]] Answer transfer(const Call &call);

    [[nodiscard]] std::optional<Row> find(const QString &key);
    // The contract's Session of a row.
    [[nodiscard]] QJsonObject describe(const Row &session);
    // The session as it is now, or the answer for a key that is not known.
    [[nodiscard]] Answer answer(const QString &key);
    // Nobody is signed in any more: login, guest, failures and the four variables of a login are gone.
    void forgetLogin(const QString &key);

private:
    struct Opening
    {
        bool businessFacing = false;
        QString ipAddress;
        QString organization;
        std::optional<int> businessUnitId;
        std::optional<int> batchId;
        int modeOfSaleId = 0;
        int originalModeOfSaleId = 0;
        int sourceId = 0;
    };
    [[nodiscard]] Answer open(const Opening &opening, const Caller &caller);
    // Empty when organisation and business unit are possible; else what is wrong.
    [[nodiscard]] QString checkHouse(Opening &opening);
    [[nodiscard]] QString checkSaleInfo(const QJsonObject &info, const Caller &caller, Opening &opening);
    [[nodiscard]] int publicModeOfSale(const Caller &caller);
    [[nodiscard]] QJsonObject cartInfo(const Row &session);
    [[nodiscard]] QJsonObject loginInfo(const Row &session) const;
    [[nodiscard]] QJsonObject checkoutStatus(const Row &session) const;
    [[nodiscard]] QJsonValue stampOf(std::optional<qint64> ms) const;

    Services &m_services;
    SeatServer m_seats;
};

// Checkout is saving or has saved: the cart has become an order, and a new session is needed.
[[nodiscard]] bool isFinished(const Row &session);
// Why nothing of this session's cart can be changed; nothing when it can. Also for a key that is not known.
[[nodiscard]] std::optional<Answer> cartIsClosed(const std::optional<Row> &session);

} // namespace Foyer::Sandbox
