// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/codecs/accountcodec.h"
#include "models/service/codecs/cartcodec.h"
#include "models/service/codecs/ordercodec.h"
#include "models/service/codecs/performancecodec.h"
#include "models/service/codecs/sessioncodec.h"
#include "models/service/codecs/signincodec.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

// What goes on the wire, letter by letter: the contract's names in the contract's order.
class TestBodies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sessionsAreAskedForInTheContractsWords();
    void signInsCarryExactlyTheContractsMembers();
    void onlyV15HearsOfPersistSessionOnFailure();
    void theGivenSourceIsSentNeverASilentZero();
    void webLoginsAreWholeRecords();
    void aForgottenPasswordIsNull();
    void otherBodiesCarryExactlyTheContractsMembers();
    void passwordsSurviveUnchanged_data();
    void passwordsSurviveUnchanged();
    void textsSurviveUnchanged_data() { passwordsSurviveUnchanged_data(); }
    void textsSurviveUnchanged();
    void aBodyWithAPasswordNeverOutgrowsItsBuffer();
    void orderFiltersAreOnlyWhatIsSet();
};

void TestBodies::sessionsAreAskedForInTheContractsWords()
{
    QCOMPARE(encode(CustomerSessionRequest{}),
        R"({"IpAddress":"","BusinessUnitId":null,"Organization":null,"PromotionCode":null})");
    QCOMPARE(encode(CustomerSessionRequest{u"10.0.0.7"_s, 2, u"Impresario"_s, 8}),
        R"({"IpAddress":"10.0.0.7","BusinessUnitId":2,"Organization":"Impresario","PromotionCode":8})");
    QCOMPARE(encode(CounterSessionRequest{u"10.0.0.7"_s, {}, {}, 3, 8, {}}),
        R"({"IpAddress":"10.0.0.7","BusinessUnit":null,"Organization":null,)"
        R"("SessionInfo":{"BatchId":null,"ModeOfSaleId":3,"PromotionCode":8}})");
    QCOMPARE(encode(CounterSessionRequest{u"10.0.0.7"_s, 2, u"Impresario"_s, 3, 8, 41}),
        R"({"IpAddress":"10.0.0.7","BusinessUnit":2,"Organization":"Impresario",)"
        R"("SessionInfo":{"BatchId":41,"ModeOfSaleId":3,"PromotionCode":8}})");
    QCOMPARE(encodeTransfer(u"a/b"_s), R"({"NewSessionKey":"a/b"})");
    QCOMPARE(encodeTimeOffset(std::chrono::minutes(5)), R"({"TimeOffset":300})");
    QCOMPARE(encodeTimeOffset(std::chrono::seconds(-60)), R"({"TimeOffset":-60})");
    QCOMPARE(
        encodeExpiration(u"2026-03-01T20:00:00-05:00"_s), R"({"Expiration":"2026-03-01T20:00:00-05:00"})");
}

void TestBodies::signInsCarryExactlyTheContractsMembers()
{
    QCOMPARE(encode(SignInByEmail{u"ann@example.org"_s, Secret(u"pw"), 1, 5}),
        R"({"EmailAddress":"ann@example.org","Password":"pw","LoginTypeId":1,"PromotionCode":5})");
    // The two samples of the help pages
    QCOMPARE(encode(SignInByConstituent{
                 1, u"sample string 3"_s, u"sample string 4"_s, u"sample string 2"_s, 5, 6}),
        R"({"ConstituentId":1,"EmailAddress":"sample string 2","PhoneNumber":"sample string 3",)"
        R"("PostalCode":"sample string 4","LoginTypeId":5,"PromotionCode":6})");
    QCOMPARE(encode(SignInAsGuest{u"sample string 1"_s, 2, 3}),
        R"({"EmailAddress":"sample string 1","LoginTypeId":2,"ElectronicAddressTypeId":3})");
    QCOMPARE(encode(SignInByConstituent{1, u"555"_s, u"97232"_s, {}, 5, 6}),
        R"({"ConstituentId":1,"EmailAddress":null,"PhoneNumber":"555","PostalCode":"97232","LoginTypeId":5,"PromotionCode":6})");
    QCOMPARE(encode(SignInByToken{u"ann@example.org"_s, Secret(u"tok"), 1, 5}),
        R"({"EmailAddress":"ann@example.org","ForgotLoginToken":"tok","LoginTypeId":1,"PromotionCode":5})");
    QCOMPARE(
        encode(SignInExternal{u"ann"_s, 1, 5}), R"({"UserName":"ann","LoginTypeId":1,"PromotionCode":5})");
    QCOMPARE(encode(CredentialsMail{u"ann@example.org"_s, 1, {}}),
        R"({"EmailAddress":"ann@example.org","LoginTypeId":1,"TemplateFormatId":null})");
    QCOMPARE(encode(CredentialsMail{u"ann@example.org"_s, 1, 9}),
        R"({"EmailAddress":"ann@example.org","LoginTypeId":1,"TemplateFormatId":9})");
}

void TestBodies::onlyV15HearsOfPersistSessionOnFailure()
{
    const SignInByName request{u"ann"_s, Secret(u"pw"), 1, 5};
    QCOMPARE(encode(request, ApiVersion::V15),
        R"({"UserName":"ann","Password":"pw","LoginTypeId":1,"PromotionCode":5,"PersistSessionOnFailure":true})");
    QCOMPARE(encode(request, ApiVersion::V16),
        R"({"UserName":"ann","Password":"pw","LoginTypeId":1,"PromotionCode":5})");
}

void TestBodies::theGivenSourceIsSentNeverASilentZero()
{
    constexpr int source = 4711;
    const QByteArray wanted = "\"PromotionCode\":4711";
    QVERIFY(encode(SignInByName{{}, {}, 1, source}, ApiVersion::V15).contains(wanted));
    QVERIFY(encode(SignInByEmail{{}, {}, 1, source}).contains(wanted));
    QVERIFY(encode(SignInByConstituent{1, {}, {}, {}, 1, source}).contains(wanted));
    QVERIFY(encode(SignInByToken{{}, {}, 1, source}).contains(wanted));
    QVERIFY(encode(SignInExternal{{}, 1, source}).contains(wanted));
    WebLoginChange change;
    change.source = source;
    QVERIFY(encode(change).contains(wanted));
}

void TestBodies::webLoginsAreWholeRecords()
{
    NewWebLogin login;
    login.constituentId = 12;
    login.loginTypeId = 1;
    login.password = Secret(u"pw");
    QCOMPARE(encode(login),
        R"({"ConstituentUpdateDate":null,"CreatedDateTime":null,"CreateLocation":null,"CreatedBy":null,)"
        R"("Constituent":{"Id":12},"Email":null,"FailedAttempts":0,"Inactive":false,"LastLoginDate":null,)"
        R"("UpdatedDateTime":null,"UpdatedBy":null,"LockedDate":null,"Login":null,"Password":"pw","Id":null,)"
        R"("LoginType":{"Description":null,"Id":1,"Inactive":null},"PrimaryIndicator":false,)"
        R"("TemporaryIndicator":true,"EditIndicator":null})");
    login.emailAddressId = 77;
    login.login = u"ann"_s;
    login.primary = true;
    login.temporary = false;
    const QJsonObject body = QJsonDocument::fromJson(encode(login)).object();
    QCOMPARE(body.value("Email"_L1).toObject().value("Id"_L1).toInt(), 77);
    QCOMPARE(body.value("Login"_L1).toString(), u"ann"_s);
    QVERIFY(body.value("PrimaryIndicator"_L1).toBool() && !body.value("TemporaryIndicator"_L1).toBool(true));
    QCOMPARE(body.size(), 19);
}

void TestBodies::aForgottenPasswordIsNull()
{
    WebLoginChange change;
    change.loginName = u"ann"_s;
    change.newLoginName = u"ann"_s;
    change.newPassword = Secret(u"new");
    change.email = u"a@example.org"_s;
    change.newEmail = u"b@example.org"_s;
    change.loginTypeId = 1;
    change.source = 5;
    QCOMPARE(encode(change),
        R"({"LoginName":"ann","NewLoginName":"ann","Password":null,"NewPassword":"new","EmailAddress":"a@example.org",)"
        R"("NewEmailAddress":"b@example.org","LoginTypeId":1,"PromotionCode":5})");
    change.password = Secret(u"old");
    QVERIFY(encode(change).contains(R"("Password":"old","NewPassword":"new")"));
    change.password = Secret();
    QVERIFY(encode(change).contains(R"("Password":"","NewPassword")"));
}

// D14
void TestBodies::otherBodiesCarryExactlyTheContractsMembers()
{
    QCOMPARE(encode(SessionVariable{u"Seen"_s, u" 007"_s}), R"({"Name":"Seen","Value":" 007"})");
    QCOMPARE(encodePromoText(u"SPRING"_s), R"({"PromoCodeString":"SPRING"})");
    QCOMPARE(encodePromoNumber(12), R"({"PromoCode":12})");
    QCOMPARE(encodeConstituent(12, true), R"({"ConstituentId":12,"OverridePrompt":true})");
    QCOMPARE(encodeReprint(12, 0), R"({"OrderId":12,"EmailAddressId":0})");
    QCOMPARE(encode(SeatRequest{7, 2, {1, 3}, 2, u"NoStairs=Y&HoldCode=3"_s}),
        R"({"PriceType":"1,3","PriceTypeReason":null,"PerformanceId":7,"NumberOfSeats":2,"ZoneId":2,)"
        R"("SpecialRequests":"NoStairs=Y&HoldCode=3","Unseated":false,"RequestedSeats":null})");
    const QDateTime from(QDate(2026, 3, 1), QTime(0, 0), Qt::OffsetFromUTC, -5 * 3600);
    QCOMPARE(encode(PerformanceQuery{from, {}, 3, u"Hamlet"_s}),
        R"({"PerformanceStartDate":"2026-03-01T00:00:00-05:00","PerformanceEndDate":null,"ModeOfSaleId":3,)"
        R"("BusinessUnitId":null,"KeywordIds":null,"KeywordAndOr":null,"ArtistIds":null,"SeasonIds":null,)"
        R"("ConstituentId":null,"ProductionSeasonIds":null,"FullTextSearch":"Hamlet","FacilityIds":null,)"
        R"("PerformanceTypeIds":null})");
}

void TestBodies::passwordsSurviveUnchanged_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("quotes") << u"a\"b'c"_s;
    QTest::newRow("backslashes") << u"\\\\server\\u0041\\"_s;
    QTest::newRow("slash and brackets") << u"</script>{}[],:"_s;
    QString controls;
    for (char16_t c = 1; c < 0x20; ++c)
        controls += QChar(c);
    QTest::newRow("control characters") << controls + QChar(0x7f);
    QTest::newRow("nul") << QString(QChar(u'\0')) + u"x"_s;
    QTest::newRow("emoji") << u"p\U0001F511\U0001F1E9\U0001F1EAw"_s;
    QTest::newRow("accents") << u"Zo\u00eb \u4e2d\u6587 \u202e\ufeff\uffff"_s;
    QTest::newRow("blanks") << u"  leading and trailing  "_s;
    QTest::newRow("long") << QString(5000, u'"');
}

// H4
void TestBodies::passwordsSurviveUnchanged()
{
    QFETCH(QString, text);
    const auto wire = [](const QByteArray &body, QLatin1StringView member) {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
        return problem.error == QJsonParseError::NoError ? document.object().value(member).toString()
                                                         : u"?"_s;
    };
    QCOMPARE(wire(encode(SignInByName{{}, Secret(text), 1, 1}, ApiVersion::V15), "Password"_L1), text);
    QCOMPARE(wire(encode(SignInByEmail{{}, Secret(text), 1, 1}), "Password"_L1), text);
    QCOMPARE(wire(encode(SignInByToken{{}, Secret(text), 1, 1}), "ForgotLoginToken"_L1), text);
    NewWebLogin login;
    login.password = Secret(text);
    QCOMPARE(wire(encode(login), "Password"_L1), text);
    WebLoginChange change;
    change.password = Secret(text);
    change.newPassword = Secret(text);
    QCOMPARE(wire(encode(change), "Password"_L1), text);
    QCOMPARE(wire(encode(change), "NewPassword"_L1), text);
}

// H4
void TestBodies::textsSurviveUnchanged()
{
    QFETCH(QString, text);
    const QJsonObject body = QJsonDocument::fromJson(encode(SessionVariable{u"A"_s, text})).object();
    QCOMPARE(body.value("Value"_L1).toString(), text);
    const QString half = text + QChar(0xd83d);
    const QJsonObject cut = QJsonDocument::fromJson(encode(SessionVariable{u"A"_s, half})).object();
    QCOMPARE(cut.value("Value"_L1).toString(), half);
}

void TestBodies::aBodyWithAPasswordNeverOutgrowsItsBuffer()
{
    // The buffer keeps the capacity it began with: 1024 and six bytes a unit, the worst an escape can take.
    const QString worst(300, QChar(1));
    const auto began = [](qsizetype units) { return 1024 + 6 * units; };
    QVERIFY(encode(SignInByName{worst, Secret(worst), 1, 1}, ApiVersion::V15).capacity() == began(600));
    QVERIFY(encode(SignInByEmail{worst, Secret(worst), 1, 1}).capacity() == began(600));
    QVERIFY(encode(SignInByToken{worst, Secret(worst), 1, 1}).capacity() == began(600));
    NewWebLogin login;
    login.login = worst;
    login.password = Secret(worst);
    QVERIFY(encode(login).capacity() == began(600));
    WebLoginChange change;
    change.loginName = change.newLoginName = change.email = change.newEmail = worst;
    change.password = Secret(worst);
    change.newPassword = Secret(worst);
    QVERIFY(encode(change).capacity() == began(1800));
}

void TestBodies::orderFiltersAreOnlyWhatIsSet()
{
    QVERIFY(orderQuery({}).isEmpty());
    OrderFilter filter;
    filter.seasonId = 1;
    filter.modeOfSaleId = 2;
    filter.deliveryMethodId = -1;
    filter.performanceFrom = QDate(2026, 3, 1);
    filter.performanceTo = QDate(2026, 12, 31);
    filter.renewalsOnly = true;
    filter.unprintedOnly = false;
    filter.includeAffiliations = true;
    filter.includeUnfulfilledRollovers = false;
    const QList<QPair<QString, QString>> expected{{u"seasonId"_s, u"1"_s}, {u"renewalsOnly"_s, u"true"_s},
        {u"modeOfSaleId"_s, u"2"_s}, {u"perfStartDate"_s, u"2026-03-01"_s},
        {u"perfEndDate"_s, u"2026-12-31"_s}, {u"deliveryMethodId"_s, u"-1"_s},
        {u"unprintedOnly"_s, u"false"_s}, {u"includeAffiliations"_s, u"true"_s},
        {u"includeUnfulfilledRollovers"_s, u"false"_s}};
    QCOMPARE(orderQuery(filter), expected);
}

QTEST_GUILESS_MAIN(TestBodies)
#include "tst_codecs_bodies.moc"
