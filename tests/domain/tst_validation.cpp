// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/validation.h"

#include <QtTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

//! "ok", or the problem's number with "?" when it only warns.
QString said(const Validation::Verdict &verdict)
{
    if (!verdict)
        return u"ok"_s;
    return QString::number(static_cast<int>(verdict->problem)) + (verdict->warning ? u"?"_s : QString());
}

QString is(Problem problem) { return QString::number(static_cast<int>(problem)); }
QString warns(Problem problem) { return QString(is(problem) + u'?'); }

}

class ValidationTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAddressOfAServiceIsSafeOrRefused();
    void aColonNeverReachesTheStaffCredentials();
    void loginNamesAndPasswordsAreJudgedNotCut();
    void onlyAWholePostalCodePasses();
    void numbersAreAsciiAndInRange();
    void variableNamesCannotLeaveTheirPath();
    void aCardNumberIsSeenInAnyDress();
    void oddCharactersAreToldWithTheirPlace();
    void aMegabyteIsRefusedQuickly();
    void aProfileNamesEachOfItsProblems();
};

// N25, N26
void ValidationTest::theAddressOfAServiceIsSafeOrRefused()
{
    const QList<std::pair<QString, QString>> table{{u"https://tix.example.org/TessituraService"_s, u"ok"_s},
        {u"https://tix.example.org:8443/LiveAPI/TessituraService/"_s, u"ok"_s}, {u"HTTPS://x.example/tessitura/api"_s, u"ok"_s},
        {u"http://127.0.0.1:4711/"_s, u"ok"_s}, {u"http://[::1]:80/a"_s, u"ok"_s}, {u"http://LOCALHOST/a"_s, u"ok"_s},
        {u"http://tix.example.org/"_s, is(Problem::PlainHttpElsewhere)},
        {u"http://127.0.0.1.evil.example/"_s, is(Problem::PlainHttpElsewhere)},
        {u"http://localhost.evil.example/"_s, is(Problem::PlainHttpElsewhere)},
        {u"http://0.0.0.0/"_s, is(Problem::PlainHttpElsewhere)}, {u""_s, is(Problem::Missing)},
        {u"tix.example.org/api"_s, is(Problem::SchemeMissing)}, {u"localhost:8080/x"_s, is(Problem::SchemeMissing)},
        {u"tix.example.org:8443"_s, is(Problem::SchemeMissing)}, {u"file:///etc/passwd"_s, is(Problem::SchemeNotAllowed)},
        {u"data:text/html,x"_s, is(Problem::SchemeNotAllowed)}, {u"ftp://x.example/"_s, is(Problem::SchemeNotAllowed)},
        {u"https://ann:pw@x.example/"_s, is(Problem::UserInfoInUrl)}, {u"https://@x.example/"_s, is(Problem::UserInfoInUrl)},
        {u"https://x.example/?a=b"_s, is(Problem::QueryInUrl)}, {u"https://x.example/a#b"_s, is(Problem::FragmentInUrl)},
        {u"https://x.example/a/../b"_s, is(Problem::DotsInPath)}, {u"https://x.example/%2e%2E/b"_s, is(Problem::DotsInPath)},
        {u"https:///a"_s, is(Problem::NotAUrl)}, {u"https://x.example:0/"_s, is(Problem::NotAUrl)},
        {u"https://x.example:99999/"_s, is(Problem::NotAUrl)}, {u"https://x.example/ "_s, is(Problem::TrailingBlank)},
        {u"https://x.example/\n"_s, is(Problem::LineBreak)}};
    for (const auto &[text, expected] : table)
        QVERIFY2(said(Validation::baseUrl(text)) == expected,
            qPrintable(QString(text + u" -> "_s + said(Validation::baseUrl(text)))));
    QCOMPARE(Validation::baseUrlFrom(u"https://x.example/api//"_s), QUrl(u"https://x.example/api"_s));
}

void ValidationTest::aColonNeverReachesTheStaffCredentials()
{
    for (const auto check : {Validation::staffUser, Validation::userGroup, Validation::machineLocation}) {
        const auto found = check(u"ab:c");
        QVERIFY(found);
        QCOMPARE(found->problem, Problem::Colon);
        QCOMPARE(found->position, std::optional<qsizetype>(2));
    }
    QCOMPARE(said(Validation::staffUser(u"")), is(Problem::Missing));
    QVERIFY(!Validation::userGroup(u"") && !Validation::machineLocation(u""));
    QVERIFY(!Validation::userGroup(u"WEBAPI12"));
    QCOMPARE(Validation::userGroup(u"WEBAPI123")->limit, std::optional<qint64>(8));
}

void ValidationTest::loginNamesAndPasswordsAreJudgedNotCut()
{
    QVERIFY(!Validation::loginName(QString(80, u'x')));
    QCOMPARE(said(Validation::loginName(QString(81, u'x'))), is(Problem::TooLong));
    QCOMPARE(said(Validation::loginName(u"ann ")), warns(Problem::TrailingBlank));
    QCOMPARE(said(Validation::loginName(u"ann\n")), is(Problem::LineBreak));
    QVERIFY(!Validation::password(QString(40, u'x')));
    QCOMPARE(said(Validation::password(QString(41, u'x'))), warns(Problem::TooLong));
    QCOMPARE(said(Validation::newPassword(QString(41, u'x'))), is(Problem::TooLong));
    QCOMPARE(said(Validation::password(u"")), is(Problem::Missing));
    QCOMPARE(said(Validation::password(u" ")), warns(Problem::LeadingBlank));
    QCOMPARE(said(Validation::password(u"pass\r\n")), warns(Problem::LineBreak));
    QCOMPARE(said(Validation::password(u"pa\u00a0ss")), warns(Problem::NoBreakSpace));
    QCOMPARE(said(Validation::newPassword(u"4111111111111111")), is(Problem::CardNumber));
    QVERIFY(!Validation::password(u"p\u00e4ss \U0001F511 word"));
}

// D24
void ValidationTest::onlyAWholePostalCodePasses()
{
    for (const QStringView whole : {u"97232", u"97232-1234", u"SW1A 1AA", u"K1A 0B1", u"1234 AB"})
        QVERIFY2(!Validation::postalCode(whole), qPrintable(whole.toString()));
    for (const QStringView part : {u"97", u"9723", u"9-7-2", u"SW1A"})
        QCOMPARE(said(Validation::postalCode(part)), is(Problem::TooShort));
    QVERIFY(!Validation::postalCode(u"0150", 4));
    for (const QStringView trick : {u"97%", u"%", u"9723_", u"[0-9]7232", u"97232]", u"9[^1]232", u"*****"})
        QCOMPARE(said(Validation::postalCode(trick)), is(Problem::Wildcard));
    QCOMPARE(Validation::postalCode(u"97'32")->position, std::optional<qsizetype>(2));
    QCOMPARE(said(Validation::postalCode(u"")), is(Problem::Missing));
}

// L20
void ValidationTest::numbersAreAsciiAndInRange()
{
    QVERIFY(!Validation::constituentId(u"1") && !Validation::constituentId(u"2147483647"));
    QCOMPARE(said(Validation::constituentId(u"2147483648")), is(Problem::TooLarge));
    QCOMPARE(said(Validation::constituentId(u"99999999999999999999")), is(Problem::TooLarge));
    for (const QStringView none : {u"0", u"-1"})
        QCOMPARE(said(Validation::constituentId(none)), is(Problem::TooSmall));
    for (const QStringView odd : {u"12a", u"1.5", u"\u0661\u0662", u"0x10", u" 1", u"+1", u"-", u"1e3"})
        QCOMPARE(said(Validation::constituentId(odd)), is(Problem::NotANumber));
    QVERIFY(!Validation::seatCount(u"9", 9));
    QCOMPARE(Validation::seatCount(u"10", 9)->limit, std::optional<qint64>(9));
    QVERIFY(!Validation::offsetSeconds(u"-300", 600));
    QCOMPARE(said(Validation::offsetSeconds(u"0", 600)), is(Problem::TooSmall));
    QCOMPARE(said(Validation::offsetSeconds(u"601", 600)), is(Problem::TooLarge));
    for (const QStringView number : {u"+49 30 1234567", u"(503) 555-0100 x12", u"5550100"})
        QVERIFY(!Validation::phone(number));
    QCOMPARE(said(Validation::phone(u"555%")), is(Problem::NotAPhone));
    QCOMPARE(said(Validation::phone(u"5550")), is(Problem::TooShort));
}

// D29
void ValidationTest::variableNamesCannotLeaveTheirPath()
{
    for (const QStringView good : {u"Gate", u"a/b?c#d%2e", u"...", u"größe"})
        QVERIFY(!Validation::variableName(good));
    for (const QStringView dots : {u".", u".."})
        QCOMPARE(said(Validation::variableName(dots)), is(Problem::OnlyDots));
    for (const QStringView system : {u"UID", u"LoginType", u"username", u"STATUS"})
        QCOMPARE(said(Validation::variableName(system)), is(Problem::ReservedName));
    QCOMPARE(said(Validation::variableName(u"")), is(Problem::Missing));
    QCOMPARE(said(Validation::variableName(u"a\tb")), is(Problem::ControlCharacter));
    QVERIFY(!Validation::variableName(QString(255, u'x')));
    QCOMPARE(said(Validation::variableName(QString(128, u'ä'))), is(Problem::TooLong));
    QVERIFY(!Validation::variableValue(u"007"));
    QCOMPARE(said(Validation::variableValue(u" 7")), warns(Problem::LeadingBlank));
}

// H18
void ValidationTest::aCardNumberIsSeenInAnyDress()
{
    for (const QStringView card : {u"4111111111111111", u"4111 1111 1111 1111", u"4111-1111-1111-1111",
             u"4111.1111.1111.1111", u"378282246310005", u"4222222222222", u"6304000000000000000",
             u"my card: 4111 1111 1111 1111 12/27", u"12 4111111111111111", u"4111\u00a01111\u20111111 1111",
             u"\u0664\u0661\u0661\u0661 1111 1111 1111", u"4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1"})
        QVERIFY2(Validation::looksLikeCardNumber(card), qPrintable(card.toString()));
    for (const QStringView other : {u"4111111111111112", u"+4111111111111111", u"411111111111", u"0000000000000000",
             u"41111111111111111111111", u"ann@example.com", u"", u"4111/1111/1111/1111"})
        QVERIFY2(!Validation::looksLikeCardNumber(other), qPrintable(other.toString()));
}

// H2
void ValidationTest::oddCharactersAreToldWithTheirPlace()
{
    const QList<std::tuple<QString, Problem, qsizetype>> table{{u"ab\ncd"_s, Problem::LineBreak, 2},
        {u"ab\u2028"_s, Problem::LineBreak, 2}, {QString(u"ab"_s + QChar(u'\0')), Problem::ControlCharacter, 2},
        {u"\u200bab"_s, Problem::InvisibleCharacter, 0}, {u"a\ufeffb"_s, Problem::InvisibleCharacter, 1},
        {u"a\u3164"_s, Problem::InvisibleCharacter, 1}, {u"a\u202fb"_s, Problem::NoBreakSpace, 1},
        {u" ab"_s, Problem::LeadingBlank, 0}, {u"ab  "_s, Problem::TrailingBlank, 3},
        {QString(u"ab"_s + QChar(0xd83d)), Problem::HalfCharacter, 2}, {QString(QChar(0xdd11)), Problem::HalfCharacter, 0}};
    for (const auto &[text, problem, position] : table)
        QCOMPARE(Validation::oddCharacter(text), Validation::Verdict(FieldProblem{problem, true, position, {}}));
    QVERIFY(!Validation::oddCharacter(u"Zo\u00eb \U0001F511"));
    QCOMPARE(Validation::withoutOddities(u" a\u200bnn\r\n\u00a0lee\t"), u"ann lee"_s);
}

// H1
void ValidationTest::aMegabyteIsRefusedQuickly()
{
    for (const QString &flood : {QString(1 << 20, u'1'), QString(1 << 20, u'x'), u"4 "_s.repeated(1 << 19)}) {
        QVERIFY(Validation::email(flood) && Validation::postalCode(flood) && Validation::constituentId(flood));
        QVERIFY(Validation::loginName(flood) && Validation::password(flood));
        QVERIFY(!Validation::emailCorrection(QString(u"a@"_s + flood)));
    }
}

void ValidationTest::aProfileNamesEachOfItsProblems()
{
    Profile profile;
    profile.id = newProfileId();
    profile.name = u"Opera House TEST"_s;
    profile.baseUrl = QUrl(u"https://tix.example.org/TessituraService"_s);
    profile.user = u"api"_s;
    QVERIFY(Validation::profile(profile).isEmpty());
    profile.userGroup = u"a:b"_s;
    profile.seatServerZone = u"Mars/Olympus"_s;
    profile.proxyMode = Profile::ProxyMode::Manual;
    QList<ProfileField> fields;
    for (const ProfileProblem &problem : Validation::profile(profile))
        fields.append(problem.field);
    using enum ProfileField;
    QCOMPARE(fields, (QList<ProfileField>{UserGroup, SeatServerZone, ProxyHost, ProxyPort}));
    QVERIFY(newProfileId() != newProfileId());
}

QTEST_APPLESS_MAIN(ValidationTest)
#include "tst_validation.moc"
