// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/codecs/sessioncodec.h"
#include "tests/service/sessionsample.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

enum class Kind { Number, Count, Flag, Text, Time, Object };

struct Member
{
    const char *path;
    Kind kind;
    std::function<void(Session &)> forget;
};

// Every member of the contract's Session: 26 values and the three objects that hold some of them.
const QList<Member> &members()
{
    static const QList<Member> list{
        {"OrderId", Kind::Number, [](Session &s) { s.orderId.reset(); }},
        {"IsLoggedIn", Kind::Flag, [](Session &s) { s.isLoggedIn.reset(); }},
        {"ModeOfSaleId", Kind::Number, [](Session &s) { s.modeOfSaleId.reset(); }},
        {"OriginalModeOfSaleId", Kind::Number, [](Session &s) { s.originalModeOfSaleId.reset(); }},
        {"SourceId", Kind::Number, [](Session &s) { s.sourceId.reset(); }},
        {"LoginInfo", Kind::Object, [](Session &s) { s.login = {}; }},
        {"LoginInfo.ConstituentId", Kind::Number, [](Session &s) { s.login.constituentId.reset(); }},
        {"LoginInfo.OriginalConstituentId", Kind::Number,
            [](Session &s) { s.login.originalConstituentId.reset(); }},
        {"LoginInfo.UserId", Kind::Text, [](Session &s) { s.login.userId.reset(); }},
        {"LoginInfo.Status", Kind::Text, [](Session &s) { s.login.status.reset(); }},
        {"LoginInfo.FailedAttempts", Kind::Count, [](Session &s) { s.login.failedAttempts.reset(); }},
        {"LoginInfo.LockedDate", Kind::Time, [](Session &s) { s.login.lockedDate.reset(); }},
        {"LoginInfo.ElectronicAddress", Kind::Text, [](Session &s) { s.login.electronicAddress.reset(); }},
        {"CartInfo", Kind::Object, [](Session &s) { s.cart = {}; }},
        {"CartInfo.PerformanceCount", Kind::Count, [](Session &s) { s.cart.performances.reset(); }},
        {"CartInfo.PackageCount", Kind::Count, [](Session &s) { s.cart.packages.reset(); }},
        {"CartInfo.ContributionCount", Kind::Count, [](Session &s) { s.cart.contributions.reset(); }},
        {"CartInfo.MembershipCount", Kind::Count, [](Session &s) { s.cart.memberships.reset(); }},
        {"CartInfo.UserDefinedFeeCount", Kind::Count, [](Session &s) { s.cart.userDefinedFees.reset(); }},
        {"CartInfo.GiftCertificateCount", Kind::Count, [](Session &s) { s.cart.giftCertificates.reset(); }},
        {"CartInfo.PaymentCount", Kind::Count, [](Session &s) { s.cart.payments.reset(); }},
        {"CartInfo.FirstSeatAddedDateTime", Kind::Time, [](Session &s) { s.cart.firstSeatAdded.reset(); }},
        {"BusinessFacing", Kind::Flag, [](Session &s) { s.businessFacing.reset(); }},
        {"IsGuest", Kind::Flag, [](Session &s) { s.isGuest.reset(); }},
        {"CheckoutStatus", Kind::Object, [](Session &s) { s.checkout = {}; }},
        {"CheckoutStatus.Status", Kind::Text, [](Session &s) { s.checkout.status.reset(); }},
        {"CheckoutStatus.Date", Kind::Time, [](Session &s) { s.checkout.date.reset(); }},
        {"HasLockedSeats", Kind::Flag, [](Session &s) { s.hasLockedSeats.reset(); }},
        {"SeatsExpired", Kind::Flag, [](Session &s) { s.seatsExpired.reset(); }},
    };
    return list;
}

QByteArrayList wrongValues(Kind kind)
{
    switch (kind) {
    case Kind::Count:
        return {"-1", "-2147483648", "\"5\"", "5.7", "true", "{}", "[]", "2147483648", "1e300"};
    case Kind::Number:
        return {"\"5\"", "5.7", "true", "{}", "[]", "2147483648", "9007199254740993", "-1e300"};
    case Kind::Flag:
        return {"\"true\"", "\"Y\"", "0", "1", "{}", "[]"};
    case Kind::Text:
        return {"5", "true", "{}", "[]"};
    case Kind::Time:
        return {"5", "true", "{}", "[]", "\"\"", "\"soon\"", "\"/Date(1)/\"", "\"2025-04-24\"",
            "\"2025-02-30T00:00:00\"", "\"2025-04-24T24:00:00\"", "\"2025-04-24T08:19:20+99:99\""};
    case Kind::Object:
        return {"5", "true", "\"x\"", "[]", "[{}]"};
    }
    return {};
}

//! The sample with one member replaced, or taken out where \a value is empty.
QByteArray changed(const QByteArray &path, const QByteArray &value)
{
    QJsonObject root = QJsonDocument::fromJson(sampleSession()).object();
    const QByteArrayList parts = path.split('.');
    const QString outer = QString::fromLatin1(parts.constFirst());
    QJsonObject inner = parts.size() == 2 ? root[outer].toObject() : root;
    const QString name = QString::fromLatin1(parts.constLast());
    const QJsonObject carrier
        = QJsonDocument::fromJson("{\"V\":" + (value.isEmpty() ? "0" : value) + "}").object();
    if (value.isEmpty())
        inner.remove(name);
    else
        inner[name] = carrier["V"_L1];
    if (parts.size() == 1)
        return QJsonDocument(inner).toJson();
    root[outer] = inner;
    return QJsonDocument(root).toJson();
}

Session sample() { return decodeSession(sampleSession()).value(); }

}

class TestSessionCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theHelpPagesSampleKeepsItsMeaning_data();
    void theHelpPagesSampleKeepsItsMeaning();
    void aMemberThatIsMissingIsUnknownAndNothingElseIs_data() { everyMember(); }
    void aMemberThatIsMissingIsUnknownAndNothingElseIs();
    void aMemberThatIsNullIsUnknownAndNoFault_data() { everyMember(); }
    void aMemberThatIsNullIsUnknownAndNoFault();
    void aMemberOfTheWrongTypeIsUnknownAndNamed_data() { everyMember(); }
    void aMemberOfTheWrongTypeIsUnknownAndNamed();
    void allNullIsASessionOfUnknowns();
    void membersThatAreNewAreIgnored();
    void anythingElseIsNotASession_data();
    void anythingElseIsNotASession();
    void cutAnywhereItIsNeverHalfASession();
    void aPaddedTemporaryStatusIsStillTemporary();
    void aKeyIsNeverEmpty();
    void anExpirationIsReadableOrTheAnswerIsNot();

private:
    static void everyMember()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < members().size(); ++i)
            QTest::newRow(members()[i].path) << i;
    }
};

void TestSessionCodec::theHelpPagesSampleKeepsItsMeaning_data()
{
    QTest::addColumn<QByteArray>("time");
    for (const char *time : {"2025-04-24T08:19:20.8271771-07:00", "2025-04-24T04:06:51.6708261-07:00",
             "2025-04-24T04:33:43.358666-07:00", "2025-04-24T04:33:07.3178072-07:00"})
        QTest::newRow(time) << QByteArray(time);
}

void TestSessionCodec::theHelpPagesSampleKeepsItsMeaning()
{
    QFETCH(QByteArray, time);
    QStringList faults;
    const Result<Session> result = decodeSession(sampleSession(time), &faults);
    QVERIFY(result.has_value());
    QVERIFY(faults.isEmpty());
    const std::optional<Timestamp> moment = parseTimestamp(QString::fromLatin1(time));
    const Session expected{1, true, 3, 4, 5,
        {1, 2, u"sample string 3"_s, u"sample string 4"_s, 5, moment, u"sample string 6"_s},
        {1, 2, 3, 4, 5, 6, 7, moment}, true, true, {u"sample string 1"_s, moment}, true, true};
    QVERIFY(*result == expected);
    QCOMPARE(result->login.lockedDate->text.toLatin1(), time);
}

// P14
void TestSessionCodec::aMemberThatIsMissingIsUnknownAndNothingElseIs()
{
    QFETCH(int, index);
    const Member &member = members()[index];
    QStringList faults;
    const Result<Session> result = decodeSession(changed(member.path, {}), &faults);
    if (QByteArrayView(member.path) == "IsLoggedIn") {
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, ErrorKind::Unreadable);
        QCOMPARE(result.error().member, u"IsLoggedIn"_s);
        return;
    }
    Session expected = sample();
    member.forget(expected);
    QVERIFY(result.has_value());
    QVERIFY(*result == expected);
    QVERIFY(!(*result == sample()));
    QVERIFY(faults.isEmpty());
}

// P13
void TestSessionCodec::aMemberThatIsNullIsUnknownAndNoFault()
{
    QFETCH(int, index);
    const Member &member = members()[index];
    QStringList faults;
    const Result<Session> result = decodeSession(changed(member.path, "null"), &faults);
    Session expected = sample();
    member.forget(expected);
    QVERIFY(result.has_value());
    QVERIFY(*result == expected);
    QVERIFY(faults.isEmpty());
}

// P16
void TestSessionCodec::aMemberOfTheWrongTypeIsUnknownAndNamed()
{
    QFETCH(int, index);
    const Member &member = members()[index];
    Session expected = sample();
    member.forget(expected);
    for (const QByteArray &value : wrongValues(member.kind)) {
        QStringList faults;
        const Result<Session> result = decodeSession(changed(member.path, value), &faults);
        QVERIFY2(result.has_value(), value.constData());
        QVERIFY2(*result == expected, value.constData());
        QCOMPARE(faults, QStringList{QString::fromLatin1(member.path)});
    }
}

// P13
void TestSessionCodec::allNullIsASessionOfUnknowns()
{
    QJsonObject root = QJsonDocument::fromJson(sampleSession()).object();
    for (const QString &name : root.keys())
        root[name] = QJsonValue::Null;
    const Result<Session> result = decodeSession(QJsonDocument(root).toJson());
    QVERIFY(result.has_value());
    QVERIFY(*result == Session{});
}

// P15
void TestSessionCodec::membersThatAreNewAreIgnored()
{
    QByteArray body = sampleSession();
    body.insert(1, R"("SessionKey":"x","Future":{"IsLoggedIn":false,"Deep":[1,{"OrderId":9}]},)");
    QStringList faults;
    const Result<Session> result = decodeSession(body, &faults);
    QVERIFY(result.has_value());
    QVERIFY(*result == sample());
    QVERIFY(faults.isEmpty());
}

void TestSessionCodec::anythingElseIsNotASession_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \r\n");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("number") << QByteArray("5");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("another type") << QByteArray(R"({"SessionKey":"abc"})");
    QTest::newRow("error list") << QByteArray(
        R"([{"Code":null,"Description":"No","Details":null,"ErrorPath":null}])");
    QTest::newRow("session in a list") << '[' + sampleSession() + ']';
    QTest::newRow("html") << QByteArray("<!DOCTYPE html><html><body>Sign in</body></html>");
    QTest::newRow("xml") << QByteArray("<Session><IsLoggedIn>true</IsLoggedIn></Session>");
    QTest::newRow("other case") << sampleSession().replace("IsLoggedIn", "isLoggedIn");
    QTest::newRow("member twice") << sampleSession().replace(
        "\"OrderId\": 1", "\"OrderId\": 1, \"OrderId\": 2");
    QTest::newRow("invalid utf-8") << sampleSession().replace("sample string 3", "sample \xff");
    QTest::newRow("latin-1") << sampleSession().replace("sample string 3", "M\xfcller");
}

// P20, P23, P24
void TestSessionCodec::anythingElseIsNotASession()
{
    QFETCH(QByteArray, body);
    const Result<Session> result = decodeSession(body);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Unreadable);
}

void TestSessionCodec::cutAnywhereItIsNeverHalfASession()
{
    const QByteArray whole = sampleSession();
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!decodeSession(whole.first(length)).has_value(), QByteArray::number(length).constData());
    QVERIFY(decodeSession(whole).has_value());
}

// D6
void TestSessionCodec::aPaddedTemporaryStatusIsStillTemporary()
{
    const Result<Session> result = decodeSession(changed("LoginInfo.Status", R"("T   ")"));
    QVERIFY(result->login.isTemporary());
}

void TestSessionCodec::aKeyIsNeverEmpty()
{
    QCOMPARE(decodeSessionKey(R"({"SessionKey":" a/b+c= "})").value(), u" a/b+c= "_s);
    for (const char *body : {R"({"SessionKey":""})", R"({"SessionKey":null})", R"({"SessionKey":5})", "{}"}) {
        const Result<SessionKey> result = decodeSessionKey(body);
        QVERIFY2(!result.has_value(), body);
        QCOMPARE(result.error().member, u"SessionKey"_s);
    }
}

void TestSessionCodec::anExpirationIsReadableOrTheAnswerIsNot()
{
    QCOMPARE(decodeExpiration(R"({"Expiration":"2026-03-01T20:00:00-05:00"})").value().text,
        u"2026-03-01T20:00:00-05:00"_s);
    for (const char *body : {R"({"Expiration":null})", R"({"Expiration":"later"})", R"({"Expiration":5})",
             R"({"Expiration":"0001-01-01T00:00:00"})", R"({"Other":1})"}) {
        const Result<Timestamp> result = decodeExpiration(body);
        QVERIFY2(!result.has_value(), body);
        QCOMPARE(result.error().member, u"Expiration"_s);
    }
}

QTEST_GUILESS_MAIN(TestSessionCodec)
#include "tst_codecs_session.moc"
