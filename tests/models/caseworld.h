// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/casedesk.h"
#include "tests/models/modelworld.h"

#include <QTest>

#include <memory>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;
using enum Operation;

inline CaseKey caseKey(char sign = 'k')
{
    return std::move(*CaseKey::parse(QByteArray(CaseKey::size, sign).toBase64()));
}

//! A case's desk on a scripted service: a guest's cart with two seats in it, and the code a kiosk would show.
struct CaseWorld : ModelWorld
{
    CaseWorld()
    {
        serve();
        hold(0, 50);
        desk = std::make_unique<CaseDesk>(CaseDeskParts{service, checkouts, clock, QTimeZone()}, std::make_shared<CaseKey>(caseKey()));
        desk->setVisible(true);
        QObject::connect(desk.get(), &CaseDesk::reported, desk.get(), [this](const CaseReport &report) { reports.append(report); });
    }
    //! Two seats in a guest's cart.
    void hold(int due, int paid)
    {
        session[u"IsGuest"_s] = true;
        holdSeats();
        transport.answerAlways(GetCart, timed("{\"BalanceToCharge\":" + QByteArray::number(due) + ",\"AmountPaidNow\":"
            + QByteArray::number(paid) + R"(,"Products":[{"Performance":{"LineItem":{"SubLineItems":[{"Id":1},{"Id":2}]}}}]})"));
        transport.answerAlways(GetSession, sessionAnswer());
    }
    void order(int id, const QString &status)
    {
        session[u"OrderId"_s] = id;
        session[u"CheckoutStatus"_s] = QJsonObject{{u"Status"_s, status}};
        transport.answerAlways(GetSession, sessionAnswer());
    }
    [[nodiscard]] QString code(const QString &sessionKey = u"guest-key"_s, int minutesAgo = 1) const
    {
        return QString::fromLatin1(SealedCase::seal(
            {u"K3-1911"_s, u"K3"_s, sessionKey, clock.wall().addSecs(-60 * minutesAgo), std::chrono::seconds(900)}, caseKey()));
    }
    void open()
    {
        QCOMPARE(desk->open(code()), CaseRefusal::None);
        settle();
    }

    CheckoutService checkouts{transport};
    std::unique_ptr<CaseDesk> desk;
    QList<CaseReport> reports;
};

}
