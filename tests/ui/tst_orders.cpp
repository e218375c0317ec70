// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ordersworld.h"
#include "ui/theme/themeswitcher.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/confirmstrip.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
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

QString selectedOrder(const OrdersWorld &world)
{
    return world.find<QTableView>(u"orders"_s)->currentIndex().siblingAtColumn(0).data().toString();
}

QString stateOf(const OrdersWorld &world, int orderId)
{
    const QAbstractItemModel &model = *world.find<QTableView>(u"orders"_s)->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, OrdersModel::Number).data().toString() == QString::number(orderId))
            return model.index(row, OrdersModel::State).data().toString();
    }
    return {};
}

QString lastQuery(const OrdersWorld &world)
{
    QStringList pairs;
    for (const Request &request : world.transport.requests()) {
        if (request.operation != Operation::OrderSearch)
            continue;
        pairs.clear();
        for (const auto &[name, value] : request.query)
            pairs += QString(name + u'=' + value);
    }
    return pairs.join(u'&');
}

//! The pause after a change of filters, without waiting for it.
void letFiltersSettle(OrdersWorld &world)
{
    fire(*timerOf(*world.panel, true));
    world.settle();
}

}

class OrdersTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void upcomingOrdersWithoutRolloversAreReadFirst();
    void everyStateIsASentenceInWords();
    void allNineFiltersReachTheServerByName();
    void unprintedOnlyHasAKey();
    void upcomingOnlyTakesEveryFilterBack();
    void enterAsksAndTheAnswerOpensOnce();
    void escSendsNothing();
    void theQuestionSaysWhatWillChange();
    void aFullCartIsToldBeforeAnythingIsSent();
    void aLockedOrderSaysWhoHoldsItAndWhenItFreesItself();
    void withoutTheTimeoutItSaysSo();
    void anothersSessionKeyIsNowhere();
    void ticketsAreAskedForNotSent();
    void aSecondAskWithinTwoMinutesIsBraked();
    void theReceiptOfTheOpenOrderCanBeAskedForAgainAndAgain();
    void anOrderThatIsNotOpenHasNoReceipt();
    void withoutAPrinterThereIsNoReceipt();
    void aScannedNumberSelectsAndOffersWithoutAsking();
    void aScanInTheListGoesIntoTheField();
    void aNumberOutsideTheFiltersIsLookedForOnce();
    void whatIsNoNumberIsToldUnderTheField();
    void withoutAPatronItSaysSoAndAsksNothing();
    void aFailedReadOffersToTryAgain();
    void noOrderSaysWhatToTry();
    void anotherPatronsListStartsAnew();
    void hidingThePanelTakesTheQuestionBack();
    void fortyThousandOrdersAreShownWithoutMeasuringThem();
    void everythingThatTakesFocusHasAName();
    void aChangeOfLanguageReachesEveryText();
    void theTextModelKeepsItsPromises();

private:
    ThemeSwitcher m_theme;
};

void OrdersTest::upcomingOrdersWithoutRolloversAreReadFirst()
{
    OrdersWorld world;
    world.show();
    QCOMPARE(lastQuery(world), u"perfStartDate=2026-03-14&includeUnfulfilledRollovers=false"_s);
    QCOMPARE(selectedOrder(world), u"12012"_s);
    QVERIFY(world.find<QTableView>(u"orders"_s)->hasFocus());
    QVERIFY(world.visibleText().contains(u"9 orders, as of 19:00:00"_s));
}

void OrdersTest::everyStateIsASentenceInWords()
{
    OrdersWorld world;
    world.show();
    QCOMPARE(stateOf(world, 12012), u"paid, 2 unprinted"_s);
    QCOMPARE(stateOf(world, 12011), u"paid, all printed"_s);
    QCOMPARE(stateOf(world, 12005), u"paid, 2 unprinted, locked by staff batch 501"_s);
    QCOMPARE(stateOf(world, 12006), u"paid, 2 unprinted, locked by another web session"_s);
    QCOMPARE(stateOf(world, 12003), u"unpaid, 2 unprinted"_s);
    QCOMPARE(stateOf(world, 12002), u"96.00 still to pay, 3 unprinted"_s);
    QCOMPARE(stateOf(world, 12009), u"unpaid, rollover, 2 unprinted"_s);
    QCOMPARE(stateOf(world, 12001), u"payment not known, printing not known"_s);
}

void OrdersTest::allNineFiltersReachTheServerByName()
{
    OrdersWorld world;
    world.show();
    const auto choose = [&world](const QString &name, const QString &words) {
        auto *field = world.find<ChoiceField>(name);
        const int index = field->findText(words);
        QVERIFY2(index >= 0, qPrintable(words));
        field->setCurrentIndex(index);
    };
    choose(u"ordersSeason"_s, u"Season 2025/26"_s);
    choose(u"ordersMode"_s, u"Web"_s);
    choose(u"ordersDelivery"_s, u"Hold at box office"_s);
    world.find<QDateEdit>(u"ordersTo"_s)->setDate(QDate(2026, 4, 1));
    for (const QString &box : {u"ordersUnprinted"_s, u"ordersRenewals"_s, u"ordersAffiliates"_s, u"ordersRollovers"_s})
        world.find<QCheckBox>(box)->click();
    world.forgetRequests();
    letFiltersSettle(world);
    QCOMPARE(world.transport.count(Operation::OrderSearch), 1);
    QCOMPARE(lastQuery(world),
        u"seasonId=26&renewalsOnly=true&modeOfSaleId=7&perfStartDate=2026-03-14&perfEndDate=2026-04-01"
        "&deliveryMethodId=-1&unprintedOnly=true&includeAffiliations=true&includeUnfulfilledRollovers=true"_s);
}

void OrdersTest::unprintedOnlyHasAKey()
{
    OrdersWorld world;
    world.show();
    world.key(Qt::Key_U);
    letFiltersSettle(world);
    QVERIFY(lastQuery(world).contains(u"unprintedOnly=true"_s));
    world.key(Qt::Key_U);
    letFiltersSettle(world);
    QVERIFY(!lastQuery(world).contains(u"unprintedOnly"_s));
}

void OrdersTest::upcomingOnlyTakesEveryFilterBack()
{
    OrdersWorld world;
    world.show();
    world.find<QCheckBox>(u"ordersRollovers"_s)->click();
    world.find<QDateEdit>(u"ordersFrom"_s)->setDate(world.find<QDateEdit>(u"ordersFrom"_s)->minimumDate());
    letFiltersSettle(world);
    QCOMPARE(lastQuery(world), u"includeUnfulfilledRollovers=true"_s);
    world.find<QPushButton>(u"ordersUsual"_s)->click();
    world.settle();
    QCOMPARE(lastQuery(world), u"perfStartDate=2026-03-14&includeUnfulfilledRollovers=false"_s);
}

void OrdersTest::enterAsksAndTheAnswerOpensOnce()
{
    OrdersWorld world;
    world.show();
    world.transport.answerJson(Operation::LoadOrder, R"({"Products":[]})", When::OnRelease);
    world.choose(12012);
    world.key(Qt::Key_Return);
    QCOMPARE(world.transport.count(Operation::LoadOrder), 0);
    QVERIFY(world.find<ConfirmStrip>(u"confirmStrip"_s)->isVisible());
    world.key(Qt::Key_Return);
    world.key(Qt::Key_Return); // the focus is in the list again: nothing is asked while the session is busy
    QCOMPARE(world.transport.count(Operation::LoadOrder), 1);
    QVERIFY(!world.find<QPushButton>(u"orderOpen"_s)->isEnabled());
    QVERIFY(!world.find<ConfirmStrip>(u"confirmStrip"_s)->isVisible());
    world.session[u"OrderId"_s] = 12012;
    world.session[u"ModeOfSaleId"_s] = 7;
    world.serve();
    world.transport.release();
    world.settle();
    QCOMPARE(world.messages.size(), 1);
    QCOMPARE(world.messages.first().headline, u"Order 12012 is open in the cart."_s);
    QCOMPARE(world.messages.first().meaning.remove(QChar(0x2068)).remove(QChar(0x2069)),
        u"The mode of sale is now Web (was Counter). Go on in the cart: Alt+5."_s);
    QVERIFY(stateOf(world, 12012).endsWith(u"open in this session"_s));
}

void OrdersTest::escSendsNothing()
{
    OrdersWorld world;
    world.show();
    world.key(Qt::Key_Return);
    world.key(Qt::Key_Escape);
    QVERIFY(!world.find<ConfirmStrip>(u"confirmStrip"_s)->isVisible());
    QVERIFY(world.find<QTableView>(u"orders"_s)->hasFocus());
    QCOMPARE(world.transport.count(Operation::LoadOrder), 0);
}

void OrdersTest::theQuestionSaysWhatWillChange()
{
    OrdersWorld world;
    world.show();
    world.choose(12012);
    world.key(Qt::Key_Return);
    QString text = world.visibleText();
    QVERIFY(text.contains(u"Open order 12012 in the cart?"_s));
    QVERIFY(text.contains(u"The mode of sale becomes Web (now Counter)"_s));
    QVERIFY(text.contains(u"It is this patron's order."_s));
    QVERIFY(text.contains(u"The cart is empty, as it has to be."_s));
    world.key(Qt::Key_Escape);
    world.choose(12031);
    world.key(Qt::Key_Return);
    text = world.visibleText();
    QVERIFY(text.contains(u"The mode of sale stays Counter."_s));
    QVERIFY(text.contains(u"It belongs to patron 1015"_s));
    QVERIFY(text.contains(u"Try once"_s));
    world.key(Qt::Key_Escape);
    world.choose(12001);
    world.key(Qt::Key_Return);
    text = world.visibleText();
    QVERIFY(text.contains(u"which is not known here"_s));
    QVERIFY(text.contains(u"Whose order it is was not said."_s));
}

// D21
void OrdersTest::aFullCartIsToldBeforeAnythingIsSent()
{
    OrdersWorld world;
    world.counts[u"ContributionCount"_s] = 1;
    world.show();
    world.key(Qt::Key_Return);
    QCOMPARE(world.messages.size(), 1);
    QCOMPARE(world.messages.first().headline, u"Order 12012 was not opened: the cart is not empty."_s);
    QVERIFY(!world.find<ConfirmStrip>(u"confirmStrip"_s)->isVisible());
    QCOMPARE(world.transport.count(Operation::LoadOrder), 0);
}

// D20
void OrdersTest::aLockedOrderSaysWhoHoldsItAndWhenItFreesItself()
{
    OrdersWorld world;
    world.show();
    auto *why = world.find<QLabel>(u"orderWhySentence"_s);
    QVERIFY(!why->isVisible());
    world.choose(12006);
    QVERIFY(why->isVisible());
    QVERIFY(why->text().contains(u"Order 12006 is open in another web session."_s));
    QVERIFY(why->text().contains(u"idle for 20 minutes"_s));
    QVERIFY(world.find<QLabel>(u"orderWhyCertainty"_s)->text().contains(u"likely"_s));
    world.key(Qt::Key_Return);
    QVERIFY(world.visibleText().contains(u"opening takes it over"_s));
    world.key(Qt::Key_Escape);
    world.choose(12005);
    QVERIFY(why->text().contains(u"Order 12005 is in use by staff batch 501."_s));
    QVERIFY(world.find<QLabel>(u"orderWhyCertainty"_s)->text().contains(u"certain"_s));
    QVERIFY(world.find<QLabel>(u"orderWhyNext"_s)->text().contains(u"owner of the batch"_s));
    world.choose(12012);
    QVERIFY(!why->isVisible());
}

void OrdersTest::withoutTheTimeoutItSaysSo()
{
    OrdersWorld world;
    world.transport.refuse(Operation::GetDefault, 403, ErrorKind::Forbidden);
    world.show();
    world.choose(12006);
    QVERIFY(world.find<QLabel>(u"orderWhyEvidence"_s)->text().contains(u"Order Lock Timeout is not known"_s));
}

void OrdersTest::anothersSessionKeyIsNowhere()
{
    OrdersWorld world;
    world.show();
    world.choose(12006);
    world.key(Qt::Key_Return);
    QVERIFY(!world.visibleText().contains(u"SECRETKEY"_s));
}

void OrdersTest::ticketsAreAskedForNotSent()
{
    OrdersWorld world;
    world.show();
    world.transport.answerNothing(Operation::Reprint);
    world.key(Qt::Key_P);
    QCOMPARE(world.transport.count(Operation::Reprint), 0);
    QVERIFY(world.visibleText().contains(u"Ask for the tickets of order 12012 to be e-mailed again?"_s));
    world.key(Qt::Key_Return);
    world.settle();
    QCOMPARE(world.transport.count(Operation::Reprint), 1);
    QCOMPARE(world.messages.size(), 1);
    QVERIFY(world.messages.first().headline.startsWith(u"Asked for, not yet sent"_s));
    QVERIFY(world.messages.first().severity != Severity::Success);
}

void OrdersTest::aSecondAskWithinTwoMinutesIsBraked()
{
    OrdersWorld world;
    world.show();
    world.transport.answerNothing(Operation::Reprint);
    world.key(Qt::Key_P);
    world.key(Qt::Key_Return);
    world.settle();
    world.clock.advance(12s);
    world.key(Qt::Key_P);
    QCOMPARE(world.messages.size(), 2);
    QCOMPARE(world.messages.last().meaning,
        u"That was 12 s ago; the mail may be on its way. Asking again is possible in 1 min 48 s."_s);
    QVERIFY(!world.find<ConfirmStrip>(u"confirmStrip"_s)->isVisible());
    QCOMPARE(world.transport.count(Operation::Reprint), 1);
}

void OrdersTest::theReceiptOfTheOpenOrderCanBeAskedForAgainAndAgain()
{
    OrdersWorld world;
    world.session[u"OrderId"_s] = 12011;
    world.show();
    world.panel->offerReceipts();
    QSignalSpy wanted(world.panel.get(), &OrdersPanel::receiptWanted);
    world.choose(12011);
    world.key(Qt::Key_R);
    world.find<QPushButton>(u"orderReceipt"_s)->click();
    QCOMPARE(wanted, (QList<QVariantList>{{12011}, {12011}}));
    QVERIFY(world.messages.isEmpty());
}

void OrdersTest::anOrderThatIsNotOpenHasNoReceipt()
{
    OrdersWorld world;
    world.session[u"OrderId"_s] = 12011;
    world.show();
    world.panel->offerReceipts();
    QSignalSpy wanted(world.panel.get(), &OrdersPanel::receiptWanted);
    world.choose(12012);
    world.key(Qt::Key_R);
    QVERIFY(wanted.isEmpty());
    QCOMPARE(world.messages.size(), 1);
    QCOMPARE(world.messages.first().headline, u"Order 12012 is not open here."_s);
}

void OrdersTest::withoutAPrinterThereIsNoReceipt()
{
    OrdersWorld world;
    world.session[u"OrderId"_s] = 12011;
    world.show();
    QSignalSpy wanted(world.panel.get(), &OrdersPanel::receiptWanted);
    world.choose(12011);
    world.key(Qt::Key_R);
    QVERIFY(wanted.isEmpty());
    QVERIFY(!world.find<QPushButton>(u"orderReceipt"_s));
}

void OrdersTest::aScannedNumberSelectsAndOffersWithoutAsking()
{
    OrdersWorld world;
    world.show();
    world.find<QLineEdit>(u"orderFind"_s)->setFocus();
    world.type(u"12003"_s);
    world.key(Qt::Key_Return);
    QCOMPARE(selectedOrder(world), u"12003"_s);
    QVERIFY(world.find<QLabel>(u"orderCount"_s)->text().contains(u"Enter opens it"_s));
    QVERIFY(!world.find<ConfirmStrip>(u"confirmStrip"_s)->isVisible());
    QVERIFY(world.find<QTableView>(u"orders"_s)->hasFocus());
}

void OrdersTest::aScanInTheListGoesIntoTheField()
{
    OrdersWorld world;
    world.show();
    QVERIFY(world.find<QTableView>(u"orders"_s)->hasFocus());
    world.type(u"12011"_s);
    world.key(Qt::Key_Return);
    QCOMPARE(selectedOrder(world), u"12011"_s);
    world.type(u"12011"_s); // the scanner reads twice
    world.key(Qt::Key_Return);
    QCOMPARE(selectedOrder(world), u"12011"_s);
    QVERIFY(!world.find<ConfirmStrip>(u"confirmStrip"_s)->isVisible());
}

void OrdersTest::aNumberOutsideTheFiltersIsLookedForOnce()
{
    OrdersWorld world;
    world.show();
    world.forgetRequests();
    world.searchAnswers(OrdersWorld::manyOrders(50));
    world.panel->findOrder(899990);
    world.settle();
    QCOMPARE(lastQuery(world), u"includeAffiliations=true&includeUnfulfilledRollovers=true"_s);
    QCOMPARE(selectedOrder(world), u"899990"_s);
    QCOMPARE(world.messages.size(), 0);
    world.panel->findOrder(4711);
    world.settle();
    QCOMPARE(world.transport.count(Operation::OrderSearch), 2);
    QCOMPARE(world.messages.size(), 1);
    QCOMPARE(world.messages.first().headline, u"Order 4711 is not among this patron's orders."_s);
}

void OrdersTest::whatIsNoNumberIsToldUnderTheField()
{
    OrdersWorld world;
    world.show();
    world.forgetRequests();
    world.find<QLineEdit>(u"orderFind"_s)->setFocus();
    world.type(u"tosca"_s);
    world.key(Qt::Key_Return);
    QVERIFY(world.visibleText().contains(u"Not an order number."_s));
    QCOMPARE(world.transport.requests().size(), 0);
}

void OrdersTest::withoutAPatronItSaysSoAndAsksNothing()
{
    OrdersWorld world(0);
    world.show();
    QVERIFY(world.visibleText().contains(u"No patron yet."_s));
    QVERIFY(!world.find<QPushButton>(u"ordersAgain"_s)->isVisible());
    QCOMPARE(world.transport.count(Operation::OrderSearch), 0);
    world.panel->findOrder(12001);
    QCOMPARE(world.messages.size(), 1);
    QVERIFY(world.messages.first().headline.contains(u"no patron yet"_s));
    world.signIn(1001, u"anna"_s);
    world.serve();
    world.desk->watch().refresh();
    world.settle();
    QVERIFY(!world.visibleText().contains(u"No patron yet."_s));
    QCOMPARE(world.transport.count(Operation::OrderSearch), 1);
    QCOMPARE(selectedOrder(world), u"12012"_s);
}

void OrdersTest::aFailedReadOffersToTryAgain()
{
    OrdersWorld world;
    world.transport.fail(Operation::OrderSearch, OutcomeClass::NotSent, ErrorKind::Timeout);
    world.show();
    QVERIFY(world.visibleText().contains(u"The server did not answer in time."_s));
    QWidget *cover = world.find<QWidget>(u"ordersCover"_s);
    QVERIFY(cover);
    cover->findChild<QPushButton *>(u"emptyAction"_s)->click();
    world.settle();
    QCOMPARE(selectedOrder(world), u"12012"_s);
    world.transport.fail(Operation::OrderSearch, OutcomeClass::NotSent, ErrorKind::Timeout);
    world.find<QPushButton>(u"ordersAgain"_s)->click();
    world.settle();
    QVERIFY(world.visibleText().contains(u"The list is the one as of 19:00:00."_s));
    QCOMPARE(selectedOrder(world), u"12012"_s);
}

void OrdersTest::noOrderSaysWhatToTry()
{
    OrdersWorld world;
    world.searchAnswers("[]");
    world.show();
    QVERIFY(world.visibleText().contains(u"No order found."_s));
    QVERIFY(world.visibleText().contains(u"Take a filter away"_s));
    QVERIFY(!world.find<QPushButton>(u"orderOpen"_s)->isEnabled());
}

void OrdersTest::anotherPatronsListStartsAnew()
{
    OrdersWorld world;
    world.show();
    world.find<QCheckBox>(u"ordersRollovers"_s)->click();
    letFiltersSettle(world);
    world.choose(12003);
    world.key(Qt::Key_Return);
    world.signIn(1002, u"bela"_s);
    world.serve();
    world.searchAnswers(R"([{"OrderId":13000,"ConstituentId":1002}])");
    world.desk->watch().refresh();
    world.settle();
    QVERIFY(!world.find<ConfirmStrip>(u"confirmStrip"_s)->isVisible());
    QCOMPARE(lastQuery(world), u"perfStartDate=2026-03-14&includeUnfulfilledRollovers=false"_s);
    QCOMPARE(selectedOrder(world), u"13000"_s);
}

void OrdersTest::hidingThePanelTakesTheQuestionBack()
{
    OrdersWorld world;
    world.show();
    world.key(Qt::Key_Return);
    world.panel->hide();
    world.panel->show();
    QVERIFY(!world.find<ConfirmStrip>(u"confirmStrip"_s)->isVisible());
}

void OrdersTest::fortyThousandOrdersAreShownWithoutMeasuringThem()
{
    OrdersWorld world;
    world.searchAnswers(OrdersWorld::manyOrders(40000));
    world.show();
    auto *table = world.find<QTableView>(u"orders"_s);
    QCOMPARE(table->model()->rowCount(), 40000);
    QCOMPARE(table->verticalHeader()->sectionResizeMode(0), QHeaderView::Fixed);
    QVERIFY(table->horizontalHeader()->resizeContentsPrecision() <= 1000);
    world.panel->findOrder(900000 - 39999);
    QCOMPARE(selectedOrder(world), u"860001"_s);
    QVERIFY(table->visualRect(table->currentIndex()).intersects(table->viewport()->rect()));
}

void OrdersTest::everythingThatTakesFocusHasAName()
{
    OrdersWorld world;
    world.show();
    for (const QWidget *widget : world.panel->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named, qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

void OrdersTest::aChangeOfLanguageReachesEveryText()
{
    OrdersWorld world;
    world.show();
    world.choose(12006);
    Shouting translator;
    QCoreApplication::installTranslator(&translator);
    QCoreApplication::sendPostedEvents();
    const QString text = world.visibleText();
    QCoreApplication::removeTranslator(&translator);
    for (const QString &english : {u"Unprinted only"_s, u"still to pay"_s, u"Another web session"_s, u"Order number"_s,
             u"Upcoming only"_s, u"Played"_s, u"Household:"_s, u"as of"_s})
        QVERIFY2(!text.contains(english), qPrintable(english));
    QVERIFY(text.contains(u"STILL TO PAY"_s));
}

void OrdersTest::theTextModelKeepsItsPromises()
{
    OrdersWorld world;
    world.show();
    QAbstractItemModelTester tester(
        world.find<QTableView>(u"orders"_s)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    world.searchAnswers(OrdersWorld::manyOrders(30));
    world.find<QPushButton>(u"ordersAgain"_s)->click();
    world.settle();
    world.searchAnswers(OrdersWorld::annasOrders());
    world.find<QPushButton>(u"ordersUsual"_s)->click();
    world.settle();
    QCOMPARE(world.find<QTableView>(u"orders"_s)->model()->rowCount(), 9);
}

QTEST_MAIN(OrdersTest)
#include "tst_orders.moc"
