// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dashboardworld.h"
#include "ui/dashboard/lookwatcher.h"
#include "ui/theme/themeswitcher.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/sessionpanel.h"
#include "ui/widgets/valuelabel.h"

#include <QScopeGuard>
#include <QStyleHints>
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using std::chrono::minutes;
using std::chrono::seconds;
using When = ScriptedTransport::When;

namespace {

//! Every text in capitals, so that one that was not translated again stands out.
class Shouting final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QString::fromUtf8(text).toUpper();
    }
};

void key(DashboardWorld &world, Qt::Key which, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : world.page.get(), which, modifiers);
}

QByteArray lastBody(const DashboardWorld &world, Operation operation)
{
    QByteArray body;
    for (const Request &request : world.transport.requests()) {
        if (request.operation == operation)
            body = request.body;
    }
    return body;
}

}

//! A tab with one field, as the forms have.
class FieldPanel final : public SessionPanel
{
public:
    FieldPanel() : m_field(new QLineEdit(this)), m_second(new QLineEdit(this))
    {
        m_field->setAccessibleName(u"field"_s);
        connect(m_field, &QLineEdit::returnPressed, this, [this] { ++sent; });
    }
    [[nodiscard]] QString title() const override { return u"Part"_s; }
    void activate() override { m_field->setFocus(); }

    int sent = 0;
    QLineEdit *const m_field, *const m_second;
};

class DashboardTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { qRegisterMetaType<Message>(); }
    void withoutSeatsThereIsNoNumberAndNoDeadlineIsAskedFor();
    void theClockShowsWhatTheServerGaveByBothClocks();
    void unknownCountsAreNeverZero();
    void namesStandForIdsAndAMissingNameIsSaid();
    void staleNumbersCarryTheirTime();
    void afterSleepTheTimeIsUnknownAndSaysWhy();
    void expiredPromisesNothing();
    void releasedSeatsAreNotCountedAndCannotBeExtended();
    void f8AsksOnceForFiveMinutes();
    void theCeilingIsToldAndStopsMoreTime();
    void ourOwnMoreTimeIsNotMarkedAsAMove();
    void aDeadlineMovedElsewhereIsTold();
    void deleteAsksBeforeItReleases();
    void fourKeysHoldFourSeats();
    void enterHoldsNothingWhileThePricesAreRead();
    void whatIsOnSaleHasTheHeightOfALaptopsWindow();
    void performancesAreFoundByTyping();
    void logOutSaysHowManySeatsItCosts();
    void whereSeatsOutliveTheSessionLogOutPromisesNothing();
    void escKeepsTheSession();
    void aLostSessionCanBeClosed();
    void marksStayUntilTheyWereSeen();
    void whatAPressInATabDidIsNotMarked();
    void marksAreSeenAfterThreeSecondsAndAKey();
    void theClockIsInTheBarWhenItsCardIsOutOfSight();
    void nothingScrollsSidewaysWhereItIsNarrow_data();
    void nothingScrollsSidewaysWhereItIsNarrow();
    void withAMessageAboveNothingScrolls();
    void everyButtonOfTheClockCanBeHit();
    void theWordsUnderTheClockAreWhole();
    void whatIsTypedBeforeTheSessionWasReadReachesThePart();
    void aReturnBeforeTheSessionWasReadSendsNothing();
    void whoGoesElsewhereMeanwhileIsNotCalledBack();
    void noKeyBesideAButtonCutsIt();
    void everythingThatTakesFocusHasAName();
    void aChangeOfLanguageReachesEveryText();
    void modelsKeepTheirPromises();

private:
    ThemeSwitcher m_theme;
};

// D13
void DashboardTest::withoutSeatsThereIsNoNumberAndNoDeadlineIsAskedFor()
{
    DashboardWorld world;
    world.serve();
    world.open();
    world.tick();
    QVERIFY(world.visibleText().contains(u"No seats held."_s));
    QVERIFY(!world.find<Countdown>(u"countdown"_s)->isVisible());
    QVERIFY(!world.find<QPushButton>(u"moreTime"_s)->isVisible());
    QCOMPARE(world.transport.count(Operation::GetExpiration), 0);
    key(world, Qt::Key_F8);
    QCOMPARE(world.transport.count(Operation::SetExpiration), 0);
}

// D17
void DashboardTest::theClockShowsWhatTheServerGaveByBothClocks()
{
    DashboardWorld world;
    world.holdTosca(4);
    world.serve();
    world.open();
    QCOMPARE(world.find<Countdown>(u"countdown"_s)->digits(), u"08:42"_s);
    QCOMPARE(world.find<Countdown>(u"countdown"_s)->words(), u"until 20:08 (venue)"_s);
    const QString text = world.visibleText();
    QVERIFY(text.contains(u"19:08 on this computer"_s));
    QVERIFY(text.contains(u"4 seats"_s));
    QVERIFY(text.contains(u"Sat 14 Mar 20:30"_s));
    QVERIFY(text.contains(u"192.00"_s));
    QVERIFY(text.contains(u"Total: 195.50"_s));
}

// P13
void DashboardTest::unknownCountsAreNeverZero()
{
    DashboardWorld world;
    world.session[u"CartInfo"_s] = QJsonValue::Null;
    world.session.remove(u"HasLockedSeats"_s);
    world.serve();
    world.open();
    for (const Fact fact : {Fact::Performances, Fact::Packages, Fact::Contributions, Fact::Memberships, Fact::Fees,
             Fact::GiftCertificates, Fact::Payments}) {
        auto *label = world.find<ValueLabel>(u"fact%1"_s.arg(static_cast<int>(fact)));
        QVERIFY(label);
        QCOMPARE(label->value(), std::nullopt);
    }
    QVERIFY(world.visibleText().contains(u"packages: not known"_s));
}

void DashboardTest::namesStandForIdsAndAMissingNameIsSaid()
{
    DashboardWorld world;
    world.session[u"SourceId"_s] = 4711;
    world.serve();
    world.open();
    const QString text = world.visibleText();
    QVERIFY(text.contains(u"Mode of sale: Web-Promo"_s));
    QVERIFY(text.contains(u"Started as: Counter"_s));
    QVERIFY(text.contains(u"Not the mode it started in"_s));
    QVERIFY(text.contains(u"Source: source 4711 (name not known)"_s));
    QVERIFY(text.contains(u"Checkout: not started"_s));
    QVERIFY(text.contains(u"Order: none yet"_s));
}

// N7
void DashboardTest::staleNumbersCarryTheirTime()
{
    DashboardWorld world;
    world.holdTosca();
    world.serve();
    world.open();
    world.clock.advance(seconds(65));
    world.breakLine(ErrorKind::Timeout);
    world.tick();
    QCOMPARE(world.find<Countdown>(u"countdown"_s)->face().state, CountdownState::Stale);
    QCOMPARE(world.find<Countdown>(u"countdown"_s)->words(), u"Not current · as of 19:00:00"_s);
    QVERIFY(world.visibleText().contains(u"as of 19:00:00"_s));
    QVERIFY(world.visibleText().contains(u"Total: 99.50, not current"_s));
    world.serve();
    world.tick();
    QCOMPARE(world.find<Countdown>(u"countdown"_s)->face().state, CountdownState::Live);
    QVERIFY(!world.visibleText().contains(u"not current"_s));
}

// L11
void DashboardTest::afterSleepTheTimeIsUnknownAndSaysWhy()
{
    DashboardWorld world;
    world.holdTosca();
    world.serve();
    world.open();
    world.tick();
    world.clock.sleepFor(minutes(3));
    world.breakLine(ErrorKind::Unreachable);
    world.tick();
    QCOMPARE(world.find<Countdown>(u"countdown"_s)->digits(), u"—:—"_s);
    QVERIFY(world.visibleText().contains(u"This computer slept"_s));
}

// D11
void DashboardTest::expiredPromisesNothing()
{
    DashboardWorld world;
    world.left = seconds(4);
    world.holdTosca();
    world.serve();
    world.open();
    world.clock.advance(seconds(10));
    world.breakLine(ErrorKind::Timeout);
    world.tick();
    const QString text = world.visibleText();
    QVERIFY(text.contains(u"Time ran out. May go within a minute."_s));
    QVERIFY(text.contains(u"Promise nothing"_s));
    QVERIFY(world.find<QPushButton>(u"moreTime"_s)->isEnabled()); // the server decides
}

void DashboardTest::releasedSeatsAreNotCountedAndCannotBeExtended()
{
    DashboardWorld world;
    world.left = seconds(30);
    world.holdTosca(4);
    world.serve();
    world.open();
    world.clock.advance(seconds(40));
    world.session[u"SeatsExpired"_s] = true;
    world.session[u"HasLockedSeats"_s] = false;
    world.serve();
    world.tick();
    QCOMPARE(world.find<Countdown>(u"countdown"_s)->face().state, CountdownState::Released);
    QVERIFY(!world.visibleText().contains(u"4 seats"_s));
    QVERIFY(!world.find<QPushButton>(u"moreTime"_s)->isEnabled());
    key(world, Qt::Key_F8);
    QCOMPARE(world.transport.count(Operation::SetExpiration), 0);
}

void DashboardTest::f8AsksOnceForFiveMinutes()
{
    DashboardWorld world;
    world.holdTosca();
    world.serve();
    world.open();
    QSignalSpy messages(world.page.get(), &DashboardPage::message);
    world.left += minutes(5);
    world.transport.answer(Operation::SetExpiration, world.timed(world.deadlineJson()), When::OnRelease);
    world.serve();
    for (int press = 0; press < 3; ++press)
        key(world, Qt::Key_F8);
    QCOMPARE(world.transport.count(Operation::SetExpiration), 1);
    QVERIFY(lastBody(world, Operation::SetExpiration).contains("300"));
    QVERIFY(world.transport.release());
    QTRY_COMPARE(messages.size(), 1);
    QCOMPARE(messages.first().first().value<Message>().severity, Severity::Success);
    QCOMPARE(world.find<Countdown>(u"countdown"_s)->digits(), u"13:42"_s);
    QVERIFY(world.find<QPushButton>(u"moreTime"_s)->isEnabled());
}

void DashboardTest::theCeilingIsToldAndStopsMoreTime()
{
    // This person presses once, waits, and presses again: no press belongs to the one before.
    QStyleHints *hints = QGuiApplication::styleHints();
    const auto restore = qScopeGuard([hints, usual = hints->mouseDoubleClickInterval()] {
        hints->setMouseDoubleClickInterval(usual);
    });
    hints->setMouseDoubleClickInterval(0);
    DashboardWorld world(minutes(7));
    world.holdTosca();
    world.serve();
    world.open();
    QVERIFY(world.visibleText().contains(u"7 min may still be added"_s));
    QSignalSpy messages(world.page.get(), &DashboardPage::message);
    for (int press = 1; press <= 2; ++press) {
        world.left += minutes(5);
        world.transport.answer(Operation::SetExpiration, world.timed(world.deadlineJson()));
        key(world, Qt::Key_F8);
        QTRY_COMPARE(messages.size(), press);
    }
    QVERIFY(lastBody(world, Operation::SetExpiration).contains("120")); // what was left of the seven
    QVERIFY(world.visibleText().contains(u"No more time may be added"_s));
    key(world, Qt::Key_F8);
    QCOMPARE(world.transport.count(Operation::SetExpiration), 2);
}

// D12
void DashboardTest::ourOwnMoreTimeIsNotMarkedAsAMove()
{
    DashboardWorld world;
    world.holdTosca();
    world.serve();
    world.open();
    QSignalSpy messages(world.page.get(), &DashboardPage::message);
    world.left += minutes(5);
    world.transport.answer(Operation::SetExpiration, world.timed(world.deadlineJson()));
    world.serve();
    key(world, Qt::Key_F8);
    QTRY_COMPARE(messages.size(), 1);
    world.tick();
    QVERIFY(!world.visibleText().contains(u"Moved on the server"_s));
}

// D12
void DashboardTest::aDeadlineMovedElsewhereIsTold()
{
    DashboardWorld world;
    world.holdTosca();
    world.serve();
    world.open();
    world.left += minutes(4);
    world.serve();
    world.tick();
    QVERIFY(world.visibleText().contains(u"now until 20:12, was 20:08"_s));
    QTest::mouseClick(world.find<QPushButton>(u"marksSeen"_s), Qt::LeftButton);
    QVERIFY(!world.visibleText().contains(u"was 20:08"_s));
}

void DashboardTest::deleteAsksBeforeItReleases()
{
    DashboardWorld world;
    world.holdTosca();
    world.addGift();
    world.serve();
    world.open();
    QSignalSpy messages(world.page.get(), &DashboardPage::message);
    auto *lines = world.find<QTableView>(u"cartLines"_s);
    lines->setFocus(Qt::TabFocusReason);
    key(world, Qt::Key_Delete);
    QVERIFY(world.visibleText().contains(u"Release 2 seats for Tosca?"_s));
    QCOMPARE(world.transport.count(Operation::RemoveTickets), 0);
    key(world, Qt::Key_Escape);
    QVERIFY(!world.find<QWidget>(u"confirmStrip"_s)->isVisible());
    QVERIFY(lines->hasFocus());
    key(world, Qt::Key_Delete);
    world.transport.answerNothing(Operation::RemoveTickets);
    world.emptyCart();
    world.serve();
    key(world, Qt::Key_Return);
    QTRY_COMPARE(messages.size(), 1);
    QCOMPARE(world.transport.count(Operation::RemoveTickets), 1);
    QVERIFY(messages.first().first().value<Message>().headline.contains(u"2 seats"_s));
    world.settle();
    QVERIFY(world.visibleText().contains(u"The cart is empty."_s));
}

void DashboardTest::fourKeysHoldFourSeats()
{
    DashboardWorld world;
    world.serveOffers();
    world.serve();
    world.open();
    QSignalSpy messages(world.page.get(), &DashboardPage::message);
    key(world, Qt::Key_H, Qt::ControlModifier);
    world.settle();
    key(world, Qt::Key_Tab);
    key(world, Qt::Key_4);
    world.transport.answerJson(Operation::ReserveTickets, R"({"LineItemId":9001,"SeatsReserved":3})");
    world.holdTosca(3);
    world.serve();
    key(world, Qt::Key_Return);
    QTRY_COMPARE(messages.size(), 1);
    QCOMPARE(world.transport.count(Operation::ReserveTickets), 1);
    const QByteArray body = lastBody(world, Operation::ReserveTickets);
    QVERIFY2(body.contains("501") && body.contains('4'), body.constData());
    const Message told = messages.first().first().value<Message>();
    QCOMPARE(told.headline, u"3 of 4 seats were free and are held."_s);
    QCOMPARE(told.severity, Severity::Warning);
    QVERIFY(!world.find<QWidget>(u"holdPanel"_s)->isVisible());
    world.settle();
    QVERIFY(world.visibleText().contains(u"3 seats"_s));
    // Who pressed the button needs no mark that it worked.
    QVERIFY(!world.find<QPushButton>(u"marksSeen"_s)->isVisible());
    // That they are held is taken back, once, when it is no longer so.
    QSignalSpy outdated(world.page.get(), &DashboardPage::outdated);
    world.poll();
    QCOMPARE(outdated.size(), 0);
    world.session[u"SeatsExpired"_s] = true;
    world.session[u"HasLockedSeats"_s] = false;
    world.serve();
    world.poll();
    world.poll();
    QCOMPARE(outdated.size(), 1);
    QCOMPARE(outdated.first().first().toString(), told.id);
}

void DashboardTest::enterHoldsNothingWhileThePricesAreRead()
{
    DashboardWorld world;
    world.serveOffers();
    world.serve();
    world.open();
    world.transport.answer(Operation::GetPrices, world.timed("[]"), When::OnRelease);
    key(world, Qt::Key_H, Qt::ControlModifier);
    world.settle();
    QVERIFY(world.visibleText().contains(u"Reading zones and prices…"_s));
    key(world, Qt::Key_Return);
    QCOMPARE(world.transport.count(Operation::ReserveTickets), 0);
    QVERIFY(world.transport.release());
    world.settle();
    QVERIFY(world.visibleText().contains(u"Nothing on sale here."_s));
    key(world, Qt::Key_Return);
    QCOMPARE(world.transport.count(Operation::ReserveTickets), 0);
    key(world, Qt::Key_Escape);
    QVERIFY(!world.find<QWidget>(u"holdPanel"_s)->isVisible());
}

void DashboardTest::whatIsOnSaleHasTheHeightOfALaptopsWindow()
{
    DashboardWorld world;
    world.serveOffers();
    world.serve();
    world.open();
    world.page->resize(966, 650);
    auto *cards = world.find<QWidget>(u"fact%1"_s.arg(static_cast<int>(Fact::ModeOfSale)));
    QVERIFY(cards->isVisible());
    key(world, Qt::Key_H, Qt::ControlModifier);
    world.settle();
    QVERIFY(!cards->isVisible());
    QVERIFY(world.find<QWidget>(u"briefSale"_s)->isVisible());
    constexpr int rows = 6;
    auto *table = world.find<QTableView>(u"performances"_s);
    QVERIFY(table->viewport()->height() >= rows * table->rowHeight(0));
    key(world, Qt::Key_Escape);
    QVERIFY(cards->isVisible());
}

void DashboardTest::performancesAreFoundByTyping()
{
    DashboardWorld world;
    world.serveOffers();
    world.serve();
    world.open();
    key(world, Qt::Key_H, Qt::ControlModifier);
    world.settle();
    auto *table = world.find<QTableView>(u"performances"_s);
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->currentIndex().row(), 0);
    QTest::keyClicks(QApplication::focusWidget(), u"flute sun"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QTRY_COMPARE(table->currentIndex().row(), 0);
    QTRY_COMPARE(world.transport.count(Operation::GetPrices), 2);
    QTest::keyClicks(QApplication::focusWidget(), u"zzz"_s);
    QVERIFY(world.visibleText().contains(u"No performance found."_s));
    QVERIFY(!world.visibleText().contains(u"Loading…"_s)); // of prices, for no performance
    QVERIFY(!world.find<QPushButton>(u"holdSubmit"_s)->isEnabled());
}

// D27
void DashboardTest::logOutSaysHowManySeatsItCosts()
{
    DashboardWorld world;
    world.holdTosca(4);
    world.serve();
    world.open();
    QSignalSpy finished(world.page.get(), &DashboardPage::finished);
    QSignalSpy messages(world.page.get(), &DashboardPage::message);
    key(world, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(world.visibleText().contains(u"4 seats will be released. Log out?"_s));
    QCOMPARE(world.transport.count(Operation::Logout), 0);
    world.transport.answerNothing(Operation::Logout, When::OnRelease);
    key(world, Qt::Key_Return);
    key(world, Qt::Key_Return);
    QCOMPARE(world.transport.count(Operation::Logout), 1);
    QVERIFY(world.transport.release());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(messages.size(), 1);
    QVERIFY(messages.first().first().value<Message>().meaning.contains(u"4 seats"_s));
}

void DashboardTest::whereSeatsOutliveTheSessionLogOutPromisesNothing()
{
    DashboardWorld world;
    world.transport.answerJson(Operation::GetDefault, R"({"FieldName":"DISCONNECT_ON_LOGOUT","Value":"False"})");
    world.holdTosca(4);
    world.serve();
    world.open();
    world.poll();
    QCOMPARE(world.transport.count(Operation::GetDefault), 1); // once a session
    QSignalSpy messages(world.page.get(), &DashboardPage::message);
    key(world, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(world.visibleText().contains(u"The seats stay held until their time runs out"_s));
    QVERIFY(!world.visibleText().contains(u"will be released"_s));
    world.transport.answerNothing(Operation::Logout);
    key(world, Qt::Key_Return);
    QTRY_COMPARE(messages.size(), 1);
    QCOMPARE(messages.first().first().value<Message>().meaning, u"Still held until their time runs out: 4 seats."_s);
}

void DashboardTest::escKeepsTheSession()
{
    DashboardWorld world;
    world.serve();
    world.open();
    world.page->askToLogOut();
    QVERIFY(world.visibleText().contains(u"No seats are held. Log out?"_s));
    key(world, Qt::Key_Escape);
    QVERIFY(!world.find<QWidget>(u"confirmStrip"_s)->isVisible());
    key(world, Qt::Key_Return);
    QCOMPARE(world.transport.count(Operation::Logout), 0);
}

// P4
void DashboardTest::aLostSessionCanBeClosed()
{
    DashboardWorld world;
    world.holdTosca();
    world.serve();
    world.open();
    QSignalSpy finished(world.page.get(), &DashboardPage::finished);
    world.transport.answerAlways(Operation::GetSession,
        ScriptedTransport::failure(OutcomeClass::Refused, ErrorKind::NotFound, 404));
    world.poll();
    QVERIFY(world.visibleText().contains(u"The server no longer knows this session."_s));
    QCOMPARE(finished.size(), 0);
    QTest::mouseClick(world.find<QPushButton>(u"logOut"_s), Qt::LeftButton);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(world.transport.count(Operation::Logout), 0);
}

// D19
void DashboardTest::marksStayUntilTheyWereSeen()
{
    DashboardWorld world;
    world.session[u"ModeOfSaleId"_s] = 3;
    world.serve();
    world.open();
    auto *mode = world.find<ValueLabel>(u"fact%1"_s.arg(static_cast<int>(Fact::ModeOfSale)));
    QVERIFY(!mode->accessibleName().contains(u"was"_s));
    world.session[u"ModeOfSaleId"_s] = 7;
    world.serve();
    world.poll();
    QVERIFY(mode->accessibleName().contains(u"was"_s));
    key(world, Qt::Key_Shift); // too soon: nobody can have looked yet
    QVERIFY(mode->accessibleName().contains(u"was"_s));
    QTest::mouseClick(world.find<QPushButton>(u"marksSeen"_s), Qt::LeftButton);
    QVERIFY(!mode->accessibleName().contains(u"was"_s));
    QVERIFY(!world.find<QPushButton>(u"marksSeen"_s)->isVisible());
}

void DashboardTest::whatAPressInATabDidIsNotMarked()
{
    DashboardWorld world;
    world.session[u"ModeOfSaleId"_s] = 3;
    world.serve();
    world.open();
    const auto *mode = world.find<ValueLabel>(u"fact%1"_s.arg(static_cast<int>(Fact::ModeOfSale)));
    QVERIFY(world.desk->parts().slot.claim(DeskCommand::Other));
    world.desk->parts().slot.release();
    world.session[u"ModeOfSaleId"_s] = 4;
    world.serve();
    world.poll();
    QVERIFY(!mode->accessibleName().contains(u"was"_s));
    world.session[u"ModeOfSaleId"_s] = 3;
    world.serve();
    world.poll();
    QVERIFY(mode->accessibleName().contains(u"was"_s));
}

void DashboardTest::marksAreSeenAfterThreeSecondsAndAKey()
{
    QWidget page;
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    LookWatcher watcher(&page);
    QSignalSpy seen(&watcher, &LookWatcher::seen);
    QElapsedTimer looked;
    looked.start();
    watcher.setMarked(true);
    QTRY_VERIFY_WITH_TIMEOUT((QTest::keyClick(&page, Qt::Key_Shift), seen.size() == 1), 8000);
    QVERIFY(looked.elapsed() >= LookWatcher::lookMilliseconds - 200);
}

void DashboardTest::theClockIsInTheBarWhenItsCardIsOutOfSight()
{
    DashboardWorld world;
    world.holdTosca(4);
    world.serve();
    world.open({440, 340});
    auto *inBar = world.find<QLabel>(u"shortClock"_s);
    QVERIFY(!inBar->isVisible());
    QScrollBar *bar = world.find<QScrollArea>(u"dashboardScroll"_s)->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 200);
    bar->setValue(bar->maximum());
    QVERIFY(inBar->isVisible());
    QCOMPARE(inBar->text(), u"08:42 · 4 seats"_s);
    bar->setValue(0);
    QVERIFY(!inBar->isVisible());
}

void DashboardTest::nothingScrollsSidewaysWhereItIsNarrow_data()
{
    QTest::addColumn<bool>("supervisor");
    QTest::addColumn<bool>("lost");
    QTest::newRow("held") << false << false;
    QTest::newRow("held, supervisor") << true << false;
    QTest::newRow("lost") << false << true;
}

void DashboardTest::nothingScrollsSidewaysWhereItIsNarrow()
{
    QFETCH(bool, supervisor);
    QFETCH(bool, lost);
    DashboardWorld world;
    if (supervisor)
        world.makeSupervisor();
    world.holdTosca(4);
    world.addGift();
    world.left = seconds(30);
    world.serve();
    world.open({440, 700});
    if (lost) {
        world.clock.advance(seconds(40));
        world.session[u"SeatsExpired"_s] = true;
        world.session[u"HasLockedSeats"_s] = false;
        world.serve();
        world.poll();
        world.tick();
        QVERIFY(world.find<QWidget>(u"lostSeats"_s)->isVisible());
    }
    QCOMPARE(world.page->width(), 440);
    QTRY_COMPARE(world.find<QScrollArea>(u"dashboardScroll"_s)->horizontalScrollBar()->maximum(), 0);
}

void DashboardTest::withAMessageAboveNothingScrolls()
{
    // What is left of 1366 x 768 beside the form, under the title, the band, the tabs and a message of two lines.
    DashboardWorld world;
    world.holdTosca(2);
    world.serve();
    world.open({934, 620});
    QTRY_COMPARE(world.find<QScrollArea>(u"dashboardScroll"_s)->verticalScrollBar()->maximum(), 0);
}

void DashboardTest::everyButtonOfTheClockCanBeHit()
{
    DashboardWorld world;
    world.holdTosca(2);
    world.serve();
    world.open();
    constexpr int leastHeight = 36;
    for (const char *name : {"moreTime", "moreTimeLittle", "moreTimeMuch"}) {
        const auto *button = world.find<QPushButton>(QString::fromLatin1(name));
        QVERIFY2(button->isVisible() && button->height() >= leastHeight, name);
    }
}

//! A sentence of two lines below the clock must not take its height from it.
void DashboardTest::theWordsUnderTheClockAreWhole()
{
    DashboardWorld world;
    world.left = seconds(4);
    world.holdTosca(4);
    world.serve();
    world.open();
    world.clock.advance(seconds(10));
    world.breakLine(ErrorKind::Timeout);
    world.tick();
    const auto *countdown = world.find<Countdown>(u"countdown"_s);
    QTRY_COMPARE(countdown->face().state, CountdownState::Expired);
    QTRY_VERIFY(countdown->height() >= countdown->sizeHint().height());
}

void DashboardTest::whatIsTypedBeforeTheSessionWasReadReachesThePart()
{
    DashboardWorld world;
    QVERIFY(world.openUnread());
    auto *panel = new FieldPanel;
    world.page->addPanel(panel);
    QLineEdit elsewhere(world.page.get()); // as the sign-in form beside the page
    elsewhere.setFocus();
    key(world, Qt::Key_6, Qt::AltModifier);
    for (const char one : QByteArrayLiteral("rosax"))
        QTest::keyClick(QApplication::focusWidget(), one);
    key(world, Qt::Key_Backspace);
    key(world, Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), 't');
    QVERIFY(elsewhere.text().isEmpty());
    QVERIFY(world.transport.release());
    world.settle();
    QVERIFY(panel->isVisible());
    QCOMPARE(panel->m_field->text(), u"rosa"_s);
    QCOMPARE(panel->m_second->text(), u"t"_s);
}

void DashboardTest::aReturnBeforeTheSessionWasReadSendsNothing()
{
    DashboardWorld world;
    QVERIFY(world.openUnread());
    auto *panel = new FieldPanel;
    world.page->addPanel(panel);
    key(world, Qt::Key_6, Qt::AltModifier);
    QTest::keyClick(QApplication::focusWidget(), 'a');
    key(world, Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), 'b');
    QVERIFY(world.transport.release());
    world.settle();
    QCOMPARE(panel->sent, 0);
    QCOMPARE(panel->m_field->text(), u"a"_s);
}

void DashboardTest::whoGoesElsewhereMeanwhileIsNotCalledBack()
{
    DashboardWorld world;
    QVERIFY(world.openUnread());
    auto *panel = new FieldPanel;
    world.page->addPanel(panel);
    QLineEdit elsewhere(world.page.get());
    elsewhere.show();
    key(world, Qt::Key_6, Qt::AltModifier);
    elsewhere.setFocus(Qt::MouseFocusReason);
    QTest::keyClick(&elsewhere, 'x');
    QVERIFY(world.transport.release());
    world.settle();
    QVERIFY(!panel->isVisible());
    QVERIFY(elsewhere.hasFocus());
    QCOMPARE(elsewhere.text(), u"x"_s);
}

void DashboardTest::noKeyBesideAButtonCutsIt()
{
    DashboardWorld world;
    world.holdTosca(4);
    world.open();
    auto *button = world.find<QPushButton>(u"openHold"_s);
    button->setText(button->text() + u" in a language of words that are very long, and there are many of them"_s);
    bool shown = false, hidden = false;
    for (int width = 1400; width >= 430; width -= 10) {
        world.page->resize(width, 660);
        QCoreApplication::sendPostedEvents();
        const auto hints = world.page->findChildren<KeyHint *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(!hints.isEmpty());
        const bool any = std::any_of(hints.cbegin(), hints.cend(), [](const KeyHint *hint) { return hint->isVisible(); });
        (any ? shown : hidden) = true;
        for (const QString &name : {u"openHold"_s, u"refresh"_s, u"logOut"_s}) {
            const auto *each = world.find<QPushButton>(name);
            QVERIFY2(!any || each->width() >= each->sizeHint().width(), qPrintable(name + u" at "_s + QString::number(width)));
        }
    }
    QVERIFY(shown && hidden);
}

void DashboardTest::everythingThatTakesFocusHasAName()
{
    DashboardWorld world;
    world.serveOffers();
    world.holdTosca();
    world.serve();
    world.open();
    world.page->openHoldPanel();
    world.page->askToLogOut();
    world.settle();
    int checked = 0;
    for (const QWidget *widget : world.page->findChildren<QWidget *>()) {
        if (widget->isHidden() || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named, qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
        ++checked;
    }
    QVERIFY(checked >= 10);
}

void DashboardTest::aChangeOfLanguageReachesEveryText()
{
    DashboardWorld world;
    world.serveOffers();
    world.holdTosca();
    world.addGift();
    world.serve();
    world.open();
    world.page->openHoldPanel();
    world.settle();
    Shouting shouting;
    QCoreApplication::installTranslator(&shouting);
    QCoreApplication::sendPostedEvents();
    const QString hold = world.visibleText();
    world.page->closeHoldPanel();
    const QString cart = world.visibleText();
    QCoreApplication::removeTranslator(&shouting);
    for (const QString &text : {u"Seats held"_s, u"Hold seats"_s, u"Find a performance"_s, u"Refresh"_s})
        QVERIFY2(!hold.contains(text), qPrintable(text));
    for (const QString &text : {u"performances:"_s, u"Mode of sale"_s, u"Release line"_s, u"Total"_s, u"counter sale"_s,
             u"may still be added"_s, u"Contribution"_s})
        QVERIFY2(!cart.contains(text), qPrintable(text));
    QCoreApplication::sendPostedEvents();
    QVERIFY(world.visibleText().contains(u"Release line"_s));
}

void DashboardTest::modelsKeepTheirPromises()
{
    DashboardWorld world;
    world.serveOffers();
    world.serve();
    world.open();
    for (const QString &name : {u"cartLines"_s, u"performances"_s, u"offers"_s})
        new QAbstractItemModelTester(world.find<QTableView>(name)->model(),
            QAbstractItemModelTester::FailureReportingMode::QtTest, world.page.get());
    world.holdTosca(2);
    world.serve();
    world.poll();
    world.addGift();
    world.serve();
    world.poll();
    world.page->openHoldPanel();
    world.settle();
    QTest::keyClicks(QApplication::focusWidget(), u"flute"_s);
    world.emptyCart();
    world.serve();
    world.poll();
    QCOMPARE(world.find<QTableView>(u"cartLines"_s)->model()->rowCount(), 0);
}

QTEST_MAIN(DashboardTest)
#include "tst_dashboard.moc"
