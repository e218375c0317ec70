// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dashboardworld.h"
#include "ui/theme/themeswitcher.h"
#include "ui/widgets/confirmstrip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using std::chrono::minutes;
using std::chrono::seconds;
using When = ScriptedTransport::When;

//! The seat clock's choices, seats that were lost, what the user group may do, and the summary.
class DashboardSeatsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyKeyAsksForItsOwnTime_data();
    void everyKeyAsksForItsOwnTime();
    void aChoiceBeyondTheCeilingIsDead();
    void onlyASupervisorSetsATime();
    void aTimeIsShownByBothClocksAndSentAlone();
    void aShorterTimeIsAskedForTwice();
    void withoutAZoneATimeIsRefusedWithASentence();
    void escLeavesTheTimeAsItWas();
    void lostSeatsAreNamedAndComeBackWithOneKey();
    void lostSeatsThatAreGoneOfferOthers();
    void whatIsForbiddenIsNotThere_data();
    void whatIsForbiddenIsNotThere();
    void theSummaryIsMasked();
    void theCartTellsItsPricesFeesAndMessages();
    void aCartThatCouldNotBeReadSaysWhy();

private:
    ThemeSwitcher m_theme;
};

namespace {

constexpr auto shiftControl = Qt::ControlModifier | Qt::ShiftModifier;

void key(DashboardWorld &world, Qt::Key which, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : world.page.get(), which, modifiers);
}

QJsonObject lastBody(const DashboardWorld &world, Operation operation)
{
    for (auto it = world.transport.requests().crbegin(); it != world.transport.requests().crend(); ++it) {
        if (it->operation == operation)
            return QJsonDocument::fromJson(it->body).object();
    }
    return {};
}

void held(DashboardWorld &world)
{
    world.holdTosca();
    world.serve();
    world.open();
}

void expire(DashboardWorld &world)
{
    world.session[u"SeatsExpired"_s] = true;
    world.session[u"HasLockedSeats"_s] = false;
    world.serve();
    world.poll();
}

Message lastMessage(const QSignalSpy &messages) { return messages.constLast().constFirst().value<Message>(); }

}

void DashboardSeatsTest::initTestCase()
{
    m_theme.setReducedMotion(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void DashboardSeatsTest::everyKeyAsksForItsOwnTime_data()
{
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("offset");
    QTest::newRow("F8") << Qt::KeyboardModifiers() << 300;
    QTest::newRow("Shift+F8") << Qt::KeyboardModifiers(Qt::ShiftModifier) << 120;
    QTest::newRow("Ctrl+F8") << Qt::KeyboardModifiers(Qt::ControlModifier) << 600;
}

void DashboardSeatsTest::everyKeyAsksForItsOwnTime()
{
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(int, offset);
    DashboardWorld world;
    held(world);
    world.left += seconds(offset);
    world.transport.answer(Operation::SetExpiration, world.timed(world.deadlineJson()), When::OnRelease);
    world.serve();
    key(world, Qt::Key_F8, modifiers);
    key(world, Qt::Key_F8, modifiers);
    QCOMPARE(world.transport.count(Operation::SetExpiration), 1);
    QCOMPARE(lastBody(world, Operation::SetExpiration), (QJsonObject{{u"TimeOffset"_s, offset}}));
    QVERIFY(world.transport.release());
    world.settle();
}

void DashboardSeatsTest::aChoiceBeyondTheCeilingIsDead()
{
    DashboardWorld world(minutes(7));
    held(world);
    QVERIFY(world.find<QPushButton>(u"moreTimeLittle"_s)->isEnabled());
    QVERIFY(!world.find<QPushButton>(u"moreTimeMuch"_s)->isEnabled());
    key(world, Qt::Key_F8, Qt::ControlModifier);
    QCOMPARE(world.transport.count(Operation::SetExpiration), 0);
}

void DashboardSeatsTest::onlyASupervisorSetsATime()
{
    DashboardWorld rover;
    held(rover);
    QVERIFY(!rover.find<QPushButton>(u"setDeadline"_s)->isVisible());
    key(rover, Qt::Key_F8, shiftControl);
    QVERIFY(!rover.find<QWidget>(u"deadlineEditor"_s)->isVisible());
    DashboardWorld super;
    super.makeSupervisor();
    held(super);
    QVERIFY(super.find<QPushButton>(u"setDeadline"_s)->isVisible());
    key(super, Qt::Key_F8, shiftControl);
    QVERIFY(super.find<QTimeEdit>(u"deadlineTime"_s)->hasFocus());
}

// D17
void DashboardSeatsTest::aTimeIsShownByBothClocksAndSentAlone()
{
    DashboardWorld world;
    world.makeSupervisor();
    held(world); // until 20:08:45 at the venue
    key(world, Qt::Key_F8, shiftControl);
    auto *time = world.find<QTimeEdit>(u"deadlineTime"_s);
    QCOMPARE(time->time(), QTime(20, 13));
    time->setTime(QTime(20, 20));
    QVERIFY2(world.visibleText().contains(u"20:20 (venue) · 19:20 on this computer · 11 min 15 s more"_s),
        qPrintable(world.visibleText()));
    world.left += minutes(11);
    world.transport.answer(Operation::SetExpiration, world.timed(world.deadlineJson()));
    world.serve();
    QSignalSpy messages(world.page.get(), &DashboardPage::message);
    key(world, Qt::Key_Return);
    QTRY_COMPARE(messages.size(), 1);
    QCOMPARE(world.transport.count(Operation::SetExpiration), 1);
    QCOMPARE(lastBody(world, Operation::SetExpiration), (QJsonObject{{u"Expiration"_s, u"2026-03-14T20:20:00+01:00"_s}}));
    QVERIFY(lastMessage(messages).headline.contains(u"20:20 (venue)"_s));
    QVERIFY(!world.find<QWidget>(u"deadlineEditor"_s)->isVisible());
}

void DashboardSeatsTest::aShorterTimeIsAskedForTwice()
{
    DashboardWorld world;
    world.makeSupervisor();
    held(world);
    key(world, Qt::Key_F8, shiftControl);
    world.find<QTimeEdit>(u"deadlineTime"_s)->setTime(QTime(20, 4));
    key(world, Qt::Key_Return);
    QCOMPARE(world.transport.count(Operation::SetExpiration), 0);
    QVERIFY2(world.visibleText().contains(u"Keep the seats only until 20:04 (venue), 19:04 on this computer?"_s),
        qPrintable(world.visibleText()));
    world.transport.answer(Operation::SetExpiration, world.timed(world.deadlineJson()), When::OnRelease);
    key(world, Qt::Key_Return);
    QCOMPARE(world.transport.count(Operation::SetExpiration), 1);
    QVERIFY(world.transport.release());
    world.settle();
}

void DashboardSeatsTest::withoutAZoneATimeIsRefusedWithASentence()
{
    DashboardWorld world;
    world.makeSupervisor();
    world.holdTosca();
    world.serve();
    world.transport.answerAlways(Operation::GetExpiration, world.timed(R"({"Expiration":"2026-03-14T20:08:45"})"));
    world.open();
    key(world, Qt::Key_F8, shiftControl);
    QVERIFY(world.visibleText().contains(u"time zone is not known"_s));
    key(world, Qt::Key_Return);
    QVERIFY(!world.find<QPushButton>(u"deadlineSet"_s)->isEnabled());
    QCOMPARE(world.transport.count(Operation::SetExpiration), 0);
}

void DashboardSeatsTest::escLeavesTheTimeAsItWas()
{
    DashboardWorld world;
    world.makeSupervisor();
    held(world);
    key(world, Qt::Key_F8, shiftControl);
    key(world, Qt::Key_Escape);
    QVERIFY(!world.find<QWidget>(u"deadlineEditor"_s)->isVisible());
    QVERIFY(world.find<QPushButton>(u"moreTime"_s)->hasFocus());
    QCOMPARE(world.transport.count(Operation::SetExpiration), 0);
}

void DashboardSeatsTest::lostSeatsAreNamedAndComeBackWithOneKey()
{
    DashboardWorld world;
    held(world);
    QVERIFY(!world.find<QWidget>(u"lostSeats"_s)->isVisible());
    expire(world);
    QVERIFY2(world.visibleText().contains(u"Tosca · Sat 14 Mar 20:30 · Stalls F\u00a012, F\u00a013"_s), qPrintable(world.visibleText()));
    QSignalSpy messages(world.page.get(), &DashboardPage::message);
    world.transport.answerNothing(Operation::RemoveTickets);
    world.transport.answerJson(Operation::ReserveTickets, R"({"LineItemId":9001,"SeatsReserved":2})", When::OnRelease);
    key(world, Qt::Key_H, shiftControl);
    key(world, Qt::Key_H, shiftControl);
    world.settle();
    QCOMPARE(world.transport.count(Operation::ReserveTickets), 1);
    QCOMPARE(lastBody(world, Operation::ReserveTickets).value(u"RequestedSeats"_s), QJsonValue(u"412,413"_s));
    world.session[u"SeatsExpired"_s] = false;
    world.holdTosca();
    world.renumberSeats();
    world.serve();
    QVERIFY(world.transport.release());
    QTRY_COMPARE(messages.size(), 1);
    QVERIFY2(lastMessage(messages).headline.contains(u"The same seats are held again"_s), qPrintable(lastMessage(messages).headline));
    QVERIFY(!world.find<QWidget>(u"lostSeats"_s)->isVisible());
    QVERIFY(world.visibleText().contains(u"2 seats"_s));
}

void DashboardSeatsTest::lostSeatsThatAreGoneOfferOthers()
{
    DashboardWorld world;
    held(world);
    expire(world);
    QSignalSpy messages(world.page.get(), &DashboardPage::message);
    world.transport.answerNothing(Operation::RemoveTickets);
    world.transport.refuse(Operation::ReserveTickets, 400, ErrorKind::Rejected, u"Seats are not available."_s);
    key(world, Qt::Key_H, shiftControl);
    QTRY_COMPARE(messages.size(), 1);
    QVERIFY(lastMessage(messages).headline.startsWith(u"Gone"_s));
    world.settle();
    QVERIFY(world.visibleText().contains(u"Hold 2 seats in Stalls"_s));
    QTest::mouseClick(world.find<QPushButton>(u"forgetLost"_s), Qt::LeftButton);
    QVERIFY(!world.find<QWidget>(u"lostSeats"_s)->isVisible());
}

void DashboardSeatsTest::whatIsForbiddenIsNotThere_data()
{
    QTest::addColumn<QByteArray>("rights");
    QTest::addColumn<QStringList>("hidden");
    const auto rights = [](const char *name, const char *may) -> QByteArray {
        return QByteArray("[{\"ServiceResource\":{\"Name\":\"") + name + "\"}," + may + "}]";
    };
    QTest::newRow("nothing known") << QByteArray("[]") << QStringList{};
    QTest::newRow("cart to look at") << rights("Web/Cart", R"("CanRead":true)") << QStringList{u"openHold"_s, u"releaseLine"_s};
    QTest::newRow("no delete in the cart") << rights("Web/Cart", R"("CanRead":true,"CanCreate":true)") << QStringList{u"releaseLine"_s};
    QTest::newRow("no edit of the session") << rights("Web/Session", R"("CanRead":true,"CanCreate":true)") << QStringList{u"moreTime"_s};
    QTest::newRow("session to look at") << rights("Web/Session", R"("CanRead":true)") << QStringList{u"moreTime"_s, u"logOut"_s};
}

void DashboardSeatsTest::whatIsForbiddenIsNotThere()
{
    QFETCH(QByteArray, rights);
    QFETCH(QStringList, hidden);
    DashboardWorld world;
    world.transport.answerAlways(Operation::GetServiceResources, world.timed(rights));
    held(world);
    for (const QString &name : {u"openHold"_s, u"releaseLine"_s, u"moreTime"_s, u"logOut"_s})
        QVERIFY2(world.find<QPushButton>(name)->isVisible() != hidden.contains(name), qPrintable(name));
    const auto commands = world.transport.requests().size();
    for (const auto &[which, modifiers] : {std::pair(Qt::Key_F8, Qt::KeyboardModifiers()), std::pair(Qt::Key_H, Qt::KeyboardModifiers(Qt::ControlModifier)),
             std::pair(Qt::Key_L, Qt::KeyboardModifiers(shiftControl))}) {
        const bool dead = hidden.contains(which == Qt::Key_F8 ? u"moreTime"_s : which == Qt::Key_H ? u"openHold"_s : u"logOut"_s);
        if (dead)
            key(world, which, modifiers);
    }
    QCOMPARE(world.transport.requests().size(), commands);
    QVERIFY(!world.find<QWidget>(u"confirmStrip"_s)->isVisible());
    QVERIFY(!world.find<QWidget>(u"holdPanel"_s)->isVisible());
}

void DashboardSeatsTest::theSummaryIsMasked()
{
    DashboardWorld world;
    world.cart[u"Constituent"_s] = QJsonObject{{u"Id"_s, 120345}, {u"DisplayName"_s, u"Amrit Kaur"_s}};
    world.holdTosca();
    world.serve();
    world.open();
    QSignalSpy messages(world.page.get(), &DashboardPage::message);
    key(world, Qt::Key_C, shiftControl);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith(u"Patron A. K., no. …345, signed in. Tosca"_s), qPrintable(text));
    QVERIFY2(text.contains(u"08:42 left, until 20:08 (venue)"_s) && text.contains(u"Web-Promo"_s), qPrintable(text));
    QVERIFY(!text.contains(u"Kaur"_s) && !text.contains(u"120345"_s) && !text.contains(u"key"_s));
    QCOMPARE(messages.size(), 1);
    QVERIFY(lastMessage(messages).headline.contains(u"clipboard"_s));
}

void DashboardSeatsTest::theCartTellsItsPricesFeesAndMessages()
{
    DashboardWorld world;
    world.holdTosca();
    world.addFeeAndMessage();
    world.serve();
    world.open();
    const QString text = world.visibleText();
    QVERIFY2(text.contains(u"Adult 2 × 48.00"_s), qPrintable(text));
    QVERIFY(text.contains(u"Fee · Building levy"_s));
    QVERIFY(text.contains(u"Two for one ends tonight"_s));
    QVERIFY(text.contains(u"To pay: 49.50"_s) || text.contains(u"To pay 49.50"_s));
}

void DashboardSeatsTest::aCartThatCouldNotBeReadSaysWhy()
{
    DashboardWorld world;
    world.holdTosca();
    world.serve();
    world.transport.answerAlways(Operation::GetCart, ScriptedTransport::failure(OutcomeClass::Refused, ErrorKind::Forbidden, 403));
    world.open();
    QVERIFY2(world.visibleText().contains(u"The lines could not be read."_s), qPrintable(world.visibleText()));
    QVERIFY(world.visibleText().contains(u"F5 reads them again."_s));
}

QTEST_MAIN(DashboardSeatsTest)
#include "tst_dashboardseats.moc"
