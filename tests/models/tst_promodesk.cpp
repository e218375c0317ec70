// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promodesk.h"
#include "tests/models/deskworld.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using Reading = PromoDesk::Reading;
using When = ScriptedTransport::When;

namespace {

const QByteArray dinner = R"([
  {"ModeOfSaleId":null,"OverrideRankIndicator":"N","PromoCode":"DINNER","PromotionDate":null,
   "Source":{"Id":20,"Description":"Riverside Grill"},"Text1":null},
  {"ModeOfSaleId":4,"OverrideRankIndicator":"Y","PromoCode":"DINNER","PromotionDate":"2026-03-07T00:00:00-05:00",
   "Source":{"Id":21,"Description":"Caf\u00e9 Aria"},"Text2":"<b>x</b>"}])";

struct PromoWorld : DeskWorld
{
    PromoWorld() { open(); }
    [[nodiscard]] qsizetype asked() const { return transport.count(Operation::GetPromoCode); }
};

}

class PromoDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void digitsAreANumberEverythingElseIsText_data();
    void digitsAreANumberEverythingElseIsText();
    void onePressIsOneRequestWithOneOfTheTwoMembers();
    void severalMatchesKeepTheServersOrder();
    void anEmptyAnswerIsAnAnswer();
    void aFailureIsKeptAsAValueAndChangesNothing();
    void aNewQuestionGivesUpTheOldOne();
    void lookingTakesNoTokenOfTheSession();
    void nothingIsAskedForNothing();
};

void PromoDeskTest::digitsAreANumberEverythingElseIsText_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("number");
    QTest::newRow("digits") << u"4411"_s << true;
    QTest::newRow("blanks around") << u" 4411 "_s << true;
    QTest::newRow("text") << u"DINNER"_s << false;
    QTest::newRow("mixed") << u"10PERCENT"_s << false;
    QTest::newRow("signed") << u"-12"_s << false;
    QTest::newRow("zero") << u"0"_s << false;
    QTest::newRow("too large") << u"99999999999"_s << false;
    QTest::newRow("other digits") << u"\u0664\u0665"_s << false;
}

void PromoDeskTest::digitsAreANumberEverythingElseIsText()
{
    QFETCH(QString, code);
    QFETCH(bool, number);
    QCOMPARE(PromoDesk::readingOf(code), number ? Reading::Number : Reading::Text);
}

void PromoDeskTest::onePressIsOneRequestWithOneOfTheTwoMembers()
{
    PromoWorld world;
    PromoDesk desk(world.desk->parts());
    world.transport.answerAlways(Operation::GetPromoCode, world.timed("[]"));
    QVERIFY(desk.find(u" DINNER "_s, Reading::Text));
    world.settle();
    QCOMPARE(world.asked(), 1);
    QCOMPARE(world.transport.last().body, QByteArray(R"({"PromoCodeString":"DINNER"})"));
    QVERIFY(desk.find(u"23"_s, Reading::Number));
    world.settle();
    QCOMPARE(world.asked(), 2);
    QCOMPARE(world.transport.last().body, QByteArray(R"({"PromoCode":23})"));
}

void PromoDeskTest::severalMatchesKeepTheServersOrder()
{
    PromoWorld world;
    PromoDesk desk(world.desk->parts());
    QAbstractItemModelTester tester(&desk.matches());
    world.transport.answer(Operation::GetPromoCode, world.timed(dinner));
    QVERIFY(desk.find(u"DINNER"_s, Reading::Text));
    QCOMPARE(desk.state().phase, LoadPhase::Loading);
    world.settle();
    QCOMPARE(desk.state().phase, LoadPhase::Ready);
    QCOMPARE(desk.matches().rowCount(), 2);
    QCOMPARE(desk.matches().index(0, 0).data(PromoModel::SourceIdRole).toInt(), 20);
    QVERIFY(!desk.matches().index(0, 0).data(PromoModel::ModeOfSaleRole).isValid());
    QCOMPARE(desk.matches().index(1, 0).data().toString(), u"Caf\u00e9 Aria"_s);
    QCOMPARE(desk.matches().at(1).overridesRank, std::optional(true));
    QCOMPARE(desk.matches().at(1).texts.at(1), u"<b>x</b>"_s);
    desk.clear();
    QCOMPARE(desk.matches().rowCount(), 0);
}

void PromoDeskTest::anEmptyAnswerIsAnAnswer()
{
    PromoWorld world;
    PromoDesk desk(world.desk->parts());
    world.transport.answer(Operation::GetPromoCode, world.timed("[]"));
    QVERIFY(desk.find(u"EARLYBIRD"_s, Reading::Text));
    world.settle();
    QCOMPARE(desk.state().phase, LoadPhase::Ready);
    QCOMPARE(desk.asked(), u"EARLYBIRD"_s);
}

void PromoDeskTest::aFailureIsKeptAsAValueAndChangesNothing()
{
    PromoWorld world;
    PromoDesk desk(world.desk->parts());
    world.transport.fail(Operation::GetPromoCode, OutcomeClass::Unknown, ErrorKind::Timeout);
    QVERIFY(desk.find(u"DINNER"_s, Reading::Text));
    world.settle();
    QCOMPARE(desk.state().phase, LoadPhase::Failed);
    QCOMPARE(desk.state().error->kind, ErrorKind::Timeout);
    QCOMPARE(world.asked(), 1);
    QCOMPARE(world.desk->isBusy(), false);
}

void PromoDeskTest::aNewQuestionGivesUpTheOldOne()
{
    PromoWorld world;
    PromoDesk desk(world.desk->parts());
    world.transport.answerJson(Operation::GetPromoCode, dinner, When::OnRelease);
    world.transport.answerJson(Operation::GetPromoCode, "[]");
    QVERIFY(desk.find(u"DINNER"_s, Reading::Text));
    QVERIFY(desk.find(u"OTHER"_s, Reading::Text));
    world.transport.release();
    world.settle();
    QCOMPARE(desk.asked(), u"OTHER"_s);
    QCOMPARE(desk.matches().rowCount(), 0);
    QCOMPARE(desk.state().phase, LoadPhase::Ready);
}

void PromoDeskTest::lookingTakesNoTokenOfTheSession()
{
    PromoWorld world;
    PromoDesk desk(world.desk->parts());
    world.transport.answer(Operation::ReserveTickets, world.answerTo(DeskCommand::HoldSeats), When::OnRelease);
    world.transport.answer(Operation::GetPromoCode, world.timed("[]"));
    QVERIFY(world.press(DeskCommand::HoldSeats));
    QVERIFY(desk.find(u"DINNER"_s, Reading::Text));
    world.settle();
    QCOMPARE(desk.state().phase, LoadPhase::Ready);
}

void PromoDeskTest::nothingIsAskedForNothing()
{
    PromoWorld world;
    PromoDesk desk(world.desk->parts());
    QSignalSpy changed(&desk, &PromoDesk::changed);
    QVERIFY(!desk.find(u"  "_s, Reading::Text));
    QVERIFY(!desk.find(u"abc"_s, Reading::Number));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(world.asked(), 0);
}

QTEST_GUILESS_MAIN(PromoDeskTest)
#include "tst_promodesk.moc"
