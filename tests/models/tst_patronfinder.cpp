// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/patronfinder.h"
#include "models/referencebook.h"
#include "tests/models/modelworld.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using enum Operation;
using Source = PatronFinder::Source;
using Verdict = PatronFinder::Verdict;
using Way = PatronFinder::Way;
using When = ScriptedTransport::When;

class PatronFinderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTextDecidesTheWay_data();
    void theTextDecidesTheWay();
    void aNameIsLookedForAsNameAndAsLogin();
    void anEmailIsAskedForInEveryLoginType();
    void digitsAreAPatronOrAnOrder();
    void aSaidWayAsksOnlyThat();
    void nothingIsAskedForNothing();
    void onlyReadsAreEverSent();
    void aPatronWithoutALoginIsARowThatSaysSo();
    void loginsTakeTheirTypesNameFromTheAnswerElseFromTheBook();
    void twoLoginsOfOnePatronStandTogether();
    void aLoginWhoseOwnerIsNotThereGetsItsName();
    void nobodyIsNoneAndTold();
    void forbiddenIsNotPermittedAndNotAskedAgain();
    void whatTheRightsForbidIsNotSent();
    void withoutConstituentsANumberStillFindsLogins();
    void aFailureIsAValueAndMayHide();
    void aPatronFoundThoughLoginsAreForbiddenSaysLoginsAreNotKnown();
    void aNewQuestionDropsTheOldAnswers();
    void loginsOfALongListAreReadOnDemand();
    void patronsOnlyAsksForNoLogins();
    void finishedIsToldOnceForEachQuestion();
    void totalsAreTold();
};

namespace {

const QByteArray chloe = R"({"Id":1003,"DisplayName":"Chlo\u00e9 Dubois","City":"Seattle"})";
const QByteArray chloesLogin
    = R"({"Id":7,"Login":"chloe","Constituent":{"Id":1003},"LoginType":{"Id":1,"Description":"Web "},"FailedAttempts":5})";

QByteArray page(const QByteArrayList &hits, int total = -1)
{
    return R"({"ConstituentSummaries":[)" + hits.join(',') + R"(],"SearchMetadata":{"Total":)"
        + QByteArray::number(total < 0 ? static_cast<int>(hits.size()) : total) + "}}";
}

QByteArray list(const QByteArrayList &logins) { return '[' + logins.join(',') + ']'; }

struct World : ModelWorld
{
    explicit World(const QByteArray &rights = {}, PatronFinder::Scope scope = PatronFinder::Scope::PatronsAndLogins)
        : finder(service, book, scope)
        , tester(&finder.table(), QAbstractItemModelTester::FailureReportingMode::QtTest)
        , changed(&finder, &PatronFinder::changed)
        , finished(&finder, &PatronFinder::finished)
    {
        transport.answerAlways(GetLoginTypes,
            timed(R"([{"Id":1,"Description":"Web"},{"Id":2,"Description":"Portal"},{"Id":4,"Description":"Old","Inactive":true}])"));
        if (!rights.isEmpty())
            transport.answerAlways(GetServiceResources, timed(rights));
        book.load();
        forgetRequests();
        changed.clear();
        finished.clear();
        // Nobody and nothing, unless a test says otherwise.
        transport.answerAlways(SearchConstituents, timed(page({})));
        transport.answerAlways(GetWebLogins, timed("[]"));
        transport.answerAlways(SearchWebLogins, timed("[]"));
    }
    void find(const QString &text, Way way = Way::Auto)
    {
        QVERIFY(finder.find(text, way));
        look();
    }
    void look()
    {
        QTRY_VERIFY(!finder.isLooking());
        settle();
    }
    [[nodiscard]] QStringList asked(Operation operation) const
    {
        QStringList queries;
        for (const Request &request : transport.requests()) {
            QStringList items;
            for (const auto &[name, value] : request.query) {
                if (!name.startsWith(u"page"_s))
                    items.append(name + u'=' + value);
            }
            if (request.operation == operation)
                queries.append(items.join(u'&'));
        }
        return queries;
    }
    [[nodiscard]] const PatronRow &row(int at) const { return finder.table().rows().at(at); }

    ReferenceBook book{service};
    PatronFinder finder;
    QAbstractItemModelTester tester;
    QSignalSpy changed, finished;
};

QByteArray rights(bool constituents, bool logins)
{
    const auto row = [](const char *name, bool may) -> QByteArray {
        return R"({"ServiceResource":{"Name":")" + QByteArray(name) + R"("},"CanRead":)" + (may ? "true}" : "false}");
    };
    return '[' + row("CRM/Constituents", constituents) + ',' + row("CRM/WebLogins", logins) + ']';
}

}

void PatronFinderTest::theTextDecidesTheWay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("way");
    const auto row = [](const QString &text, Way way) {
        QTest::newRow(qPrintable(text)) << text << static_cast<int>(way);
    };
    row(u"a@b.org"_s, Way::Email);
    row(u" 1003 "_s, Way::Number);
    row(u"Dubois"_s, Way::Name);
    row(u"0"_s, Way::Name);
    row(u"99999999999"_s, Way::Name);
    row(u"97232-1234"_s, Way::Name);
}

void PatronFinderTest::theTextDecidesTheWay()
{
    QFETCH(QString, text);
    QFETCH(int, way);
    QCOMPARE(static_cast<int>(PatronFinder::wayOf(text)), way);
}

void PatronFinderTest::aNameIsLookedForAsNameAndAsLogin()
{
    World world;
    world.transport.answerJson(SearchConstituents, page({}));
    world.transport.answerJson(SearchConstituents, page({chloe}));
    world.transport.answerJson(GetWebLogins, list({chloesLogin}));
    world.find(u" chloe "_s);
    QCOMPARE(world.asked(SearchConstituents),
        (QStringList{u"type=fluent&q=chloe"_s, u"type=advanced&atype=Web Login&op=Like&value=chloe"_s}));
    QCOMPARE(world.asked(GetWebLogins), QStringList{u"constituentId=1003&includeAffiliations=false"_s});
    QCOMPARE(world.finder.table().rowCount(), 1);
    QCOMPARE(world.row(0).patron->displayName, u"Chlo\u00e9 Dubois"_s);
    QVERIFY(world.row(0).login->failedAttempts == 5 && world.row(0).logins == PatronRow::Logins::Read);
    QCOMPARE(world.finder.verdict(), Verdict::Found);
    QCOMPARE(world.finder.askedAs(), Way::Name);
}

void PatronFinderTest::anEmailIsAskedForInEveryLoginType()
{
    World world;
    world.transport.answerJson(SearchConstituents, page({chloe}));
    world.transport.answerJson(SearchWebLogins, list({chloesLogin}));
    world.transport.answerAlways(GetWebLogins, world.timed(list({chloesLogin})));
    world.find(u"chloe@example.com"_s);
    QCOMPARE(world.asked(SearchWebLogins),
        (QStringList{u"emailAddress=chloe@example.com&loginTypeId=1"_s, u"emailAddress=chloe@example.com&loginTypeId=2"_s}));
    QCOMPARE(world.asked(SearchConstituents).constFirst(), u"type=advanced&atype=Email&op=Like&value=chloe@example.com"_s);
    QCOMPARE(world.finder.table().rowCount(), 1); // found twice, shown once
}

void PatronFinderTest::digitsAreAPatronOrAnOrder()
{
    World world;
    world.transport.answerJson(SearchConstituents, page({}));
    world.transport.answerJson(SearchConstituents, page({chloe}));
    world.find(u"70001"_s);
    QCOMPARE(world.asked(SearchConstituents),
        (QStringList{u"type=basic&constituentId=70001"_s, u"type=advanced&atype=Order No&op=Like&value=70001"_s}));
    QCOMPARE(world.row(0).constituentId, 1003);
}

void PatronFinderTest::aSaidWayAsksOnlyThat()
{
    const std::pair<Way, QString> ways[] = {{Way::Number, u"type=basic&constituentId=12"_s},
        {Way::Order, u"type=advanced&atype=Order No&op=Like&value=12"_s}, {Way::Name, u"type=fluent&q=12"_s},
        {Way::Login, u"type=advanced&atype=Web Login&op=Like&value=12"_s}};
    for (const auto &[way, query] : ways) {
        World world;
        world.find(u"12"_s, way);
        QCOMPARE(world.asked(SearchConstituents), QStringList{query});
        QCOMPARE(world.transport.requests().size(), 1);
    }
}

void PatronFinderTest::nothingIsAskedForNothing()
{
    World world;
    QVERIFY(!world.finder.find(u"  "_s) && !world.finder.find(u"Dubois"_s, Way::Number));
    QVERIFY(!world.finder.find(u"0"_s, Way::Order) && !world.finder.findAgain());
    QVERIFY(world.transport.requests().isEmpty());
    QCOMPARE(world.finder.verdict(), Verdict::NotAsked);
}

void PatronFinderTest::onlyReadsAreEverSent()
{
    World world;
    world.transport.answerAlways(SearchConstituents, world.timed(page({chloe})));
    world.transport.answerAlways(GetWebLogins, world.timed(list({chloesLogin})));
    for (const QString &text : {u"chloe"_s, u"1003"_s, u"c@d.org"_s})
        world.find(text);
    for (const Request &request : world.transport.requests()) {
        QVERIFY2(endpointFor(request.operation).repeat == Repeat::Safe, operationName(request.operation));
        QVERIFY(endpointFor(request.operation).verb == Verb::Get);
    }
}

void PatronFinderTest::aPatronWithoutALoginIsARowThatSaysSo()
{
    World world;
    world.transport.answerJson(SearchConstituents, page({chloe}));
    world.find(u"Dubois"_s, Way::Name);
    QVERIFY(!world.row(0).login && world.row(0).logins == PatronRow::Logins::Read);
    QCOMPARE(world.finder.report(Source::WebLogins).verdict, Verdict::None);
    const PatronTable &table = world.finder.table();
    QCOMPARE(table.index(0, PatronTable::Number).data().toInt(), 1003);
    QCOMPARE(table.index(0, PatronTable::Place).data().toString(), u"Seattle"_s);
    QVERIFY(!table.index(0, PatronTable::Login).data().isValid());
    QVERIFY(!table.index(0, 0).data(PatronTable::LoginIdRole).isValid());
}

void PatronFinderTest::loginsTakeTheirTypesNameFromTheAnswerElseFromTheBook()
{
    World world;
    world.transport.answerJson(SearchConstituents, page({chloe}));
    world.transport.answerJson(GetWebLogins, list({chloesLogin, R"({"Id":8,"Constituent":{"Id":1003},"LoginType":{"Id":4}})",
        R"({"Id":9,"Constituent":{"Id":1003},"LoginType":null})"}));
    world.find(u"Dubois"_s, Way::Name);
    QStringList names;
    for (const PatronRow &row : world.finder.table().rows())
        names.append(row.loginType);
    QCOMPARE(names, (QStringList{u"Web"_s, u"Old"_s, QString()}));
}

void PatronFinderTest::twoLoginsOfOnePatronStandTogether()
{
    World world;
    world.transport.answerJson(SearchConstituents, page({chloe, R"({"Id":1001,"DisplayName":"Anna"})"}));
    world.transport.answerJson(GetWebLogins, list({chloesLogin, R"({"Id":9,"Constituent":{"Id":1003}})"}));
    world.transport.answerJson(GetWebLogins, list({R"({"Id":8,"Constituent":{"Id":1001}})"}));
    world.find(u"x"_s, Way::Name);
    QList<int> logins;
    for (int row = 0; row < world.finder.table().rowCount(); ++row)
        logins.append(world.finder.table().index(row, 0).data(PatronTable::LoginIdRole).toInt());
    QCOMPARE(logins, (QList<int>{7, 9, 8}));
}

void PatronFinderTest::aLoginWhoseOwnerIsNotThereGetsItsName()
{
    World world;
    world.transport.answerJson(SearchConstituents, page({}));
    world.transport.answerJson(SearchConstituents, page({chloe}));
    world.transport.answerJson(SearchWebLogins, list({chloesLogin}));
    world.transport.answerAlways(GetWebLogins, world.timed(list({chloesLogin})));
    world.find(u"c@d.org"_s);
    QCOMPARE(world.asked(SearchConstituents).constLast(), u"type=basic&constituentId=1003"_s);
    QCOMPARE(world.finder.table().rowCount(), 1);
    QCOMPARE(world.row(0).patron->displayName, u"Chlo\u00e9 Dubois"_s);
}

void PatronFinderTest::nobodyIsNoneAndTold()
{
    World world;
    world.find(u"nobody@example.com"_s);
    QCOMPARE(world.finder.verdict(), Verdict::None);
    QCOMPARE(world.finder.report(Source::Constituents).verdict, Verdict::None);
    QCOMPARE(world.finder.report(Source::WebLogins).verdict, Verdict::None);
}

void PatronFinderTest::forbiddenIsNotPermittedAndNotAskedAgain()
{
    World world;
    world.transport.answerAlways(
        SearchWebLogins, ScriptedTransport::failure(OutcomeClass::Refused, ErrorKind::Forbidden, 403));
    world.transport.answerJson(SearchConstituents, page({chloe}), When::OnRelease);
    QVERIFY(world.finder.find(u"c@d.org"_s));
    world.settle();
    QVERIFY(world.transport.release());
    world.look();
    QCOMPARE(world.finder.report(Source::WebLogins).verdict, Verdict::NotPermitted);
    QCOMPARE(world.finder.report(Source::WebLogins).error->httpStatus, 403);
    QCOMPARE(world.transport.count(GetWebLogins), 0);
    QCOMPARE(world.finder.verdict(), Verdict::Found);
}

void PatronFinderTest::whatTheRightsForbidIsNotSent()
{
    World world(rights(false, false));
    QVERIFY(world.finder.mayLook(Source::Constituents) == false);
    for (const QString &text : {u"chloe"_s, u"1003"_s, u"c@d.org"_s}) {
        world.find(text);
        QCOMPARE(world.finder.verdict(), Verdict::NotPermitted);
        QVERIFY(!world.finder.report(Source::Constituents).error);
    }
    QVERIFY(world.transport.requests().isEmpty());
    QTRY_COMPARE(world.finished.count(), 3);
}

void PatronFinderTest::withoutConstituentsANumberStillFindsLogins()
{
    for (const bool known : {true, false}) {
        World world(known ? rights(false, true) : QByteArray());
        if (!known)
            world.transport.answerAlways(
                SearchConstituents, ScriptedTransport::failure(OutcomeClass::Refused, ErrorKind::Forbidden, 403));
        world.transport.answerAlways(GetWebLogins, world.timed(list({chloesLogin})));
        world.find(u"1003"_s, Way::Number);
        QCOMPARE(world.transport.count(GetWebLogins), 1);
        QCOMPARE(world.finder.table().rowCount(), 1);
        QVERIFY(!world.row(0).patron && world.row(0).login->login == u"chloe"_s);
        QCOMPARE(world.finder.report(Source::Constituents).verdict, Verdict::NotPermitted);
    }
}

void PatronFinderTest::aFailureIsAValueAndMayHide()
{
    World world;
    world.transport.fail(SearchConstituents, OutcomeClass::Unknown, ErrorKind::Timeout);
    world.find(u"Dubois"_s, Way::Name);
    QCOMPARE(world.finder.verdict(), Verdict::Failed);
    QCOMPARE(world.finder.report(Source::Constituents).error->kind, ErrorKind::Timeout);
    world.transport.answerJson(SearchConstituents, page({chloe}));
    QVERIFY(world.finder.findAgain());
    world.look();
    QCOMPARE(world.finder.verdict(), Verdict::Found);
    QVERIFY(!world.finder.report(Source::Constituents).error);
}

void PatronFinderTest::aPatronFoundThoughLoginsAreForbiddenSaysLoginsAreNotKnown()
{
    World world(rights(true, false));
    world.transport.answerJson(SearchConstituents, page({chloe}));
    world.find(u"Dubois"_s, Way::Name);
    QVERIFY(world.row(0).logins == PatronRow::Logins::NotKnown);
    QCOMPARE(world.finder.verdict(), Verdict::Found);
    QCOMPARE(world.finder.report(Source::WebLogins).verdict, Verdict::NotPermitted);
}

void PatronFinderTest::aNewQuestionDropsTheOldAnswers()
{
    World world;
    world.transport.answerJson(SearchConstituents, page({chloe}), When::OnRelease);
    QVERIFY(world.finder.find(u"Dubois"_s, Way::Name));
    QCOMPARE(world.finder.verdict(), Verdict::Looking);
    world.find(u"Nobody"_s, Way::Name);
    world.transport.release();
    world.settle();
    QCOMPARE(world.finder.verdict(), Verdict::None);
    QCOMPARE(world.finder.table().rowCount(), 0);
    QCOMPARE(world.finder.asked(), u"Nobody"_s);
}

void PatronFinderTest::loginsOfALongListAreReadOnDemand()
{
    World world;
    QByteArrayList many;
    for (int id = 1; id <= PatronFinder::loginsAtOnce + 5; ++id)
        many.append(R"({"Id":)" + QByteArray::number(id) + '}');
    world.transport.answerJson(SearchConstituents, page(many));
    world.find(u"a"_s, Way::Name);
    QCOMPARE(world.transport.count(GetWebLogins), PatronFinder::loginsAtOnce);
    const int last = PatronFinder::loginsAtOnce + 5;
    QVERIFY(world.row(last - 1).logins == PatronRow::Logins::NotRead);
    world.finder.readLogins(last);
    world.finder.readLogins(1); // known already
    world.finder.readLogins(999); // not in the table
    world.look();
    QCOMPARE(world.transport.count(GetWebLogins), PatronFinder::loginsAtOnce + 1);
    QVERIFY(world.row(last - 1).logins == PatronRow::Logins::Read);
}

void PatronFinderTest::patronsOnlyAsksForNoLogins()
{
    World world({}, PatronFinder::Scope::PatronsOnly);
    world.transport.answerAlways(SearchConstituents, world.timed(page({chloe})));
    for (const QString &text : {u"chloe"_s, u"1003"_s, u"c@d.org"_s})
        world.find(text);
    QCOMPARE(world.transport.count(GetWebLogins) + world.transport.count(SearchWebLogins), 0);
    QVERIFY(world.row(0).logins == PatronRow::Logins::NotRead);
}

void PatronFinderTest::finishedIsToldOnceForEachQuestion()
{
    World world;
    world.transport.answerAlways(SearchConstituents, world.timed(page({chloe})));
    world.find(u"chloe"_s);
    QCOMPARE(world.finished.count(), 1);
    world.finder.readLogins(1003);
    world.settle();
    QCOMPARE(world.finished.count(), 1);
    world.find(u"c@d.org"_s);
    QCOMPARE(world.finished.count(), 2);
    world.finder.clear();
    QCOMPARE(world.finder.verdict(), Verdict::NotAsked);
    QCOMPARE(world.finder.table().rowCount(), 0);
}

void PatronFinderTest::totalsAreTold()
{
    World world;
    world.transport.answerJson(SearchConstituents, page({chloe}, 212));
    world.find(u"D"_s, Way::Name);
    QVERIFY(world.finder.total() == 212);
}

QTEST_GUILESS_MAIN(PatronFinderTest)
#include "tst_patronfinder.moc"
