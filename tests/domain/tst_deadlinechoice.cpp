// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/deadlinechoice.h"

#include <QtTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using std::chrono::minutes;
using std::chrono::seconds;

Q_DECLARE_METATYPE(Foyer::DeadlineProblem)

class DeadlineChoiceTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTimeIsReadAtTheVenueAndSentAsTheServerWrites_data();
    void aTimeIsReadAtTheVenueAndSentAsTheServerWrites();
    void whatCannotBeSentIsSaidWhy_data();
    void whatCannotBeSentIsSaidWhy();
    void withoutAnyDeadlineNothingIsChosen();
    void theLaptopsZoneNeverMatters();
};

namespace {

DeadlineQuestion question(const QString &typed, const QString &current, const char *zone, minutes left = minutes(10))
{
    return {QTime::fromString(typed, u"HH:mm"_s), parseTimestamp(current), *zone == 0 ? QTimeZone() : QTimeZone(zone), left, minutes(30)};
}

}

void DeadlineChoiceTest::aTimeIsReadAtTheVenueAndSentAsTheServerWrites_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("current");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("wire");
    QTest::addColumn<int>("change");
    QTest::newRow("offset written, no zone known") << u"20:15"_s << u"2026-03-14T20:10:00+01:00"_s << QByteArray()
                                                   << u"2026-03-14T20:15:00+01:00"_s << 300;
    QTest::newRow("no offset, zone of the profile") << u"20:15"_s << u"2026-03-14T20:10:30"_s << QByteArray("Europe/Vienna")
                                                    << u"2026-03-14T20:15:00"_s << 270;
    QTest::newRow("Z, zone of the profile") << u"20:15"_s << u"2026-03-14T19:10:00Z"_s << QByteArray("Europe/Vienna")
                                            << u"2026-03-14T19:15:00Z"_s << 300;
    QTest::newRow("the written offset beats a zone that disagrees")
        << u"20:15"_s << u"2026-03-14T20:10:00+01:00"_s << QByteArray("America/New_York") << u"2026-03-14T20:15:00+01:00"_s << 300;
    QTest::newRow("past midnight is tomorrow") << u"00:05"_s << u"2026-03-14T23:58:00+01:00"_s << QByteArray()
                                               << u"2026-03-15T00:05:00+01:00"_s << 420;
    QTest::newRow("before midnight is yesterday") << u"23:57"_s << u"2026-03-15T00:02:00+01:00"_s << QByteArray()
                                                  << u"2026-03-14T23:57:00+01:00"_s << -300;
    QTest::newRow("shorter") << u"20:04"_s << u"2026-03-14T20:10:00+01:00"_s << QByteArray()
                             << u"2026-03-14T20:04:00+01:00"_s << -360;
}

void DeadlineChoiceTest::aTimeIsReadAtTheVenueAndSentAsTheServerWrites()
{
    QFETCH(QString, typed);
    QFETCH(QString, current);
    QFETCH(QByteArray, zone);
    QFETCH(QString, wire);
    QFETCH(int, change);
    const auto answer = chooseDeadline(question(typed, current, zone.constData()));
    const auto *choice = std::get_if<DeadlineChoice>(&answer);
    QVERIFY(choice != nullptr);
    QCOMPARE(choice->wire, wire);
    QCOMPARE(choice->change, seconds(change));
    QCOMPARE(choice->isShorter(), change < 0);
    QCOMPARE(choice->utc.toOffsetFromUtc(*choice->offset).time().toString(u"HH:mm"_s), typed);
}

void DeadlineChoiceTest::whatCannotBeSentIsSaidWhy_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("current");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<DeadlineProblem>("problem");
    const QString usual = u"2026-03-14T20:10:00+01:00"_s;
    QTest::newRow("no offset and no zone") << u"20:15"_s << u"2026-03-14T20:10:00"_s << QByteArray() << DeadlineProblem::ZoneUnknown;
    QTest::newRow("Z and no zone") << u"20:15"_s << u"2026-03-14T19:10:00Z"_s << QByteArray() << DeadlineProblem::ZoneUnknown;
    QTest::newRow("no time") << u"20:"_s << usual << QByteArray() << DeadlineProblem::NotATime;
    QTest::newRow("the same minute") << u"20:10"_s << u"2026-03-14T20:10:42+01:00"_s << QByteArray() << DeadlineProblem::Same;
    QTest::newRow("now or before") << u"20:00"_s << usual << QByteArray() << DeadlineProblem::Past;
    QTest::newRow("long ago") << u"12:00"_s << usual << QByteArray() << DeadlineProblem::Past;
    QTest::newRow("beyond the ceiling") << u"20:41"_s << usual << QByteArray() << DeadlineProblem::BeyondCeiling;
    QTest::newRow("the hour that is not there") << u"02:30"_s << u"2026-03-29T01:55:00"_s << QByteArray("Europe/Vienna")
                                                << DeadlineProblem::Doubtful;
    QTest::newRow("the hour that is there twice") << u"02:30"_s << u"2026-10-25T01:55:00+02:00"_s << QByteArray("Europe/Vienna")
                                                  << DeadlineProblem::Doubtful;
}

void DeadlineChoiceTest::whatCannotBeSentIsSaidWhy()
{
    QFETCH(QString, typed);
    QFETCH(QString, current);
    QFETCH(QByteArray, zone);
    QFETCH(DeadlineProblem, problem);
    const auto answer = chooseDeadline(question(typed, current, zone.constData()));
    QVERIFY(std::holds_alternative<DeadlineProblem>(answer));
    QCOMPARE(std::get<DeadlineProblem>(answer), problem);
}

void DeadlineChoiceTest::withoutAnyDeadlineNothingIsChosen()
{
    DeadlineQuestion none = question(u"20:15"_s, {}, "Europe/Vienna");
    QCOMPARE(std::get<DeadlineProblem>(chooseDeadline(none)), DeadlineProblem::NoDeadline);
    // Time that ran out cannot be counted from: only a later deadline is after now for sure.
    DeadlineQuestion expired = question(u"20:09"_s, u"2026-03-14T20:10:00+01:00"_s, "");
    expired.remaining.reset();
    QCOMPARE(std::get<DeadlineProblem>(chooseDeadline(expired)), DeadlineProblem::Past);
}

void DeadlineChoiceTest::theLaptopsZoneNeverMatters()
{
    const QByteArray before = qgetenv("TZ");
    QStringList wires;
    for (const char *zone : {"Pacific/Auckland", "America/Los_Angeles"}) {
        qputenv("TZ", zone);
        tzset();
        wires += std::get<DeadlineChoice>(chooseDeadline(question(u"20:15"_s, u"2026-03-14T20:10:00"_s, "Europe/Vienna"))).wire;
    }
    qputenv("TZ", before);
    tzset();
    QCOMPARE(wires.at(0), wires.at(1));
}

QTEST_GUILESS_MAIN(DeadlineChoiceTest)
#include "tst_deadlinechoice.moc"
