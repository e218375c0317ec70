// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scanlesson.h"

#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace {

struct Tried
{
    QList<TriedKey> keys;
    Nanoseconds end{};
};

Tried tried(const QString &code, milliseconds gap)
{
    Tried all;
    for (const QChar one : code) {
        all.keys.append({one, all.end});
        all.end += gap;
    }
    return all;
}

ScanLesson lesson(const QString &code, milliseconds gap, std::optional<ScanSuffix> end, const ScanSettings &settings = {})
{
    const Tried all = tried(code, gap);
    return lessonOf(all.keys, end, all.end, settings);
}

}

class ScanLessonTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aScannerAsTheSettingsSayIsTaken();
    void whatOneSettingMissesIsLearned_data();
    void whatOneSettingMissesIsLearned();
    void aPersonTeachesNothing();
    void tooLittleSaysNothing();
    void theSlowestGapIsMeasuredUpToTheEnd();
};

void ScanLessonTest::aScannerAsTheSettingsSayIsTaken()
{
    const ScanLesson one = lesson(u"88123"_s, milliseconds(4), ScanSuffix::Return);
    QCOMPARE(one.verdict, TryVerdict::Scan);
    QCOMPARE(one.characters, 5);
    QCOMPARE(one.slowestGap, 4);
    QVERIFY(!one.better);
}

void ScanLessonTest::whatOneSettingMissesIsLearned_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("gap");
    QTest::addColumn<std::optional<ScanSuffix>>("end");
    QTest::addColumn<ScanSettings>("settings");
    const std::optional<ScanSuffix> enter = ScanSuffix::Return, tab = ScanSuffix::Tab, none;
    QTest::newRow("a slow wireless one") << u"88123"_s << 60 << enter << ScanSettings{};
    QTest::newRow("ends with Tab") << u"88123"_s << 4 << tab << ScanSettings{};
    QTest::newRow("ends with nothing") << u"88123"_s << 4 << none << ScanSettings{};
    QTest::newRow("sends no prefix") << u"88123"_s << 4 << enter << ScanSettings{.prefix = u"*"_s};
    QTest::newRow("keeps its prefix") << u"*88123"_s << 50 << enter << ScanSettings{.prefix = u"*"_s};
    QTest::newRow("a short code") << u"812"_s << 4 << enter << ScanSettings{};
    QTest::newRow("scanners were off") << u"88123"_s << 4 << enter << ScanSettings{.enabled = false};
}

void ScanLessonTest::whatOneSettingMissesIsLearned()
{
    QFETCH(QString, code);
    QFETCH(int, gap);
    QFETCH(std::optional<ScanSuffix>, end);
    QFETCH(ScanSettings, settings);
    const ScanLesson first = lesson(code, milliseconds(gap), end, settings);
    QCOMPARE(first.verdict, TryVerdict::NotTaken);
    QVERIFY(first.better);
    QCOMPARE(first.better->prefix, code.startsWith(u'*') ? u"*"_s : QString());
    QCOMPARE(lesson(code, milliseconds(gap), end, *first.better).verdict, TryVerdict::Scan);
    // Not so wide that the same letters typed by a quick hand would be one.
    QVERIFY(lesson(code, milliseconds(140), end, *first.better).verdict != TryVerdict::Scan);
}

void ScanLessonTest::aPersonTeachesNothing()
{
    const ScanLesson one = lesson(u"88123"_s, milliseconds(120), ScanSuffix::Return);
    QCOMPARE(one.verdict, TryVerdict::ByHand);
    QVERIFY(!one.better);
}

void ScanLessonTest::tooLittleSaysNothing()
{
    QCOMPARE(lesson({}, milliseconds(4), ScanSuffix::Return).verdict, TryVerdict::Nothing);
    QCOMPARE(lesson(u"8"_s, milliseconds(4), ScanSuffix::Return).verdict, TryVerdict::Nothing);
}

void ScanLessonTest::theSlowestGapIsMeasuredUpToTheEnd()
{
    const Tried all = tried(u"88123"_s, milliseconds(4));
    QCOMPARE(lessonOf(all.keys, ScanSuffix::Return, all.end + milliseconds(40), {}).slowestGap, 44);
    QCOMPARE(lessonOf(all.keys, std::nullopt, all.end + milliseconds(400), {}).slowestGap, 4);
}

QTEST_GUILESS_MAIN(ScanLessonTest)
#include "tst_scanlesson.moc"
