// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/wire/types.h"
#include "app/sandbox/wire/wire.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Foyer::Sandbox;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray sample(const QString &name)
{
    QFile file(QString::fromLatin1(FOYER_SANDBOX_DATA) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The help pages indent their samples; the service does not. Nothing but that may differ.
QByteArray withoutIndentation(const QByteArray &text, bool xml)
{
    QString flat = QString::fromUtf8(text);
    flat.remove(QRegularExpression(u"\\n *"_s));
    if (!xml)
        flat.replace(u"\": "_s, u"\":"_s);
    return flat.toUtf8();
}

QJsonObject parsedJson(QLatin1StringView type, const QByteArray &body)
{
    return Wire::parse(type, body, false).value.toObject();
}

} // namespace

class TestSandboxWire final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySampleOfTheHelpPagesIsReadAndWrittenTheSame_data();
    void everySampleOfTheHelpPagesIsReadAndWrittenTheSame();
    void everyNestedTypeExistsAndEveryNameIsUnique();
    void anAbsentMemberIsWrittenAsNull();
    void anAmountHasFourDecimals();
    void aListIsWrittenUnderArrayOf();
    void textSurvivesBothFormats_data();
    void textSurvivesBothFormats();
    void aRequestIsReadAsLenientlyAsTheVendorDoes();
    void aMemberOfTheWrongKindIsNamed_data();
    void aMemberOfTheWrongKindIsNamed();
    void anUnreadableBodyIsRefused_data();
    void anUnreadableBodyIsRefused();
    void theExpirationRequestIsReadUnderItsSpecialRoot();
    void xmlMembersMayComeInAnyOrder();
    void aMemberTheContractLacksIsReportedBeforeItIsSent();
};

void TestSandboxWire::everySampleOfTheHelpPagesIsReadAndWrittenTheSame_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("type");
    const QList<std::pair<QString, QString>> samples = {
        {u"get-session"_s, u"Session"_s},
        {u"create-web-login.request"_s, u"SessionWebLogin"_s},
        {u"create-web-login.response"_s, u"Session"_s},
        {u"login-as-guest.request"_s, u"LoginAsGuestRequest"_s},
        {u"login-as-guest.response"_s, u"Session"_s},
        {u"login-constituent-info.request"_s, u"LoginConstituentInfoRequest"_s},
        {u"login-constituent-info.response"_s, u"Session"_s},
    };
    for (const auto &[file, type] : samples)
        QTest::newRow(qPrintable(file)) << file << type;
}

void TestSandboxWire::everySampleOfTheHelpPagesIsReadAndWrittenTheSame()
{
    QFETCH(QString, file);
    QFETCH(QString, type);
    const QByteArray latin = type.toLatin1();
    const QLatin1StringView name(latin.constData(), latin.size());
    const QByteArray json = sample(file + u".json"_s);
    const QByteArray xml = sample(file + u".xml"_s);
    QVERIFY(!json.isEmpty() && !xml.isEmpty());

    const Wire::Parsed fromJson = Wire::parse(name, json, false);
    const Wire::Parsed fromXml = Wire::parse(name, xml, true);
    QCOMPARE(fromJson.problem, QString());
    QCOMPARE(fromXml.problem, QString());
    QCOMPARE(fromXml.value, fromJson.value);
    QCOMPARE(QJsonDocument(fromJson.value.toObject()), QJsonDocument::fromJson(json));
    QCOMPARE(Wire::toJson(name, fromXml.value), withoutIndentation(json, false));
    QCOMPARE(Wire::toXml(name, fromJson.value), withoutIndentation(xml, true));
}

void TestSandboxWire::everyNestedTypeExistsAndEveryNameIsUnique()
{
    QSet<QString> names;
    for (const auto &group : {Wire::sessionTypes(), Wire::cartTypes(), Wire::checkoutTypes(), Wire::paymentTypes(),
             Wire::crmTypes(), Wire::txnTypes(), Wire::referenceTypes()}) {
        for (const Wire::Type &type : group) {
            QVERIFY2(!names.contains(type.name), type.name.data());
            names.insert(type.name);
            QSet<QString> members;
            for (const Wire::Member &member : type.members) {
                QVERIFY2(!members.contains(member.name), member.name.data());
                members.insert(member.name);
                const bool nests = member.kind == Wire::Kind::Object || member.kind == Wire::Kind::List;
                QCOMPARE(Wire::findType(member.nested) != nullptr, nests);
            }
        }
    }
    QVERIFY(names.contains(u"Cart"_s) && names.contains(u"ErrorMessage"_s));
}

void TestSandboxWire::anAbsentMemberIsWrittenAsNull()
{
    QCOMPARE(Wire::toJson("SessionVariable"_L1, QJsonObject{{u"Name"_s, u"UID"_s}}),
        QByteArray(R"({"Name":"UID","Value":null})"));
    QCOMPARE(Wire::toXml("SessionVariable"_L1, QJsonObject{{u"Name"_s, u"UID"_s}}),
        QByteArray(R"(<SessionVariable xmlns:i="http://www.w3.org/2001/XMLSchema-instance">)"
                   R"(<Name>UID</Name><Value i:nil="true"/></SessionVariable>)"));
    QVERIFY(Wire::toJson("Session"_L1, QJsonObject()).contains(R"("LoginInfo":null)"));
    QCOMPARE(Wire::parse("SessionVariable"_L1,
                 "<SessionVariable xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\">"
                 "<Value i:nil=\"true\" /></SessionVariable>",
                 true)
                 .value.toObject(),
        (QJsonObject{{u"Value"_s, QJsonValue::Null}}));
}

void TestSandboxWire::anAmountHasFourDecimals()
{
    const QJsonObject balance{{u"Balance"_s, 260}, {u"UsedInSession"_s, 0.1}, {u"CurrentBalance"_s, -12.345}};
    const QByteArray json = Wire::toJson("OnAccountBalance"_L1, balance);
    QVERIFY2(json.contains(R"("Balance":260.0000,"UsedInSession":0.1000,"CurrentBalance":-12.3450)"),
        json.constData());
    QVERIFY(Wire::toXml("OnAccountBalance"_L1, balance).contains("<Balance>260.0000</Balance>"));
}

void TestSandboxWire::aListIsWrittenUnderArrayOf()
{
    const QJsonArray rows{QJsonObject{{u"Description"_s, u"Order could not be locked"_s}}};
    QCOMPARE(Wire::toJson("[ErrorMessage]"_L1, rows),
        QByteArray(
            R"([{"Code":null,"Description":"Order could not be locked","Details":null,"ErrorPath":null}])"));
    const QByteArray xml = Wire::toXml("[ErrorMessage]"_L1, rows);
    QVERIFY(xml.startsWith("<ArrayOfErrorMessage xmlns:i="));
    const Wire::Parsed back = Wire::parse("[ErrorMessage]"_L1, xml, true);
    QCOMPARE(back.problem, QString());
    QCOMPARE(back.value.toArray().at(0).toObject().value(u"Description"_s).toString(),
        u"Order could not be locked"_s);
    QCOMPARE(Wire::toJson("[ErrorMessage]"_L1, QJsonArray()), QByteArray("[]"));
    QCOMPARE(Wire::parse("[ErrorMessage]"_L1, "[]", false).value, QJsonValue(QJsonArray()));
}

void TestSandboxWire::textSurvivesBothFormats_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("padding") << u"ecarr   "_s;
    QTest::newRow("line ends") << u"Order is already locked by batch 104\r\nOrder could not be locked"_s;
    QTest::newRow("markup") << u"<b>10 % off & \"more\"</b> ]]>"_s;
    QTest::newRow("backslash") << u"a\\b/c\tq"_s;
    QTest::newRow("outside the first plane") << u"Zoë Ångström 🎭 شهرزاد"_s;
    QTest::newRow("empty") << u""_s;
}

void TestSandboxWire::textSurvivesBothFormats()
{
    QFETCH(QString, text);
    const QJsonObject variable{{u"Name"_s, text}, {u"Value"_s, text}};
    const QByteArray json = Wire::toJson("SessionVariable"_L1, variable);
    QCOMPARE(QJsonDocument::fromJson(json).object(), variable);
    QCOMPARE(parsedJson("SessionVariable"_L1, json), variable);
    QCOMPARE(
        Wire::parse("SessionVariable"_L1, Wire::toXml("SessionVariable"_L1, variable), true).value.toObject(),
        variable);
}

void TestSandboxWire::aRequestIsReadAsLenientlyAsTheVendorDoes()
{
    const QJsonObject read = parsedJson("LoginRequest"_L1,
        "\xEF\xBB\xBF{\"username\": \"anna\", \"Password\": 1234, \"LoginTypeId\": \"1\", \"PromotionCode\": "
        "7, "
        "\"PersistSessionOnFailure\": \"True\", \"Junk\": {\"a\": [1]}}");
    QCOMPARE(read,
        (QJsonObject{{u"UserName"_s, u"anna"_s}, {u"Password"_s, u"1234"_s}, {u"LoginTypeId"_s, 1},
            {u"PromotionCode"_s, 7}, {u"PersistSessionOnFailure"_s, true}}));
    QCOMPARE(parsedJson("CheckoutRequest"_L1, R"({"Amount": "0.00"})").value(u"Amount"_s), QJsonValue(0.0));
    QCOMPARE(parsedJson("LoginRequest"_L1, R"({"LoginTypeId": null, "PromotionCode": ""})"),
        (QJsonObject{{u"LoginTypeId"_s, QJsonValue::Null}, {u"PromotionCode"_s, QJsonValue::Null}}));
}

void TestSandboxWire::aMemberOfTheWrongKindIsNamed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("xml");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *body, bool xml, const QString &named) {
        QTest::newRow(name) << QByteArray(body) << xml << named;
    };
    row("text for an int", R"({"BusinessUnit": "one"})", false, u"BusinessUnit"_s);
    row("fraction for an int", R"({"BusinessUnit": 1.5})", false, u"BusinessUnit"_s);
    row("int out of range", R"({"BusinessUnit": 2147483648})", false, u"BusinessUnit"_s);
    row("nested", R"({"SessionInfo": {"ModeOfSaleId": true}})", false, u"SessionInfo.ModeOfSaleId"_s);
    row("list for an object", R"({"SessionInfo": []})", false, u"SessionInfo"_s);
    row("object for a text", R"({"IpAddress": {}})", false, u"IpAddress"_s);
    row("xml int",
        "<BusinessFacingSessionRequest><BusinessUnit>x</BusinessUnit></BusinessFacingSessionRequest>", true,
        u"BusinessUnit"_s);
    row("xml element for a text",
        "<BusinessFacingSessionRequest><IpAddress><b/></IpAddress></BusinessFacingSessionRequest>", true,
        u"IpAddress"_s);
    row("xml text for an object",
        "<BusinessFacingSessionRequest><SessionInfo>1</SessionInfo></BusinessFacingSessionRequest>", true,
        u"SessionInfo"_s);
}

void TestSandboxWire::aMemberOfTheWrongKindIsNamed()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, xml);
    QFETCH(QString, named);
    const Wire::Parsed parsed = Wire::parse("BusinessFacingSessionRequest"_L1, body, xml);
    QVERIFY2(parsed.problem.startsWith(QString(named + " is not "_L1)), qPrintable(parsed.problem));
}

void TestSandboxWire::anUnreadableBodyIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("xml");
    const auto row
        = [](const char *name, const QByteArray &body, bool xml) { QTest::newRow(name) << body << xml; };
    row("empty", {}, false);
    row("null", "null", false);
    row("list", "[]", false);
    row("cut", R"({"Expiration": "2026)", false);
    row("twice", R"({"TimeOffset": 60, "TimeOffset": 600})", false);
    row("twice, escaped", R"({"TimeOffset": 60, "Time\u004fffset": 600})", false);
    row("twice, other case", R"({"TimeOffset": 60, "timeoffset": 600})", false);
    row("bad date", R"({"Expiration": "2026-02-30T10:00:00Z"})", false);
    row("bad time", R"({"Expiration": "2026-02-03T25:00:00Z"})", false);
    row("deep", R"({"Junk": )" + QByteArray(200, '[') + QByteArray(200, ']') + "}", false);
    row("large", R"({"Junk": ")" + QByteArray(Wire::kMaxBody, 'x') + "\"}", false);
    row("xml empty", " ", true);
    row("xml cut", "<SetSessionExpirationRequest><TimeOffset>60</TimeOffset>", true);
    row("xml root", "<SessionRequest></SessionRequest>", true);
    row("xml twice",
        "<SetSessionTimeRequest><TimeOffset>1</TimeOffset><TimeOffset>2</TimeOffset></SetSessionTimeRequest>",
        true);
    row("xml entity",
        "<!DOCTYPE a [<!ENTITY e \"60\">]><SetSessionTimeRequest><TimeOffset>&e;</TimeOffset>"
        "</SetSessionTimeRequest>",
        true);
    row("xml external entity",
        "<!DOCTYPE a SYSTEM \"file:///etc/hostname\"><SetSessionTimeRequest></SetSessionTimeRequest>", true);
    row("xml unknown entity", "<SetSessionTimeRequest><TimeOffset>&e;</TimeOffset></SetSessionTimeRequest>",
        true);
    row("xml deep",
        "<SetSessionTimeRequest>" + QByteArray("<a>").repeated(200) + QByteArray("</a>").repeated(200)
            + "</SetSessionTimeRequest>",
        true);
    row("xml two roots", "<SetSessionTimeRequest/><SetSessionTimeRequest/>", true);
    row("json as xml", "{}", true);
}

void TestSandboxWire::anUnreadableBodyIsRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, xml);
    QVERIFY(!Wire::parse("SetSessionExpirationRequest"_L1, body, xml).problem.isEmpty());
}

void TestSandboxWire::theExpirationRequestIsReadUnderItsSpecialRoot()
{
    for (const auto &root : {"SetSessionTimeRequest"_ba, "SetSessionExpirationRequest"_ba}) {
        const Wire::Parsed parsed = Wire::parse("SetSessionExpirationRequest"_L1,
            "<" + root + "><TimeOffset>300</TimeOffset></" + root + ">", true);
        QCOMPARE(parsed.problem, QString());
        QCOMPARE(parsed.value.toObject(), (QJsonObject{{u"TimeOffset"_s, 300}}));
    }
    QVERIFY(!Wire::parse("SessionRequest"_L1, "<SetSessionTimeRequest/>", true).problem.isEmpty());
}

void TestSandboxWire::xmlMembersMayComeInAnyOrder()
{
    const Wire::Parsed parsed = Wire::parse("LoginAsGuestRequest"_L1,
        "<?xml version=\"1.0\"?><!-- c --><LoginAsGuestRequest xmlns=\"urn:any\"><LoginTypeId> 2 "
        "</LoginTypeId>"
        "<Other><LoginTypeId>9</LoginTypeId></Other><EmailAddress><![CDATA[a&b@example.org]]></EmailAddress>"
        "</LoginAsGuestRequest>",
        true);
    QCOMPARE(parsed.problem, QString());
    QCOMPARE(parsed.value.toObject(),
        (QJsonObject{{u"LoginTypeId"_s, 2}, {u"EmailAddress"_s, u"a&b@example.org"_s}}));
}

void TestSandboxWire::aMemberTheContractLacksIsReportedBeforeItIsSent()
{
    const QJsonObject session{{u"OrderId"_s, u"7"_s}, {u"Mine"_s, 1},
        {u"LoginInfo"_s, QJsonObject{{u"UID"_s, 1}}}, {u"SourceId"_s, 5}};
    QCOMPARE(Wire::mismatches("Session"_L1, session),
        (QStringList{u"Session.LoginInfo.UID"_s, u"Session.Mine"_s, u"Session.OrderId"_s}));
    QVERIFY(Wire::mismatches("Session"_L1, QJsonObject{{u"SourceId"_s, 5}}).isEmpty());
}

QTEST_GUILESS_MAIN(TestSandboxWire)
#include "tst_sandbox_wire.moc"
