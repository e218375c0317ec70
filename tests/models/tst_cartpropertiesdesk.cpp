// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cartpropertiesdesk.h"
#include "tests/models/deskworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using enum Operation;
using When = ScriptedTransport::When;

namespace {

const QByteArray before = R"({"ModeOfSaleId":3,"SourceId":8,"Notes":"aisle","DeliveryMethodId":null,"Extra":1.50})";
const QByteArray after = R"({"ModeOfSaleId":4,"SourceId":10,"Notes":"aisle","DeliveryMethodId":null,"Extra":1.50})";
const CartPropertiesChange promo{10, {}};

struct World : DeskWorld
{
    World()
    {
        open();
        properties = std::make_unique<CartPropertiesDesk>(desk->parts());
        QObject::connect(properties.get(), &CartPropertiesDesk::reported, properties.get(),
            [this](const CartPropertiesReport &report) { ends.append(report); });
    }
    std::unique_ptr<CartPropertiesDesk> properties;
    QList<CartPropertiesReport> ends;
    [[nodiscard]] qsizetype puts() const { return transport.count(SetCartProperties); }
};

}

class CartPropertiesDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWholeGoesBackWithOneChangeInIt();
    void aPressWhileOneIsUnderWayIsIgnored();
    void whatCannotBeReadIsNotChanged();
    void aRefusalIsTold();
    void aLostAnswerIsSettledByReadingNeverBySendingAgain_data();
    void aLostAnswerIsSettledByReadingNeverBySendingAgain();
    void whileItCannotBeReadTheSessionStaysBusyAndTwoReportsCome();
    void anotherPressThatWasQuickerWins();
    void nothingToChangeSendsNothing();
};

void CartPropertiesDeskTest::theWholeGoesBackWithOneChangeInIt()
{
    World world;
    world.transport.answerJson(GetCartProperties, before);
    world.transport.answerJson(SetCartProperties, after);
    QVERIFY(world.properties->change(promo));
    QTRY_COMPARE(world.ends.size(), 1);
    QByteArray wanted = before;
    QCOMPARE(world.transport.requests().at(1).body, wanted.replace(R"("SourceId":8)", R"("SourceId":10)"));
    const CartPropertiesReport &end = world.ends.constFirst();
    QVERIFY(end.happened() && end.modeOfSaleBefore == 3 && end.modeOfSaleNow == 4 && end.change == promo);
    world.settle();
    QVERIFY(world.properties->isFree());
    QVERIFY(world.reads() == 1 && world.transport.count(GetCart) == 1); // session and cart are read again
}

void CartPropertiesDeskTest::aPressWhileOneIsUnderWayIsIgnored()
{
    World world;
    world.transport.answerJson(GetCartProperties, before, When::OnRelease);
    world.transport.answerJson(SetCartProperties, after, When::OnRelease);
    QVERIFY(world.properties->change(promo));
    QVERIFY(!world.properties->change({{}, -1}));
    world.transport.release();
    QTRY_COMPARE(world.puts(), 1);
    QVERIFY(!world.properties->change({{}, -1}) && world.desk->isBusy());
    world.transport.release();
    QTRY_COMPARE(world.ends.size(), 1);
    world.settle();
    QCOMPARE(world.puts(), 1);
}

void CartPropertiesDeskTest::whatCannotBeReadIsNotChanged()
{
    World world;
    world.transport.fail(GetCartProperties, OutcomeClass::Unknown, ErrorKind::Timeout);
    QVERIFY(world.properties->change(promo));
    QTRY_COMPARE(world.ends.size(), 1);
    QCOMPARE(world.puts(), 0);
    QVERIFY(world.ends[0].outcomeClass == OutcomeClass::NotSent && world.ends[0].error.kind == ErrorKind::Timeout);
    QVERIFY(world.properties->isFree());
}

void CartPropertiesDeskTest::aRefusalIsTold()
{
    World world;
    world.transport.answerJson(GetCartProperties, before);
    world.transport.refuse(SetCartProperties, 400, ErrorKind::Rejected, u"The cart contains items"_s);
    QVERIFY(world.properties->change(promo));
    QTRY_COMPARE(world.ends.size(), 1);
    QVERIFY(!world.ends[0].happened() && world.ends[0].outcomeClass == OutcomeClass::Refused);
    QCOMPARE(world.ends[0].error.serverText(), u"The cart contains items"_s);
    world.settle();
    QCOMPARE(world.puts(), 1);
}

void CartPropertiesDeskTest::aLostAnswerIsSettledByReadingNeverBySendingAgain_data()
{
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<bool>("happened");
    QTest::newRow("it happened") << after << true;
    QTest::newRow("it did not") << before << false;
}

void CartPropertiesDeskTest::aLostAnswerIsSettledByReadingNeverBySendingAgain()
{
    QFETCH(QByteArray, found);
    QFETCH(bool, happened);
    World world;
    world.transport.answerJson(GetCartProperties, before);
    world.transport.fail(SetCartProperties, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    world.transport.answerJson(GetCartProperties, found);
    QVERIFY(world.properties->change(promo));
    QTRY_COMPARE(world.ends.size(), 1);
    QCOMPARE(world.ends[0].happened(), happened);
    QVERIFY(world.ends[0].isFinal() && (!happened || world.ends[0].modeOfSaleNow == 4));
    world.settle();
    QCOMPARE(world.puts(), 1);
    QVERIFY(world.properties->isFree());
}

void CartPropertiesDeskTest::whileItCannotBeReadTheSessionStaysBusyAndTwoReportsCome()
{
    World world;
    world.transport.answerJson(GetCartProperties, before);
    world.transport.fail(SetCartProperties, OutcomeClass::Unknown, ErrorKind::Timeout);
    world.transport.fail(GetCartProperties, OutcomeClass::Unknown, ErrorKind::Timeout);
    QVERIFY(world.properties->change(promo));
    QTRY_COMPARE(world.ends.size(), 1);
    QVERIFY(!world.ends[0].isFinal() && world.properties->isChanging() && world.desk->isBusy());
    world.transport.answerJson(GetCartProperties, after);
    fire(*timerOf(world.desk->parts().slot, true));
    QTRY_COMPARE(world.ends.size(), 2);
    QVERIFY(world.ends[1].isFinal() && world.ends[1].happened());
    world.settle();
    QVERIFY(world.puts() == 1 && world.properties->isFree());
}

// D19
void CartPropertiesDeskTest::anotherPressThatWasQuickerWins()
{
    World world;
    world.transport.answerJson(GetCartProperties, before, When::OnRelease);
    QVERIFY(world.properties->change(promo));
    QVERIFY(world.desk->parts().slot.claim(DeskCommand::Other));
    world.transport.release();
    QTRY_COMPARE(world.ends.size(), 1);
    QVERIFY(world.puts() == 0 && world.ends[0].outcomeClass == OutcomeClass::NotSent);
    world.desk->parts().slot.release();
}

void CartPropertiesDeskTest::nothingToChangeSendsNothing()
{
    World world;
    QVERIFY(!world.properties->change({}));
    QVERIFY(world.transport.requests().isEmpty());
}

QTEST_GUILESS_MAIN(CartPropertiesDeskTest)
#include "tst_cartpropertiesdesk.moc"
