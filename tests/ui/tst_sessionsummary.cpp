// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/sessionsummary.h"

#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class SessionSummaryTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsKnownIsSaidInOneParagraph_data();
    void whatIsKnownIsSaidInOneParagraph();
    void nothingThatOpensOrFindsAPersonIsInIt_data();
    void nothingThatOpensOrFindsAPersonIsInIt();
};

namespace {

SummaryFacts kaur()
{
    SummaryFacts facts;
    facts.name = u"Amrit Kaur"_s;
    facts.constituentId = 120345;
    facts.signedIn = true;
    facts.lines = QStringList{u"Tosca · Sat 14 Mar 20:30 · Stalls F 12, F 13"_s};
    facts.seats = 2;
    facts.total = Money::fromNumber(99.5);
    facts.toPay = facts.total;
    facts.clock = u"08:42 left, until 19:41 (venue)"_s;
    facts.modeOfSale = u"Web-Promo"_s;
    facts.asOf = u"as of 19:33:10"_s;
    return facts;
}

SummaryFacts changed(void (*change)(SummaryFacts &))
{
    SummaryFacts facts = kaur();
    change(facts);
    return facts;
}

}

void SessionSummaryTest::whatIsKnownIsSaidInOneParagraph_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const SummaryFacts &facts, const QString &expected) {
        QTest::newRow(name) << SessionSummary::text(facts) << expected;
    };
    const QString rest = u" Tosca · Sat 14 Mar 20:30 · Stalls F 12, F 13. Total 99.50. Seat clock: 08:42 left, until 19:41 (venue)."
                         " Mode of sale: Web-Promo. (as of 19:33:10)"_s;
    row("everything", kaur(), u"Patron A. K., no. …345, signed in."_s + rest);
    row("chosen, not signed in", changed([](SummaryFacts &f) { f.signedIn = false; }), u"Patron A. K., no. …345."_s + rest);
    row("no name", changed([](SummaryFacts &f) { f.name = QString(); }), u"Patron no. …345, signed in."_s + rest);
    row("a guest with a name", changed([](SummaryFacts &f) { f.guest = true; }), u"A guest."_s + rest);
    row("nobody", changed([](SummaryFacts &f) { f.constituentId = 0; f.signedIn = false; }), u"No customer yet."_s + rest);
    row("not said who", changed([](SummaryFacts &f) { f.constituentId = {}; f.signedIn = {}; }), u"Customer not known."_s + rest);
    row("an empty cart of an order", changed([](SummaryFacts &f) {
        f.lines = QStringList();
        f.seats = 0;
        f.clock = QString();
        f.modeOfSale = QString();
        f.asOf = QString();
        f.orderId = 5012;
        f.toPay = Money();
    }), u"Patron A. K., no. …345, signed in. No seats. Total 99.50, to pay 0.00. No seat clock runs. Order 5012."_s);
    row("a cart that could not be read", changed([](SummaryFacts &f) {
        f.lines = QStringList();
        f.seats = {};
        f.total = {};
        f.clock = u"not known"_s;
        f.asOf = QString();
        f.modeOfSale = QString();
    }), u"Patron A. K., no. …345, signed in. Seats not known. Total not known. Seat clock: not known."_s);
}

void SessionSummaryTest::whatIsKnownIsSaidInOneParagraph()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(text, expected);
    QVERIFY(!text.contains(u'\n'));
}

void SessionSummaryTest::nothingThatOpensOrFindsAPersonIsInIt_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("secret");
    QTest::newRow("an address in a title") << u"Gala for ann.kaur@example.com"_s << u"ann.kaur"_s;
    QTest::newRow("a phone") << u"call +43 664 1234567 first"_s << u"1234567"_s;
    QTest::newRow("a card") << u"4111 1111 1111 1111"_s << u"4111"_s;
    QTest::newRow("a session key") << u"0123456789abcdef0123456789abcdef"_s << u"abcdef"_s;
    QTest::newRow("a second line") << u"Tosca\nann@example.com"_s << u"ann"_s;
}

void SessionSummaryTest::nothingThatOpensOrFindsAPersonIsInIt()
{
    QFETCH(QString, given);
    QFETCH(QString, secret);
    SummaryFacts facts = kaur();
    facts.lines = QStringList{given};
    facts.modeOfSale = given;
    const QString text = SessionSummary::text(facts);
    QVERIFY2(!text.contains(secret), qPrintable(text));
    for (const QString &whole : {u"Amrit"_s, u"Kaur"_s, u"120345"_s, u"@"_s})
        QVERIFY2(!text.contains(whole), qPrintable(text));
    facts.name = given;
    QVERIFY2(!SessionSummary::text(facts).contains(secret), qPrintable(SessionSummary::text(facts)));
}

QTEST_GUILESS_MAIN(SessionSummaryTest)
#include "tst_sessionsummary.moc"
