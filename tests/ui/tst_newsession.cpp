// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referencebook.h"
#include "tests/models/modelworld.h"
#include "ui/newsession/newsessionpage.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/choicefield.h"

#include <QApplication>
#include <QStyleHints>
#include <QKeyEvent>
#include <QLabel>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using enum Operation;

class NewSessionTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QGuiApplication::styleHints()->setMouseDoubleClickInterval(0); }
    void twoKeysOpenACustomerSession_data();
    void twoKeysOpenACustomerSession();
    void twoKeysOpenACounterSale();
    void returnAloneOpensACustomerSession();
    void choicesMadeAreSent();
    void aHeldReturnAsksOnce();
    void oneSessionAtATime();
    void withoutAModeOfSaleThereIsNoCounterSale();
    void aKeyForWhatIsNotReadyOpensNothingElse();
    void theLastChoicesAreOfferedAgain();
    void aSingleBatchIsNotChosenUnasked();
    void aChoiceThatIsGoneFallsBackToTheDefault();
    void tablesThatCannotBeReadAreSaid();
    void aFailureIsToldAndTheButtonsComeBack_data();
    void aFailureIsToldAndTheButtonsComeBack();
    void anotherServerCanBeChosen();
};

namespace {

struct World : ModelWorld
{
    World()
    {
        transport.answerAlways(GetOrganizations, timed(R"([{"Id":1,"Description":"Opera House"},{"Id":2,"Description":"Studio"}])"));
        transport.answerAlways(GetAllowedModesOfSale,
            timed(R"([{"ModeOfSale":{"Id":3,"Description":"Counter"}},{"DefaultIndicator":true,"ModeOfSale":{"Id":7,"Description":"Phone"}}])"));
        transport.answerAlways(GetSources, timed(R"([{"Id":10,"Description":"SPRING10"},{"Id":11,"Description":"Season brochure"}])"));
        transport.answerAlways(GetActiveBatches, timed(R"([{"Id":41,"Notes":"Foyer"},{"Id":42,"Notes":"Matinee"}])"));
    }

    ReferenceBook book{service};
    std::unique_ptr<NewSessionPage> page;
    QList<CustomerSessionRequest> customers;
    QList<CounterSessionRequest> counters;
    QList<Message> messages;

    //! The tables are asked for and the page is shown, as the program does it.
    void open(const NewSessionChoices &last = {})
    {
        book.load();
        page = std::make_unique<NewSessionPage>(book, u"10.0.0.7"_s, last);
        QObject::connect(page.get(), &NewSessionPage::customerSessionRequested, page.get(),
            [this](const CustomerSessionRequest &request) { customers.append(request); });
        QObject::connect(page.get(), &NewSessionPage::counterSessionRequested, page.get(),
            [this](const CounterSessionRequest &request) { counters.append(request); });
        QObject::connect(page.get(), &NewSessionPage::message, page.get(), [this](const Message &message) { messages.append(message); });
        page->resize(1280, 660);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        settle();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : page.get(), key, modifiers);
    }
    [[nodiscard]] ChoiceField *choice(const char *name) const { return page->findChild<ChoiceField *>(QString::fromLatin1(name)); }
    [[nodiscard]] BusyButton *customer() const { return page->findChild<BusyButton *>(u"openCustomerSession"_s); }
    [[nodiscard]] BusyButton *counter() const { return page->findChild<BusyButton *>(u"openCounterSale"_s); }
};

}

void NewSessionTest::twoKeysOpenACustomerSession_data()
{
    QTest::addColumn<int>("modifier");
    QTest::newRow("bare letter") << static_cast<int>(Qt::NoModifier);
    QTest::newRow("with Alt") << static_cast<int>(Qt::AltModifier);
}

void NewSessionTest::twoKeysOpenACustomerSession()
{
    QFETCH(int, modifier);
    World world;
    // The tables need not be there.
    for (const Operation table : {GetAllowedModesOfSale, GetSources, GetActiveBatches, GetOrganizations})
        world.transport.answer(table, world.timed("[]"), ScriptedTransport::When::OnRelease);
    world.open();
    world.press(Qt::Key_B);
    world.press(Qt::Key_N, static_cast<Qt::KeyboardModifier>(modifier));
    world.press(Qt::Key_Return);
    QCOMPARE(world.customers.size(), 1);
    QVERIFY(world.counters.isEmpty());
    const CustomerSessionRequest &request = world.customers.constFirst();
    QCOMPARE(request.ipAddress, u"10.0.0.7"_s);
    QVERIFY(!request.source);
    QVERIFY(request.organization.isEmpty());
}

void NewSessionTest::twoKeysOpenACounterSale()
{
    World world;
    world.open();
    world.press(Qt::Key_B);
    world.press(Qt::Key_Return);
    QVERIFY(world.customers.isEmpty());
    QCOMPARE(world.counters.size(), 1);
    const CounterSessionRequest &request = world.counters.constFirst();
    QCOMPARE(request.ipAddress, u"10.0.0.7"_s);
    QCOMPARE(request.modeOfSaleId, 7); // the group's own default
    QCOMPARE(request.source, 10);
    QVERIFY(!request.batchId);
}

void NewSessionTest::returnAloneOpensACustomerSession()
{
    World world;
    world.open();
    world.press(Qt::Key_Return);
    QCOMPARE(world.customers.size(), 1);
}

void NewSessionTest::choicesMadeAreSent()
{
    World world;
    world.open();
    world.choice("customerSource")->setFocus();
    world.press(Qt::Key_Down);
    world.choice("organization")->setFocus();
    world.press(Qt::Key_End);
    world.press(Qt::Key_Return);
    QCOMPARE(world.customers.size(), 1);
    QCOMPARE(world.customers.constFirst().source, 10);
    QCOMPARE(world.customers.constFirst().organization, u"Studio"_s);
    world.page->settle();
    world.choice("modeOfSale")->setFocus();
    world.press(Qt::Key_Home);
    world.choice("counterSource")->setFocus();
    world.press(Qt::Key_End);
    world.choice("batch")->setFocus();
    world.press(Qt::Key_End);
    world.press(Qt::Key_Return);
    QCOMPARE(world.counters.size(), 1);
    QCOMPARE(world.counters.constFirst().modeOfSaleId, 3);
    QCOMPARE(world.counters.constFirst().source, 11);
    QCOMPARE(world.counters.constFirst().batchId, 42);
}

void NewSessionTest::aHeldReturnAsksOnce()
{
    World world;
    world.open();
    world.press(Qt::Key_N);
    world.press(Qt::Key_Return);
    for (int i = 0; i < 5; ++i) {
        QKeyEvent again(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &again);
    }
    world.press(Qt::Key_Return);
    QCOMPARE(world.customers.size(), 1);
    QVERIFY(world.counters.isEmpty());
}

void NewSessionTest::oneSessionAtATime()
{
    World world;
    world.transport.answer(GetSources, world.timed("[]"), ScriptedTransport::When::OnRelease);
    world.open();
    world.press(Qt::Key_N);
    world.press(Qt::Key_Return);
    QVERIFY(!world.customer()->isEnabled());
    QVERIFY(!world.counter()->isEnabled());
    // A table that arrives meanwhile, or a choice, gives the other button no life.
    QVERIFY(world.transport.release());
    world.settle();
    world.book.load();
    world.settle();
    world.choice("modeOfSale")->setCurrentId(3);
    QVERIFY(!world.counter()->isEnabled());
    world.press(Qt::Key_B);
    world.press(Qt::Key_Return);
    QCOMPARE(world.customers.size(), 1);
    QVERIFY(world.counters.isEmpty());
    world.page->settle();
    QVERIFY(world.customer()->isEnabled());
    QVERIFY(world.counter()->isEnabled());
}

void NewSessionTest::withoutAModeOfSaleThereIsNoCounterSale()
{
    World world;
    world.transport.answerAlways(GetAllowedModesOfSale, world.timed("[]"));
    world.open();
    QVERIFY(!world.counter()->isEnabled());
    QVERIFY(world.customer()->isEnabled());
    world.press(Qt::Key_B);
    world.press(Qt::Key_Return);
    QVERIFY(world.counters.isEmpty());
}

void NewSessionTest::aKeyForWhatIsNotReadyOpensNothingElse()
{
    World world;
    world.transport.answer(GetAllowedModesOfSale,
        world.timed(R"([{"DefaultIndicator":true,"ModeOfSale":{"Id":7,"Description":"Phone"}}])"), ScriptedTransport::When::OnRelease);
    world.open();
    QVERIFY(!world.counter()->isEnabled());
    world.press(Qt::Key_B);
    world.press(Qt::Key_Return);
    QVERIFY(world.customers.isEmpty());
    QVERIFY(world.counters.isEmpty());
    // The wish stands: as soon as it is possible, Return does it.
    QVERIFY(world.transport.release());
    world.settle();
    world.press(Qt::Key_Return);
    QVERIFY(world.customers.isEmpty());
    QCOMPARE(world.counters.size(), 1);
}

void NewSessionTest::theLastChoicesAreOfferedAgain()
{
    World world;
    world.transport.answer(GetActiveBatches, world.timed(R"([{"Id":41},{"Id":42}])"), ScriptedTransport::When::OnRelease);
    world.open({3, 11, 42, 11});
    // Not in the web batch because the table with the other one is slow.
    QVERIFY(!world.counter()->isEnabled());
    QVERIFY(world.transport.release());
    world.settle();
    const NewSessionChoices now = world.page->choices();
    QCOMPARE(now.modeOfSaleId, 3);
    QCOMPARE(now.counterSource, 11);
    QCOMPARE(now.batchId, 42);
    QCOMPARE(now.customerSource, 11);
    world.press(Qt::Key_B);
    world.press(Qt::Key_Return);
    QCOMPARE(world.counters.size(), 1);
    QCOMPARE(world.counters.constFirst().batchId, 42);
}

void NewSessionTest::aSingleBatchIsNotChosenUnasked()
{
    World world;
    world.transport.answerAlways(GetActiveBatches, world.timed(R"([{"Id":41,"Notes":"Foyer"}])"));
    world.open();
    QCOMPARE(world.choice("batch")->count(), 2);
    QCOMPARE(world.choice("batch")->currentId(), 0);
}

void NewSessionTest::aChoiceThatIsGoneFallsBackToTheDefault()
{
    World world;
    world.open({99, 99, 99, 99});
    const NewSessionChoices now = world.page->choices();
    QCOMPARE(now.modeOfSaleId, 7);
    QCOMPARE(now.counterSource, 10);
    QCOMPARE(now.batchId, 0);
    QCOMPARE(now.customerSource, 0);
    QVERIFY(world.counter()->isEnabled());
}

void NewSessionTest::tablesThatCannotBeReadAreSaid()
{
    World world;
    const QList<Operation> tables{GetAllowedModesOfSale, GetSources, GetActiveBatches, GetOrganizations};
    for (const Operation table : tables)
        world.transport.fail(table, OutcomeClass::Refused, ErrorKind::Forbidden, ScriptedTransport::When::OnRelease);
    world.open();
    QVERIFY(world.choice("modeOfSale")->placeholderText().contains(u"Loading"_s));
    QVERIFY(world.choice("batch")->placeholderText().contains(u"Loading"_s));
    while (world.transport.release())
        world.settle();
    for (const char *name : {"modeOfSale", "counterSource"}) {
        QVERIFY(!world.choice(name)->isEnabled());
        const QString told = world.page->findChild<QLabel *>(QString(QString::fromLatin1(name) + u"Message"_s))->text();
        QVERIFY2(!told.isEmpty(), name);
    }
    QVERIFY(!world.counter()->isEnabled());
    // What the server decides by itself needs no table.
    QCOMPARE(world.choice("batch")->currentId(), 0);
    world.press(Qt::Key_N);
    world.press(Qt::Key_Return);
    QCOMPARE(world.customers.size(), 1);
}

void NewSessionTest::aFailureIsToldAndTheButtonsComeBack_data()
{
    QTest::addColumn<OutcomeClass>("outcome");
    QTest::addColumn<Severity>("severity");
    QTest::newRow("refused") << OutcomeClass::Refused << Severity::Danger;
    QTest::newRow("not sent") << OutcomeClass::NotSent << Severity::Danger;
    QTest::newRow("unknown") << OutcomeClass::Unknown << Severity::Warning;
}

void NewSessionTest::aFailureIsToldAndTheButtonsComeBack()
{
    QFETCH(OutcomeClass, outcome);
    QFETCH(Severity, severity);
    World world;
    world.open();
    world.press(Qt::Key_B);
    world.press(Qt::Key_Return);
    QVERIFY(!world.counter()->isEnabled());
    Error error;
    error.kind = ErrorKind::ServerFault;
    world.page->showFailure(outcome, error);
    QCOMPARE(world.messages.size(), 1);
    const Message &message = world.messages.constFirst();
    QCOMPARE(message.severity, severity);
    QVERIFY(!message.headline.isEmpty() && !message.meaning.isEmpty());
    QVERIFY2(!message.meaning.contains(u'%'), qPrintable(message.meaning));
    QCOMPARE(message.headline.contains(u"may exist"_s), outcome == OutcomeClass::Unknown);
    QVERIFY(world.customer()->isEnabled());
    QVERIFY(world.counter()->isEnabled());
    // Nothing was sent again by itself; a person may.
    QCOMPARE(world.counters.size(), 1);
}

void NewSessionTest::anotherServerCanBeChosen()
{
    World world;
    world.open();
    int asked = 0;
    connect(world.page.get(), &NewSessionPage::leaveRequested, this, [&asked] { ++asked; });
    auto *leave = world.page->findChild<QAbstractButton *>(u"changeServer"_s);
    leave->setFocus();
    world.press(Qt::Key_Space);
    QCOMPARE(asked, 1);
    QVERIFY(world.customers.isEmpty());
}

QTEST_MAIN(NewSessionTest)
#include "tst_newsession.moc"
