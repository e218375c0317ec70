// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/houseworld.h"

#include "app/kiosk/kioskshell.h"
#include "ui/kiosk/kioskwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

HouseWorld::HouseWorld(const QString &pin) : staffPin(pin)
{
    world.desk.reset(); // the house has its own
    QApplication::setDoubleClickInterval(0);
    open();
}

HouseWorld::~HouseWorld() = default;

void HouseWorld::open()
{
    house.reset();
    KioskHouseParts parts{KioskWorld::usual(), world.service, world.checkouts, nullptr, world.clock, QTimeZone(), QTimeZone()};
    parts.seal = [](const KioskCase &) { return QByteArray("FYC1SEALED"); };
    parts.speech = {{u"en"_s, u"de"_s}, [this](const QString &code) { language.useForGuest(code); }, &Language::nameOf, &Language::textIn};
    parts.staffPin = staffPin;
    parts.stateFolder = state.path();
    parts.temporaryFolder = temporary.path();
    parts.printProgram = printProgram;
    house = std::make_unique<KioskHouse>(parts);
    house->guests().setDoubleTapGuard(std::chrono::milliseconds(0));
    house->open();
    house->shell().resize(1366, 768);
    world.settle();
}

QAbstractButton *HouseWorld::button(const QString &name) const
{
    for (auto *one : house->shell().findChildren<QAbstractButton *>(name)) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

QLineEdit *HouseWorld::field() const { return house->guests().findChild<QLineEdit *>(u"guestField"_s); }

bool HouseWorld::tap(const QString &name)
{
    QAbstractButton *one = button(name);
    if (!one || !one->isEnabled())
        return false;
    QTest::mouseClick(one, Qt::LeftButton);
    settle();
    return true;
}

//! Without a moment of waiting: an answer takes a few turns of the event loop.
void HouseWorld::settle()
{
    constexpr int turns = 5;
    for (int i = 0; i < turns; ++i)
        QTest::qWait(0);
    world.settle();
}

void HouseWorld::type(const QString &text)
{
    QTest::keyClicks(field(), text);
    settle();
}

void HouseWorld::pass(std::chrono::seconds time, std::chrono::milliseconds step)
{
    for (Nanoseconds left = time; left > Nanoseconds{}; left -= step) {
        world.clock.advance(step);
        fire(*timerOf(house->desk(), false));
        settle();
    }
}

bool HouseWorld::goToEmail(const QString &sessionKey)
{
    world.transport.answerJson(Operation::CreateSession, "{\"SessionKey\":\"" + sessionKey.toUtf8() + "\"}");
    world.releaseAllSeats();
    world.serveCart(50, 0);
    world.session[u"OrderId"_s] = 0;
    world.transport.answerAlways(Operation::GetExpiration, world.deadlineAnswer(std::chrono::minutes(10)));
    world.transport.answerAlways(Operation::SetExpiration, world.deadlineAnswer(std::chrono::minutes(12)));
    world.transport.answerAlways(Operation::GetSession, world.sessionAnswer());
    if (!tap(u"begin"_s) || !tap(u"performance-7"_s) || view().page != KioskPage::Seats)
        return false;
    auto *more = house->guests().findChild<QWidget *>(u"kind-3"_s)->findChild<QAbstractButton *>(u"more"_s);
    QTest::mouseClick(more, Qt::LeftButton);
    world.holdSeats();
    world.transport.answerAlways(Operation::GetSession, world.sessionAnswer());
    return tap(u"takeSeats"_s) && view().page == KioskPage::Email;
}

bool HouseWorld::goToPayment(const QString &email, const QString &sessionKey)
{
    if (!goToEmail(sessionKey))
        return false;
    type(email);
    if (!tap(u"give"_s) || view().page != KioskPage::EmailCheck)
        return false;
    world.signIn(0, email.section(u'@', 0, 0));
    world.session[u"IsGuest"_s] = true;
    world.transport.answerAlways(Operation::LoginAsGuest, world.sessionAnswer());
    if (!tap(u"emailIsRight"_s))
        return false;
    pass(std::chrono::seconds(2));
    if (!tap(u"noCode"_s) || view().page != KioskPage::Delivery)
        return false;
    world.transport.answerAlways(Operation::SetCartProperties, world.timed(R"({"DeliveryMethodId":5})"));
    return tap(u"delivery-5"_s) && view().page == KioskPage::Payment;
}

bool HouseWorld::buyAndLeave() { return buy() && tap(u"done"_s); }

bool HouseWorld::buy()
{
    if (!button(u"payCard"_s))
        return false;
    world.serveCart(0, 50);
    world.serveOrder(600123, u"SaveComplete"_s);
    if (!tap(u"payCard"_s))
        return false;
    pass(std::chrono::seconds(2));
    return view().page == KioskPage::Thanks;
}

bool HouseWorld::startOver()
{
    return tap(u"startOver"_s) && tap(u"startOverYes"_s);
}

}
