// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calldesk.h"
#include "models/domain/clock.h"
#include "tests/models/callworld.h"
#include "tests/support/scriptedtransport.h"
#include "ui/timeline/timelineview.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int calls = 100000;
constexpr int frames = 200;
constexpr QSize area(1100, 420);

struct Frames
{
    double median = 0, worst = 0; //!< milliseconds
};

double millisecondsOf(Nanoseconds length) { return static_cast<double>(length.count()) / 1e6; }

//! Jumps through the whole table and paints after each.
Frames scroll(QTableView &table, const Clock &clock)
{
    QList<double> lengths;
    QImage canvas(table.viewport()->size(), QImage::Format_RGB32);
    QScrollBar *bar = table.verticalScrollBar();
    for (int i = 0; i < frames; ++i) {
        const Nanoseconds start = clock.monotonic();
        bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * ((i * 37) % frames) / frames));
        table.viewport()->render(&canvas);
        lengths.append(millisecondsOf(clock.monotonic() - start));
    }
    std::sort(lengths.begin(), lengths.end());
    return {lengths[frames / 2], lengths.constLast()};
}

}

//! The timeline with 100,000 calls against a plain table of as many rows in the same run, so that the machine cancels out.
class TimelineSpeedTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHundredThousandCallsScrollLikeAPlainTable();
};

void TimelineSpeedTest::aHundredThousandCallsScrollLikeAPlainTable()
{
    const SystemClock clock;
    ScriptedTransport transport;
    CallDesk desk(transport, QUrl(u"https://tickets.example/api"_s));
    TimelineView view(desk);
    view.resize(area.width(), 700);
    view.show();
    auto *table = view.findChild<QTableView *>(u"calls"_s);

    Nanoseconds start = clock.monotonic();
    CallWorld::fill(desk.log(), calls);
    const double appended = millisecondsOf(clock.monotonic() - start);
    QCoreApplication::sendPostedEvents();
    table->doItemsLayout();
    const Frames ours = scroll(*table, clock);

    start = clock.monotonic();
    view.setFilterText(u"failed session 2"_s);
    const double filtered = millisecondsOf(clock.monotonic() - start);
    QVERIFY(view.shownCalls() > 0 && view.shownCalls() < calls / 10);

    QStandardItemModel plain;
    QTableView other;
    other.setModel(&plain);
    other.resize(table->size());
    other.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    other.show();
    start = clock.monotonic();
    for (int i = 0; i < calls; ++i) {
        QList<QStandardItem *> row;
        for (int column = 0; column < CallLog::ColumnCount; ++column)
            row.append(new QStandardItem(u"Read the session"_s));
        plain.appendRow(row);
    }
    const double plainAppended = millisecondsOf(clock.monotonic() - start);
    other.doItemsLayout();
    const Frames theirs = scroll(other, clock);

    qInfo("100,000 appends: %.0f ms (%.1f us each); plain table %.0f ms", appended, appended / calls * 1000, plainAppended);
    qInfo("scroll frame: median %.2f ms, worst %.2f ms; plain table %.2f and %.2f", ours.median, ours.worst, theirs.median, theirs.worst);
    qInfo("filter over 100,000: %.0f ms", filtered);
    constexpr double smooth = 16.7; // a frame at 60 Hz
    QVERIFY(ours.median < qMax(smooth, theirs.median * 3));
    QVERIFY(appended < plainAppended * 5);
}

QTEST_MAIN(TimelineSpeedTest)
#include "tst_timelinespeed.moc"
