// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panelworld.h"
#include "ui/delivery/deliverypanel.h"
#include "ui/theme/themeswitcher.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using enum Operation;
using When = ScriptedTransport::When;

namespace {

enum class Customer { Nobody, Guest, Ann };

struct World : PanelWorld
{
    explicit World(Customer customer = Customer::Ann)
    {
        if (customer == Customer::Ann)
            signIn(5, u"ann"_s);
        session[u"IsGuest"_s] = customer == Customer::Guest;
        transport.answer(GetCart, timed(R"({"Products":[],"DeliveryMethod":{"Id":2,"Description":"Post"}})"));
        open();
        transport.answerAlways(GetDeliveryMethods, timed(R"([
            {"Id":-1,"Description":"Hold at Box Office","Restricted":"N","Default":"N","PrintAtHome":"N","RequireAddress":"N"},
            {"Id":2,"Description":"Post","Restricted":"N","Default":"Y","PrintAtHome":"N","RequireAddress":"Y"},
            {"Id":3,"Description":"Print at home","Restricted":"Y","Default":"N","PrintAtHome":"Y","RequireAddress":null},
            {"Id":4,"Description":"Courier","Inactive":true}])"));
        transport.answerAlways(GetOnAccountBalances, timed(R"([
            {"PaymentMethodId":5,"Description":"Gift card","Balance":1100.1,"UsedInSession":0.3,"CurrentBalance":1099.8},
            {"PaymentMethodId":6,"Description":"Account","Balance":20.0,"UsedInSession":5.0,"CurrentBalance":20.0},
            {"PaymentMethodId":7,"Description":"Voucher","Balance":null,"UsedInSession":0.0,"CurrentBalance":null}])"));
    }
    void showPanel(bool allowHold = false, QSize size = {934, 330})
    {
        show(std::make_unique<DeliveryPanel>(*desk, allowHold), size);
    }
};

}

class DeliveryPanelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.setReducedMotion(true); }
    void methodsAreDescribedInWords();
    void holdAtBoxOfficeIsThereOnlyWhereAllowed();
    void whatTheCartKeepsIsSaidAndNotChosenAgain();
    void enterChoosesTheMarkedWayOnce();
    void aRefusedChoiceSaysSo();
    void creditIsHiddenUntilVIsPressed();
    void creditIsHiddenAgainWhenThePanelLeaves();
    void figuresThatDoNotAddUpAreTold();
    void whoHasNoCreditIsSaid_data();
    void whoHasNoCreditIsSaid();
    void anEmptyListIsNotZero();
    void whatMayNotBeReadIsSaid();
    void everythingThatTakesFocusHasAName();
    void everyStatePaints_data();
    void everyStatePaints();

private:
    ThemeSwitcher m_theme;
};

void DeliveryPanelTest::methodsAreDescribedInWords()
{
    World world;
    world.showPanel();
    const QString text = world.visibleText();
    QVERIFY2(text.contains(u"kept in the cart · usual one · needs an address"_s), qPrintable(text));
    QVERIFY(text.contains(u"restricted · address: not known · printed at home"_s));
    QVERIFY(!text.contains(u"Courier"_s));
    QVERIFY(text.contains(u"One inactive method is left out."_s));
}

// D28
void DeliveryPanelTest::holdAtBoxOfficeIsThereOnlyWhereAllowed()
{
    for (const bool allowed : {false, true}) {
        World world;
        world.showPanel(allowed);
        QCOMPARE(world.visibleText().contains(u"Hold at Box Office"_s), allowed);
    }
}

void DeliveryPanelTest::enterChoosesTheMarkedWayOnce()
{
    World world;
    world.showPanel(true);
    world.transport.answerJson(GetCartProperties, R"({"SourceId":8,"DeliveryMethodId":2,"Notes":"a"})");
    world.transport.answerJson(SetCartProperties, R"({"SourceId":8,"DeliveryMethodId":-1})", When::OnRelease);
    world.transport.answerAlways(GetCart, world.timed(R"({"Products":[],"DeliveryMethod":{"Id":-1,"Description":"Hold at Box Office"}})"));
    auto *table = world.find<QTableView>(u"deliveryMethods"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(world.find<QPushButton>(u"chooseDelivery"_s)->isEnabled());
    world.key(Qt::Key_Return);
    world.key(Qt::Key_Return);
    world.settle();
    world.transport.release();
    world.settle();
    QCOMPARE(world.commands(), 1);
    QCOMPARE(world.lastOf(SetCartProperties).body, QByteArray(R"({"SourceId":8,"DeliveryMethodId":-1,"Notes":"a"})"));
    QVERIFY(QString(world.messages.constLast().headline).contains(u"Hold at Box Office"_s));
    QVERIFY(world.visibleText().contains(u"The cart keeps: Hold at Box Office."_s));
    QVERIFY(!world.find<QPushButton>(u"chooseDelivery"_s)->isEnabled());
}

void DeliveryPanelTest::aRefusedChoiceSaysSo()
{
    World world;
    world.showPanel(true);
    world.transport.answerJson(GetCartProperties, R"({"SourceId":8,"DeliveryMethodId":2})");
    world.transport.refuse(SetCartProperties, 400, ErrorKind::Rejected, u"Delivery method 3 is not valid"_s);
    auto *table = world.find<QTableView>(u"deliveryMethods"_s);
    table->setCurrentIndex(table->model()->index(2, 0));
    world.find<QPushButton>(u"chooseDelivery"_s)->click();
    world.settle();
    QCOMPARE(world.messages.constLast().severity, Severity::Danger);
    QVERIFY(world.messages.constLast().meaning.contains(u"not valid"_s));
    QVERIFY(world.visibleText().contains(u"The cart keeps: Post."_s));
}

void DeliveryPanelTest::whatTheCartKeepsIsSaidAndNotChosenAgain()
{
    World world;
    world.showPanel(true);
    QVERIFY(world.visibleText().contains(u"The cart keeps: Post."_s));
    QCOMPARE(world.find<QTableView>(u"deliveryMethods"_s)->currentIndex().row(), 1); // Post
    QVERIFY(world.find<QTableView>(u"deliveryMethods"_s)->hasFocus());
    world.key(Qt::Key_Return);
    world.settle();
    QCOMPARE(world.commands() + world.transport.count(GetCartProperties), 0);
    world.transport.answer(GetCart, world.timed(R"({"Products":[]})"));
    world.counts[u"PackageCount"_s] = 1; // the watch reads the cart when the counts move
    world.transport.answerAlways(GetSession, world.sessionAnswer());
    world.desk->watch().refresh();
    world.settle();
    QVERIFY(world.visibleText().contains(u"The cart keeps no delivery method yet."_s));
}

void DeliveryPanelTest::creditIsHiddenUntilVIsPressed()
{
    World world;
    world.showPanel();
    QVERIFY(world.visibleText().contains(u"Press V to show it."_s));
    QCOMPARE(world.transport.count(GetOnAccountBalances), 0);
    world.key(Qt::Key_V);
    world.settle();
    const QString text = world.visibleText();
    QVERIFY2(text.contains(u"Gift card\n1,100.10\n0.30\n1,099.80"_s), qPrintable(text));
    QVERIFY(text.contains(u"Voucher\n–\n0.00\n–"_s));
    QVERIFY(world.lastOf(GetOnAccountBalances).query.isEmpty());
    world.key(Qt::Key_V);
    QVERIFY(!world.visibleText().contains(u"Gift card"_s));
}

void DeliveryPanelTest::creditIsHiddenAgainWhenThePanelLeaves()
{
    World world;
    world.showPanel();
    world.key(Qt::Key_V);
    world.settle();
    QVERIFY(world.visibleText().contains(u"Gift card"_s));
    world.panel->hide();
    world.panel->show();
    QVERIFY(!world.visibleText().contains(u"Gift card"_s));
    QVERIFY(world.visibleText().contains(u"Credit is hidden."_s));
}

void DeliveryPanelTest::figuresThatDoNotAddUpAreTold()
{
    World world;
    world.showPanel();
    world.key(Qt::Key_V);
    world.settle();
    QVERIFY(world.visibleText().contains(u"The server’s figures for Account do not add up."_s));
}

void DeliveryPanelTest::whoHasNoCreditIsSaid_data()
{
    QTest::addColumn<int>("customer");
    QTest::addColumn<QString>("words");
    QTest::newRow("nobody") << static_cast<int>(Customer::Nobody) << u"No customer yet."_s;
    QTest::newRow("guest") << static_cast<int>(Customer::Guest) << u"Not for guests."_s;
}

void DeliveryPanelTest::whoHasNoCreditIsSaid()
{
    QFETCH(int, customer);
    QFETCH(QString, words);
    World world(static_cast<Customer>(customer));
    world.showPanel();
    QVERIFY2(world.visibleText().contains(words), qPrintable(world.visibleText()));
    QVERIFY(!world.find<QPushButton>(u"showCredit"_s)->isVisible());
    world.key(Qt::Key_V);
    world.settle();
    QCOMPARE(world.transport.count(GetOnAccountBalances), 0);
    QVERIFY(!world.visibleText().contains(u"0.00"_s));
}

void DeliveryPanelTest::anEmptyListIsNotZero()
{
    World world;
    world.showPanel();
    world.transport.answerJson(GetOnAccountBalances, "[]");
    world.key(Qt::Key_V);
    world.settle();
    QVERIFY(world.visibleText().contains(u"Nothing is kept on account for this customer."_s));
    QVERIFY(!world.visibleText().contains(u"0.00"_s));
}

void DeliveryPanelTest::whatMayNotBeReadIsSaid()
{
    World world;
    world.transport.answerAlways(GetDeliveryMethods, ScriptedTransport::failure(OutcomeClass::NotSent, ErrorKind::Unreachable));
    world.transport.refuse(GetOnAccountBalances, 403, ErrorKind::Forbidden);
    world.showPanel();
    world.key(Qt::Key_V);
    world.settle();
    const QString text = world.visibleText();
    QVERIFY2(text.contains(u"The server cannot be reached."_s), qPrintable(text));
    QVERIFY(text.contains(u"Your user group may not do this."_s));
    QVERIFY(text.contains(u"Try again"_s));
}

void DeliveryPanelTest::everythingThatTakesFocusHasAName()
{
    World world;
    world.showPanel();
    world.key(Qt::Key_V);
    world.settle();
    QCOMPARE(world.nameless(), QStringList());
    QCOMPARE(world.panel->findChildren<QTableView *>().size(), 2);
}

void DeliveryPanelTest::everyStatePaints_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<SchemePreference>("scheme");
    QTest::addColumn<bool>("rightToLeft");
    for (const QString &state : {u"shown"_s, u"hidden"_s, u"guest"_s, u"error"_s, u"narrow"_s}) {
        QTest::addRow("%s", qPrintable(state)) << state << SchemePreference::Light << false;
        QTest::addRow("%s-dark", qPrintable(state)) << state << SchemePreference::Dark << false;
        QTest::addRow("%s-rtl", qPrintable(state)) << state << SchemePreference::Light << true;
    }
}

void DeliveryPanelTest::everyStatePaints()
{
    QFETCH(QString, state);
    QFETCH(SchemePreference, scheme);
    QFETCH(bool, rightToLeft);
    m_theme.setPreference(scheme);
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    World world(state == u"guest"_s ? Customer::Guest : Customer::Ann);
    if (state == u"error"_s) {
        for (const Operation operation : {GetDeliveryMethods, GetOnAccountBalances})
            world.transport.answerAlways(operation, ScriptedTransport::failure(OutcomeClass::Unknown, ErrorKind::Timeout));
    }
    world.showPanel(true, state == u"narrow"_s ? QSize(460, 560) : QSize(934, 330));
    if (state != u"hidden"_s)
        world.key(Qt::Key_V);
    world.settle();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(world.panel->grab().toImage().pixelColor(0, 0), colorsFor(m_theme.scheme()).window);
    QVERIFY(world.picture(QString(u"delivery-"_s + QString::fromLatin1(QTest::currentDataTag()))));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    m_theme.setPreference(SchemePreference::Light);
}

QTEST_MAIN(DeliveryPanelTest)
#include "tst_deliverypanel.moc"
