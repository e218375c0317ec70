// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/patronworld.h"
#include "ui/promo/promopanel.h"
#include "ui/theme/themeswitcher.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using enum Operation;
using When = ScriptedTransport::When;

namespace {

const QByteArray dinner = R"([
  {"OverrideRankIndicator":"N","Source":{"Id":20,"Description":"Riverside Grill"}},
  {"ModeOfSaleId":4,"OverrideRankIndicator":"Y","PromotionDate":"2026-03-07T19:00:00-05:00",
   "Source":{"Id":21,"Description":"Cafe Aria","Appeal":{"Description":"Spring"}},
   "Text1":"Two for one","Text2":"<b>Friends</b> save 20&nbsp;%","Text4":"Not for the gala"}])";

const QByteArray plain = R"({"ModeOfSaleId":3,"SourceId":10,"Notes":"aisle"})";
const QByteArray moved = R"({"ModeOfSaleId":4,"SourceId":21,"Notes":"aisle"})";

struct PromoWorld : WaysWorld
{
    PromoWorld()
    {
        show([](WaysWorld &world) { return new PromoPanel(*world.desk, world.book); });
    }
    [[nodiscard]] PromoPanel &promo() const { return static_cast<PromoPanel &>(*panel); }
    //! The second source of the code, its button in reach.
    void chooseAria()
    {
        transport.answerJson(GetPromoCode, dinner);
        enter(u"DINNER"_s);
        settle();
        key(Qt::Key_2);
    }
    void enter(const QString &code)
    {
        typeInto(u"promoCode"_s, code);
        key(Qt::Key_Return);
    }
};

}

class PromoPanelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typingAndEnterAskOnce();
    void severalSourcesArePickedByTheirNumber();
    void theConsequenceIsSaidAndNothingIsApplied();
    void applyGivesTheCartTheSourceOnceAndSaysWhatMoved();
    void anAppliedSourceIsNotAppliedAgain();
    void aRefusedApplySaysWhyAndThatNothingChanged();
    void aLostApplyIsSettledByALook();
    void textsAreShownAsWritten();
    void noSourceIsAListOfWhatToAsk();
    void anActiveSourceThatIsNoCodeIsNotCalledExpired();
    void digitsMayBeAskedForAsTextAfterwards();
    void aFailureSaysNothingChangedAndAsksAgain();
    void aScannedCodeIsFoundWithoutTyping();
    void seatsInTheCartAreAWarning();
    void everythingThatTakesFocusHasAName();
    void aChangeOfLanguageReachesEveryText();

private:
    ThemeSwitcher m_theme;
};

void PromoPanelTest::typingAndEnterAskOnce()
{
    PromoWorld world;
    world.transport.answerJson(GetPromoCode, "[]", When::OnRelease);
    QCOMPARE(world.focused(), u"promoCode"_s);
    world.enter(u"DINNER"_s);
    world.key(Qt::Key_Return);
    world.press(u"findPromo"_s);
    QVERIFY(world.visibleText().contains(u"Asking the server"_s));
    QCOMPARE(world.transport.count(GetPromoCode), 1);
    world.transport.release();
    world.settle();
    QCOMPARE(world.transport.count(GetPromoCode), 1);
    QCOMPARE(world.bodyOf(GetPromoCode), QByteArray(R"({"PromoCodeString":"DINNER"})"));
}

void PromoPanelTest::severalSourcesArePickedByTheirNumber()
{
    PromoWorld world;
    world.transport.answerJson(GetPromoCode, dinner);
    world.enter(u"DINNER"_s);
    world.settle();
    QCOMPARE(world.focused(), u"promoList"_s);
    QVERIFY(world.visibleText().contains(u"1   Riverside Grill (no. 20) · mode of sale stays"_s));
    world.key(Qt::Key_9);
    QCOMPARE(world.find<QLabel>(u"promoSource"_s)->text().remove(QChar(0x2068)).remove(QChar(0x2069)), u"Riverside Grill (no. 20)"_s);
    world.key(Qt::Key_2);
    QCOMPARE(world.find<QLabel>(u"promoSource"_s)->text().remove(QChar(0x2068)).remove(QChar(0x2069)), u"Cafe Aria (no. 21)"_s);
    QCOMPARE(world.focused(), u"applySource"_s);
}

// D22
void PromoPanelTest::theConsequenceIsSaidAndNothingIsApplied()
{
    PromoWorld world;
    QSignalSpy chosen(&world.promo(), &PromoPanel::sourceChosen);
    QSignalSpy withdrawn(&world.promo(), &PromoPanel::sourceWithdrawn);
    world.transport.answerJson(GetPromoCode, dinner);
    world.enter(u"DINNER"_s);
    world.settle();
    world.key(Qt::Key_2);
    const QString text = world.visibleText();
    QVERIFY(text.contains(u"The mode of sale becomes Web-Promo (now Counter)"_s));
    QVERIFY(text.contains(u"It wins over the mode of sale of the patron's rank."_s));
    QVERIFY(text.contains(u"Promoted Sat 7 Mar 19:00."_s));
    QVERIFY(text.contains(u"Appeal: Spring"_s));
    QVERIFY(text.contains(u"Nothing is applied yet."_s));
    QCOMPARE(chosen.size(), 0);
    world.press(u"passSource"_s);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toInt(), 21);
    QVERIFY(world.visibleText().contains(u"the next sign-in in this session passes this source"_s));
    world.press(u"passSource"_s);
    QCOMPARE(withdrawn.size(), 1);
    QCOMPARE(world.commands(), 1); // the look itself
}

void PromoPanelTest::applyGivesTheCartTheSourceOnceAndSaysWhatMoved()
{
    PromoWorld world;
    QSignalSpy passed(&world.promo(), &PromoPanel::sourceChosen);
    world.chooseAria();
    world.transport.answerJson(GetCartProperties, plain);
    world.transport.answerJson(SetCartProperties, moved, When::OnRelease);
    QVERIFY(world.visibleText().contains(u"The mode of sale becomes Web-Promo (now Counter)"_s));
    world.key(Qt::Key_Return);
    world.key(Qt::Key_Return);
    world.press(u"applySource"_s);
    world.settle();
    QVERIFY(world.visibleText().contains(u"Applying"_s));
    world.session[u"SourceId"_s] = 21;
    world.session[u"ModeOfSaleId"_s] = 4;
    world.serve();
    world.transport.release();
    world.settle();
    QCOMPARE(world.transport.count(SetCartProperties), 1);
    QCOMPARE(passed.size(), 0); // the second Return met no other button
    QCOMPARE(world.focused(), u"passSource"_s);
    QCOMPARE(world.bodyOf(SetCartProperties), QByteArray(R"({"ModeOfSaleId":3,"SourceId":21,"Notes":"aisle"})"));
    const QString told = world.everyText();
    QVERIFY2(told.contains(u"Applied to the cart: Cafe Aria (no. 21)."_s), qPrintable(told));
    QVERIFY(told.contains(u"The mode of sale is Web-Promo now; the cart was priced again"_s));
    QVERIFY(world.visibleText().contains(u"The cart works with this source already."_s));
}

void PromoPanelTest::anAppliedSourceIsNotAppliedAgain()
{
    PromoWorld world;
    world.session[u"SourceId"_s] = 21;
    world.poll();
    world.chooseAria();
    QVERIFY(!world.find(u"applySource"_s)->isEnabled());
    QCOMPARE(world.focused(), u"passSource"_s);
}

void PromoPanelTest::aRefusedApplySaysWhyAndThatNothingChanged()
{
    PromoWorld world;
    world.chooseAria();
    world.transport.answerJson(GetCartProperties, plain);
    world.transport.refuse(SetCartProperties, 400, ErrorKind::Rejected, u"The cart contains items that are not valid"_s);
    world.key(Qt::Key_Return);
    world.settle();
    QCOMPARE(world.messages.constLast().severity, Severity::Danger);
    QVERIFY(world.messages.constLast().headline.contains(u"the cart is as it was"_s));
    QVERIFY(world.messages.constLast().meaning.contains(u"not valid"_s));
    QVERIFY(world.find(u"applySource"_s)->isEnabled());
    QCOMPARE(world.transport.count(SetCartProperties), 1);
}

void PromoPanelTest::aLostApplyIsSettledByALook()
{
    PromoWorld world;
    world.chooseAria();
    world.transport.answerJson(GetCartProperties, plain);
    world.transport.fail(SetCartProperties, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    world.transport.answerJson(GetCartProperties, moved);
    world.key(Qt::Key_Return);
    world.settle();
    QCOMPARE(world.transport.count(SetCartProperties), 1);
    QVERIFY(world.messages.constLast().meaning.startsWith(u"The answer was lost, but the server has done it."_s));
}

void PromoPanelTest::textsAreShownAsWritten()
{
    PromoWorld world;
    world.transport.answerJson(GetPromoCode, dinner);
    world.enter(u"DINNER"_s);
    world.settle();
    world.key(Qt::Key_2);
    const auto *texts = world.find<QLabel>(u"promoTexts"_s);
    QCOMPARE(texts->textFormat(), Qt::PlainText);
    const QString shown = QString(texts->text()).remove(QChar(0x2068)).remove(QChar(0x2069));
    QCOMPARE(shown, u"1: Two for one\n2: <b>Friends</b> save 20&nbsp;%\n4: Not for the gala"_s);
}

void PromoPanelTest::noSourceIsAListOfWhatToAsk()
{
    PromoWorld world;
    world.transport.answerJson(GetPromoCode, "[]");
    world.enter(u"EARLYBIRD"_s);
    world.settle();
    const QString text = world.visibleText();
    for (const QString &question : {u"exactly EARLYBIRD"_s, u"Expired?"_s, u"Another organisation's?"_s, u"Not in the web table?"_s})
        QVERIFY2(text.contains(question), qPrintable(question));
    QVERIFY(!world.find(u"promoAsText"_s)->isVisible());
    QCOMPARE(world.focused(), u"promoCode"_s);
}

void PromoPanelTest::anActiveSourceThatIsNoCodeIsNotCalledExpired()
{
    PromoWorld world;
    world.transport.answerJson(GetPromoCode, "[]");
    world.enter(u"24"_s);
    world.settle();
    QVERIFY(world.visibleText().contains(u"Youth Chorus Parents is among the active sources"_s));
    QVERIFY(!world.visibleText().contains(u"Expired?"_s));
}

void PromoPanelTest::digitsMayBeAskedForAsTextAfterwards()
{
    PromoWorld world;
    world.transport.answerJson(GetPromoCode, "[]");
    world.transport.answerJson(GetPromoCode, dinner);
    world.enter(u"2026"_s);
    world.settle();
    QCOMPARE(world.bodyOf(GetPromoCode), QByteArray(R"({"PromoCode":2026})"));
    QVERIFY(world.find(u"promoAsText"_s)->isVisible());
    world.press(u"promoAsText"_s);
    world.settle();
    QCOMPARE(world.bodyOf(GetPromoCode), QByteArray(R"({"PromoCodeString":"2026"})"));
    QCOMPARE(world.transport.count(GetPromoCode), 2);
    QCOMPARE(world.focused(), u"promoList"_s);
}

void PromoPanelTest::aFailureSaysNothingChangedAndAsksAgain()
{
    PromoWorld world;
    world.transport.fail(GetPromoCode, OutcomeClass::NotSent, ErrorKind::Unreachable);
    world.enter(u"DINNER"_s);
    world.settle();
    QVERIFY(world.visibleText().contains(u"The server cannot be reached."_s));
    QVERIFY(world.visibleText().contains(u"Nothing was changed"_s));
    world.transport.answerJson(GetPromoCode, dinner);
    for (auto *button : world.find(u"promoCover"_s)->findChildren<QPushButton *>())
        QTest::mouseClick(button, Qt::LeftButton);
    world.settle();
    QCOMPARE(world.transport.count(GetPromoCode), 2);
    QVERIFY(world.find(u"promoCard"_s)->isVisible());
}

void PromoPanelTest::aScannedCodeIsFoundWithoutTyping()
{
    PromoWorld world;
    world.transport.answerJson(GetPromoCode, "[]");
    world.promo().find(u"FRIENDS"_s);
    world.promo().find(u"FRIENDS"_s); // a double read
    world.settle();
    QCOMPARE(world.transport.count(GetPromoCode), 1);
}

void PromoPanelTest::seatsInTheCartAreAWarning()
{
    PromoWorld world;
    world.transport.answerJson(GetPromoCode, dinner);
    world.enter(u"DINNER"_s);
    world.settle();
    QVERIFY(!world.find(u"promoCart"_s)->isVisible());
    world.holdSeats();
    world.poll();
    QVERIFY(world.find(u"promoCart"_s)->isVisible());
}

void PromoPanelTest::everythingThatTakesFocusHasAName()
{
    PromoWorld world;
    world.transport.answerJson(GetPromoCode, dinner);
    world.enter(u"DINNER"_s);
    world.settle();
    QCOMPARE(namelessIn(*world.panel), QStringList());
}

void PromoPanelTest::aChangeOfLanguageReachesEveryText()
{
    PromoWorld world;
    world.transport.answerJson(GetPromoCode, dinner);
    world.enter(u"DINNER"_s);
    world.settle();
    Shouting shouting;
    QVERIFY(QCoreApplication::installTranslator(&shouting));
    QCoreApplication::sendPostedEvents();
    const QString text = world.visibleText();
    for (const QString &calm : {u"mode of sale"_s, u"Nothing is applied"_s, u"Code or"_s, u"answer to"_s})
        QVERIFY2(!text.contains(calm), qPrintable(text));
    QVERIFY(text.contains(u"Riverside Grill"_s));
    QCOMPARE(world.promo().title(), u"PROMO"_s);
}

QTEST_MAIN(PromoPanelTest)
#include "tst_promopanel.moc"
