// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/desk.h"

#include <QTest>

using namespace Foyer::Sandbox;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray place(const QByteArray &key) { return "Web/Cart/" + key + "/Properties"; }

QJsonObject read(Desk &desk, const QByteArray &key) { return desk.get(place(key)).object(); }

//! Reads, changes one member, sends the whole back.
Desk::Reply change(Desk &desk, const QByteArray &key, const QString &member, const QJsonValue &value)
{
    QJsonObject properties = read(desk, key);
    properties.insert(member, value);
    return desk.ask("PUT", place(key), properties);
}

double balance(Desk &desk, const QByteArray &key)
{
    return desk.get("Web/Cart/" + key).object().value("BalanceToCharge"_L1).toDouble();
}

void hold(Desk &desk, const QByteArray &key, const QString &priceType)
{
    (void)desk.ask("POST", "Web/Cart/" + key + "/Tickets",
        {{u"PriceType"_s, priceType}, {u"PerformanceId"_s, 101}, {u"ZoneId"_s, 1}, {u"NumberOfSeats"_s, 2}});
}

}

class TestSandboxProperties final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewCartHasTheSessionsModeAndSourceAndNoDelivery()
    {
        Desk desk;
        const QJsonObject properties = read(desk, desk.openSession());
        QCOMPARE(properties.size(), 13);
        QVERIFY(properties.value("ModeOfSaleId"_L1).toInt() == 3 && properties.value("SourceId"_L1).toInt() == 8);
        QVERIFY(properties.value("DeliveryMethodId"_L1).isNull() && properties.value("Notes"_L1).isNull());
    }

    void aPartialObjectWipesTheRest()
    {
        Desk desk;
        const QByteArray key = desk.openSession();
        QCOMPARE(change(desk, key, u"Notes"_s, u"aisle"_s).object().value("Notes"_L1).toString(), u"aisle"_s);
        QCOMPARE(change(desk, key, u"DeliveryMethodId"_s, -1).object().value("Notes"_L1).toString(), u"aisle"_s);
        const QJsonObject after = desk.ask("PUT", place(key), {{u"SourceId"_s, 9}}).object();
        QVERIFY(after.value("Notes"_L1).isNull() && after.value("DeliveryMethodId"_L1).isNull());
        QCOMPARE(after.value("SourceId"_L1).toInt(), 9);
    }

    void aTiedSourceMovesTheModeOfSaleAndPricesAgain()
    {
        Desk desk;
        const QByteArray key = desk.signedIn(u"anna"_s);
        hold(desk, key, u"1"_s);
        QCOMPARE(balance(desk, key), 290.0);
        const QJsonObject moved = change(desk, key, u"SourceId"_s, 10).object();
        QVERIFY(moved.value("SourceId"_L1).toInt() == 10 && moved.value("ModeOfSaleId"_L1).toInt() == 4);
        QCOMPARE(desk.get("Web/Session/" + key).object().value("ModeOfSaleId"_L1).toInt(), 4);
        QCOMPARE(balance(desk, key), 261.0);
        // What was there keeps its source; what comes next gets the new one and the same price.
        QCOMPARE(desk.store().count(u"SELECT source_id FROM line_items"_s), 8);
        hold(desk, key, u"1"_s);
        QCOMPARE(balance(desk, key), 522.0);
    }

    void leavingATiedSourceMovesBack()
    {
        Desk desk;
        const QByteArray key = desk.openSession();
        hold(desk, key, u"1"_s);
        (void)change(desk, key, u"SourceId"_s, 10);
        QCOMPARE(change(desk, key, u"SourceId"_s, 11).object().value("ModeOfSaleId"_L1).toInt(), 3);
        QCOMPARE(balance(desk, key), 290.0);
    }

    void aModeTheCartIsNotValidInIsRefusedAndChangesNothing()
    {
        Desk desk;
        const QByteArray key = desk.openSession();
        (void)change(desk, key, u"SourceId"_s, 10);
        hold(desk, key, u"5"_s); // only sold in the presale
        const QJsonObject before = read(desk, key);
        const Desk::Reply reply = change(desk, key, u"SourceId"_s, 11);
        QCOMPARE(reply.status, 400);
        QVERIFY(reply.error().contains("not valid for mode of sale 3"_L1));
        QCOMPARE(read(desk, key), before);
    }

    void zeroIsTheSessionsOwnMode()
    {
        Desk desk;
        const QByteArray key = desk.openSession();
        (void)change(desk, key, u"SourceId"_s, 10);
        QCOMPARE(change(desk, key, u"ModeOfSaleId"_s, 0).object().value("ModeOfSaleId"_L1).toInt(), 3);
    }

    void whatIsNotValidIsRefused_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<int>("value");
        QTest::newRow("inactive source") << u"SourceId"_s << 13;
        QTest::newRow("no source") << u"SourceId"_s << 999;
        QTest::newRow("inactive mode") << u"ModeOfSaleId"_s << 7;
        QTest::newRow("inactive delivery") << u"DeliveryMethodId"_s << 5;
        QTest::newRow("delivery of another mode") << u"DeliveryMethodId"_s << 4;
        QTest::newRow("somebody else's address") << u"AddressId"_s << 1;
    }

    void whatIsNotValidIsRefused()
    {
        QFETCH(QString, member);
        QFETCH(int, value);
        Desk desk;
        const QByteArray key = desk.openSession();
        const QJsonObject before = read(desk, key);
        QCOMPARE(change(desk, key, member, value).status, 400);
        QCOMPARE(read(desk, key), before);
    }

    void anExpiredSourceIsRefused()
    {
        Desk desk;
        const QByteArray key = desk.openSession();
        desk.store().run(u"UPDATE sources SET expires_at=? WHERE id=10"_s, {desk.clock().nowMs()});
        QCOMPARE(change(desk, key, u"SourceId"_s, 10).status, 400);
        desk.store().run(u"UPDATE sources SET expires_at=? WHERE id=10"_s, {desk.clock().nowMs() + 1});
        QCOMPARE(change(desk, key, u"SourceId"_s, 10).status, 200);
    }

    void theCartShowsHowItIsDelivered()
    {
        Desk desk;
        const QByteArray key = desk.openSession();
        QVERIFY(desk.get("Web/Cart/" + key).object().value("DeliveryMethod"_L1).isNull());
        (void)change(desk, key, u"DeliveryMethodId"_s, 1);
        QCOMPARE(desk.get("Web/Cart/" + key).object().value("DeliveryMethod"_L1).toObject().value("Id"_L1).toInt(), 1);
    }

    void seatsOfASavedOrderKeepTheirPrice()
    {
        Desk desk;
        const QByteArray key = desk.openSession();
        hold(desk, key, u"1"_s);
        desk.store().run(u"UPDATE line_items SET order_id=70001"_s);
        (void)change(desk, key, u"SourceId"_s, 10);
        QCOMPARE(balance(desk, key), 290.0);
    }

    void anUnknownSessionAndAGroupWithoutTheRightAreTold()
    {
        Desk desk;
        QCOMPARE(desk.get(place("nobody")).status, 404);
        QCOMPARE(desk.ask("PUT", place("nobody")).status, 404);
        const QByteArray key = desk.openSession();
        desk.callAs("market", "NOWEB");
        QCOMPARE(desk.get(place(key)).status, 403);
        QCOMPARE(desk.ask("PUT", place(key)).status, 403);
    }
};

QTEST_GUILESS_MAIN(TestSandboxProperties)
#include "tst_sandbox_properties.moc"
