// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/desk.h"

// A guest at the desk's sandbox who buys: one session, and short words for what is asked of its cart.
class SaleDesk final
{
public:
    // Two standard seats in the Balcony of performance 107 are in the cart: 85.00.
    static constexpr double due = 85.0;
    static constexpr int seats = 2;

    // Empty login: a guest with an address nobody has.
    explicit SaleDesk(const QString &login = {});

    Desk::Reply ask(const QByteArray &verb, const QByteArray &rest, const QJsonObject &body = {});
    Desk::Reply get(const QByteArray &rest = {}) { return ask("GET", rest); }
    Desk::Reply reserve(int count, const QString &priceTypes, int zone = 3);
    Desk::Reply payOther(double amount, int method = 5);
    Desk::Reply payByCard(double amount);
    Desk::Reply checkout(double amount = 0, bool allowUnderPayment = false);

    QJsonObject cart() { return get().object(); }
    QJsonObject savedCart() { return get("?savedCart=true").object(); }
    QJsonObject session();
    QString checkoutStatus();
    int orderId();
    [[nodiscard]] double number(const QJsonObject &object, const char *name) const;
    int count(const QString &sql, const Foyer::Sandbox::Database::Values &values = {});
    void set(const QJsonObject &switches);

    Desk desk;
    QByteArray key;
};
