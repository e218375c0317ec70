// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/watchlist.h"
#include "tests/models/modelworld.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using enum Operation;

namespace {

QString key(int number) { return u"session-key-%1"_s.arg(number, 4, 10, QLatin1Char('0')); }

struct WatchWorld : ModelWorld
{
    WatchPace pace;
    std::unique_ptr<WatchList> list;

    void start()
    {
        serve();
        list = std::make_unique<WatchList>(service, clock, QTimeZone(), pace);
    }
    void addMany(int count)
    {
        QString text;
        for (int i = 0; i < count; ++i)
            text += key(i) + u'\n';
        list->addKeys(text);
    }
    //! Lets time pass in small steps, as the timers would.
    void pass(std::chrono::milliseconds time, std::chrono::milliseconds step = 50ms)
    {
        for (auto passed = 0ms; passed < time; passed += step) {
            clock.advance(step);
            if (QTimer *pump = timerOf(*list, true); pump->isActive())
                fire(*pump);
            for (int turn = 0; turn < 4; ++turn)
                QCoreApplication::sendPostedEvents();
        }
    }
    [[nodiscard]] qsizetype sent() const { return transport.requests().size(); }
    [[nodiscard]] QList<int> numbers() const
    {
        QList<int> all;
        for (int row = 0; row < list->rowCount(); ++row)
            all.append(list->at(row).number);
        return all;
    }
};

Session calm()
{
    Session session;
    session.isLoggedIn = false;
    session.hasLockedSeats = false;
    return session;
}

}

class WatchListTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMostUrgentNeedIsTold_data();
    void theMostUrgentNeedIsTold();
    void pastedKeysAreTakenOnceAndNeverShown();
    void fiveHundredIsTheEnd();
    void hiddenMeansNoRequest();
    void aRoundIsSpreadOverThePace();
    void neverMoreThanTwoAtATime();
    void withoutSeatsNoDeadlineIsAskedFor();
    void whoNeedsAPersonStandsFirst();
    void aSessionThatIsGoneIsAskedNoMore();
    void aSilentOneIsAskedLessAndLess();
    void aRefusedServiceLoginStopsEverything();
    void removingOneUnderWayLeavesTheOthersAlone();
    void aTickWithoutNewsAsksNothingAndMovesNothing();
};

void WatchListTest::theMostUrgentNeedIsTold_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<WatchNeed>("need");
    QTest::newRow("quiet") << 0 << WatchNeed::None;
    QTest::newRow("gone") << 1 << WatchNeed::Ended;
    QTest::newRow("silent") << 2 << WatchNeed::Silent;
    QTest::newRow("not read") << 3 << WatchNeed::NotReadYet;
    QTest::newRow("released") << 4 << WatchNeed::SeatsGone;
    QTest::newRow("one minute") << 5 << WatchNeed::EndsNow;
    QTest::newRow("four minutes") << 6 << WatchNeed::EndsSoon;
    QTest::newRow("ten minutes") << 7 << WatchNeed::None;
    QTest::newRow("failed checkout before a locked login") << 8 << WatchNeed::CheckoutStuck;
    QTest::newRow("saving for two minutes") << 9 << WatchNeed::CheckoutStuck;
    QTest::newRow("saving for ten seconds") << 10 << WatchNeed::None;
    QTest::newRow("locked") << 11 << WatchNeed::LockedOut;
    QTest::newRow("locked once, but in now") << 12 << WatchNeed::None;
    QTest::newRow("failed tries") << 13 << WatchNeed::FailedTries;
    QTest::newRow("clock unknown") << 14 << WatchNeed::ClockUnknown;
    QTest::newRow("expired says the server, while seats are still locked") << 16 << WatchNeed::SeatsGone;
    QTest::newRow("one minute before a failed checkout") << 15 << WatchNeed::EndsNow;
}

void WatchListTest::theMostUrgentNeedIsTold()
{
    QFETCH(int, scene);
    QFETCH(WatchNeed, need);
    std::optional<Session> session = calm();
    SeatView seats;
    std::optional<std::chrono::seconds> saving;
    const auto live = [&seats](std::chrono::seconds left) {
        seats.state = SeatState::Live;
        seats.remaining = left;
    };
    if (scene == 3)
        session.reset();
    if (scene == 4)
        seats.state = SeatState::Released;
    if (scene == 5 || scene == 15)
        live(1min);
    if (scene == 6)
        live(4min);
    if (scene == 7)
        live(10min);
    if (scene == 8 || scene == 15)
        session->checkout.status = u"Error"_s;
    if (scene == 9 || scene == 10) {
        session->checkout.status = u"Saving"_s;
        saving = scene == 9 ? 120s : 10s;
    }
    if (scene == 8 || scene == 11 || scene == 12)
        session->login.lockedDate = parseTimestamp(u"2026-03-14T14:05:00-05:00");
    if (scene == 12)
        session->isLoggedIn = true;
    if (scene == 13)
        session->login.failedAttempts = 2;
    if (scene == 16)
        session->seatsExpired = session->hasLockedSeats = true;
    if (scene == 14) {
        seats.state = SeatState::Unknown;
        seats.doubt = SeatDoubt::TooOld;
    }
    QCOMPARE(watchNeed({session, seats, scene == 2 ? 3 : 0, scene == 1, saving}), need);
}

void WatchListTest::pastedKeysAreTakenOnceAndNeverShown()
{
    WatchWorld world;
    world.start();
    const auto added = world.list->addKeys(u" session-key-0001\tsession-key-0002;\nsession-key-0001, short\r\n"_s);
    QCOMPARE(added.added, 2);
    QCOMPARE(added.known, 1);
    QCOMPARE(added.refused, 1);
    world.list->addOwn(key(2), u"Ann"_s);
    QCOMPARE(world.list->rowCount(), 2);
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < WatchList::ColumnCount; ++column) {
            for (int role = 0; role < Qt::UserRole + 5; ++role)
                QVERIFY(!world.list->index(row, column).data(role).toString().contains(u"session-key"_s));
        }
    }
    QCOMPARE(world.list->keyAt(world.list->rowOfNumber(2)), key(2));
    QCOMPARE(world.list->at(world.list->rowOfNumber(2)).title, u"Ann"_s);
}

void WatchListTest::fiveHundredIsTheEnd()
{
    WatchWorld world;
    world.start();
    world.addMany(501);
    QCOMPARE(world.list->rowCount(), WatchList::mostSessions);
}

void WatchListTest::hiddenMeansNoRequest()
{
    WatchWorld world;
    world.start();
    world.addMany(50);
    world.pass(5s);
    QCOMPARE(world.sent(), 0);
    world.list->setVisible(true);
    world.pass(1s);
    const qsizetype sent = world.sent();
    QVERIFY(sent > 5);
    world.list->setVisible(false);
    world.pass(120s, 1s);
    QVERIFY(world.sent() <= sent + world.pace.atOnce);
}

void WatchListTest::aRoundIsSpreadOverThePace()
{
    WatchWorld world;
    world.start();
    world.addMany(300);
    world.list->setVisible(true);
    qsizetype before = 0, most = 0;
    for (int second = 0; second < 15; ++second) {
        world.pass(1s);
        most = std::max(most, world.sent() - before);
        before = world.sent();
    }
    QVERIFY2(most <= world.pace.perSecond + 2, qPrintable(QString::number(most)));
    QVERIFY(world.sent() >= 290); // a first round of 300 takes 15 seconds
    world.forgetRequests();
    world.pass(600s, 100ms);
    // 300 sessions, about one read a minute each.
    QVERIFY2(world.sent() > 2500 && world.sent() < 3100, qPrintable(QString::number(world.sent())));
}

void WatchListTest::neverMoreThanTwoAtATime()
{
    WatchWorld world;
    world.start();
    for (int i = 0; i < 100; ++i)
        world.transport.answer(GetSession, world.sessionAnswer(), ScriptedTransport::When::OnRelease);
    world.addMany(100);
    world.list->setVisible(true);
    world.pass(10s);
    QCOMPARE(world.sent(), 2);
    QVERIFY(world.transport.release());
    world.pass(1s);
    QCOMPARE(world.sent(), 3);
}

// D13
void WatchListTest::withoutSeatsNoDeadlineIsAskedFor()
{
    WatchWorld world;
    world.start();
    world.addMany(20);
    world.list->setVisible(true);
    world.pass(130s, 500ms);
    QVERIFY(world.transport.count(GetSession) >= 40);
    QCOMPARE(world.transport.count(GetExpiration), 0);
    world.holdSeats();
    world.serve();
    world.pass(70s, 500ms);
    QVERIFY(world.transport.count(GetExpiration) >= 20);
}

void WatchListTest::whoNeedsAPersonStandsFirst()
{
    WatchWorld world;
    world.start();
    const QAbstractItemModelTester tester(world.list.get());
    QSignalSpy urgent(world.list.get(), &WatchList::urgentCountChanged);
    QSignalSpy resets(world.list.get(), &QAbstractItemModel::modelReset);
    // The third holds seats that end soon, the second is locked, the others are quiet.
    world.transport.answer(GetSession, world.sessionAnswer());
    world.login = {{u"UserId"_s, u"ann"_s}, {u"FailedAttempts"_s, 5}, {u"LockedDate"_s, u"2026-03-14T14:05:00-05:00"_s}};
    world.transport.answer(GetSession, world.sessionAnswer());
    world.login = {};
    world.holdSeats();
    world.transport.answer(GetSession, world.sessionAnswer());
    world.transport.answer(GetExpiration, world.deadlineAnswer(90s));
    world.releaseAllSeats();
    world.addMany(5);
    world.list->setVisible(true);
    world.pass(2s);
    QCOMPARE(world.numbers(), (QList<int>{3, 2, 1, 4, 5}));
    QCOMPARE(world.list->at(0).need, WatchNeed::EndsNow);
    QCOMPARE(world.list->urgentCount(), 2);
    QVERIFY(!urgent.isEmpty());
    QCOMPARE(resets.size(), 0);
}

void WatchListTest::aSessionThatIsGoneIsAskedNoMore()
{
    WatchWorld world;
    world.start();
    world.transport.refuse(GetSession, 404, ErrorKind::NotFound);
    world.addMany(1);
    world.list->setVisible(true);
    world.pass(1s);
    QCOMPARE(world.list->at(0).need, WatchNeed::Ended);
    world.pass(300s, 1s);
    QCOMPARE(world.sent(), 1);
}

void WatchListTest::aSilentOneIsAskedLessAndLess()
{
    WatchWorld world;
    world.start();
    world.transport.answerAlways(GetSession, ScriptedTransport::failure(OutcomeClass::Unknown, ErrorKind::Timeout));
    world.addMany(1);
    world.list->setVisible(true);
    world.pass(20min, 1s);
    QCOMPARE(world.list->at(0).need, WatchNeed::Silent);
    QVERIFY2(world.sent() >= 5 && world.sent() <= 8, qPrintable(QString::number(world.sent())));
}

void WatchListTest::aRefusedServiceLoginStopsEverything()
{
    WatchWorld world;
    world.start();
    world.transport.refuse(GetSession, 401, ErrorKind::StaffRefused);
    world.addMany(50);
    world.list->setVisible(true);
    world.pass(10s);
    QVERIFY(world.sent() <= 2);
}

void WatchListTest::removingOneUnderWayLeavesTheOthersAlone()
{
    WatchWorld world;
    world.start();
    const QAbstractItemModelTester tester(world.list.get());
    for (int i = 0; i < 2; ++i)
        world.transport.answer(GetSession, world.sessionAnswer(), ScriptedTransport::When::OnRelease);
    world.addMany(4);
    world.list->setVisible(true);
    world.pass(1s);
    QCOMPARE(world.sent(), 2);
    world.list->removeRow(0);
    world.pass(2s);
    QCOMPARE(world.list->rowCount(), 3);
    QVERIFY(world.sent() >= 4); // the freed place was used
    world.list->clear();
    QCOMPARE(world.list->rowCount(), 0);
    world.pass(2s);
}

void WatchListTest::aTickWithoutNewsAsksNothingAndMovesNothing()
{
    WatchWorld world;
    world.start();
    world.addMany(500);
    QSignalSpy moved(world.list.get(), &QAbstractItemModel::rowsMoved);
    QSignalSpy changed(world.list.get(), &QAbstractItemModel::dataChanged);
    world.list->setVisible(true);
    const qsizetype before = changed.size();
    for (int second = 0; second < 10; ++second) {
        world.clock.advance(1s);
        fire(*timerOf(*world.list, false));
    }
    QCOMPARE(moved.size(), 0);
    QCOMPARE(changed.size() - before, 20); // two columns a second, whatever the number of rows
}

QTEST_GUILESS_MAIN(WatchListTest)
#include "tst_watchlist.moc"
