// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fuzzymatch.h"

#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class FuzzyMatchTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lettersInTheirOrderFit_data();
    void lettersInTheirOrderFit();
    void theBetterReadingScoresMore_data();
    void theBetterReadingScoresMore();
    void theBestOfSeveralReadingsIsTaken();
    void longTextsAreCutNotRefused();
};

void FuzzyMatchTest::lettersInTheirOrderFit_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    QTest::addColumn<QList<int>>("places");
    using P = QList<int>;
    QTest::newRow("nothing typed") << u""_s << u"Hold seats"_s << true << P{};
    QTest::newRow("nothing at all") << u""_s << u""_s << true << P{};
    QTest::newRow("no text") << u"a"_s << u""_s << false << P{};
    QTest::newRow("beginning") << u"hold"_s << u"Hold seats"_s << true << P{0, 1, 2, 3};
    QTest::newRow("case") << u"HoLD"_s << u"hOld seats"_s << true << P{0, 1, 2, 3};
    QTest::newRow("initials") << u"hs"_s << u"Hold seats"_s << true << P{0, 5};
    QTest::newRow("strewn") << u"hds"_s << u"Hold seats"_s << true << P{0, 3, 5};
    QTest::newRow("wrong order") << u"sh"_s << u"Hold seats"_s << false << P{};
    QTest::newRow("one too many") << u"hold seatss"_s << u"Hold seats"_s << false << P{};
    QTest::newRow("a letter twice needs it twice") << u"ll"_s << u"Hold"_s << false << P{};
    QTest::newRow("accents do not count") << u"elodie"_s << u"Go to Élodie"_s << true << P{6, 7, 8, 9, 10, 11};
    QTest::newRow("typed accents neither") << u"ÉLO"_s << u"Go to elodie"_s << true << P{6, 7, 8};
    QTest::newRow("word start after a bracket") << u"s"_s << u"Las (seats)"_s << true << P{5};
    QTest::newRow("digits") << u"88"_s << u"Order 88123"_s << true << P{6, 7};
    QTest::newRow("other scripts") << u"место"_s << u"Одно место"_s << true << P{5, 6, 7, 8, 9};
}

void FuzzyMatchTest::lettersInTheirOrderFit()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(bool, fits);
    const auto match = fuzzyMatch(typed, text);
    QCOMPARE(match.has_value(), fits);
    if (match)
        QTEST(match->places, "places");
}

void FuzzyMatchTest::theBetterReadingScoresMore_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("beginning before middle") << u"log"_s << u"Log out"_s << u"Catalog"_s;
    QTest::newRow("start of a word before its inside") << u"seat"_s << u"Hold seats"_s << u"Reseated"_s;
    QTest::newRow("in a row before strewn") << u"ord"_s << u"Find orders"_s << u"Go on as red"_s;
    QTest::newRow("initials before strewn") << u"mt"_s << u"More time"_s << u"Amount"_s;
    QTest::newRow("in a row before initials") << u"se"_s << u"Hold seats"_s << u"Sign in by e-mail"_s;
    QTest::newRow("first word before second") << u"new"_s << u"New session"_s << u"Open new"_s;
}

void FuzzyMatchTest::theBetterReadingScoresMore()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const auto first = fuzzyMatch(typed, better), second = fuzzyMatch(typed, worse);
    QVERIFY(first);
    QVERIFY(!second || first->score > second->score);
}

void FuzzyMatchTest::theBestOfSeveralReadingsIsTaken()
{
    // Taking the first "s" and "e" that come would hit "session".
    const auto match = fuzzyMatch(u"seats", u"session seats");
    QVERIFY(match);
    QCOMPARE(match->places, (QList<int>{8, 9, 10, 11, 12}));
}

void FuzzyMatchTest::longTextsAreCutNotRefused()
{
    const QString text(100'000, u'a');
    const auto match = fuzzyMatch(text, text);
    QVERIFY(match);
    QCOMPARE(match->places.size(), 64);
}

QTEST_APPLESS_MAIN(FuzzyMatchTest)
#include "tst_fuzzymatch.moc"
