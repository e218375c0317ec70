// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keptpicture.h"
#include "tests/ui/dashboardworld.h"
#include "ui/theme/themeswitcher.h"
#include "ui/dashboard/lostseatsview.h"
#include "ui/dashboard/timebuttons.h"
#include "ui/why/whybox.h"
#include "ui/widgets/countdown.h"

#include <QTest>
#include <QTimeEdit>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

void held(DashboardWorld &world, seconds left)
{
    world.left = left;
    world.holdTosca(4);
    world.addGift();
    world.serve();
    world.open();
}

void stale(DashboardWorld &world)
{
    held(world, minutes(6) + seconds(11));
    world.clock.advance(seconds(65));
    world.breakLine(ErrorKind::Timeout);
    world.poll();
    world.tick();
}

void expired(DashboardWorld &world)
{
    held(world, seconds(4));
    world.clock.advance(seconds(10));
    world.breakLine(ErrorKind::Timeout);
    world.tick();
}

void released(DashboardWorld &world)
{
    held(world, seconds(30));
    world.clock.advance(seconds(40));
    world.session[u"SeatsExpired"_s] = true;
    world.session[u"HasLockedSeats"_s] = false;
    world.serve();
    world.poll();
    world.tick();
}

void changed(DashboardWorld &world)
{
    world.session[u"ModeOfSaleId"_s] = 3;
    held(world, minutes(8));
    world.clock.advance(seconds(10));
    world.session[u"ModeOfSaleId"_s] = 7;
    world.session[u"SourceId"_s] = 11;
    world.left = minutes(12);
    world.addGift();
    QJsonObject counts = world.session[u"CartInfo"_s].toObject();
    counts[u"ContributionCount"_s] = 2;
    world.session[u"CartInfo"_s] = counts;
    world.session[u"CheckoutStatus"_s] = QJsonObject{{u"Status"_s, u"S"_s}, {u"Date"_s, u"2026-03-14T20:00:05+01:00"_s}};
    world.serve();
    world.poll();
}

void asleep(DashboardWorld &world)
{
    held(world, minutes(9));
    world.tick();
    world.clock.sleepFor(minutes(3));
    world.breakLine(ErrorKind::Unreachable);
    world.tick();
}

void holding(DashboardWorld &world)
{
    world.serveOffers();
    held(world, minutes(5) + seconds(50));
    world.page->openHoldPanel();
    world.settle();
}

void asSupervisor(DashboardWorld &world)
{
    world.makeSupervisor();
    held(world, minutes(8) + seconds(42));
}

void settingTime(DashboardWorld &world)
{
    asSupervisor(world);
    world.find<TimeButtons>(u"timeButtons"_s)->openEditor();
}

void shorteningTime(DashboardWorld &world)
{
    settingTime(world);
    world.find<QTimeEdit>(u"deadlineTime"_s)->setTime(QTime(20, 4));
    QTest::keyClick(world.find<QTimeEdit>(u"deadlineTime"_s), Qt::Key_Return);
}

void zoneless(DashboardWorld &world)
{
    world.makeSupervisor();
    world.holdTosca(4);
    world.serve();
    world.transport.answerAlways(Operation::GetExpiration, world.timed(R"({"Expiration":"2026-03-14T20:08:45"})"));
    world.open();
    world.find<TimeButtons>(u"timeButtons"_s)->openEditor();
}

void ceilingReached(DashboardWorld &world)
{
    held(world, minutes(8));
    world.transport.answer(Operation::SetExpiration, world.timed(world.deadlineJson()));
    world.desk->moreTime(minutes(30));
    world.settle();
}

void seatsGone(DashboardWorld &world)
{
    released(world);
    world.transport.answerNothing(Operation::RemoveTickets);
    world.transport.refuse(Operation::ReserveTickets, 400, ErrorKind::Rejected);
    world.find<LostSeatsView>(u"lostSeats"_s)->tryAgain();
    world.settle();
}

void askingAgain(DashboardWorld &world)
{
    released(world);
    world.transport.answerNothing(Operation::RemoveTickets, ScriptedTransport::When::OnRelease);
    world.find<LostSeatsView>(u"lostSeats"_s)->tryAgain();
}

void fullCart(DashboardWorld &world)
{
    world.holdTosca(4);
    world.addGift();
    world.addFeeAndMessage();
    world.serve();
    world.open();
}

void unreadCart(DashboardWorld &world)
{
    world.holdTosca(4);
    world.serve();
    world.transport.answerAlways(Operation::GetCart, ScriptedTransport::failure(OutcomeClass::Refused, ErrorKind::Forbidden, 403));
    world.open();
}

void onlyToLookAt(DashboardWorld &world)
{
    world.transport.answerAlways(Operation::GetServiceResources, world.timed(R"([{"ServiceResource":{"Name":"Web/Session"},
        "CanRead":true},{"ServiceResource":{"Name":"Web/Cart"},"CanRead":true}])"));
    held(world, minutes(8) + seconds(42));
}

void loggingOut(DashboardWorld &world)
{
    held(world, minutes(2) + seconds(5));
    world.page->askToLogOut();
}

void whyMode(DashboardWorld &world)
{
    changed(world);
    world.find<WhyBox>(u"whyMode"_s)->setOpen(true);
}

void whySeats(DashboardWorld &world)
{
    released(world);
    world.find<WhyBox>(u"whySeats"_s)->setOpen(true);
}

const QList<std::pair<const char *, void (*)(DashboardWorld &)>> scenes{
    {"empty", [](DashboardWorld &w) { w.serve(); w.open(); }},
    {"loading", [](DashboardWorld &w) {
        w.transport.answer(Operation::GetSession, {}, ScriptedTransport::When::OnRelease);
        w.book.load();
        w.desk = std::make_unique<SessionDesk>(w.service, w.clock, w.ledger, u"key"_s, w.policy);
        w.page = std::make_unique<DashboardPage>(*w.desk, w.book, w.service, w.clock);
        w.page->resize(966, 660);
        w.page->show();
        QVERIFY(QTest::qWaitForWindowActive(w.page.get()));
    }},
    {"error", [](DashboardWorld &w) { w.breakLine(ErrorKind::Unreachable); w.open(); }},
    {"live-8-42", [](DashboardWorld &w) { held(w, minutes(8) + seconds(42)); }},
    {"live-4-10", [](DashboardWorld &w) { held(w, minutes(4) + seconds(10)); }},
    {"live-1-30", [](DashboardWorld &w) { held(w, minutes(1) + seconds(30)); }},
    {"live-0-42", [](DashboardWorld &w) { held(w, seconds(42)); }},
    {"stale", stale},
    {"unknown", asleep},
    {"expired", expired},
    {"released", released},
    {"changed", changed},
    {"why-mode", whyMode},
    {"why-seats", whySeats},
    {"hold", holding},
    {"logout", loggingOut},
    {"supervisor", asSupervisor},
    {"time", settingTime},
    {"time-shorter", shorteningTime},
    {"time-no-zone", zoneless},
    {"ceiling", ceilingReached},
    {"lost-asking", askingAgain},
    {"lost-gone", seatsGone},
    {"cart-full", fullCart},
    {"cart-unread", unreadCart},
    {"only-to-look", onlyToLookAt},
};

}

//! Paints the dashboard in every state; with FOYER_PICTURES=<folder> the pictures are kept for a person to look at.
class DashboardPicturesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.setReducedMotion(true); }
    void everyStatePaints_data();
    void everyStatePaints();

private:
    ThemeSwitcher m_theme;
};

void DashboardPicturesTest::everyStatePaints_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<SchemePreference>("scheme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("rightToLeft");
    const QSize normal(966, 660), narrow(440, 340), wide(1300, 900);
    for (int scene = 0; scene < scenes.size(); ++scene)
        QTest::newRow(scenes[scene].first) << scene << SchemePreference::Light << normal << false;
    for (const int scene : {3, 5, 7, 10, 11, 12, 13, 15, 16, 20, 21}) {
        const char *name = scenes[scene].first;
        QTest::addRow("%s-dark", name) << scene << SchemePreference::Dark << normal << false;
        QTest::addRow("%s-contrast", name) << scene << SchemePreference::HighContrast << normal << false;
        QTest::addRow("%s-rtl", name) << scene << SchemePreference::Light << normal << true;
        QTest::addRow("%s-narrow", name) << scene << SchemePreference::Light << narrow << false;
    }
    QTest::addRow("live-wide") << 3 << SchemePreference::Light << wide << false;
}

void DashboardPicturesTest::everyStatePaints()
{
    QFETCH(int, scene);
    QFETCH(SchemePreference, scheme);
    QFETCH(QSize, size);
    QFETCH(bool, rightToLeft);
    m_theme.setPreference(scheme);
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    DashboardWorld world;
    scenes[scene].second(world);
    world.page->resize(size);
    const QImage picture = pictureOf(*world.page);
    QCOMPARE(picture.size(), size * world.page->devicePixelRatioF());
    QCOMPARE(picture.pixelColor(2, 2), colorsFor(m_theme.scheme()).window);
    QVERIFY(keepPictureOfRow(picture, u"dashboard-"_s));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(DashboardPicturesTest)
#include "tst_dashboardpictures.moc"
