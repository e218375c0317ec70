// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/desk.h"

#include <QTest>

using namespace Foyer::Sandbox;
using namespace Qt::Literals::StringLiterals;

class TestSandboxSeats final : public QObject
{
    Q_OBJECT

private:
    static Desk::Reply reserve(Desk &desk, const QByteArray &key, int performance, int zone, int seats,
        const QString &priceType = u"1"_s)
    {
        return desk.ask("POST", "Web/Cart/" + key + "/Tickets",
            {{u"PriceType"_s, priceType}, {u"PerformanceId"_s, performance}, {u"ZoneId"_s, zone},
                {u"NumberOfSeats"_s, seats}});
    }
    static QJsonObject session(Desk &desk, const QByteArray &key)
    {
        return desk.get("Web/Session/" + key).object();
    }
    static QString expiration(const Desk::Reply &reply)
    {
        return reply.object().value("Expiration"_L1).toString();
    }

private Q_SLOTS:
    void theFirstSeatStartsTheClockAndTheSecondDoesNotRestartIt()
    {
        Desk desk;
        const QByteArray key = desk.openSession();
        QCOMPARE(reserve(desk, key, 101, 1, 2).object().value("SeatsReserved"_L1).toInt(), 2);
        desk.clock().advance(120'000);
        (void)reserve(desk, key, 102, 1, 1);
        QCOMPARE(expiration(desk.get(sessionPath(key, "Expiration"))), u"2026-11-21T14:15:00Z"_s);
        QCOMPARE(session(desk, key).value("CartInfo"_L1).toObject().value("PerformanceCount"_L1).toInt(), 2);
    }

    // D13
    void askingForTheExpirationStartsTheClockOfAnEmptyCart()
    {
        Desk desk;
        const QByteArray key = desk.openSession();
        QCOMPARE(desk.store().count(
                     u"SELECT COUNT(*) FROM sessions WHERE seat_deadline IS NOT NULL AND session_key=?"_s,
                     {QString::fromLatin1(key)}),
            0);
        (void)desk.get(sessionPath(key, "Expiration"));
        desk.clock().advance(60'000);
        QCOMPARE(expiration(desk.get(sessionPath(key, "Expiration"))), u"2026-11-21T14:15:00Z"_s);
    }

    // D10
    void seatsGoWithTheCleanupCycleAndNotBefore()
    {
        Desk desk;
        const QByteArray key = desk.openSession();
        (void)reserve(desk, key, 101, 1, 2);
        (void)desk.ask("PUT", sessionPath(key, "Expiration"), {{u"TimeOffset"_s, 30}});
        desk.clock().advance(15 * 60'000 + 59'999);
        QVERIFY(session(desk, key).value("HasLockedSeats"_L1).toBool());
        QVERIFY(!session(desk, key).value("SeatsExpired"_L1).toBool());
        desk.clock().advance(1);
        QVERIFY(!session(desk, key).value("HasLockedSeats"_L1).toBool());
        QVERIFY(session(desk, key).value("SeatsExpired"_L1).toBool());
        QCOMPARE(reserve(desk, key, 101, 1, 1).status, 400);
        QCOMPARE(desk.ask("DELETE", "Web/Cart/" + key).status, 204);
        QCOMPARE(reserve(desk, key, 101, 1, 1).status, 200);
    }

    // D11
    void anExpiredDeadlineCanBeMovedUntilTheCycleRuns()
    {
        Desk desk;
        const QByteArray key = desk.openSession();
        (void)reserve(desk, key, 101, 1, 2);
        (void)desk.ask("PUT", sessionPath(key, "Expiration"), {{u"TimeOffset"_s, 30}});
        desk.clock().advance(15 * 60'000 + 45'000);
        (void)desk.ask("PUT", sessionPath(key, "Expiration"), {{u"TimeOffset"_s, 600}});
        desk.clock().advance(120'000);
        QVERIFY(session(desk, key).value("HasLockedSeats"_L1).toBool());
    }

    void anAbsoluteTimeWinsOverAnOffsetAndIsReadInTheSeatServersZone()
    {
        Desk desk;
        QVERIFY(desk.service()
                    .services()
                    .switches.apply({{u"seatServerZone"_s, u"America/New_York"_s}})
                    .isEmpty());
        const QByteArray key = desk.openSession();
        const auto reply = desk.ask("PUT", sessionPath(key, "Expiration"),
            {{u"Expiration"_s, u"2026-11-21T09:40:00"_s}, {u"TimeOffset"_s, 5}});
        QCOMPARE(expiration(reply), u"2026-11-21T09:40:00-05:00"_s);
        QVERIFY(desk.service().services().switches.apply({{u"expirationHasOffset"_s, false}}).isEmpty());
        QCOMPARE(expiration(desk.get(sessionPath(key, "Expiration"))), u"2026-11-21T09:40:00"_s);
        QCOMPARE(desk.ask("PUT", sessionPath(key, "Expiration"), {}).status, 400);
    }

    void aNegativeOffsetShortens()
    {
        Desk desk;
        const QByteArray key = desk.openSession();
        QCOMPARE(expiration(desk.ask("PUT", sessionPath(key, "Expiration"), {{u"TimeOffset"_s, -300}})),
            u"2026-11-21T14:10:00Z"_s);
    }

    void logoutReleasesSeatsUnlessTheHouseSaysNo()
    {
        Desk desk;
        const QByteArray key = desk.signedIn(u"anna"_s);
        (void)reserve(desk, key, 101, 1, 2);
        desk.setDefault(u"DISCONNECT_ON_LOGOUT"_s, u"False"_s);
        QCOMPARE(desk.ask("POST", sessionPath(key, "Logout")).status, 204);
        QVERIFY(session(desk, key).value("HasLockedSeats"_L1).toBool());
        desk.setDefault(u"DISCONNECT_ON_LOGOUT"_s, u"True"_s);
        QCOMPARE(desk.ask("POST", sessionPath(key, "Logout")).status, 204);
        QVERIFY(!session(desk, key).value("HasLockedSeats"_L1).toBool());
        QVERIFY(!session(desk, key).value("IsLoggedIn"_L1).toBool());
    }

    void fewerSeatsThanAskedAreReservedAndNoneIsAnError()
    {
        Desk desk;
        const QByteArray key = desk.openSession();
        QCOMPARE(reserve(desk, key, 104, 3, 6).object().value("SeatsReserved"_L1).toInt(), 3);
        const auto reply = reserve(desk, key, 104, 2, 1);
        QCOMPARE(reply.status, 400);
        QVERIFY(!reply.error().isEmpty());
        QCOMPARE(session(desk, key).value("CartInfo"_L1).toObject().value("PerformanceCount"_L1).toInt(), 1);
    }

    void aSeatIsHeldByOneSessionOnly()
    {
        Desk desk;
        const QByteArray first = desk.openSession();
        const QByteArray second = desk.openSession();
        const auto wanted = [](const QString &seats) {
            return QJsonObject{{u"PriceType"_s, u"1"_s}, {u"PerformanceId"_s, 114}, {u"ZoneId"_s, 0},
                {u"RequestedSeats"_s, seats}};
        };
        QCOMPARE(desk.ask("POST", "Web/Cart/" + first + "/Tickets", wanted(u"1001,1002"_s))
                     .object()
                     .value("SeatsReserved"_L1)
                     .toInt(),
            2);
        QCOMPARE(desk.ask("POST", "Web/Cart/" + second + "/Tickets", wanted(u"1002,1003"_s))
                     .object()
                     .value("SeatsReserved"_L1)
                     .toInt(),
            1);
        QCOMPARE(desk.ask("POST", "Web/Cart/" + second + "/Tickets", wanted(u"1001"_s)).status, 400);
    }

    void aCartAddsUpToTheCent()
    {
        Desk desk;
        const QByteArray key = desk.openSession();
        (void)reserve(desk, key, 114, 3, 2, u"1,3"_s);
        const QByteArray body = desk.get("Web/Cart/" + key).body;
        QVERIFY2(body.contains("\"SubTotal\":70.1200"), body.constData());
        QVERIFY2(body.contains("\"BalanceToCharge\":70.1200"), body.constData());
    }

    void removingTheLastLineForgetsTheFirstSeat()
    {
        Desk desk;
        const QByteArray key = desk.openSession();
        const int line = reserve(desk, key, 101, 1, 2).object().value("LineItemId"_L1).toInt();
        QCOMPARE(
            desk.ask("DELETE", "Web/Cart/" + key + "/Tickets/101/" + QByteArray::number(line)).status, 204);
        QVERIFY(!session(desk, key).value("HasLockedSeats"_L1).toBool());
        QVERIFY(
            session(desk, key).value("CartInfo"_L1).toObject().value("FirstSeatAddedDateTime"_L1).isNull());
    }

    void transferMovesTheLoginOnlyToAPublicSession()
    {
        Desk desk;
        const QByteArray from = desk.signedIn(u"anna"_s);
        const QByteArray counter = desk.openBusinessFacing();
        QCOMPARE(desk.ask("POST", sessionPath(from, "Transfer"),
                         {{u"NewSessionKey"_s, QString::fromLatin1(counter)}})
                     .status,
            400);
        const QByteArray to = desk.openSession();
        QCOMPARE(
            desk.ask("POST", sessionPath(from, "Transfer"), {{u"NewSessionKey"_s, QString::fromLatin1(to)}})
                .status,
            204);
        QVERIFY(session(desk, to).value("IsLoggedIn"_L1).toBool());
        QVERIFY(!session(desk, from).value("IsLoggedIn"_L1).toBool());
    }

    void aBusinessFacingSessionNeedsItsAddressItsModeAndAnOwnBatch()
    {
        Desk desk;
        const auto ask = [&](const QString &ip, int mode, int source, int batch) {
            return desk
                .ask("POST", "Web/Session/BusinessFacing",
                    {{u"IpAddress"_s, ip},
                        {u"SessionInfo"_s,
                            QJsonObject{{u"ModeOfSaleId"_s, mode}, {u"PromotionCode"_s, source},
                                {u"BatchId"_s, batch}}}})
                .status;
        };
        QCOMPARE(ask(u"10.0.0.1"_s, 5, 9, 4712), 200);
        QCOMPARE(ask(QString(), 5, 9, 4712), 400);
        QCOMPARE(ask(u"10.0.0.1"_s, 6, 9, 4712), 400);
        QCOMPARE(ask(u"10.0.0.1"_s, 5, 13, 4712), 400);
        QCOMPARE(ask(u"10.0.0.1"_s, 5, 9, 4714), 400);
        QCOMPARE(ask(u"10.0.0.1"_s, 5, 9, 4720), 400);
        QCOMPARE(
            desk.ask("POST", "Web/Session/BusinessFacing", {{u"IpAddress"_s, u"10.0.0.1"_s}}).status, 400);
    }

    void anOlderServerLeavesTheSeatFlagsOut()
    {
        Desk desk;
        const QByteArray key = desk.openSession();
        QVERIFY(session(desk, key).contains("SeatsExpired"_L1));
        QVERIFY(desk.service().services().switches.apply({{u"hasSeatFlags"_s, false}}).isEmpty());
        QVERIFY(!session(desk, key).contains("SeatsExpired"_L1));
        QVERIFY(!session(desk, key).contains("HasLockedSeats"_L1));
        QVERIFY(session(desk, key).contains("CheckoutStatus"_L1));
    }

    void pathsVerbsAndRightsAnswerAsTheServiceDoes()
    {
        Desk desk;
        QCOMPARE(desk.get("web/SESSION/NOPE").status, 404);
        QCOMPARE(desk.get("Web/Session/").status, 500);
        QCOMPARE(desk.ask("DELETE", "Web/Session").status, 405);
        QVERIFY(desk.get("Web/Nothing").body.contains("File or directory not found"));
        desk.callAs("market", "NOWEB");
        QCOMPARE(desk.ask("POST", "Web/Session").status, 403);
        desk.callAs("market", "BOXOFF");
        QCOMPARE(desk.ask("POST", "Web/Session").status, 401);
    }

    void thereIsAlwaysSomethingTonight()
    {
        Desk desk;
        const auto list = desk.ask("POST", "TXN/Performances/Search",
                                  {{u"PerformanceStartDate"_s, u"2026-11-21T15:00:00Z"_s},
                                      {u"PerformanceEndDate"_s, u"2026-11-21T23:59:00Z"_s}})
                              .list();
        QVERIFY(!list.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSandboxSeats)
#include "tst_sandbox_seats.moc"
