// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/desk.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Foyer::Sandbox;

namespace {

const QString &demoPassword()
{
    static const QString password = u"Foyer-demo1"_s;
    return password;
}

QJsonObject entity(int id) { return {{u"Id"_s, id}}; }

QJsonObject newLogin()
{
    return {{u"Constituent"_s, entity(1009)}, {u"LoginType"_s, entity(1)}, {u"Email"_s, entity(1009)},
        {u"Login"_s, u"ingrid"_s}, {u"Password"_s, u"Fjord-2026"_s}, {u"FailedAttempts"_s, 0},
        {u"Inactive"_s, false}, {u"PrimaryIndicator"_s, true}, {u"TemporaryIndicator"_s, false}};
}

// Anna's login as it is: nothing changes.
QJsonObject sameLogin()
{
    return {{u"LoginName"_s, u"anna"_s}, {u"NewLoginName"_s, u"anna"_s}, {u"Password"_s, demoPassword()},
        {u"NewPassword"_s, demoPassword()}, {u"EmailAddress"_s, u"anna.lindqvist@example.com"_s},
        {u"NewEmailAddress"_s, u"anna.lindqvist@example.com"_s}, {u"LoginTypeId"_s, 1},
        {u"PromotionCode"_s, 0}};
}

QJsonObject changed(QJsonObject request, const QString &member, const QJsonValue &value)
{
    request.insert(member, value);
    return request;
}

QString mailedToken(Desk &desk)
{
    const auto mail
        = desk.store().one(u"SELECT body FROM outbox WHERE kind='credentials' ORDER BY id DESC LIMIT 1"_s);
    return mail ? mail->text("body"_L1).section(u"Token: "_s, 1).trimmed() : QString();
}

bool isSignedIn(const Desk::Reply &reply)
{
    return reply.status == 200 && reply.object().value(u"IsLoggedIn"_s).toBool();
}

Desk::Reply signIn(Desk &desk, const QString &login, const QString &password)
{
    return desk.ask("POST", sessionPath(desk.openSession(), "Login"),
        {{u"UserName"_s, login}, {u"Password"_s, password}, {u"LoginTypeId"_s, 1}});
}

} // namespace

class TestSandboxAccountLogins final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aNewLoginSignsTheSessionIn();
    void aNewLoginIsTemporaryUnlessItSaysNot();
    void anEmailBasedTypeNeedsNoLoginName();
    void aNewLoginMustBePossible_data();
    void aNewLoginMustBePossible();
    void aNewLoginIsRefusedWhileSomebodyElseIsSignedIn();

    void aChangedLoginIsSignedInAgain();
    void anUnchangedLoginMayBeSentBack();
    void aNewAddressIsAddedToTheRecord();
    void aChangeMustBePossible_data();
    void aChangeMustBePossible();
    void aTemporaryLoginChangesItsPasswordWithNull();
    void aForgottenPasswordIsReplacedAfterATokenLogin();
    void anEmptyPasswordIsNotANullPassword();
    void aChangeNeedsALoginInTheSession();
    void theSourceOfAChangeIsTheOneSent();

    void credentialsAreMailedOnceACallAndNeverAnswered();
    void everyMailHasANewToken();
    void aTokenRunsOut();
    void credentialsForAnUnknownAddressAreRefusedAndNotMailed_data();
    void credentialsForAnUnknownAddressAreRefusedAndNotMailed();
    void credentialsNeedAMailFormat();
    void credentialsDoNotUnlock();
};

void TestSandboxAccountLogins::aNewLoginSignsTheSessionIn()
{
    Desk desk;
    const QByteArray key = desk.openSession();
    const Desk::Reply reply = desk.ask("POST", sessionPath(key, "WebLogins"), newLogin());
    QVERIFY2(isSignedIn(reply), reply.body.constData());
    const QJsonObject info = reply.object().value(u"LoginInfo"_s).toObject();
    QCOMPARE(info.value(u"ConstituentId"_s).toInt(), 1009);
    QCOMPARE(info.value(u"UserId"_s).toString(), u"ingrid"_s);
    QCOMPARE(info.value(u"Status"_s).toString(), u"P"_s);
    QCOMPARE(info.value(u"ElectronicAddress"_s).toString(), u"ingrid.moller@example.com"_s);
    QVERIFY(isSignedIn(signIn(desk, u"ingrid"_s, u"Fjord-2026"_s)));
    QCOMPARE(
        desk.get("CRM/WebLogins?constituentId=1009").list().at(0).toObject().value(u"CreatedBy"_s).toString(),
        u"rover   "_s);
    QVERIFY(!reply.body.contains("Fjord"));
}

void TestSandboxAccountLogins::aNewLoginIsTemporaryUnlessItSaysNot()
{
    Desk desk;
    QJsonObject request = newLogin();
    request.remove(u"TemporaryIndicator"_s);
    request.remove(u"Email"_s);
    const Desk::Reply reply = desk.ask("POST", sessionPath(desk.openSession(), "WebLogins"), request);
    QVERIFY(isSignedIn(reply));
    QCOMPARE(reply.object().value(u"LoginInfo"_s).toObject().value(u"Status"_s).toString(), u"T"_s);
}

void TestSandboxAccountLogins::anEmailBasedTypeNeedsNoLoginName()
{
    Desk desk;
    QJsonObject request = changed(newLogin(), u"LoginType"_s, entity(2));
    request.remove(u"Login"_s);
    const Desk::Reply reply = desk.ask("POST", sessionPath(desk.openSession(), "WebLogins"), request);
    QVERIFY2(isSignedIn(reply), reply.body.constData());
    QCOMPARE(reply.object().value(u"LoginInfo"_s).toObject().value(u"UserId"_s).toString(),
        u"ingrid.moller@example.com"_s);
}

void TestSandboxAccountLogins::aNewLoginMustBePossible_data()
{
    QTest::addColumn<QJsonObject>("request");
    QTest::addColumn<QString>("code");
    const auto row
        = [](const char *name, const QString &member, const QJsonValue &value, const QString &code = u""_s) {
              QTest::newRow(name) << changed(newLogin(), member, value) << code;
          };
    row("no constituent", u"Constituent"_s, QJsonValue());
    row("general public", u"Constituent"_s, entity(0));
    row("unknown constituent", u"Constituent"_s, entity(4711));
    row("no type", u"LoginType"_s, QJsonValue());
    row("inactive type", u"LoginType"_s, entity(4));
    row("somebody's address", u"Email"_s, entity(1001));
    row("no name", u"Login"_s, u""_s);
    row("name too long", u"Login"_s, QString(81, u'n'));
    row("name taken, in another case", u"Login"_s, u"ANNA"_s, u"DUPLICATE_ENTITY"_s);
    row("no password", u"Password"_s, QJsonValue());
    row("password too long", u"Password"_s, QString(41, u'p'));
    row("password too short", u"Password"_s, u"abc"_s);
    row("password is the name", u"Login"_s, u"Fjord-2026"_s);
    QJsonObject address = changed(newLogin(), u"Constituent"_s, entity(1011));
    address.insert(u"Email"_s, entity(1011));
    QTest::newRow("address taken for the type") << address << u""_s;
}

void TestSandboxAccountLogins::aNewLoginMustBePossible()
{
    QFETCH(QJsonObject, request);
    QFETCH(QString, code);
    Desk desk;
    const QByteArray key = desk.openSession();
    const int before = desk.store().count(u"SELECT COUNT(*) FROM web_logins"_s);
    const Desk::Reply reply = desk.ask("POST", sessionPath(key, "WebLogins"), request);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), code);
    QVERIFY(!reply.error().isEmpty());
    QCOMPARE(desk.store().count(u"SELECT COUNT(*) FROM web_logins"_s), before);
    QVERIFY(!isSignedIn(desk.get("Web/Session/" + key)));
}

void TestSandboxAccountLogins::aNewLoginIsRefusedWhileSomebodyElseIsSignedIn()
{
    Desk desk;
    const QByteArray key = desk.signedIn(u"anna"_s);
    QCOMPARE(desk.ask("POST", sessionPath(key, "WebLogins"), newLogin()).status, 400);
}

void TestSandboxAccountLogins::aChangedLoginIsSignedInAgain()
{
    Desk desk;
    const QByteArray key = desk.signedIn(u"anna"_s);
    QJsonObject request = changed(sameLogin(), u"NewLoginName"_s, u"anna.l"_s);
    request.insert(u"NewPassword"_s, u"Tosca-act-2"_s);
    const Desk::Reply reply = desk.ask("PUT", sessionPath(key, "WebLogins"), request);
    QVERIFY2(isSignedIn(reply), reply.body.constData());
    QCOMPARE(reply.object().value(u"LoginInfo"_s).toObject().value(u"UserId"_s).toString(), u"anna.l"_s);
    QVERIFY(!isSignedIn(signIn(desk, u"anna"_s, demoPassword())));
    QVERIFY(isSignedIn(signIn(desk, u"anna.l"_s, u"Tosca-act-2"_s)));
}

void TestSandboxAccountLogins::anUnchangedLoginMayBeSentBack()
{
    Desk desk;
    QVERIFY(isSignedIn(desk.ask("PUT", sessionPath(desk.signedIn(u"anna"_s), "WebLogins"), sameLogin())));
    QVERIFY(isSignedIn(signIn(desk, u"anna"_s, demoPassword())));
}

void TestSandboxAccountLogins::aNewAddressIsAddedToTheRecord()
{
    Desk desk;
    const QByteArray key = desk.signedIn(u"anna"_s);
    const int before
        = desk.store().count(u"SELECT COUNT(*) FROM electronic_addresses WHERE constituent_id=1001"_s);
    const Desk::Reply reply = desk.ask("PUT", sessionPath(key, "WebLogins"),
        changed(sameLogin(), u"NewEmailAddress"_s, u"anna@new.example.com"_s));
    QCOMPARE(reply.object().value(u"LoginInfo"_s).toObject().value(u"ElectronicAddress"_s).toString(),
        u"anna@new.example.com"_s);
    QCOMPARE(desk.store().count(u"SELECT COUNT(*) FROM electronic_addresses WHERE constituent_id=1001"_s),
        before + 1);
}

void TestSandboxAccountLogins::aChangeMustBePossible_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &member, const QJsonValue &value,
                         const QString &code = u""_s) { QTest::newRow(name) << member << value << code; };
    row("somebody else's name", u"LoginName"_s, u"lenka"_s);
    row("other type", u"LoginTypeId"_s, 2);
    row("wrong password", u"Password"_s, u"wrong"_s);
    row("null password", u"Password"_s, QJsonValue());
    row("other address", u"EmailAddress"_s, u"ben.carter@example.com"_s);
    row("no new name", u"NewLoginName"_s, u""_s);
    row("new name too long", u"NewLoginName"_s, QString(81, u'n'));
    row("new name taken", u"NewLoginName"_s, u"karel"_s, u"DUPLICATE_ENTITY"_s);
    row("no new password", u"NewPassword"_s, QJsonValue());
    row("new password too long", u"NewPassword"_s, QString(41, u'p'));
    row("new password too short", u"NewPassword"_s, u"p"_s);
    row("new address is none", u"NewEmailAddress"_s, u"anna at home"_s);
    row("new address taken", u"NewEmailAddress"_s, u"karel.novak@example.com"_s);
    row("no source", u"PromotionCode"_s, QJsonValue());
    row("unknown source", u"PromotionCode"_s, 4711);
}

void TestSandboxAccountLogins::aChangeMustBePossible()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, code);
    Desk desk;
    const QByteArray key = desk.signedIn(u"anna"_s);
    const QJsonObject before = desk.get("Web/Session/" + key).object();
    const Desk::Reply reply
        = desk.ask("PUT", sessionPath(key, "WebLogins"), changed(sameLogin(), member, value));
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), code);
    QCOMPARE(desk.get("Web/Session/" + key).object(), before);
    QVERIFY(isSignedIn(signIn(desk, u"anna"_s, demoPassword())));
}

void TestSandboxAccountLogins::aTemporaryLoginChangesItsPasswordWithNull()
{
    Desk desk;
    const QByteArray key = desk.signedIn(u"grace"_s);
    QJsonObject request = sameLogin();
    for (const auto &member : {u"LoginName"_s, u"NewLoginName"_s})
        request.insert(member, u"grace"_s);
    for (const auto &member : {u"EmailAddress"_s, u"NewEmailAddress"_s})
        request.insert(member, u"grace.oneill@example.com"_s);
    request.insert(u"Password"_s, QJsonValue());
    request.insert(u"NewPassword"_s, u"Carmen-act-4"_s);
    const Desk::Reply reply = desk.ask("PUT", sessionPath(key, "WebLogins"), request);
    QVERIFY2(isSignedIn(reply), reply.body.constData());
    QCOMPARE(reply.object().value(u"LoginInfo"_s).toObject().value(u"Status"_s).toString(), u"P"_s);
    QCOMPARE(desk.ask("PUT", sessionPath(key, "WebLogins"), request).status, 400);
}

void TestSandboxAccountLogins::aForgottenPasswordIsReplacedAfterATokenLogin()
{
    Desk desk;
    const QByteArray key = desk.openSession();
    const QString address = u"anna.lindqvist@example.com"_s;
    QCOMPARE(desk.ask("POST", sessionPath(key, "Login/SendCredentials"),
                     {{u"EmailAddress"_s, address}, {u"LoginTypeId"_s, 1}})
                 .status,
        200);
    QVERIFY(isSignedIn(desk.ask("POST", sessionPath(key, "Login/Token"),
        {{u"EmailAddress"_s, address}, {u"ForgotLoginToken"_s, mailedToken(desk)}, {u"LoginTypeId"_s, 1}})));
    QJsonObject request = changed(sameLogin(), u"Password"_s, QJsonValue());
    request.insert(u"NewPassword"_s, u"Tosca-act-3"_s);
    QVERIFY(isSignedIn(desk.ask("PUT", sessionPath(key, "WebLogins"), request)));
    QVERIFY(isSignedIn(signIn(desk, u"anna"_s, u"Tosca-act-3"_s)));
}

void TestSandboxAccountLogins::anEmptyPasswordIsNotANullPassword()
{
    Desk desk;
    const QByteArray key = desk.signedIn(u"grace"_s);
    QJsonObject request = changed(sameLogin(), u"Password"_s, u""_s);
    request.insert(u"LoginName"_s, u"grace"_s);
    request.insert(u"EmailAddress"_s, u"grace.oneill@example.com"_s);
    QCOMPARE(desk.ask("PUT", sessionPath(key, "WebLogins"), request).error(), u"Password is incorrect"_s);
}

void TestSandboxAccountLogins::aChangeNeedsALoginInTheSession()
{
    Desk desk;
    const Desk::Reply reply = desk.ask("PUT", sessionPath(desk.openSession(), "WebLogins"), sameLogin());
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.error().contains(u"not logged in"_s));
}

void TestSandboxAccountLogins::theSourceOfAChangeIsTheOneSent()
{
    Desk desk;
    const QByteArray path = sessionPath(desk.signedIn(u"anna"_s), "WebLogins");
    const QJsonObject presale = desk.ask("PUT", path, changed(sameLogin(), u"PromotionCode"_s, 10)).object();
    QCOMPARE(presale.value(u"SourceId"_s).toInt(), 10);
    QCOMPARE(presale.value(u"ModeOfSaleId"_s).toInt(), 4);
    const QJsonObject usual = desk.ask("PUT", path, sameLogin()).object();
    QCOMPARE(usual.value(u"SourceId"_s).toInt(), 8);
    QCOMPARE(usual.value(u"ModeOfSaleId"_s).toInt(), 3);
}

void TestSandboxAccountLogins::credentialsAreMailedOnceACallAndNeverAnswered()
{
    Desk desk;
    const QJsonObject request{{u"EmailAddress"_s, u" Anna.Lindqvist@example.com "_s}, {u"LoginTypeId"_s, 1}};
    const Desk::Reply reply
        = desk.ask("POST", sessionPath(desk.openSession(), "Login/SendCredentials"), request);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.object().value(u"Login"_s).toString(), u"anna"_s);
    QCOMPARE(reply.object().value(u"Password"_s), QJsonValue());
    QCOMPARE(desk.store().count(u"SELECT COUNT(*) FROM outbox"_s), 1);
    QCOMPARE(desk.store().one(u"SELECT address FROM outbox"_s)->text("address"_L1),
        u"anna.lindqvist@example.com"_s);
    QVERIFY(mailedToken(desk).size() >= 16);
    QVERIFY(!reply.body.contains(mailedToken(desk).toLatin1()));
}

void TestSandboxAccountLogins::everyMailHasANewToken()
{
    Desk desk;
    const QByteArray key = desk.openSession();
    const QJsonObject request{{u"EmailAddress"_s, u"anna.lindqvist@example.com"_s}, {u"LoginTypeId"_s, 1}};
    QCOMPARE(desk.ask("POST", sessionPath(key, "Login/SendCredentials"), request).status, 200);
    const QString first = mailedToken(desk);
    QCOMPARE(desk.ask("POST", sessionPath(key, "Login/SendCredentials"), request).status, 200);
    QVERIFY(mailedToken(desk) != first);
    QJsonObject login = request;
    login.insert(u"ForgotLoginToken"_s, first);
    QVERIFY2(
        !isSignedIn(desk.ask("POST", sessionPath(key, "Login/Token"), login)), "the older token is void");
    login.insert(u"ForgotLoginToken"_s, mailedToken(desk));
    const Desk::Reply reply = desk.ask("POST", sessionPath(key, "Login/Token"), login);
    QVERIFY(isSignedIn(reply));
    QCOMPARE(reply.object().value(u"LoginInfo"_s).toObject().value(u"Status"_s).toString(), u"T"_s);
}

void TestSandboxAccountLogins::aTokenRunsOut()
{
    Desk desk;
    const QByteArray key = desk.openSession();
    QJsonObject request{{u"EmailAddress"_s, u"anna.lindqvist@example.com"_s}, {u"LoginTypeId"_s, 1}};
    QCOMPARE(desk.ask("POST", sessionPath(key, "Login/SendCredentials"), request).status, 200);
    desk.clock().advance(61 * 60'000);
    request.insert(u"ForgotLoginToken"_s, mailedToken(desk));
    QVERIFY(!isSignedIn(desk.ask("POST", sessionPath(key, "Login/Token"), request)));
}

void TestSandboxAccountLogins::credentialsForAnUnknownAddressAreRefusedAndNotMailed_data()
{
    QTest::addColumn<QJsonObject>("request");
    QTest::newRow("unknown") << QJsonObject{
        {u"EmailAddress"_s, u"nobody@example.com"_s}, {u"LoginTypeId"_s, 1}};
    QTest::newRow("other type") << QJsonObject{
        {u"EmailAddress"_s, u"anna.lindqvist@example.com"_s}, {u"LoginTypeId"_s, 2}};
    QTest::newRow("inactive login") << QJsonObject{
        {u"EmailAddress"_s, u"farid.haddad@example.com"_s}, {u"LoginTypeId"_s, 1}};
    QTest::newRow("no address") << QJsonObject{{u"LoginTypeId"_s, 1}};
    QTest::newRow("no type") << QJsonObject{{u"EmailAddress"_s, u"anna.lindqvist@example.com"_s}};
}

void TestSandboxAccountLogins::credentialsForAnUnknownAddressAreRefusedAndNotMailed()
{
    QFETCH(QJsonObject, request);
    Desk desk;
    QCOMPARE(desk.ask("POST", sessionPath(desk.openSession(), "Login/SendCredentials"), request).status, 400);
    QCOMPARE(desk.store().count(u"SELECT COUNT(*) FROM outbox"_s), 0);
}

void TestSandboxAccountLogins::credentialsNeedAMailFormat()
{
    Desk desk;
    desk.setDefault(u"CRED_EMAIL_FORMAT_NO"_s, u""_s);
    const QByteArray path = sessionPath(desk.openSession(), "Login/SendCredentials");
    QJsonObject request{{u"EmailAddress"_s, u"anna.lindqvist@example.com"_s}, {u"LoginTypeId"_s, 1}};
    QCOMPARE(desk.ask("POST", path, request).status, 400);
    request.insert(u"TemplateFormatId"_s, 12);
    QCOMPARE(desk.ask("POST", path, request).status, 200);
}

void TestSandboxAccountLogins::credentialsDoNotUnlock()
{
    Desk desk;
    const QJsonObject request{{u"EmailAddress"_s, u"chloe.dubois@example.com"_s}, {u"LoginTypeId"_s, 1}};
    const Desk::Reply reply
        = desk.ask("POST", sessionPath(desk.openSession(), "Login/SendCredentials"), request);
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.object().value(u"LockedDate"_s).isString());
    QCOMPARE(reply.object().value(u"FailedAttempts"_s).toInt(), 5);
}

QTEST_GUILESS_MAIN(TestSandboxAccountLogins)
#include "tst_sandbox_accountlogins.moc"
