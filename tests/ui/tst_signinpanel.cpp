// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/signinworld.h"
#include "ui/theme/foyerstyle.h"
#include "ui/widgets/formfield.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(Foyer::SignInForm)

class SignInPanelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onePressSendsOneRequest_data();
    void onePressSendsOneRequest();
    void theBodyHasTheMembersOfItsForm_data();
    void theBodyHasTheMembersOfItsForm();
    void thePasswordIsGoneAsSoonAsItIsSent_data();
    void thePasswordIsGoneAsSoonAsItIsSent();
    void anotherFormKeepsValuesButNoSecret();
    void aFailureKeepsValuesButNoSecret_data();
    void aFailureKeepsValuesButNoSecret();
    void whatCannotBeSentIsToldBesideItsField_data();
    void whatCannotBeSentIsToldBesideItsField();
    void aPastedLineBreakIsToldAndMendedByOneKey();
    void aCardNumberIsNeverTaken_data();
    void aCardNumberIsNeverTaken();
    void theButtonWaitsForEveryNeededField_data();
    void theButtonWaitsForEveryNeededField();
    void theAttemptsLineSaysWhatIsKnown_data();
    void theAttemptsLineSaysWhatIsKnown();
    void aLockedLoginInvitesToNoFurtherTry();
    void aSessionThatEndedIsSaidToTheLastWord();
    void theAttemptsLineFollowsTheAnswer();
    void theSamePasswordIsHeldBackAndTheReasonTold();
    void theLastTryLeavesOnlyWithItsOwnKey();
    void aLostAnswerKeepsTheButtonDeadUntilTheSessionWasRead();
    void withoutLoginTypesNothingCanBeSentAndItIsSaid();
    void aGuestsAddressTypeIsAskedOnlyWhereThereIsAChoice();
    void theFirstFieldHasTheFocus_data();
    void theFirstFieldHasTheFocus();
    void aFailurePutsTheFocusWhereTheNextTryBegins();
    void afterASuccessNothingGoesIntoThePassword();
    void anEndedSessionTakesNothingMore();
    void whenTheSessionEndsValuesStayAndThePasswordGoes();
};

namespace {

void formRows()
{
    QTest::addColumn<SignInForm>("form");
    QTest::newRow("user name") << SignInForm::Name;
    QTest::newRow("e-mail") << SignInForm::Email;
    QTest::newRow("patron details") << SignInForm::Constituent;
    QTest::newRow("guest") << SignInForm::Guest;
}

QJsonObject bodyOf(const SignInWorld &world)
{
    return QJsonDocument::fromJson(world.transport.requests().constFirst().body).object();
}

void holdReturn(QWidget *widget)
{
    QTest::keyPress(widget, Qt::Key_Return);
    for (int i = 0; i < 5; ++i) {
        QWidget *now = QApplication::focusWidget() ? QApplication::focusWidget() : widget;
        QKeyEvent release(QEvent::KeyRelease, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        QCoreApplication::sendEvent(now, &release);
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        QCoreApplication::sendEvent(now, &press);
    }
    QTest::keyRelease(widget, Qt::Key_Return);
}

enum class Way { Return, ReturnOnTheButton, HeldReturn, ScannerBurst, DoubleClick };

void send(SignInWorld &world, Way way)
{
    switch (way) {
    case Way::Return:
        world.press(Qt::Key_Return);
        break;
    case Way::ReturnOnTheButton:
        world.tabTo(u"signIn"_s);
        world.press(Qt::Key_Return);
        break;
    case Way::HeldReturn:
        holdReturn(QApplication::focusWidget());
        break;
    case Way::ScannerBurst:
        world.press(Qt::Key_Return);
        world.type(u"ann@example.org"_s);
        world.press(Qt::Key_Return);
        world.press(Qt::Key_Enter);
        break;
    case Way::DoubleClick:
        QTest::mouseClick(world.button(), Qt::LeftButton);
        QTest::mouseDClick(world.button(), Qt::LeftButton);
        QTest::mouseClick(world.button(), Qt::LeftButton);
        break;
    }
}

//! The server answers "no" in its usual way: 200, nobody signed in, one more failure.
void refuseOnce(SignInWorld &world, SignInForm form, int failures)
{
    world.login = {{u"FailedAttempts"_s, failures}};
    world.serve();
    world.transport.answer(SignInWorld::operationOf(form), world.sessionAnswer());
}

}

void SignInPanelTest::onePressSendsOneRequest_data()
{
    QTest::addColumn<SignInForm>("form");
    QTest::addColumn<int>("way");
    const QList<std::pair<Way, const char *>> ways{{Way::Return, "return"}, {Way::ReturnOnTheButton, "button"},
        {Way::HeldReturn, "held"}, {Way::ScannerBurst, "scanner"}, {Way::DoubleClick, "double click"}};
    for (const SignInForm form : SignInWorld::forms()) {
        for (const auto &[way, name] : ways)
            QTest::addRow("%s, %s", operationName(SignInWorld::operationOf(form)), name) << form << static_cast<int>(way);
    }
}

void SignInPanelTest::onePressSendsOneRequest()
{
    QFETCH(SignInForm, form);
    QFETCH(int, way);
    SignInWorld world;
    world.open();
    const Operation operation = SignInWorld::operationOf(form);
    world.transport.fail(operation, OutcomeClass::NotSent, ErrorKind::Unreachable, ScriptedTransport::When::OnRelease);
    world.choose(form);
    world.fill(form);
    QCOMPARE(world.commands(), 0);
    send(world, static_cast<Way>(way));
    QCOMPARE(world.transport.count(operation), 1);
    QCOMPARE(world.commands(), 1);
    QVERIFY(!world.button()->isEnabled());
    QVERIFY(world.transport.release());
    world.settle();
    QCOMPARE(world.commands(), 1);
    QCOMPARE(world.messages.size(), 1);
}

void SignInPanelTest::theBodyHasTheMembersOfItsForm_data()
{
    QTest::addColumn<SignInForm>("form");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("user name") << SignInForm::Name
        << QByteArray(R"({"UserName":"ann.lee","Password":"s3cret word","LoginTypeId":1,"PromotionCode":10,"PersistSessionOnFailure":true})");
    QTest::newRow("e-mail") << SignInForm::Email
        << QByteArray(R"({"EmailAddress":"ann@example.org","Password":"s3cret word","LoginTypeId":1,"PromotionCode":10})");
    QTest::newRow("patron details") << SignInForm::Constituent
        << QByteArray(R"({"ConstituentId":120345,"PhoneNumber":"555-0123","PostalCode":"97232","LoginTypeId":1,"PromotionCode":10})");
    QTest::newRow("guest") << SignInForm::Guest
        << QByteArray(R"({"EmailAddress":"guest@example.org","LoginTypeId":1,"ElectronicAddressTypeId":3})");
}

void SignInPanelTest::theBodyHasTheMembersOfItsForm()
{
    QFETCH(SignInForm, form);
    QFETCH(QByteArray, body);
    SignInWorld world;
    world.open();
    world.choose(form);
    world.fill(form);
    world.press(Qt::Key_Return);
    QCOMPARE(world.commands(), 1);
    QJsonObject sent = bodyOf(world);
    // The e-mail address of the details is optional; both ways of leaving it out mean the same.
    if (sent.value(u"EmailAddress"_s).isNull())
        sent.remove(u"EmailAddress"_s);
    QCOMPARE(sent, QJsonDocument::fromJson(body).object());
    QCOMPARE(world.transport.requests().constFirst().pathValues, QStringList{u"K"_s});
    world.settle();
}

void SignInPanelTest::thePasswordIsGoneAsSoonAsItIsSent_data()
{
    QTest::addColumn<SignInForm>("form");
    QTest::newRow("user name") << SignInForm::Name;
    QTest::newRow("e-mail") << SignInForm::Email;
}

void SignInPanelTest::thePasswordIsGoneAsSoonAsItIsSent()
{
    QFETCH(SignInForm, form);
    SignInWorld world;
    world.open();
    world.transport.fail(SignInWorld::operationOf(form), OutcomeClass::NotSent, ErrorKind::Unreachable, ScriptedTransport::When::OnRelease);
    world.choose(form);
    world.fill(form);
    QLineEdit *password = world.field(u"password"_s);
    world.press(Qt::Key_Return);
    QCOMPARE(world.commands(), 1);
    QCOMPARE(password->text(), QString()); // while the answer is still out
    world.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(password->text(), QString());
    world.transport.release();
    world.settle();
    QCOMPARE(world.focus(), u"password"_s);
    world.press(Qt::Key_Z, Qt::ControlModifier);
    world.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(password->text(), QString());
    QVERIFY(!password->isUndoAvailable());
}

void SignInPanelTest::anotherFormKeepsValuesButNoSecret()
{
    SignInWorld world;
    world.open();
    world.choose(SignInForm::Email);
    world.fill(SignInForm::Email);
    world.choose(SignInForm::Name);
    QCOMPARE(world.field(u"password"_s)->text(), QString());
    world.fill(SignInForm::Name);
    world.choose(SignInForm::Constituent);
    world.fill(SignInForm::Constituent);
    world.choose(SignInForm::Email);
    QCOMPARE(world.field(u"email"_s)->text(), u"ann@example.org"_s);
    QCOMPARE(world.field(u"userName"_s)->text(), u"ann.lee"_s);
    QCOMPARE(world.field(u"constituentNumber"_s)->text(), u"120345"_s);
    QCOMPARE(world.field(u"phone"_s)->text(), u"555-0123"_s);
    QCOMPARE(world.field(u"postalCode"_s)->text(), u"97232"_s);
    QCOMPARE(world.field(u"password"_s)->text(), QString());
    world.tabTo(u"password"_s);
    world.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(world.field(u"password"_s)->text(), QString());
    QCOMPARE(world.commands(), 0);
}

void SignInPanelTest::aFailureKeepsValuesButNoSecret_data()
{
    QTest::addColumn<OutcomeClass>("outcome");
    QTest::newRow("not sent") << OutcomeClass::NotSent;
    QTest::newRow("refused") << OutcomeClass::Refused;
    QTest::newRow("lost") << OutcomeClass::Unknown;
    QTest::newRow("not recognised") << OutcomeClass::Done;
}

void SignInPanelTest::aFailureKeepsValuesButNoSecret()
{
    QFETCH(OutcomeClass, outcome);
    for (const SignInForm form : SignInWorld::forms()) {
        SignInWorld world;
        world.open();
        const Operation operation = SignInWorld::operationOf(form);
        if (outcome == OutcomeClass::Done)
            world.transport.answer(operation, world.sessionAnswer());
        else
            world.transport.fail(operation, outcome, ErrorKind::Rejected);
        world.choose(form);
        world.fill(form);
        QHash<QString, QString> before;
        for (const QLineEdit *field : world.panel->findChildren<QLineEdit *>())
            before.insert(field->objectName(), field->text());
        world.press(Qt::Key_Return);
        world.settle();
        QCOMPARE(world.commands(), 1);
        QCOMPARE(world.messages.size(), 1);
        for (const QLineEdit *field : world.panel->findChildren<QLineEdit *>())
            QCOMPARE(field->text(), field->objectName() == u"password"_s ? QString() : before.value(field->objectName()));
        // Pressed again it is one more request, unless the very same was not recognised just now.
        const bool sameAgain = outcome == OutcomeClass::Done && form == SignInForm::Constituent;
        world.letADoubleClickPass();
        if (form == SignInForm::Name || form == SignInForm::Email)
            world.type(u"another"_s);
        world.press(Qt::Key_Return);
        QCOMPARE(world.commands(), sameAgain ? 1 : 2);
        world.settle();
    }
}

void SignInPanelTest::theSamePasswordIsHeldBackAndTheReasonTold()
{
    SignInWorld world;
    world.policy.attemptLimit = 5;
    world.open();
    refuseOnce(world, SignInForm::Email, 1);
    world.choose(SignInForm::Email);
    world.fill(SignInForm::Email);
    const QString password = world.part<QLineEdit>(u"password"_s)->text();
    world.press(Qt::Key_Return);
    world.settle();
    QCOMPARE(world.commands(), 1);
    for (int again = 0; again < 3; ++again) {
        world.letADoubleClickPass();
        world.type(password);
        world.press(Qt::Key_Return);
        world.settle();
    }
    QCOMPARE(world.commands(), 1);
    QVERIFY(world.part<QFrame>(u"attemptStrip"_s)->isVisible());
    QVERIFY(world.part<QFrame>(u"attemptStrip"_s)->accessibleName().contains(u"refused before"_s));
    QVERIFY(world.part<QLineEdit>(u"password"_s)->hasFocus());
    world.type(u"x"_s);
    QVERIFY(!world.part<QFrame>(u"attemptStrip"_s)->isVisible());
}

// D5
void SignInPanelTest::theLastTryLeavesOnlyWithItsOwnKey()
{
    SignInWorld world;
    world.policy.attemptLimit = 5;
    world.open();
    world.ledger.note(u"ann@example.org"_s, 1, 4);
    world.choose(SignInForm::Email);
    world.fill(SignInForm::Email);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        world.press(key);
        world.settle();
        QCOMPARE(world.commands(), 0);
    }
    world.type(u"pw"_s);
    world.press(Qt::Key_F12);
    QCOMPARE(world.commands(), 0); // the question was answered with no before
    world.letADoubleClickPass();
    if (!world.part<QFrame>(u"attemptStrip"_s)->isVisible()) {
        world.fill(SignInForm::Email);
        world.press(Qt::Key_Return);
    }
    QVERIFY(world.part<QFrame>(u"attemptStrip"_s)->isVisible());
    QVERIFY(world.part<QPushButton>(u"lastTryNo"_s)->hasFocus());
    world.signIn(5, u"ann@example.org"_s);
    world.serve();
    world.transport.answer(Operation::LoginUsingEmail, world.sessionAnswer());
    world.press(Qt::Key_F12);
    world.press(Qt::Key_F12);
    world.settle();
    QCOMPARE(world.commands(), 1);
    QCOMPARE(world.transport.count(Operation::LoginUsingEmail), 1);
}

void SignInPanelTest::whatCannotBeSentIsToldBesideItsField_data()
{
    QTest::addColumn<SignInForm>("form");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, SignInForm form, const QString &field, const QString &text, const QString &told) {
        QTest::newRow(name) << form << field << text << told;
    };
    row("short postal code", SignInForm::Constituent, u"postalCode"_s, u"972"_s, u"whole code: at least"_s);
    row("wildcard", SignInForm::Constituent, u"postalCode"_s, u"972%2"_s, u"without % _"_s);
    row("letters for a number", SignInForm::Constituent, u"constituentNumber"_s, u"ann"_s, u"Type a number"_s);
    row("no phone", SignInForm::Constituent, u"phone"_s, u"later"_s, u"not a phone number"_s);
    row("login too long", SignInForm::Name, u"userName"_s, QString(81, u'x'), u"81 characters; the server keeps 80"_s);
    row("no @", SignInForm::Email, u"email"_s, u"ann.example.org"_s, u"not a whole e-mail address"_s);
    row("no @ of a guest", SignInForm::Guest, u"email"_s, u"ann.example.org"_s, u"not a whole e-mail address"_s);
    row("optional but wrong", SignInForm::Constituent, u"email"_s, u"ann@"_s, u"not a whole e-mail address"_s);
}

void SignInPanelTest::whatCannotBeSentIsToldBesideItsField()
{
    QFETCH(SignInForm, form);
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, told);
    SignInWorld world;
    world.open();
    world.choose(form);
    world.fill(form);
    world.tabTo(field);
    world.press(Qt::Key_A, Qt::ControlModifier);
    world.type(text);
    QHash<QString, QString> before;
    for (const QLineEdit *edit : world.panel->findChildren<QLineEdit *>())
        before.insert(edit->objectName(), edit->text());
    world.press(Qt::Key_Return);
    QCOMPARE(world.commands(), 0);
    QVERIFY2(world.messageUnder(field).contains(told), qPrintable(world.messageUnder(field)));
    QVERIFY(world.field(field)->accessibleDescription().contains(told));
    QCOMPARE(world.focus(), field);
    QCOMPARE(world.field(field)->text(), text);
    for (const QLineEdit *edit : world.panel->findChildren<QLineEdit *>())
        QCOMPARE(edit->text(), before.value(edit->objectName()));
    QVERIFY(world.button()->isEnabled());
    QVERIFY(world.messages.isEmpty());
    // Mended, it goes out.
    world.press(Qt::Key_A, Qt::ControlModifier);
    world.press(Qt::Key_Delete);
    QVERIFY(!world.messageUnder(field).contains(told));
    for (QLineEdit *edit : world.panel->findChildren<QLineEdit *>())
        edit->setText({});
    world.fill(form);
    world.letADoubleClickPass();
    world.press(Qt::Key_Return);
    QCOMPARE(world.commands(), 1);
    world.settle();
}

void SignInPanelTest::aPastedLineBreakIsToldAndMendedByOneKey()
{
    SignInWorld world;
    world.open();
    world.choose(SignInForm::Email);
    world.fill(SignInForm::Email);
    world.tabTo(u"email"_s);
    world.press(Qt::Key_A, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(u"ann@example.org\n"_s);
    world.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(world.field(u"email"_s)->text().endsWith(u'\n'));
    world.press(Qt::Key_Return);
    QCOMPARE(world.commands(), 0);
    // The offer to remove it is still there after the press.
    QVERIFY(world.messageUnder(u"email"_s).contains(u"line break"_s));
    auto *mend = world.part<QToolButton>(u"emailAction"_s);
    QVERIFY(mend->isVisible());
    world.tabTo(u"emailAction"_s);
    world.press(Qt::Key_Space);
    QCOMPARE(world.field(u"email"_s)->text(), u"ann@example.org"_s);
    QVERIFY(!world.part<FormField>(u"emailField"_s)->isBlocked());
    world.letADoubleClickPass();
    world.press(Qt::Key_Return);
    QCOMPARE(world.commands(), 1);
    world.settle();
}

void SignInPanelTest::aCardNumberIsNeverTaken_data()
{
    QTest::addColumn<SignInForm>("form");
    QTest::addColumn<QString>("field");
    QTest::newRow("user name") << SignInForm::Name << u"userName"_s;
    QTest::newRow("e-mail") << SignInForm::Email << u"email"_s;
    QTest::newRow("patron number") << SignInForm::Constituent << u"constituentNumber"_s;
    QTest::newRow("phone") << SignInForm::Constituent << u"phone"_s;
    QTest::newRow("guest") << SignInForm::Guest << u"email"_s;
}

// H18
void SignInPanelTest::aCardNumberIsNeverTaken()
{
    QFETCH(SignInForm, form);
    QFETCH(QString, field);
    SignInWorld world;
    world.open();
    world.choose(form);
    world.fill(form);
    world.tabTo(field);
    world.press(Qt::Key_A, Qt::ControlModifier);
    world.type(u"4111111111111111"_s);
    QCOMPARE(world.field(field)->text(), QString());
    QVERIFY(world.messageUnder(field).contains(u"never take card numbers"_s));
    QVERIFY(!world.button()->isEnabled());
    world.press(Qt::Key_Return);
    QCOMPARE(world.commands(), 0);
    world.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!world.field(field)->text().contains(u"4111"_s));
}

void SignInPanelTest::theButtonWaitsForEveryNeededField_data() { formRows(); }

void SignInPanelTest::theButtonWaitsForEveryNeededField()
{
    QFETCH(SignInForm, form);
    SignInWorld world;
    world.open();
    world.choose(form);
    QVERIFY(!world.button()->isEnabled());
    world.press(Qt::Key_Return);
    QCOMPARE(world.commands(), 0);
    world.fill(form);
    QVERIFY(world.button()->isEnabled());
    for (QLineEdit *field : world.panel->findChildren<QLineEdit *>()) {
        const bool needed = field->isVisible() && (field->objectName() != u"email"_s || form != SignInForm::Constituent);
        if (!needed)
            continue;
        const QString text = field->text();
        world.tabTo(field->objectName());
        world.press(Qt::Key_A, Qt::ControlModifier);
        world.press(Qt::Key_Delete);
        QVERIFY2(!world.button()->isEnabled(), qPrintable(field->objectName()));
        world.type(text);
        QVERIFY(world.button()->isEnabled());
    }
}

void SignInPanelTest::theAttemptsLineSaysWhatIsKnown_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("failed");
    QTest::addColumn<QString>("told");
    QTest::newRow("nothing known") << 0 << -1 << u"No failed try is known here."_s;
    QTest::newRow("only the limit") << 5 << -1 << u"locks after 5"_s;
    QTest::newRow("none failed") << 5 << 0 << u"locks after 5"_s;
    QTest::newRow("only the count") << 0 << 3 << u"3 failed tries are known"_s;
    QTest::newRow("three left") << 5 << 2 << u"2 failed so far; 3 tries left"_s;
    QTest::newRow("one left") << 5 << 4 << u"1 try is left"_s;
    QTest::newRow("none left") << 5 << 5 << u"No try is left"_s;
    QTest::newRow("beyond") << 5 << 7 << u"No try is left"_s;
}

void SignInPanelTest::theAttemptsLineSaysWhatIsKnown()
{
    QFETCH(int, limit);
    QFETCH(int, failed);
    QFETCH(QString, told);
    SignInWorld world;
    if (limit > 0)
        world.policy.attemptLimit = limit;
    if (failed >= 0)
        world.ledger.note(u"ann@example.org"_s, 1, failed);
    world.open();
    world.choose(SignInForm::Email);
    world.fill(SignInForm::Email);
    const auto *line = world.part<QLabel>(u"attempts"_s);
    QVERIFY2(line->isVisible() && line->text().contains(told), qPrintable(line->text()));
    // A guest spends none.
    world.choose(SignInForm::Guest);
    QVERIFY(!line->isVisible());
}

void SignInPanelTest::aLockedLoginInvitesToNoFurtherTry()
{
    SignInWorld world;
    world.policy.attemptLimit = 5;
    world.ledger.note(u"ann@example.org"_s, 1, 5);
    world.open();
    world.choose(SignInForm::Email);
    auto *submit = world.part<QPushButton>(u"signIn"_s);
    QCOMPARE(buttonRole(submit), ButtonRole::Primary);
    world.fill(SignInForm::Email);
    QCOMPARE(buttonRole(submit), ButtonRole::Normal);
    QCOMPARE(submit->text(), u"Try all the same"_s);
    // The lock may have ended by itself: who means it can try, and a locked login has no try to lose.
    QVERIFY(submit->isEnabled());
    world.choose(SignInForm::Guest);
    QCOMPARE(buttonRole(submit), ButtonRole::Primary);
}

void SignInPanelTest::aSessionThatEndedIsSaidToTheLastWord()
{
    SignInWorld world;
    world.open();
    world.transport.answerAlways(
        Operation::GetSession, ScriptedTransport::failure(OutcomeClass::Refused, ErrorKind::NotFound, 404));
    world.desk->watch().refresh();
    world.settle();
    auto *sentence = world.part<QLabel>(u"whoSentence"_s);
    QVERIFY(sentence->isVisible() && !world.part<QLabel>(u"whoName"_s)->isVisible());
    QCOMPARE(sentence->text(), u"This session has ended on the server"_s);
    QVERIFY(sentence->height() >= sentence->heightForWidth(sentence->width()));
}

void SignInPanelTest::theAttemptsLineFollowsTheAnswer()
{
    SignInWorld world;
    world.policy.attemptLimit = 5;
    world.open();
    refuseOnce(world, SignInForm::Email, 4);
    world.choose(SignInForm::Email);
    world.fill(SignInForm::Email);
    world.press(Qt::Key_Return);
    world.settle();
    QVERIFY(world.part<QLabel>(u"attempts"_s)->text().contains(u"1 try is left"_s));
    // The count is this login's, not the next one's.
    world.tabTo(u"email"_s);
    world.type(u"x"_s);
    QVERIFY(!world.part<QLabel>(u"attempts"_s)->text().contains(u"left"_s));
}

// D7
void SignInPanelTest::aLostAnswerKeepsTheButtonDeadUntilTheSessionWasRead()
{
    for (const SignInForm form : SignInWorld::forms()) {
        SignInWorld world;
        world.open();
        world.choose(form);
        world.fill(form);
        world.transport.fail(SignInWorld::operationOf(form), OutcomeClass::Unknown, ErrorKind::ConnectionLost);
        world.transport.answerAlways(Operation::GetSession, ScriptedTransport::failure(OutcomeClass::NotSent, ErrorKind::Unreachable));
        world.press(Qt::Key_Return);
        world.settle();
        QCOMPARE(world.messages.size(), 1);
        QCOMPARE(world.messages.constLast().severity, Severity::Warning);
        world.choose(form);
        if (form == SignInForm::Name || form == SignInForm::Email) {
            world.tabTo(u"password"_s);
            world.type(u"again"_s);
        }
        QVERIFY(!world.button()->isEnabled());
        world.press(Qt::Key_Return);
        QTest::mouseDClick(world.button(), Qt::LeftButton);
        QCOMPARE(world.commands(), 1);
        world.serve();
        world.desk->watch().refresh();
        world.settle();
        QCOMPARE(world.messages.size(), 2);
        QVERIFY(world.button()->isEnabled());
        QCOMPARE(world.commands(), 1);
    }
}

void SignInPanelTest::withoutLoginTypesNothingCanBeSentAndItIsSaid()
{
    SignInWorld world;
    world.transport.fail(Operation::GetLoginTypes, OutcomeClass::Refused, ErrorKind::Forbidden, ScriptedTransport::When::OnRelease);
    world.open();
    world.choose(SignInForm::Email);
    world.fill(SignInForm::Email);
    const auto *types = world.part<QComboBox>(u"loginType"_s);
    QVERIFY(types->placeholderText().contains(u"Loading"_s));
    QVERIFY(!world.button()->isEnabled());
    QVERIFY(world.transport.release());
    world.settle();
    QVERIFY(!types->isEnabled());
    QVERIFY2(!world.messageUnder(u"loginType"_s).isEmpty(), qPrintable(types->placeholderText()));
    world.press(Qt::Key_Return);
    QCOMPARE(world.commands(), 0);
    // Read again, the form is complete without another key.
    world.book.load();
    world.settle();
    QVERIFY(world.messageUnder(u"loginType"_s).isEmpty());
    QVERIFY(world.button()->isEnabled());
    QCOMPARE(world.field(u"password"_s)->text(), u"s3cret word"_s);
}

void SignInPanelTest::aGuestsAddressTypeIsAskedOnlyWhereThereIsAChoice()
{
    for (const int types : {1, 2}) {
        SignInWorld world;
        world.serveAddressTypes(types);
        world.open();
        world.choose(SignInForm::Guest);
        QCOMPARE(world.part<QWidget>(u"addressTypeField"_s)->isVisible(), types == 2);
        world.fill(SignInForm::Guest);
        if (types == 2) {
            world.tabTo(u"addressType"_s);
            world.press(Qt::Key_Down);
        }
        world.press(Qt::Key_Return);
        QCOMPARE(world.commands(), 1);
        QCOMPARE(bodyOf(world).value(u"ElectronicAddressTypeId"_s).toInt(), types == 2 ? 5 : 3);
        world.settle();
        world.choose(SignInForm::Email);
        QVERIFY(!world.part<QWidget>(u"addressTypeField"_s)->isVisible());
    }
}

void SignInPanelTest::theFirstFieldHasTheFocus_data() { formRows(); }

void SignInPanelTest::theFirstFieldHasTheFocus()
{
    QFETCH(SignInForm, form);
    SignInWorld world;
    world.open();
    QCOMPARE(world.focus(), u"email"_s);
    world.choose(form);
    const QHash<SignInForm, QString> first{{SignInForm::Name, u"userName"_s}, {SignInForm::Email, u"email"_s},
        {SignInForm::Constituent, u"constituentNumber"_s}, {SignInForm::Guest, u"email"_s}};
    QCOMPARE(world.focus(), first.value(form));
    QCOMPARE(world.panel->form(), form);
}

// D3
void SignInPanelTest::aFailurePutsTheFocusWhereTheNextTryBegins()
{
    const QHash<SignInForm, QString> next{{SignInForm::Name, u"password"_s}, {SignInForm::Email, u"password"_s},
        {SignInForm::Constituent, u"constituentNumber"_s}, {SignInForm::Guest, u"email"_s}};
    for (const SignInForm form : SignInWorld::forms()) {
        SignInWorld world;
        world.open();
        refuseOnce(world, form, 1);
        world.choose(form);
        world.fill(form);
        world.tabTo(u"signIn"_s);
        world.press(Qt::Key_Return);
        world.settle();
        QCOMPARE(world.messages.size(), 1);
        QCOMPARE(world.focus(), next.value(form));
    }
}

void SignInPanelTest::afterASuccessNothingGoesIntoThePassword()
{
    SignInWorld world;
    world.open();
    world.choose(SignInForm::Email);
    world.fill(SignInForm::Email);
    world.tabTo(u"email"_s);
    world.signIn(120345, u"ann"_s);
    world.serve();
    world.transport.answer(Operation::LoginUsingEmail, world.sessionAnswer());
    world.press(Qt::Key_Return);
    world.settle();
    QCOMPARE(world.messages.constLast().severity, Severity::Success);
    // What a scanner sends next must not end there.
    QVERIFY(world.focus() != u"password"_s);
    world.type(u"4006381333931"_s);
    QCOMPARE(world.field(u"password"_s)->text(), QString());
}

// D2
void SignInPanelTest::anEndedSessionTakesNothingMore()
{
    SignInWorld world;
    world.open();
    world.choose(SignInForm::Email);
    world.fill(SignInForm::Email);
    world.transport.answerAlways(Operation::GetSession,
        ScriptedTransport::failure(OutcomeClass::Refused, ErrorKind::NotFound, 404));
    world.desk->watch().refresh();
    world.settle();
    QVERIFY(world.desk->isEnded());
    QVERIFY(!world.button()->isEnabled());
    QVERIFY(!world.field(u"email"_s)->isEnabled());
    QTest::mouseClick(world.button(), Qt::LeftButton);
    QCOMPARE(world.commands(), 0);
}

// D2
void SignInPanelTest::whenTheSessionEndsValuesStayAndThePasswordGoes()
{
    SignInWorld world;
    world.open();
    world.choose(SignInForm::Email);
    world.fill(SignInForm::Email);
    const QString address = world.field(u"email"_s)->text();
    QVERIFY(!address.isEmpty() && !world.field(u"password"_s)->text().isEmpty());
    world.transport.answerAlways(Operation::GetSession,
        ScriptedTransport::failure(OutcomeClass::Refused, ErrorKind::NotFound, 404));
    world.desk->watch().refresh();
    world.settle();
    QVERIFY(world.desk->isEnded());
    QCOMPARE(world.field(u"email"_s)->text(), address);
    QCOMPARE(world.field(u"password"_s)->text(), QString());
}

QTEST_MAIN(SignInPanelTest)
#include "tst_signinpanel.moc"
