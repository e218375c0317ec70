// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scanrecogniser.h"

#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

class ScanRecogniserTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aScanIsToldFromAPerson_data();
    void aScanIsToldFromAPerson();
    void theFirstKeyOfAPersonIsGivenBackWithTheSecond();
    void theSameCodeWithinTwoSecondsIsOnePaper();
    void anotherCodeInBetweenCounts();
    void aScannerMayStumbleOnceItIsKnown();
    void aSecondEndIsSwallowed();
    void whatIsSecretIsCountedNotKept();
    void aKeyThatCannotBeAScanPassesAtOnce();
    void withoutAnEndSilenceEndsTheScan();
    void endlessKeysAreNoScan();
    void switchedOffItWantsNothing();
};

namespace {

//! Feeds keys at their times; "\n" is Return, "\t" is Tab.
struct Hand
{
    ScanRecogniser recogniser;
    Nanoseconds now{};
    explicit Hand(const ScanSettings &settings = {}) : recogniser(settings) { }

    ScanVerdict key(QChar key, milliseconds gap, bool secret = false)
    {
        now += gap;
        if (key == u'\n')
            return recogniser.end(ScanSuffix::Return, now);
        if (key == u'\t')
            return recogniser.end(ScanSuffix::Tab, now);
        return recogniser.character(key, now, secret);
    }
    ScanVerdict type(const QString &keys, milliseconds gap, bool secret = false)
    {
        ScanVerdict last = ScanVerdict::Person;
        for (const QChar one : keys)
            last = key(one, gap, secret);
        return last;
    }
};

}

void ScanRecogniserTest::aScanIsToldFromAPerson_data()
{
    QTest::addColumn<ScanSettings>("settings");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<int>("gap");
    QTest::addColumn<bool>("scan");
    QTest::addColumn<QString>("code");
    const ScanSettings usual;
    const ScanSettings prefixed{.prefix = u"~*"_s};
    const ScanSettings control{.prefix = u"\u0002"_s};
    const ScanSettings tab{.suffix = ScanSuffix::Tab};
    const ScanSettings slow{.slowestGap = 60};
    QTest::newRow("fast digits") << usual << u"88123\n"_s << 3 << true << u"88123"_s;
    QTest::newRow("all at once") << usual << u"88123\n"_s << 0 << true << u"88123"_s;
    QTest::newRow("the slowest that counts") << usual << u"88123\n"_s << 35 << true << u"88123"_s;
    QTest::newRow("a person") << usual << u"88123\n"_s << 36 << false << u""_s;
    QTest::newRow("letters and signs") << usual << u"SPRING-10\n"_s << 8 << true << u"SPRING-10"_s;
    QTest::newRow("too short") << usual << u"881\n"_s << 3 << false << u""_s;
    QTest::newRow("only an end") << usual << u"\n"_s << 3 << false << u""_s;
    QTest::newRow("another end") << usual << u"88123\t"_s << 3 << false << u""_s;
    QTest::newRow("its end") << tab << u"88123\t"_s << 3 << true << u"88123"_s;
    QTest::newRow("Return is not its end") << tab << u"88123\n"_s << 3 << false << u""_s;
    QTest::newRow("a blank") << usual << u"88 123\n"_s << 3 << false << u""_s;
    QTest::newRow("prefix") << prefixed << u"~*88123\n"_s << 3 << true << u"88123"_s;
    QTest::newRow("prefix missing") << prefixed << u"88123\n"_s << 3 << false << u""_s;
    QTest::newRow("half a prefix") << prefixed << u"~88123\n"_s << 3 << false << u""_s;
    QTest::newRow("prefix begun twice") << prefixed << u"~~*88123\n"_s << 3 << true << u"88123"_s;
    QTest::newRow("prefix, too slow") << prefixed << u"~*88123\n"_s << 50 << false << u""_s;
    QTest::newRow("a control character as prefix") << control << u"\u000288123\n"_s << 3 << true << u"88123"_s;
    QTest::newRow("a slow wireless scanner") << slow << u"88123\n"_s << 55 << true << u"88123"_s;
}

void ScanRecogniserTest::aScanIsToldFromAPerson()
{
    QFETCH(ScanSettings, settings);
    QFETCH(QString, keys);
    QFETCH(int, gap);
    QFETCH(bool, scan);
    Hand hand(settings);
    const ScanVerdict verdict = hand.type(keys, milliseconds(gap));
    QCOMPARE(verdict == ScanVerdict::Scan, scan);
    if (scan)
        QTEST(hand.recogniser.code(), "code");
    else
        QCOMPARE(verdict, ScanVerdict::Person);
    QVERIFY(!hand.recogniser.isHolding());
}

void ScanRecogniserTest::theFirstKeyOfAPersonIsGivenBackWithTheSecond()
{
    Hand hand;
    QCOMPARE(hand.key(u'a', milliseconds(0)), ScanVerdict::Hold);
    QCOMPARE(hand.key(u'b', milliseconds(90)), ScanVerdict::HoldAnew);
    QCOMPARE(hand.key(u'c', milliseconds(10)), ScanVerdict::Hold);
    QCOMPARE(hand.recogniser.silence(), ScanVerdict::Person);
    // A person, then at once a scanner: only the scanner's characters are the code.
    QCOMPARE(hand.key(u'x', milliseconds(500)), ScanVerdict::Hold);
    QCOMPARE(hand.key(u'8', milliseconds(60)), ScanVerdict::HoldAnew);
    QCOMPARE(hand.type(u"8123\n"_s, milliseconds(4)), ScanVerdict::Scan);
    QCOMPARE(hand.recogniser.code(), u"88123"_s);
}

void ScanRecogniserTest::theSameCodeWithinTwoSecondsIsOnePaper()
{
    Hand hand;
    QCOMPARE(hand.type(u"88123\n"_s, milliseconds(3)), ScanVerdict::Scan);
    hand.now += milliseconds(1900);
    QCOMPARE(hand.type(u"88123\n"_s, milliseconds(3)), ScanVerdict::Swallow);
    // Held before the scanner for longer: still the same paper.
    hand.now += milliseconds(1900);
    QCOMPARE(hand.type(u"88123\n"_s, milliseconds(3)), ScanVerdict::Swallow);
    hand.now += milliseconds(2100);
    QCOMPARE(hand.type(u"88123\n"_s, milliseconds(3)), ScanVerdict::Scan);
}

void ScanRecogniserTest::anotherCodeInBetweenCounts()
{
    Hand hand;
    QCOMPARE(hand.type(u"88123\n"_s, milliseconds(3)), ScanVerdict::Scan);
    hand.now += milliseconds(200);
    QCOMPARE(hand.type(u"88124\n"_s, milliseconds(3)), ScanVerdict::Scan);
    hand.now += milliseconds(200);
    QCOMPARE(hand.type(u"88123\n"_s, milliseconds(3)), ScanVerdict::Scan);
}

void ScanRecogniserTest::aScannerMayStumbleOnceItIsKnown()
{
    Hand hand;
    QCOMPARE(hand.type(u"881"_s, milliseconds(3)), ScanVerdict::Hold);
    QCOMPARE(hand.key(u'2', milliseconds(100)), ScanVerdict::Hold);
    QCOMPARE(hand.key(u'3', milliseconds(3)), ScanVerdict::Hold);
    QCOMPARE(hand.key(u'\n', milliseconds(100)), ScanVerdict::Scan);
    QCOMPARE(hand.recogniser.code(), u"88123"_s);
    hand.now += milliseconds(500);
    QCOMPARE(hand.type(u"88"_s, milliseconds(3)), ScanVerdict::Hold);
    QCOMPARE(hand.key(u'1', milliseconds(40)), ScanVerdict::HoldAnew);
}

void ScanRecogniserTest::aSecondEndIsSwallowed()
{
    Hand hand;
    QCOMPARE(hand.type(u"88123\n"_s, milliseconds(3)), ScanVerdict::Scan);
    QVERIFY(hand.recogniser.wantsEnd(hand.now + milliseconds(3)));
    QCOMPARE(hand.key(u'\n', milliseconds(3)), ScanVerdict::Swallow);
    QCOMPARE(hand.key(u'\n', milliseconds(400)), ScanVerdict::Person);
    QVERIFY(!hand.recogniser.wantsEnd(hand.now));
}

void ScanRecogniserTest::whatIsSecretIsCountedNotKept()
{
    Hand hand;
    QCOMPARE(hand.type(u"secret1\n"_s, milliseconds(3), true), ScanVerdict::Scan);
    QVERIFY(hand.recogniser.code().isEmpty());
    // Nothing to compare with: the next is told as well.
    QCOMPARE(hand.type(u"secret1\n"_s, milliseconds(100), true), ScanVerdict::Person);
    hand.now += milliseconds(500);
    QCOMPARE(hand.type(u"secret1\n"_s, milliseconds(3), true), ScanVerdict::Scan);
}

void ScanRecogniserTest::aKeyThatCannotBeAScanPassesAtOnce()
{
    const ScanRecogniser usual;
    QVERIFY(usual.wants(u'8') && usual.wants(u'#') && usual.wants(u'é'));
    QVERIFY(!usual.wants(u' ') && !usual.wants(u'\u001b'));
    QVERIFY(!usual.wantsEnd({}));
    const ScanRecogniser prefixed(ScanSettings{.prefix = u"~"_s});
    QVERIFY(prefixed.wants(u'~') && !prefixed.wants(u'8'));
}

void ScanRecogniserTest::withoutAnEndSilenceEndsTheScan()
{
    Hand hand(ScanSettings{.suffix = ScanSuffix::None});
    QCOMPARE(hand.type(u"88123"_s, milliseconds(3)), ScanVerdict::Hold);
    QCOMPARE(hand.recogniser.silence(), ScanVerdict::Scan);
    QCOMPARE(hand.recogniser.code(), u"88123"_s);
    hand.now += milliseconds(300);
    QCOMPARE(hand.type(u"881"_s, milliseconds(3)), ScanVerdict::Hold);
    QCOMPARE(hand.recogniser.silence(), ScanVerdict::Person);
}

void ScanRecogniserTest::endlessKeysAreNoScan()
{
    Hand hand;
    QCOMPARE(hand.type(QString(321, u'8'), milliseconds(1)), ScanVerdict::Person);
    QVERIFY(!hand.recogniser.isHolding());
}

void ScanRecogniserTest::switchedOffItWantsNothing()
{
    Hand hand(ScanSettings{.enabled = false});
    QVERIFY(!hand.recogniser.wants(u'8'));
    QCOMPARE(hand.type(u"88123\n"_s, milliseconds(3)), ScanVerdict::Person);
}

QTEST_APPLESS_MAIN(ScanRecogniserTest)
#include "tst_scanrecogniser.moc"
