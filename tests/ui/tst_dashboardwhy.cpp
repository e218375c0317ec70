// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dashboardworld.h"
#include "ui/theme/themeswitcher.h"
#include "ui/why/whybox.h"
#include "ui/why/whykeys.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using std::chrono::minutes;
using std::chrono::seconds;

//! "why?" on the dashboard: beside the mode of sale that moved and the seats that are gone.
class DashboardWhyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingOddHasNoLink();
    void aMovedModeSaysWhyWhenAsked();
    void aModeThatMovesBackAsksNothing();
    void seatsThatRanOutSayWhen();
    void seatsThatCostSomethingElseSayWhy();
    void f4AsksWithoutTheMouse();
    void askingSendsNothing();

private:
    ThemeSwitcher m_theme;
};

namespace {

WhyBox *box(const DashboardWorld &world, const QString &name) { return world.find<WhyBox>(name); }

QString text(const DashboardWorld &world, const QString &name) { return world.find<QLabel>(name)->text(); }

void moveMode(DashboardWorld &world, int mode)
{
    world.session[u"ModeOfSaleId"_s] = mode;
    world.serve();
    world.poll();
}

}

void DashboardWhyTest::nothingOddHasNoLink()
{
    DashboardWorld world;
    world.session[u"ModeOfSaleId"_s] = world.session[u"OriginalModeOfSaleId"_s];
    world.holdTosca(2);
    world.serve();
    world.open();
    QVERIFY(!box(world, u"whyMode"_s)->link()->isVisible());
    QVERIFY(!box(world, u"whySeats"_s)->isVisible());
}

// D22
void DashboardWhyTest::aMovedModeSaysWhyWhenAsked()
{
    DashboardWorld world;
    world.session[u"OriginalModeOfSaleId"_s] = 3;
    world.session[u"ModeOfSaleId"_s] = 3;
    world.serve();
    world.open();
    moveMode(world, 7);
    auto *why = box(world, u"whyMode"_s);
    QVERIFY(why->link()->isVisible());
    QVERIFY(!world.find<QLabel>(u"whyModeSentence"_s)->isVisible());
    QTest::mouseClick(why->link(), Qt::LeftButton);
    QVERIFY(world.find<QLabel>(u"whyModeSentence"_s)->isVisible());
    QVERIFY2(text(world, u"whyModeSentence"_s).contains(u"not from this program"_s), qPrintable(text(world, u"whyModeSentence"_s)));
    QVERIFY(text(world, u"whyModeEvidence"_s).contains(u"nothing was pressed here"_s));
    QVERIFY(text(world, u"whyModeCertainty"_s).startsWith(u"likely"_s));
}

void DashboardWhyTest::aModeThatMovesBackAsksNothing()
{
    DashboardWorld world;
    world.session[u"OriginalModeOfSaleId"_s] = 3;
    world.session[u"ModeOfSaleId"_s] = 3;
    world.serve();
    world.open();
    moveMode(world, 7);
    moveMode(world, 3);
    QVERIFY(!box(world, u"whyMode"_s)->isOdd());
}

void DashboardWhyTest::seatsThatRanOutSayWhen()
{
    DashboardWorld world;
    world.holdTosca(2);
    world.left = seconds(30);
    world.serve();
    world.open();
    world.clock.advance(seconds(40));
    world.session[u"SeatsExpired"_s] = true;
    world.session[u"HasLockedSeats"_s] = false;
    world.serve();
    world.poll();
    auto *why = box(world, u"whySeats"_s);
    QVERIFY(why->link()->isVisible());
    why->setOpen(true);
    QVERIFY(why->isVisible());
    QVERIFY2(text(world, u"whySeatsSentence"_s).contains(u"time ran out at 20:00"_s), qPrintable(text(world, u"whySeatsSentence"_s)));
    QVERIFY(text(world, u"whySeatsCertainty"_s).startsWith(u"certain"_s));
    QVERIFY(text(world, u"whySeatsNext"_s).contains(u"same seats"_s));
}

void DashboardWhyTest::seatsThatCostSomethingElseSayWhy()
{
    DashboardWorld world;
    world.session[u"OriginalModeOfSaleId"_s] = 3;
    world.session[u"ModeOfSaleId"_s] = 3;
    world.holdTosca(2);
    world.serve();
    world.open();
    QVERIFY(!box(world, u"whyPrice"_s)->link()->isVisible());
    world.priceTosca(40.5);
    moveMode(world, 7); // its cart did not change in number, and is read all the same
    auto *why = box(world, u"whyPrice"_s);
    QVERIFY(why->link()->isVisible());
    QTest::mouseClick(why->link(), Qt::LeftButton);
    const QString words = text(world, u"whyPriceSentence"_s);
    QVERIFY2(words.contains(u"96.00"_s) && words.contains(u"81.00"_s), qPrintable(words));
    QVERIFY2(words.contains(u"Counter"_s) && words.contains(u"Web-Promo"_s), qPrintable(words));
    QVERIFY(text(world, u"whyPriceCertainty"_s).startsWith(u"likely"_s));
    world.priceTosca(48.0);
    moveMode(world, 3);
    QVERIFY(!why->link()->isVisible());
}

void DashboardWhyTest::f4AsksWithoutTheMouse()
{
    DashboardWorld world;
    world.session[u"OriginalModeOfSaleId"_s] = 3;
    world.session[u"ModeOfSaleId"_s] = 7;
    world.serve();
    world.open();
    new WhyKeys(world.page.get());
    world.page->activateWindow();
    box(world, u"whyMode"_s)->link()->setFocus();
    QTest::keyClick(world.page.get(), Qt::Key_F4);
    QVERIFY(box(world, u"whyMode"_s)->isOpen());
    QVERIFY(text(world, u"whyModeSentence"_s).contains(u"before this program first looked"_s));
}

void DashboardWhyTest::askingSendsNothing()
{
    DashboardWorld world;
    world.session[u"OriginalModeOfSaleId"_s] = 3;
    world.session[u"ModeOfSaleId"_s] = 7;
    world.serve();
    world.open();
    const auto before = world.transport.requests().size();
    box(world, u"whyMode"_s)->setOpen(true);
    world.settle();
    QCOMPARE(world.transport.requests().size(), before);
}

QTEST_MAIN(DashboardWhyTest)
#include "tst_dashboardwhy.moc"
