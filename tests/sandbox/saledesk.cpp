// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/saledesk.h"

using namespace Qt::Literals::StringLiterals;

SaleDesk::SaleDesk(const QString &login)
{
    if (login.isEmpty()) {
        key = desk.openSession();
        (void)desk.ask("POST", sessionPath(key, "LoginAsGuest"),
            {{u"EmailAddress"_s, u"nobody@example.net"_s}, {u"LoginTypeId"_s, 1},
                {u"ElectronicAddressTypeId"_s, 1}});
    } else {
        key = desk.signedIn(login);
    }
    if (reserve(seats, u"1"_s).status != 200)
        qFatal("no seats for the sale");
}

Desk::Reply SaleDesk::ask(const QByteArray &verb, const QByteArray &rest, const QJsonObject &body)
{
    return desk.ask(
        verb, "Web/Cart/" + key + (rest.isEmpty() || rest.startsWith('?') ? rest : '/' + rest), body);
}

Desk::Reply SaleDesk::reserve(int count, const QString &priceTypes, int zone)
{
    return ask("POST", "Tickets",
        {{u"PriceType"_s, priceTypes}, {u"PerformanceId"_s, 107}, {u"ZoneId"_s, zone},
            {u"NumberOfSeats"_s, count}});
}

Desk::Reply SaleDesk::payOther(double amount, int method)
{
    return ask("POST", "Payments/Other", {{u"Amount"_s, amount}, {u"PaymentMethodId"_s, method}});
}

Desk::Reply SaleDesk::payByCard(double amount)
{
    return ask("POST", "Payments/EMV/Authorize", {{u"Amount"_s, amount}, {u"IsMoto"_s, false}});
}

Desk::Reply SaleDesk::checkout(double amount, bool allowUnderPayment)
{
    return ask("POST", "Checkout",
        {{u"Amount"_s, amount}, {u"AllowUnderPayment"_s, allowUnderPayment}, {u"Authorize"_s, true}});
}

QJsonObject SaleDesk::session() { return desk.get("Web/Session/" + key).object(); }

QString SaleDesk::checkoutStatus()
{
    return session().value(u"CheckoutStatus"_s).toObject().value(u"Status"_s).toString();
}

int SaleDesk::orderId() { return session().value(u"OrderId"_s).toInt(); }

double SaleDesk::number(const QJsonObject &object, const char *name) const
{
    return object.value(QLatin1StringView(name)).toDouble(-1);
}

int SaleDesk::count(const QString &sql, const Foyer::Sandbox::Database::Values &values)
{
    return desk.store().count(sql, values);
}

void SaleDesk::set(const QJsonObject &switches)
{
    const QString problem = desk.service().services().switches.apply(switches);
    if (!problem.isEmpty())
        qFatal("%s is no switch", qUtf8Printable(problem));
}
