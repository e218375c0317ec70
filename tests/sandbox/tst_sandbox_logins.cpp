// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/desk.h"

#include <QTest>

using namespace Foyer::Sandbox;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject byName(const QString &user, const QString &password, int type = 1)
{
    return {
        {u"UserName"_s, user}, {u"Password"_s, password}, {u"LoginTypeId"_s, type}, {u"PromotionCode"_s, 0}};
}

const QString kRight = u"Foyer-demo1"_s;

} // namespace

class TestSandboxLogins final : public QObject
{
    Q_OBJECT

private:
    static QJsonObject info(const Desk::Reply &reply)
    {
        return reply.object().value("LoginInfo"_L1).toObject();
    }
    static Desk::Reply login(Desk &desk, const QByteArray &key, const QJsonObject &body)
    {
        return desk.ask("POST", sessionPath(key, "Login"), body);
    }

private Q_SLOTS:
    void theRightPasswordSignsInAndSetsExactlyFourVariables()
    {
        Desk desk;
        const QByteArray key = desk.openSession();
        const auto reply = login(desk, key, byName(u"anna"_s, kRight));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.object().value("IsLoggedIn"_L1).toBool(), true);
        QCOMPARE(info(reply).value("ConstituentId"_L1).toInt(), 1001);
        QCOMPARE(info(reply).value("Status"_L1).toString(), u"P"_s);
        const QJsonArray variables = desk.get(sessionPath(key, "Variables")).list();
        QStringList names;
        for (const QJsonValue variable : variables)
            names.append(variable.toObject().value("Name"_L1).toString());
        names.sort();
        QCOMPARE(names, (QStringList{u"LoginType"_s, u"Status"_s, u"UID"_s, u"UserName"_s}));
    }

    void theFifthFailureLocksAndTheLockEndsAfterItsMinutes()
    {
        Desk desk;
        const QByteArray key = desk.openSession();
        for (int failures = 1; failures <= 5; ++failures) {
            const auto reply = login(desk, key, byName(u"anna"_s, u"wrong"_s));
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.object().value("IsLoggedIn"_L1).toBool(), false);
            QCOMPARE(info(reply).value("FailedAttempts"_L1).toInt(), failures);
            QCOMPARE(info(reply).value("LockedDate"_L1).isNull(), failures < 5);
        }
        QVERIFY(!login(desk, key, byName(u"anna"_s, kRight)).object().value("IsLoggedIn"_L1).toBool());
        desk.clock().advance(30 * 60'000 - 1);
        QVERIFY(!login(desk, key, byName(u"anna"_s, kRight)).object().value("IsLoggedIn"_L1).toBool());
        desk.clock().advance(1);
        const auto reply = login(desk, key, byName(u"anna"_s, kRight));
        QVERIFY(reply.object().value("IsLoggedIn"_L1).toBool());
        QCOMPARE(info(reply).value("FailedAttempts"_L1).toInt(), 0);
    }

    void attemptsAndMinutesComeFromTheDefaults()
    {
        Desk desk;
        desk.setDefault(u"LOGIN_ATTEMPTS_ALLOWED"_s, u"2"_s);
        const QByteArray key = desk.openSession();
        (void)login(desk, key, byName(u"anna"_s, u"wrong"_s));
        QVERIFY(!info(login(desk, key, byName(u"anna"_s, u"wrong"_s))).value("LockedDate"_L1).isNull());
    }

    void theWrongLoginTypeLooksLikeAWrongPassword()
    {
        Desk desk;
        const auto reply = login(desk, desk.openSession(), byName(u"ben.carter@example.com"_s, kRight, 1));
        QCOMPARE(reply.status, 200);
        QVERIFY(!reply.object().value("IsLoggedIn"_L1).toBool());
        QVERIFY(login(desk, desk.openSession(), byName(u"ben.carter@example.com"_s, kRight, 2))
                    .object()
                    .value("IsLoggedIn"_L1)
                    .toBool());
    }

    void anInactiveLoginNeverSignsInAndATemporaryOneSaysT()
    {
        Desk desk;
        QVERIFY(!login(desk, desk.openSession(), byName(u"farid"_s, kRight))
                     .object()
                     .value("IsLoggedIn"_L1)
                     .toBool());
        QCOMPARE(
            info(login(desk, desk.openSession(), byName(u"grace"_s, kRight))).value("Status"_L1).toString(),
            u"T"_s);
    }

    void aFailurePurgesTheSessionOnV15UnlessItIsAskedToPersist()
    {
        Desk desk;
        const QByteArray key = desk.openSession({{u"PromotionCode"_s, 10}});
        QCOMPARE(desk.get(sessionPath(key, {}).chopped(1)).object().value("ModeOfSaleId"_L1).toInt(), 4);
        QJsonObject body = byName(u"anna"_s, u"wrong"_s);
        body.insert(u"PersistSessionOnFailure"_s, true);
        QCOMPARE(login(desk, key, body).object().value("ModeOfSaleId"_L1).toInt(), 4);
        const QJsonObject purged = login(desk, key, byName(u"anna"_s, u"wrong"_s)).object();
        QCOMPARE(purged.value("ModeOfSaleId"_L1).toInt(), 3);
        QCOMPARE(purged.value("SourceId"_L1).toInt(), 8);
    }

    void onV16TheSessionPersistsAndTheMemberIsRefused()
    {
        Desk desk;
        QVERIFY(desk.service().services().switches.apply({{u"apiVersion"_s, 16}}).isEmpty());
        const QByteArray key = desk.openSession({{u"PromotionCode"_s, 10}});
        QCOMPARE(
            login(desk, key, byName(u"anna"_s, u"wrong"_s)).object().value("ModeOfSaleId"_L1).toInt(), 4);
        QJsonObject body = byName(u"anna"_s, kRight);
        body.insert(u"PersistSessionOnFailure"_s, true);
        QCOMPARE(login(desk, key, body).status, 400);
    }

    void aFailureMayBeAnErrorListAndStillCounts()
    {
        Desk desk;
        QVERIFY(desk.service().services().switches.apply({{u"failedLoginIsError"_s, true}}).isEmpty());
        const auto reply = login(desk, desk.openSession(), byName(u"anna"_s, u"wrong"_s));
        QCOMPARE(reply.status, 400);
        QVERIFY(!reply.error().isEmpty());
        QCOMPARE(desk.store().count(u"SELECT failed_attempts FROM web_logins WHERE login='anna'"_s), 1);
    }

    // D24
    void constituentInfoTakesTheStartOfAPostalCodeAndAnyPhone()
    {
        Desk desk;
        QJsonObject body{{u"ConstituentId"_s, 1020}, {u"PhoneNumber"_s, u"(503) 555-0920"_s},
            {u"PostalCode"_s, u"97"_s}, {u"LoginTypeId"_s, 1}};
        QVERIFY(desk.ask("POST", sessionPath(desk.openSession(), "Login/ConstituentInfo"), body)
                    .object()
                    .value("IsLoggedIn"_L1)
                    .toBool());
        body.insert(u"PostalCode"_s, u"7232"_s);
        QVERIFY(!desk.ask("POST", sessionPath(desk.openSession(), "Login/ConstituentInfo"), body)
                     .object()
                     .value("IsLoggedIn"_L1)
                     .toBool());
    }

    void aTokenWorksOnceAndNotAfterItsTime()
    {
        Desk desk;
        QJsonObject body{{u"EmailAddress"_s, u"rosa.jimenez@example.com"_s},
            {u"ForgotLoginToken"_s, u"DEMO-TOKEN"_s}, {u"LoginTypeId"_s, 1}};
        QCOMPARE(info(desk.ask("POST", sessionPath(desk.openSession(), "Login/Token"), body))
                     .value("Status"_L1)
                     .toString(),
            u"T"_s);
        QVERIFY(!desk.ask("POST", sessionPath(desk.openSession(), "Login/Token"), body)
                     .object()
                     .value("IsLoggedIn"_L1)
                     .toBool());
        body.insert(u"EmailAddress"_s, u"sven.eriksson@example.com"_s);
        QVERIFY(!desk.ask("POST", sessionPath(desk.openSession(), "Login/Token"), body)
                     .object()
                     .value("IsLoggedIn"_L1)
                     .toBool());
    }

    void aGuestWhoseAddressBelongsToALoginBecomesThatConstituent()
    {
        Desk desk;
        QJsonObject body{{u"EmailAddress"_s, u"nobody@example.org"_s}, {u"LoginTypeId"_s, 1},
            {u"ElectronicAddressTypeId"_s, 1}};
        auto reply = desk.ask("POST", sessionPath(desk.openSession(), "LoginAsGuest"), body);
        QCOMPARE(info(reply).value("ConstituentId"_L1).toInt(-1), 0);
        QVERIFY(reply.object().value("IsGuest"_L1).toBool());
        body.insert(u"EmailAddress"_s, u"Anna.Lindqvist@Example.com"_s);
        reply = desk.ask("POST", sessionPath(desk.openSession(), "LoginAsGuest"), body);
        QCOMPARE(info(reply).value("ConstituentId"_L1).toInt(), 1001);
    }

    void aSourceTiedToAModeOfSaleMovesTheSessionThere()
    {
        Desk desk;
        QJsonObject body = byName(u"anna"_s, kRight);
        body.insert(u"PromotionCode"_s, 10);
        const QJsonObject session = login(desk, desk.openSession(), body).object();
        QCOMPARE(session.value("ModeOfSaleId"_L1).toInt(), 4);
        QCOMPARE(session.value("OriginalModeOfSaleId"_L1).toInt(), 3);
        QCOMPARE(session.value("SourceId"_L1).toInt(), 10);
        body.insert(u"PromotionCode"_s, 13);
        QCOMPARE(login(desk, desk.openSession(), body).status, 400);
    }

    // P4
    void anUnknownSessionIs404WithAnErrorList()
    {
        Desk desk;
        const auto reply = login(desk, "NOPE", byName(u"anna"_s, kRight));
        QCOMPARE(reply.status, 404);
        QVERIFY(!reply.error().isEmpty());
        QCOMPARE(desk.store().count(u"SELECT failed_attempts FROM web_logins WHERE login='anna'"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestSandboxLogins)
#include "tst_sandbox_logins.moc"
