// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/timestamp.h"

#include <QtTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class TimestampTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aValidTextKeepsItsTimeItsOffsetAndItself_data();
    void aValidTextKeepsItsTimeItsOffsetAndItself();
    void anythingElseIsRefused_data();
    void anythingElseIsRefused();
    void everyCutOfAValidTextIsValidOrRefused();
    void theMinimumAndMaximumDateMeanNone();
    void aTimeWithoutOffsetHasNoInstantOfItsOwn();
    void anOffsetBeatsTheZone();
    void theEarlierReadingOfADoubtfulHourIsTaken_data();
    void theEarlierReadingOfADoubtfulHourIsTaken();
    void theLaptopsZoneNeverMatters();
    void withoutZoneDataOnlyOffsetsAreRead();
};

void TimestampTest::aValidTextKeepsItsTimeItsOffsetAndItself_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("ms");
    QTest::addColumn<bool>("hasOffset");
    QTest::addColumn<int>("offset");
    QTest::newRow("no fraction") << u"2025-04-24T08:19:20-07:00"_s << 0 << true << -25200;
    QTest::newRow("1") << u"2025-04-24T08:19:20.8-07:00"_s << 800 << true << -25200;
    QTest::newRow("2") << u"2025-04-24T08:19:20.97-05:00"_s << 970 << true << -18000;
    QTest::newRow("3") << u"2025-04-24T08:19:20.337+00:00"_s << 337 << true << 0;
    QTest::newRow("4") << u"2025-04-24T08:19:20.0009Z"_s << 0 << true << 0;
    QTest::newRow("5") << u"2025-04-24T08:19:20.12345Z"_s << 123 << true << 0;
    QTest::newRow("6") << u"2025-04-24T08:19:20.358666+05:45"_s << 358 << true << 20700;
    QTest::newRow("7, never rounded up") << u"2025-04-24T08:19:20.9999999+14:00"_s << 999 << true << 50400;
    QTest::newRow("none") << u"2025-04-24T08:19:20"_s << 0 << false << 0;
    QTest::newRow("none, fraction") << u"2025-04-24T08:19:20.5"_s << 500 << false << 0;
}

// P25
void TimestampTest::aValidTextKeepsItsTimeItsOffsetAndItself()
{
    QFETCH(QString, text);
    const auto read = parseTimestamp(text);
    QVERIFY(read);
    QCOMPARE(read->text, text);
    QCOMPARE(read->date, QDate(2025, 4, 24));
    QTEST(read->time.msec(), "ms");
    QCOMPARE(read->time.second(), 20);
    QTEST(read->offsetSeconds.has_value(), "hasOffset");
    QTEST(read->offsetSeconds.value_or(0), "offset");
}

void TimestampTest::anythingElseIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *bad : {"", "2025", "2025-04-24", "2025-04-24T", "2025-04-24 08:19:20", "/Date(1398351560000)/",
             "/Date(1398351560000-0700)/", "2025-04-24T24:00:00", "2025-04-24T23:60:00Z", "2025-04-24T23:59:60Z",
             "2025-02-29T00:00:00Z", "2025-13-01T00:00:00Z", "2025-04-24T08:19:20.Z", "2025-04-24T08:19:20.12345678Z",
             "2025-04-24T08:19:20+99:99", "2025-04-24T08:19:20+15:00", "2025-04-24T08:19:20+0700",
             "2025-04-24T08:19:20-07", "2025-04-24T08:19:20z", "2025-04-24t08:19:20Z", "2025-04-24T08:19:20ZZ",
             "2025-04-24T08:19:20Z ", " 2025-04-24T08:19:20Z", "2025-04-24T08:19:20,5Z", "-025-04-24T08:19:20Z",
             "0000-01-01T00:00:00", "20250424T081920Z", "2025-04-24T08:19", "null"})
        QTest::newRow(bad) << QString::fromLatin1(bad);
    QTest::newRow("Arabic digits") << u"٢٠٢٥-04-24T08:19:20Z"_s;
    QTest::newRow("NUL") << QString(u"2025-04-24T08:19:20Z"_s + QChar(u'\0'));
}

// P29, L20
void TimestampTest::anythingElseIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!parseTimestamp(text));
}

// P29
void TimestampTest::everyCutOfAValidTextIsValidOrRefused()
{
    const QString whole = u"2025-04-24T08:19:20.8271771-07:00"_s;
    QList<qsizetype> valid;
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        if (parseTimestamp(whole.first(length)))
            valid.append(length);
    }
    // To the second, each of the seven fractions, and the whole; never half an offset.
    QCOMPARE(valid, (QList<qsizetype>{19, 21, 22, 23, 24, 25, 26, 27, 33}));
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const char16_t odd : {u'x', u'\0', u'\u0661', u' '}) {
            QString broken = whole;
            broken[at] = QChar(odd);
            QVERIFY2(!parseTimestamp(broken), qPrintable(broken));
        }
    }
}

// P27
void TimestampTest::theMinimumAndMaximumDateMeanNone()
{
    for (const QString &none : {u"0001-01-01T00:00:00"_s, u"0001-01-01T00:00:00Z"_s, u"9999-12-31T23:59:59.9999999"_s}) {
        const auto read = parseTimestamp(none);
        QVERIFY(read);
        QVERIFY(isNoDate(*read));
    }
    QVERIFY(!isNoDate(*parseTimestamp(u"1900-01-01T00:00:00")));
}

// P26
void TimestampTest::aTimeWithoutOffsetHasNoInstantOfItsOwn()
{
    const Timestamp bare = *parseTimestamp(u"2025-04-24T08:19:20");
    QVERIFY(!bare.utc().isValid());
    QVERIFY(!resolve(bare, QTimeZone()));
    const auto resolved = resolve(bare, QTimeZone("America/Los_Angeles"));
    QVERIFY(resolved && !resolved->doubtful);
    QCOMPARE(resolved->utc, QDateTime({2025, 4, 24}, {15, 19, 20}, Qt::UTC));
}

void TimestampTest::anOffsetBeatsTheZone()
{
    const Timestamp dated = *parseTimestamp(u"2025-04-24T08:19:20+02:00");
    QCOMPARE(resolve(dated, QTimeZone("America/Los_Angeles"))->utc, QDateTime({2025, 4, 24}, {6, 19, 20}, Qt::UTC));
}

void TimestampTest::theEarlierReadingOfADoubtfulHourIsTaken_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QDateTime>("utc");
    QTest::addColumn<bool>("doubtful");
    const auto at = [](int y, int m, int d, int h, int min) { return QDateTime({y, m, d}, {h, min}, Qt::UTC); };
    const QByteArray york = "America/New_York", london = "Europe/London", howe = "Australia/Lord_Howe";
    QTest::newRow("before the gap") << york << u"2026-03-08T01:59:00"_s << at(2026, 3, 8, 6, 59) << false;
    QTest::newRow("in the gap") << york << u"2026-03-08T02:30:00"_s << at(2026, 3, 8, 6, 30) << true;
    QTest::newRow("after the gap") << york << u"2026-03-08T03:00:00"_s << at(2026, 3, 8, 7, 0) << false;
    QTest::newRow("before the overlap") << york << u"2026-11-01T00:59:00"_s << at(2026, 11, 1, 4, 59) << false;
    QTest::newRow("in the overlap") << york << u"2026-11-01T01:30:00"_s << at(2026, 11, 1, 5, 30) << true;
    QTest::newRow("after the overlap") << york << u"2026-11-01T02:00:00"_s << at(2026, 11, 1, 7, 0) << false;
    QTest::newRow("London gap") << london << u"2026-03-29T01:30:00"_s << at(2026, 3, 29, 0, 30) << true;
    QTest::newRow("London overlap") << london << u"2026-10-25T01:00:00"_s << at(2026, 10, 25, 0, 0) << true;
    QTest::newRow("half an hour, gap") << howe << u"2026-10-04T02:15:00"_s << at(2026, 10, 3, 15, 15) << true;
    QTest::newRow("half an hour, overlap") << howe << u"2026-04-05T01:45:00"_s << at(2026, 4, 4, 14, 45) << true;
}

// P28
void TimestampTest::theEarlierReadingOfADoubtfulHourIsTaken()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, local);
    const auto resolved = resolve(*parseTimestamp(local), QTimeZone(zone));
    QVERIFY(resolved);
    QTEST(resolved->utc, "utc");
    QTEST(resolved->doubtful, "doubtful");
}

// P26
void TimestampTest::theLaptopsZoneNeverMatters()
{
    const Timestamp time = *parseTimestamp(u"2026-03-08T02:30:00");
    for (const char *home : {"UTC", "America/New_York", "Asia/Kolkata", "Pacific/Kiritimati", "NoSuch/Zone"}) {
        qputenv("TZ", home);
#if defined(Q_OS_UNIX)
        tzset();
#endif
        QVERIFY(!resolve(time, QTimeZone()));
        QCOMPARE(resolve(time, QTimeZone("Europe/Berlin"))->utc, QDateTime({2026, 3, 8}, {1, 30}, Qt::UTC));
    }
    qputenv("TZ", "UTC");
}

// L21
void TimestampTest::withoutZoneDataOnlyOffsetsAreRead()
{
    const QTimeZone unknown("No/Such_Zone");
    QVERIFY(!unknown.isValid());
    QVERIFY(!resolve(*parseTimestamp(u"2026-03-08T02:30:00"), unknown));
    QVERIFY(resolve(*parseTimestamp(u"2026-03-08T02:30:00-05:00"), unknown));
}

QTEST_APPLESS_MAIN(TimestampTest)
#include "tst_timestamp.moc"
