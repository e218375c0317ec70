// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/masker.h"
#include "models/domain/sessionaliases.h"
#include "tests/support/leaksearch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype noLimit = 1 << 30;

QByteArray masked(const QByteArray &json, const QByteArray &root = {})
{
    SessionAliases aliases;
    KnownSecrets noted;
    return Masker(aliases, noted).json(json, root, noLimit);
}

}

class MaskerTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMemberIsReplacedByWhatItMeans_data();
    void aMemberIsReplacedByWhatItMeans();
    void whatHasNoNameHereIsMasked_data();
    void whatHasNoNameHereIsMasked();
    void theSameKeyHasTheSameNumberEverywhere();
    void anotherSessionsKeyIsTold();
    void aHeaderKeepsOnlyWhatIsHarmless_data();
    void aHeaderKeepsOnlyWhatIsHarmless();
    void aNotedSecretIsFoundHoweverItIsWritten_data();
    void aNotedSecretIsFoundHoweverItIsWritten();
    void strangersSecretsInWordsAreMaskedByTheirLooks_data();
    void strangersSecretsInWordsAreMaskedByTheirLooks();
    void ordinaryWordsStay_data();
    void ordinaryWordsStay();
    void aNumberThatIsASecretOfTheCallIsMasked();
    void aBrokenAnswerIsNotShownFromThereOn_data();
    void aBrokenAnswerIsNotShownFromThereOn();
    void aLongAnswerIsCut();
    void noSecretSurvivesAnyShape();
};

void MaskerTest::aMemberIsReplacedByWhatItMeans_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char *json, const char *shown) { QTest::newRow(json) << QByteArray(json) << QByteArray(shown); };
    row(R"({"Password":"open sesame"})", R"({"Password":"<password>"})");
    row(R"({"NewPassword":"a\"b"})", R"({"NewPassword":"<password>"})");
    row(R"({"ForgotLoginToken":"T0k"})", R"({"ForgotLoginToken":"<token>"})");
    row(R"({"SessionKey":"S1"})", R"({"SessionKey":"<session key 1>"})");
    row(R"({"NewSessionKey":"S2"})", R"({"NewSessionKey":"<session key 1>"})");
    row(R"({"LockedBySessionKey":"S3"})", R"({"LockedBySessionKey":"<other session's key>"})");
    row(R"({"LockedBySessionKey":""})", R"({"LockedBySessionKey":""})");
    row(R"({"LockedBySessionKey":null})", R"({"LockedBySessionKey":null})");
    row(R"({"LoginInfo":{"ElectronicAddress":"a@b.example","UserId":"anna"}})",
        R"({"LoginInfo":{"ElectronicAddress":"<e-mail of patron>","UserId":"<login name>"}})");
    row(R"({"EmailAddress":"a@b.example"})", R"({"EmailAddress":"<e-mail of patron>"})");
    row(R"({"PhoneNumber":"555 123"})", R"({"PhoneNumber":"<phone of patron>"})");
    row(R"({"PhoneNumber":5551234})", R"({"PhoneNumber":"<phone of patron>"})");
    row(R"({"PostalCode":"75001"})", R"({"PostalCode":"<postal code>"})");
    row(R"([{"DisplayName":"Anna Berg","Id":7}])", R"([{"DisplayName":"<name>","Id":7}])");
    row(R"({"PromoCodeString":"SUMMER"})", R"({"PromoCodeString":"<promo code>"})");
    row(R"({"PromotionCode":12})", R"({"PromotionCode":12})");
    row(R"({"CreditCardNumber":"4111"})", R"({"CreditCardNumber":"<payment data>"})");
    row(R"({"CreditCardMonth":12})", R"({"CreditCardMonth":"<payment data>"})");
    row(R"({"Notes":"rings at noon"})", R"({"Notes":"<notes>"})");
    row(R"({ "IsLoggedIn" : true , "OrderId" : 4711 })", R"({ "IsLoggedIn" : true , "OrderId" : 4711 })");
    row(R"({"FirstSeatAddedDateTime":"2026-11-22T19:30:00-08:00"})", R"({"FirstSeatAddedDateTime":"2026-11-22T19:30:00-08:00"})");
    row(R"({"LockedDate":"by Anna"})", R"({"LockedDate":"<masked>"})");
    row(R"({"ModeOfSale":{"Id":3,"Description":"Box office"}})", R"({"ModeOfSale":{"Id":3,"Description":"Box office"}})");
    row(R"({"PerformanceIds":"12,13"})", R"({"PerformanceIds":"12,13"})");
    row(R"({"PerformanceIds":"Anna"})", R"({"PerformanceIds":"<masked>"})");
    row(R"({"password":"x","PASSWORD":"y"})", R"({"password":"<password>","PASSWORD":"<password>"})");
}

void MaskerTest::aMemberIsReplacedByWhatItMeans()
{
    QFETCH(QByteArray, json);
    QTEST(masked(json), "shown");
}

void MaskerTest::whatHasNoNameHereIsMasked_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char *json, const char *shown) { QTest::newRow(json) << QByteArray(json) << QByteArray(shown); };
    row(R"({"Shoe":"size 40"})", R"({"Shoe":"<masked>"})");
    row(R"({"Shoe":40})", R"({"Shoe":"<masked>"})");
    row(R"({"Shoe":false})", R"({"Shoe":"<masked>"})");
    row(R"({"Shoe":null})", R"({"Shoe":null})");
    row(R"({"Shoe":{"Id":4,"Description":"red"}})", R"({"Shoe":"<masked>"})");
    row(R"({"Shoe":["red",{"Id":4}]})", R"({"Shoe":["<masked>","<masked>"]})");
    row(R"({"Id":{"Shoe":"}"}})", R"({"Id":"<masked>"})");
    row(R"({"anna@berg.example":1})", R"({"<member>":"<masked>"})");
    row(R"({"CartInfo":"Anna"})", R"({"CartInfo":"<masked>"})");
    row(R"("anna")", R"("<masked>")");
    row(R"({"Name":"Anna Berg"})", R"({"Name":"<name>"})");
}

void MaskerTest::whatHasNoNameHereIsMasked()
{
    QFETCH(QByteArray, json);
    QTEST(masked(json), "shown");
    QCOMPARE(masked(R"({"Name":"SeatMap","Value":"1"})", "Variable"), R"({"Name":"SeatMap","Value":"<value>"})");
}

void MaskerTest::theSameKeyHasTheSameNumberEverywhere()
{
    SessionAliases aliases;
    KnownSecrets noted;
    const Masker masker(aliases, noted);
    QCOMPARE(masker.value("sessionKey", "first"), "<session key 1>");
    QCOMPARE(masker.value("sessionKey", "second"), "<session key 2>");
    QCOMPARE(masker.json(R"({"SessionKey":"first"})", {}, noLimit), R"({"SessionKey":"<session key 1>"})");
    QCOMPARE(aliases.known("second"), 2);
    QCOMPARE(aliases.known("third"), 0);
}

void MaskerTest::anotherSessionsKeyIsTold()
{
    SessionAliases aliases;
    KnownSecrets noted;
    const Masker masker(aliases, noted);
    (void)aliases.aliasOf("mine");
    QCOMPARE(masker.json(R"({"LockedBySessionKey":"mine"})", {}, noLimit), R"({"LockedBySessionKey":"<session key 1>"})");
    QCOMPARE(masker.json(R"({"LockedBySessionKey":"theirs"})", {}, noLimit), R"({"LockedBySessionKey":"<other session's key>"})");
}

void MaskerTest::aHeaderKeepsOnlyWhatIsHarmless_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char *name, const char *value, const char *shown) {
        QTest::newRow(name) << QByteArray(name) << QByteArray(value) << QByteArray(shown);
    };
    row("Authorization", "Basic dXNlcjpncm91cDpkZXNrOnNlY3JldA==", "Basic <staff credentials>");
    row("authorization", "Bearer abc", "Basic <staff credentials>");
    row("Set-Cookie", "sid=abc; Path=/", "<cookie>");
    row("Cookie", "sid=abc", "<cookie>");
    row("X-Session", "abc", "<masked>");
    row("Content-Type", "application/json; charset=utf-8", "application/json; charset=utf-8");
    row("Date", "Sat, 21 Nov 2026 22:45:23 GMT", "Sat, 21 Nov 2026 22:45:23 GMT");
    row("Server", "anna@berg.example", "<e-mail of patron>");
}

void MaskerTest::aHeaderKeepsOnlyWhatIsHarmless()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    SessionAliases aliases;
    const KnownSecrets none;
    QTEST(Masker(aliases, none).header(name, value), "shown");
}

void MaskerTest::aNotedSecretIsFoundHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("secret");
    for (const QString &secret : {u"open sesame"_s, u"a<b>&\"c'd%41\\x"_s, u"pä\u00dfwort🔑"_s, u"+49/30=x"_s, u"50%25off&amp;"_s, u"ann"_s})
        QTest::newRow(qPrintable(secret)) << secret;
}

void MaskerTest::aNotedSecretIsFoundHoweverItIsWritten()
{
    QFETCH(QString, secret);
    SessionAliases aliases;
    KnownSecrets noted;
    const Masker masker(aliases, noted);
    (void)masker.value("Password", secret.toUtf8());
    LeakSearch search;
    search.plant(u"it"_s, secret);
    for (const auto &[encoding, bytes] : LeakSearch::writings(secret)) {
        const bool tooShort = secret.size() <= 3 && encoding.startsWith(u"base64");
        if (tooShort)
            continue; // three letters are four of base64, and those are in every text
        const QByteArray text = "Login failed for '" + bytes + "' (again)";
        const QByteArray shown = masker.text(text);
        QVERIFY2(search.found(text).size() > 0, qPrintable(encoding));
        QVERIFY2(search.found(shown).isEmpty(), qPrintable(encoding + u": " + QString::fromUtf8(shown)));
        QVERIFY2(shown.startsWith("Login failed for '") && shown.endsWith(" (again)"), shown.constData());
    }
    // Within the credentials of a request, whatever stands before it.
    for (const char *before : {"u:", "us:", "use:"}) {
        if (secret.size() > 3)
            QVERIFY(search.found(masker.text(QByteArray(before + secret.toUtf8()).toBase64())).isEmpty());
    }
}

void MaskerTest::strangersSecretsInWordsAreMaskedByTheirLooks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char *text, const char *shown) { QTest::newRow(text) << QByteArray(text) << QByteArray(shown); };
    row("no login for anna.b+x@berg.example!", "no login for <e-mail of patron>!");
    row("no login for anna%40berg.example", "no login for <e-mail of patron>");
    row("anna%2540berg.example", "<e-mail of patron>");
    row("key 7F3A9C1E2B4D6F8091A2 is locked", "key <key> is locked");
    row("/Web/Session/550e8400-e29b-41d4-a716-446655440000/Login", "/Web/Session/<key>/Login");
    row("Authorization: Basic dXNlcjpw", "Authorization: Basic <credentials>");
    row("call +49 (30) 1234-5678 now", "call <number> now");
    row("card 4111 1111 1111 1111.", "card <number>.");
}

void MaskerTest::strangersSecretsInWordsAreMaskedByTheirLooks()
{
    QFETCH(QByteArray, text);
    SessionAliases aliases;
    const KnownSecrets none;
    QTEST(Masker(aliases, none).text(text), "shown");
}

void MaskerTest::ordinaryWordsStay_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"Season 2026-2027", "The cart is not empty.", "100% of 5 & more", "Row B, seat 12", "order 123456 is locked",
             "CartInfo.PaymentCount", "Zauberflöte", "a\\b"})
        QTest::newRow(text) << QByteArray(text);
}

void MaskerTest::ordinaryWordsStay()
{
    QFETCH(QByteArray, text);
    SessionAliases aliases;
    const KnownSecrets none;
    QCOMPARE(Masker(aliases, none).text(text), text);
}

void MaskerTest::aNumberThatIsASecretOfTheCallIsMasked()
{
    SessionAliases aliases;
    KnownSecrets noted;
    (void)Masker(aliases, noted).json(R"({"PostalCode":"75001","State":"1","Password":"1"})", {}, noLimit);
    QCOMPARE(Masker(aliases, std::as_const(noted)).json(R"({"OrderId":75001,"Id":1,"Status":"near 75001"})", {}, noLimit),
        R"({"OrderId":"<masked>","Id":1,"Status":"near <postal code>"})");
}

void MaskerTest::aBrokenAnswerIsNotShownFromThereOn_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char *json, const char *shown) { QTest::newRow(json) << QByteArray(json) << QByteArray(shown); };
    row("<html>Anna</html>", "<unreadable: 17 bytes>");
    row(R"({"OrderId":1,"Password":"ab)", R"({"OrderId":1,"Password":<unreadable: 3 bytes>)");
    row(R"({"OrderId":1} Anna)", R"({"OrderId":1} <unreadable: 4 bytes>)");
    row(R"({"OrderId":Anna})", R"({"OrderId":<unreadable: 5 bytes>)");
    row("", "");
}

void MaskerTest::aBrokenAnswerIsNotShownFromThereOn()
{
    QFETCH(QByteArray, json);
    if (json.isEmpty())
        QCOMPARE(masked(json), QByteArray("<unreadable: 0 bytes>"));
    else
        QTEST(masked(json), "shown");
    const QByteArray deep = QByteArray(5000, '[') + "\"anna\"";
    QVERIFY(!masked(deep).contains("anna"));
}

void MaskerTest::aLongAnswerIsCut()
{
    SessionAliases aliases;
    QByteArray json = "[";
    for (int i = 0; i < 1000; ++i)
        json += R"({"OrderId":1},)";
    json += R"({"OrderId":2}])";
    const KnownSecrets none;
    const QByteArray shown = Masker(aliases, none).json(json, {}, 100);
    QVERIFY(shown.size() < 150);
    QVERIFY2(shown.startsWith(R"([{"OrderId":1},)") && shown.contains("<and 1"), shown.constData());
}

// The claim of the whole module, over shapes nobody thought of.
void MaskerTest::noSecretSurvivesAnyShape()
{
    QRandomGenerator random(20261121);
    const QStringList names{u"Password"_s, u"SessionKey"_s, u"Description"_s, u"Message"_s, u"Id"_s, u"Anything"_s, u"CartInfo"_s,
        u"EmailAddress"_s, u"Status"_s, u"LockedDate"_s, u"Value"_s, u"PerformanceIds"_s, u"Default"_s, u"Code"_s, u"Details"_s};
    const QString letters = u"abcXYZ0189 äß🔑&<>\"'\\%+/=@._-"_s;
    int secretsSeen = 0;
    for (int run = 0; run < 3000; ++run) {
        QString secret;
        while (secret.size() < 6)
            secret += letters[random.bounded(int(letters.size()))];
        secret = QString::fromUtf8(secret.toUtf8()).remove(QChar::ReplacementCharacter) + u"Zq9x"; // whole characters
        LeakSearch search;
        search.plant(u"it"_s, secret);
        const auto writings = LeakSearch::writings(secret);
        const auto text = [&] {
            return QString::fromUtf8("at " + writings[random.bounded(int(writings.size()))].second + " end");
        };
        std::function<QJsonValue(int)> any = [&](int depth) -> QJsonValue {
            const int kind = random.bounded(depth > 3 ? 3 : 5);
            if (kind < 2)
                return text();
            if (kind == 2)
                return secret;
            if (kind == 3)
                return QJsonArray{any(depth + 1), any(depth + 1)};
            QJsonObject object;
            for (int i = 0; i < 3; ++i)
                object[names[random.bounded(int(names.size()))]] = any(depth + 1);
            return object;
        };
        SessionAliases aliases;
        KnownSecrets noted;
        const Masker masker(aliases, noted);
        (void)masker.value("Password", secret.toUtf8());
        const QByteArray json = QJsonDocument(QJsonObject{{u"Messages"_s, any(0)}, {u"Message"_s, text()}}).toJson();
        const QByteArray shown = masker.json(json, {}, noLimit);
        secretsSeen += search.found(json).isEmpty() ? 0 : 1;
        const QStringList leaks = search.found(shown) + search.found(QByteArray(shown).replace("\\\\", "\\"));
        QVERIFY2(leaks.isEmpty(), qPrintable(u"run %1: %2\n%3\n%4"_s.arg(run).arg(leaks.join(u", "), secret, QString::fromUtf8(shown))));
        QVERIFY2(!QJsonDocument::fromJson(shown).isNull(), shown.constData());
    }
    QVERIFY2(secretsSeen > 2000, qPrintable(QString::number(secretsSeen)));
}

QTEST_APPLESS_MAIN(MaskerTest)
#include "tst_masker.moc"
