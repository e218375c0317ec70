// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/patronworld.h"
#include "ui/patron/patronpanel.h"
#include "ui/theme/themeswitcher.h"
#include "ui/widgets/choicefield.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using enum Operation;
using When = ScriptedTransport::When;

namespace {

const QByteArray karel = R"([{"Id":1012,"DisplayName":"The Dvorak household"},{"Id":1013,"DisplayName":"Karel Dvorak"}])";

const QByteArray novaks = R"({"ConstituentSummaries":[
  {"Id":1012,"DisplayName":"Nov\u00e1k Household","City":"Portland","PostalCode":"97212","TypeDescription":"Household"},
  {"Id":1013,"DisplayName":"Karel Nov\u00e1k","City":"Portland","PostalCode":"97212","TypeDescription":"Individual",
   "IsPrimaryAffiliation":true,"Inactive":"Y"}],"SearchMetadata":{"Total":64}})";

struct PatronWorld : WaysWorld
{
    void start(bool supervisor = false)
    {
        show([supervisor](WaysWorld &world) {
            return new PatronPanel(*world.desk, world.book, world.brake, world.ledger, supervisor);
        });
    }
    [[nodiscard]] PatronPanel &patron() const { return static_cast<PatronPanel &>(*panel); }
    [[nodiscard]] QString text(const QString &label) const
    {
        return QString(find<QLabel>(label)->text()).remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    [[nodiscard]] bool canPress(const QString &button) const { return find<QPushButton>(button)->isEnabled(); }
    //! A counter sale in which number 1013 was asked for and the house asks back.
    void askHousehold()
    {
        start();
        transport.answerJson(SetConstituent, karel);
        typeInto(u"customerNumber"_s, u"1013"_s);
        key(Qt::Key_Return);
        settle();
    }
    void goTo(int way) { press(u"patronWay%1"_s.arg(way)); }
    void mail()
    {
        goTo(2);
        transport.answerJson(SendLoginCredentials, R"({"Password":"tok-in-the-answer"})");
        typeInto(u"tokenEmail"_s, u"rosa@example.com"_s);
        key(Qt::Key_Return);
        settle();
    }
    void typeNewPassword(const QString &first, const QString &again)
    {
        typeInto(u"newPassword"_s, first);
        typeInto(u"newPasswordAgain"_s, again);
    }
};

}

class PatronPanelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWebSessionExplainsWhyNoCustomerIsSet();
    void aCounterSaleTakesANumberOnce();
    void aNameIsSearchedForAndEnterOnARowSetsIt();
    void nobodyFoundIsSaidAndTheFieldKeepsTheFocus();
    void withoutTheRightOnlyANumberIsTaken();
    void aForbiddenSearchSaysSoAndThenOnlyANumberIsTaken();
    void aSearchThatFailedMayBeAskedAgain();
    void untilACardIsChosenThereIsNoCustomer();
    void aKeyChoosesThePerson();
    void escKeepsNobody();
    void theMailButtonIsOffForAMinute();
    void aLostMailSaysItMayHaveGone();
    void aTokenLosesItsBlanksAndSaysSo();
    void aTokenLeadsToTheNewPassword();
    void aTemporaryPasswordOpensTheNewOne();
    void theTwoNewPasswordsMustAgree();
    void aRuleOfTheServerStandsBesideTheField();
    void whatIsLeftAloneIsCopied();
    void passwordsAreNowhereOnceSent();
    void turningThePageWipesSecrets();
    void aLostChangeLeadsToTheMailAndToNoSignIn();
    void aNewLoginIsForTheCustomerOfTheSession();
    void withoutSupervisorThereIsNoExternalSignIn();
    void anExternalSignInNeedsAReasonAndASecondYes();
    void aDoublePressBecomesNobody();
    void everyWayIsInTheListOfCommands();
    void theArrowsWalkAlongTheWaysAndTabGoesIn();
    void everythingThatTakesFocusHasAName();
    void aChangeOfLanguageReachesEveryText();

private:
    ThemeSwitcher m_theme;
};

void PatronPanelTest::aWebSessionExplainsWhyNoCustomerIsSet()
{
    PatronWorld world;
    world.session[u"BusinessFacing"_s] = false;
    world.start();
    QCOMPARE(world.focused(), u"tokenEmail"_s); // the first way that is possible here
    world.goTo(1);
    QVERIFY(world.text(u"customerWhyNot"_s).contains(u"web session"_s));
    QVERIFY(!world.find(u"setCustomer"_s)->isVisible());
}

void PatronPanelTest::aCounterSaleTakesANumberOnce()
{
    PatronWorld world;
    world.start();
    QCOMPARE(world.focused(), u"customerNumber"_s);
    QCOMPARE(world.text(u"customerNow"_s), u"No customer yet."_s);
    world.transport.answerJson(SetConstituent, R"([{"Id":1001,"DisplayName":"Anna"}])", When::OnRelease);
    world.type(u"1001"_s);
    world.key(Qt::Key_Return);
    world.key(Qt::Key_Return);
    world.press(u"setCustomer"_s);
    world.login = {{u"ConstituentId"_s, 1001}};
    world.serve();
    world.transport.release();
    world.settle();
    QCOMPARE(world.commands(), 1);
    QCOMPARE(world.text(u"customerNow"_s), u"Customer: no. 1001"_s);
    QVERIFY(world.messages.constLast().headline.contains(u"Anna"_s));
    QCOMPARE(world.focused(), u"customerNumber"_s);
}

void PatronPanelTest::aNameIsSearchedForAndEnterOnARowSetsIt()
{
    PatronWorld world;
    world.start();
    world.transport.answerJson(SearchConstituents, novaks);
    world.type(u"Novak"_s);
    QCOMPARE(world.find<QPushButton>(u"setCustomer"_s)->text(), u"Search"_s);
    world.key(Qt::Key_Return);
    world.key(Qt::Key_Return);
    world.settle();
    QCOMPARE(world.transport.count(SearchConstituents), 1);
    QCOMPARE(world.transport.count(GetWebLogins), 0);
    QCOMPARE(world.focused(), u"foundPatrons"_s);
    QVERIFY(world.text(u"foundNote"_s).startsWith(u"64 answer to this, 2 are shown"_s));
    world.transport.answerJson(SetConstituent, R"([{"Id":1013,"DisplayName":"Karel"}])");
    world.key(Qt::Key_Down);
    world.key(Qt::Key_Return);
    world.settle();
    QCOMPARE(world.commands(), 1);
    QCOMPARE(world.bodyOf(SetConstituent), QByteArray(R"({"ConstituentId":1013,"OverridePrompt":false})"));
    QVERIFY(!world.find(u"patronResults"_s)->isVisible());
    QCOMPARE(world.focused(), u"customerNumber"_s);
}

void PatronPanelTest::nobodyFoundIsSaidAndTheFieldKeepsTheFocus()
{
    PatronWorld world;
    world.start();
    world.transport.answerJson(SearchConstituents, R"({"ConstituentSummaries":[],"SearchMetadata":{"Total":0}})");
    world.type(u"x@example.com"_s);
    world.key(Qt::Key_Return);
    world.settle();
    QVERIFY(world.visibleText().contains(u"Nobody is found for x@example.com."_s));
    QCOMPARE(world.focused(), u"customerNumber"_s);
    QCOMPARE(world.commands(), 0);
}

void PatronPanelTest::withoutTheRightOnlyANumberIsTaken()
{
    PatronWorld world;
    world.transport.answerAlways(GetServiceResources,
        ScriptedTransport::jsonAnswer(R"([{"ServiceResource":{"Name":"CRM/Constituents"},"CanRead":false}])"));
    world.start();
    QVERIFY(world.visibleText().contains(u"customers by number only"_s));
    world.type(u"Novak"_s);
    world.key(Qt::Key_Return);
    world.settle();
    QCOMPARE(world.transport.count(SearchConstituents), 0);
    QCOMPARE(world.commands(), 0);
}

void PatronPanelTest::aForbiddenSearchSaysSoAndThenOnlyANumberIsTaken()
{
    PatronWorld world;
    world.start();
    world.transport.refuse(SearchConstituents, 403, ErrorKind::Forbidden);
    world.type(u"Novak"_s);
    world.key(Qt::Key_Return);
    world.settle();
    const QString text = world.visibleText();
    QVERIFY2(text.contains(u"Your user group may not search for patrons on this server."_s), qPrintable(text));
    QVERIFY(text.contains(u"customers by number only"_s));
    world.key(Qt::Key_Return);
    world.settle();
    QCOMPARE(world.transport.count(SearchConstituents), 1);
}

void PatronPanelTest::aSearchThatFailedMayBeAskedAgain()
{
    PatronWorld world;
    world.start();
    world.transport.fail(SearchConstituents, OutcomeClass::Unknown, ErrorKind::Timeout);
    world.transport.answerJson(SearchConstituents, novaks);
    world.type(u"Novak"_s);
    world.key(Qt::Key_Return);
    world.settle();
    auto *again = world.find(u"foundPatronsCover"_s)->findChild<QPushButton *>();
    QVERIFY(again && again->isVisible());
    again->click();
    world.settle();
    QCOMPARE(world.focused(), u"foundPatrons"_s);
}

void PatronPanelTest::untilACardIsChosenThereIsNoCustomer()
{
    PatronWorld world;
    world.askHousehold();
    QCOMPARE(world.text(u"customerNow"_s), u"No customer yet."_s);
    QVERIFY(world.find(u"householdPrompt"_s)->isVisible());
    QCOMPARE(world.focused(), u"householdCard1"_s);
    QVERIFY(world.find(u"householdCard1"_s)->accessibleName().contains(u"The Dvorak household"_s));
    QVERIFY(world.find(u"householdCard2"_s)->accessibleDescription().contains(u"The person"_s));
    QVERIFY(!world.find(u"householdCard3"_s)->isVisible());
    world.key(Qt::Key_4);
    world.settle();
    QCOMPARE(world.commands(), 1);
}

void PatronPanelTest::aKeyChoosesThePerson()
{
    PatronWorld world;
    world.askHousehold();
    world.transport.answerJson(SetConstituent, R"([{"Id":1013,"DisplayName":"Karel Dvorak"}])", When::OnRelease);
    world.key(Qt::Key_2);
    QTest::keyClick(world.find(u"householdCard1"_s), Qt::Key_1);
    world.transport.release();
    world.settle();
    QCOMPARE(world.commands(), 2);
    QCOMPARE(world.bodyOf(SetConstituent), QByteArray(R"({"ConstituentId":1013,"OverridePrompt":true})"));
    QVERIFY(!world.find(u"householdPrompt"_s)->isVisible());
}

void PatronPanelTest::escKeepsNobody()
{
    PatronWorld world;
    world.askHousehold();
    world.key(Qt::Key_Escape);
    world.settle();
    QCOMPARE(world.commands(), 1);
    QVERIFY(!world.find(u"householdPrompt"_s)->isVisible());
    QCOMPARE(world.text(u"customerNow"_s), u"No customer yet."_s);
    QCOMPARE(world.focused(), u"customerNumber"_s);
}

// D26
void PatronPanelTest::theMailButtonIsOffForAMinute()
{
    PatronWorld world;
    world.start();
    world.mail();
    QCOMPARE(world.transport.count(SendLoginCredentials), 1);
    QVERIFY(world.text(u"mailState"_s).startsWith(u"Sent 19:00. Another one can be sent in 1 min"_s));
    QVERIFY(!world.canPress(u"sendToken"_s));
    QCOMPARE(world.focused(), u"token"_s);
    QVERIFY(!world.everyText().contains(u"tok-in-the-answer"_s));
    world.clock.advance(59s);
    fire(*timerOf(*world.find(u"tokenForm"_s), false));
    QVERIFY(world.text(u"mailState"_s).contains(u" in 1 s"_s));
    world.clock.advance(1s);
    fire(*timerOf(*world.find(u"tokenForm"_s), false));
    QVERIFY(world.canPress(u"sendToken"_s));
    QVERIFY(world.text(u"mailState"_s).contains(u"Sent 19:00."_s));
}

void PatronPanelTest::aLostMailSaysItMayHaveGone()
{
    PatronWorld world;
    world.start();
    world.transport.fail(SendLoginCredentials, OutcomeClass::Unknown, ErrorKind::Timeout);
    world.mail();
    QVERIFY(world.text(u"mailState"_s).contains(u"May have gone at 19:00"_s));
    QVERIFY(world.messages.constLast().headline.contains(u"the mail may have gone"_s));
    QVERIFY(!world.canPress(u"sendToken"_s));
    QCOMPARE(world.transport.count(SendLoginCredentials), 1);
}

void PatronPanelTest::aTokenLosesItsBlanksAndSaysSo()
{
    PatronWorld world;
    world.start();
    world.goTo(2);
    auto *token = world.find<QLineEdit>(u"token"_s);
    token->setFocus();
    QGuiApplication::clipboard()->setText(u" DEMO-\nTOK\u00a0EN\u200b "_s);
    QTest::keySequence(token, QKeySequence::Paste);
    QCOMPARE(token->text(), u"DEMO-TOKEN"_s);
    QVERIFY(world.visibleText().contains(u"Blanks and line breaks were taken out."_s));
    QGuiApplication::clipboard()->clear();
}

void PatronPanelTest::aTokenLeadsToTheNewPassword()
{
    PatronWorld world;
    world.start();
    world.mail();
    world.patronIsIn(u"T"_s);
    world.serve();
    world.transport.answer(LoginUsingToken, world.sessionAnswer());
    world.typeInto(u"token"_s, u"SECRET-TOKEN"_s);
    world.key(Qt::Key_Return);
    world.settle();
    QCOMPARE(world.transport.count(LoginUsingToken), 1);
    QVERIFY(world.bodyOf(LoginUsingToken).contains("\"PromotionCode\":10"));
    QCOMPARE(world.focused(), u"newPassword"_s);
    QVERIFY(!world.everyText().contains(u"SECRET-TOKEN"_s));
    world.patronIsIn(u"P"_s);
    world.serve();
    world.transport.answer(UpdateWebLogin, world.sessionAnswer());
    world.typeNewPassword(u"brand-new-1"_s, u"brand-new-1"_s);
    world.key(Qt::Key_Return);
    world.settle();
    const QByteArray body = world.bodyOf(UpdateWebLogin);
    QVERIFY(body.contains("\"Password\":null") && body.contains("\"NewLoginName\":\"grace\""));
    QVERIFY(world.messages.constLast().headline.contains(u"was changed"_s));
    QVERIFY(!world.everyText().contains(u"brand-new-1"_s));
}

// D6
void PatronPanelTest::aTemporaryPasswordOpensTheNewOne()
{
    PatronWorld world;
    world.start();
    QSignalSpy titles(&world.patron(), &SessionPanel::titleChanged);
    world.transport.answerJson(GetVariable, R"({"Name":"LoginType","Value":"2"})");
    world.patronIsIn(u"T"_s);
    world.poll();
    QCOMPARE(titles.size(), 1);
    QCOMPARE(world.patron().title(), u"Patron: new password due"_s);
    QVERIFY(world.find(u"loginChangeForm"_s)->isVisible());
    QVERIFY(world.text(u"loginChangeHead"_s).contains(u"set a new one now"_s));
    QVERIFY(!world.find(u"currentPassword"_s)->isVisible());
    world.transport.answer(UpdateWebLogin, world.sessionAnswer());
    world.typeNewPassword(u"brand-new-1"_s, u"brand-new-1"_s);
    world.key(Qt::Key_Return);
    world.settle();
    QVERIFY(world.bodyOf(UpdateWebLogin).contains("\"LoginTypeId\":2"));
    world.patronIsIn(u"P"_s);
    world.poll();
    QCOMPARE(world.patron().title(), u"Patron"_s);
}

void PatronPanelTest::theTwoNewPasswordsMustAgree()
{
    PatronWorld world;
    world.patronIsIn(u"T"_s);
    world.start();
    world.typeNewPassword(u"brand-new-1"_s, u"brand-new-2"_s);
    world.key(Qt::Key_Return);
    world.settle();
    QCOMPARE(world.transport.count(UpdateWebLogin), 0);
    QVERIFY(world.visibleText().contains(u"The two new passwords differ."_s));
    QCOMPARE(world.focused(), u"newPasswordAgain"_s);
    const QString tooLong(41, u'x');
    world.typeNewPassword(tooLong, tooLong);
    world.key(Qt::Key_Return);
    world.settle();
    QCOMPARE(world.transport.count(UpdateWebLogin), 0);
    QVERIFY(world.canPress(u"changeLogin"_s));
}

void PatronPanelTest::aRuleOfTheServerStandsBesideTheField()
{
    PatronWorld world;
    world.patronIsIn(u"T"_s);
    world.start();
    world.transport.refuse(UpdateWebLogin, 400, ErrorKind::Rejected, u"NewPassword must have at least 8 characters"_s);
    world.typeNewPassword(u"short"_s, u"short"_s);
    world.key(Qt::Key_Return);
    world.settle();
    QVERIFY(world.text(u"newPasswordMessage"_s).contains(u"must have at least 8 characters"_s));
    QCOMPARE(world.focused(), u"newPassword"_s);
    QVERIFY(world.messages.constLast().meaning.contains(u"The old password holds"_s));
    QVERIFY(world.find<QLineEdit>(u"newPassword"_s)->text().isEmpty());
}

void PatronPanelTest::whatIsLeftAloneIsCopied()
{
    PatronWorld world;
    world.patronIsIn();
    world.start();
    world.goTo(3);
    QVERIFY(!world.canPress(u"changeLogin"_s)); // nothing is changed yet
    world.transport.answer(UpdateWebLogin, world.sessionAnswer());
    world.typeInto(u"currentPassword"_s, u"old-one"_s);
    world.typeInto(u"newLoginEmail"_s, u"new@example.com"_s);
    world.key(Qt::Key_Return);
    world.settle();
    QCOMPARE(world.bodyOf(UpdateWebLogin),
        QByteArray(R"({"LoginName":"grace","NewLoginName":"grace","Password":"old-one","NewPassword":"old-one",)"
                   R"("EmailAddress":"grace@example.com","NewEmailAddress":"new@example.com","LoginTypeId":1,"PromotionCode":10})"));
}

void PatronPanelTest::passwordsAreNowhereOnceSent()
{
    PatronWorld world;
    world.patronIsIn();
    world.start();
    world.goTo(3);
    world.transport.answer(UpdateWebLogin, world.sessionAnswer(), When::OnRelease);
    world.typeInto(u"currentPassword"_s, u"old-secret"_s);
    world.typeNewPassword(u"new-secret"_s, u"new-secret"_s);
    world.key(Qt::Key_Return);
    QVERIFY(!world.everyText().contains(u"-secret"_s)); // while the answer is still out
    world.key(Qt::Key_Return);
    world.transport.release();
    world.settle();
    QCOMPARE(world.transport.count(UpdateWebLogin), 1);
    QVERIFY(!world.everyText().contains(u"-secret"_s));
    for (const QString &field : {u"currentPassword"_s, u"newPassword"_s, u"newPasswordAgain"_s}) {
        auto *edit = world.find<QLineEdit>(field);
        edit->undo();
        QVERIFY2(edit->text().isEmpty(), qPrintable(field));
    }
}

void PatronPanelTest::turningThePageWipesSecrets()
{
    PatronWorld world;
    world.patronIsIn();
    world.start();
    world.goTo(4);
    world.typeInto(u"firstPassword"_s, u"first-secret"_s);
    world.goTo(3);
    world.typeInto(u"newPassword"_s, u"new-secret"_s);
    world.panel->hide();
    QVERIFY(!world.everyText().contains(u"-secret"_s));
}

// D25
void PatronPanelTest::aLostChangeLeadsToTheMailAndToNoSignIn()
{
    PatronWorld world;
    world.patronIsIn();
    world.start();
    world.goTo(3);
    world.transport.fail(UpdateWebLogin, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    world.typeInto(u"currentPassword"_s, u"old-secret"_s);
    world.typeNewPassword(u"new-secret"_s, u"new-secret"_s);
    world.key(Qt::Key_Return);
    world.settle();
    QCOMPARE(world.commands(), 1);
    QVERIFY(world.messages.constLast().headline.contains(u"the old or the new password may be valid"_s));
    QVERIFY(world.messages.constLast().meaning.contains(u"token by e-mail"_s));
    QVERIFY(world.find(u"tokenForm"_s)->isVisible());
    QVERIFY(!world.everyText().contains(u"-secret"_s));
}

void PatronPanelTest::aNewLoginIsForTheCustomerOfTheSession()
{
    PatronWorld world;
    world.start();
    world.goTo(4);
    QVERIFY(world.text(u"newLoginFor"_s).contains(u"No customer yet"_s));
    QVERIFY(!world.find(u"createLogin"_s)->isVisible());
    world.login = {{u"ConstituentId"_s, 1012}, {u"OriginalConstituentId"_s, 1013}};
    world.poll();
    QVERIFY(world.text(u"newLoginFor"_s).contains(u"no. 1013"_s)); // the person, not the household
    world.transport.refuse(CreateWebLogin, 400, ErrorKind::Rejected, u"Specified LoginName already exists for this WebLogin."_s);
    world.typeInto(u"loginToCreate"_s, u"karel2"_s);
    world.typeInto(u"addressNumber"_s, u"77"_s);
    world.typeInto(u"firstPassword"_s, u"first-secret"_s);
    world.typeInto(u"firstPasswordAgain"_s, u"first-secret"_s);
    world.key(Qt::Key_Return);
    world.settle();
    const QByteArray body = world.bodyOf(CreateWebLogin);
    QVERIFY(body.contains(R"("Constituent":{"Id":1013})") && body.contains(R"("Email":{"Id":77})"));
    QVERIFY(body.contains(R"("Login":"karel2")") && body.contains(R"("TemporaryIndicator":true)"));
    QVERIFY(body.contains(R"("PrimaryIndicator":false)"));
    QVERIFY(world.text(u"loginToCreateMessage"_s).contains(u"already exists"_s));
    QCOMPARE(world.find<QLineEdit>(u"loginToCreate"_s)->text(), u"karel2"_s);
    QVERIFY(!world.everyText().contains(u"first-secret"_s));
}

void PatronPanelTest::withoutSupervisorThereIsNoExternalSignIn()
{
    PatronWorld world;
    world.start(false);
    QVERIFY(!world.find(u"externalForm"_s));
    QVERIFY(!world.find(u"patronWay5"_s));
}

void PatronPanelTest::aDoublePressBecomesNobody()
{
    PatronWorld world;
    world.start(true);
    world.goTo(5);
    world.typeInto(u"externalUser"_s, u"grace"_s);
    world.chooseReason(AuditReason::PatronAtDesk);
    constexpr int ages = 60'000; // the second press is within a double click's time
    QGuiApplication::styleHints()->setMouseDoubleClickInterval(ages);
    world.key(Qt::Key_Return);
    QVERIFY(world.find(u"confirmYes"_s)->isVisible());
    world.key(Qt::Key_Return);
    world.settle();
    QCOMPARE(world.transport.count(LoginUsingExternal), 0);
}

void PatronPanelTest::anExternalSignInNeedsAReasonAndASecondYes()
{
    PatronWorld world;
    world.start(true);
    QSignalSpy journal(&world.patron(), &PatronPanel::externalSignIn);
    world.goTo(5);
    world.typeInto(u"externalUser"_s, u"grace"_s);
    QVERIFY(!world.canPress(u"externalSignIn"_s));
    world.chooseReason(AuditReason::PatronAtDesk);
    world.key(Qt::Key_Return);
    QVERIFY(world.visibleText().contains(u"Become grace without a password? Reason: Patron at the desk"_s));
    world.key(Qt::Key_Escape);
    world.settle();
    QCOMPARE(world.commands(), 0);
    world.patronIsIn();
    world.transport.answer(LoginUsingExternal, world.sessionAnswer(), When::OnRelease);
    // A press within a double click's time of the last one does not count.
    const auto isAsked = [&world] {
        if (!world.find(u"confirmYes"_s)->isVisible())
            world.key(Qt::Key_Return);
        return world.find(u"confirmYes"_s)->isVisible();
    };
    QTRY_VERIFY(isAsked());
    const auto isSent = [&world] {
        if (world.transport.count(LoginUsingExternal) == 0)
            world.key(Qt::Key_Return);
        return world.transport.count(LoginUsingExternal) > 0;
    };
    QTRY_VERIFY(isSent());
    world.key(Qt::Key_Return);
    world.serve();
    world.transport.release();
    world.settle();
    QCOMPARE(world.transport.count(LoginUsingExternal), 1);
    QCOMPARE(journal.size(), 1);
    QCOMPARE(journal.constFirst().at(0).value<AuditReason>(), AuditReason::PatronAtDesk);
    QVERIFY(!world.find<ChoiceField>(u"externalReason"_s)->currentId()); // every time needs its own
}

void PatronPanelTest::everyWayIsInTheListOfCommands()
{
    PatronWorld world;
    world.start(true);
    QSignalSpy front(&world.patron(), &SessionPanel::frontWanted);
    const QList<Action> all = world.patron().actions();
    QCOMPARE(all.size(), 5);
    const QStringList first{u"customerNumber"_s, u"tokenEmail"_s, u"currentPassword"_s, u"loginToCreate"_s, u"externalUser"_s};
    for (int way = 0; way < all.size(); ++way) {
        QVERIFY2(all[way].isPossible(), qPrintable(all[way].text));
        all[way].run();
        QCOMPARE(front.size(), way + 1);
        QVERIFY2(world.find(first[way])->isVisible() || !world.session[u"IsLoggedIn"_s].toBool(), qPrintable(first[way]));
        QVERIFY(world.find<QAbstractButton>(u"patronWay%1"_s.arg(way + 1))->isChecked());
    }
    PatronWorld rover;
    rover.start(false);
    QCOMPARE(rover.patron().actions().size(), 4); // nobody but a supervisor reads of it
}

void PatronPanelTest::theArrowsWalkAlongTheWaysAndTabGoesIn()
{
    PatronWorld world;
    world.start();
    world.find(u"patronWay1"_s)->setFocus();
    world.key(Qt::Key_Right);
    QCOMPARE(world.focused(), u"patronWay2"_s);
    world.key(Qt::Key_Right);
    world.key(Qt::Key_Left);
    QCOMPARE(world.focused(), u"patronWay2"_s);
    world.key(Qt::Key_Tab);
    QCOMPARE(world.focused(), u"tokenEmail"_s);
    world.goTo(1); // a click says where work goes on
    QCOMPARE(world.focused(), u"customerNumber"_s);
}

void PatronPanelTest::everythingThatTakesFocusHasAName()
{
    PatronWorld world;
    world.patronIsIn();
    world.start(true);
    for (int way = 1; way <= 5; ++way) {
        world.goTo(way);
        QCOMPARE(namelessIn(*world.panel), QStringList());
    }
}

void PatronPanelTest::aChangeOfLanguageReachesEveryText()
{
    PatronWorld world;
    world.patronIsIn();
    world.start(true);
    Shouting shouting;
    QVERIFY(QCoreApplication::installTranslator(&shouting));
    QCoreApplication::sendPostedEvents();
    for (int way = 1; way <= 5; ++way) {
        world.goTo(way);
        for (const QString &line : world.visibleText().split(u'\n')) {
            const bool data = line.contains(u"grace"_s) || line == u"Web"_s || line.contains(u"optional"_s, Qt::CaseInsensitive);
            QVERIFY2(data || line == line.toUpper(), qPrintable(line));
        }
    }
}

QTEST_MAIN(PatronPanelTest)
#include "tst_patronpanel.moc"
