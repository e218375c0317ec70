// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themeswitcher.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/textchecks.h"
#include "ui/widgets/textfield.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString secret = u"Corre(t-Horse9"_s;
// The test number every card scheme publishes.
const QString card = u"4111 1111 1111 1111"_s;

QString heard(QWidget *widget, QAccessible::Text kind)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(kind) : QString();
}

void paste(QWidget &field, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(&field, QKeySequence::Paste);
}

}

class FieldsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->setText({}); }

    void undoNeverBringsBackAPassword();
    void undoNeverBringsBackAWipedAddress();
    void aPasswordCannotBeCopiedOrHeard();
    void aPasswordIsShownOnlyWhileTheEyeIsHeld();
    void leavingTheWindowHidesTheShownPassword();
    void aPastedLineBreakIsToldNotRemoved_data();
    void aPastedLineBreakIsToldNotRemoved();
    void theOfferedRemovalRemovesOnlyTheLineBreak();
    void fortyOneCharactersAreToldNotCut();
    void anAddressOver254IsToldNotCut();
    void anOddTextIsTold_data();
    void anOddTextIsTold();
    void anEmojiStaysWhole();
    void aMegabytePasteIsRefusedAndTold();
    void aCardNumberIsNeitherKeptNorSent_data();
    void aCardNumberIsNeitherKeptNorSent();
    void aNumberThatIsNoCardStays_data();
    void aNumberThatIsNoCardStays();
    void capsLockIsNoticedWhileTyping();
    void aHeldReturnIsOneReturn();
    void anErrorIsSeenNamedAndHeard();
    void anErrorMovesNothing();
    void editingTakesTheErrorAway();
    void theMnemonicLeadsToTheEditor();
    void serverTextCannotTurnTheSentenceAround();

private:
    ThemeSwitcher m_theme;
};

void FieldsTest::undoNeverBringsBackAPassword()
{
    PasswordField field;
    QTest::keyClicks(&field, secret);
    field.wipe();
    QTest::keySequence(&field, QKeySequence::Undo);
    field.undo();
    QCOMPARE(field.text(), QString());
    // Even if somebody switched the echo, which is when Qt gives the old text back.
    field.setEchoMode(QLineEdit::Normal);
    field.undo();
    field.redo();
    QCOMPARE(field.text(), QString());

    PasswordField typedOver;
    QTest::keyClicks(&typedOver, secret);
    typedOver.selectAll();
    QTest::keyClicks(&typedOver, u"x"_s);
    typedOver.setEchoMode(QLineEdit::Normal);
    typedOver.undo();
    QVERIFY(!typedOver.text().contains(secret));
    QVERIFY(!typedOver.isUndoAvailable());
}

void FieldsTest::undoNeverBringsBackAWipedAddress()
{
    TextField field(254);
    QTest::keyClicks(&field, u"kaur@example.org"_s);
    field.wipe();
    field.undo();
    QCOMPARE(field.text(), QString());
}

// H20
void FieldsTest::aPasswordCannotBeCopiedOrHeard()
{
    PasswordField field;
    field.show();
    QTest::keyClicks(&field, secret);
    auto *eye = field.findChild<QToolButton *>(u"showPassword"_s);
    QTest::mousePress(eye, Qt::LeftButton);
    QVERIFY(field.isRevealed());
    field.selectAll();
    field.copy();
    field.cut();
    QVERIFY(!QGuiApplication::clipboard()->text().contains(secret));
    field.setText(secret);
    QVERIFY(!field.dragEnabled());
    QVERIFY(field.inputMethodHints().testFlag(Qt::ImhSensitiveData));
    for (int kind = QAccessible::Name; kind <= QAccessible::Accelerator; ++kind) {
        QVERIFY(!heard(&field, static_cast<QAccessible::Text>(kind)).contains(secret));
    }
    for (const QObject *child : field.children()) {
        if (const auto *widget = qobject_cast<const QWidget *>(child)) {
            QVERIFY(!heard(const_cast<QWidget *>(widget), QAccessible::Name).contains(secret));
        }
    }
    QTest::mouseRelease(eye, Qt::LeftButton);
}

// H19
void FieldsTest::aPasswordIsShownOnlyWhileTheEyeIsHeld()
{
    PasswordField field;
    field.show();
    field.setText(secret);
    auto *eye = field.findChild<QToolButton *>(u"showPassword"_s);
    const QImage hidden = field.grab().toImage();
    QTest::mousePress(eye, Qt::LeftButton);
    QVERIFY(field.isRevealed());
    QVERIFY(field.grab().toImage() != hidden);
    QTest::mouseRelease(eye, Qt::LeftButton);
    QVERIFY(!field.isRevealed());
    QTest::keyPress(eye, Qt::Key_Space);
    QVERIFY(field.isRevealed());
    QTest::keyRelease(eye, Qt::Key_Space);
    QVERIFY(!field.isRevealed());
    QCOMPARE(field.echoMode(), QLineEdit::Password);
}

// H19
void FieldsTest::leavingTheWindowHidesTheShownPassword()
{
    PasswordField field;
    field.show();
    field.setText(secret);
    auto *eye = field.findChild<QToolButton *>(u"showPassword"_s);
    QTest::mousePress(eye, Qt::LeftButton);
    QVERIFY(field.isRevealed());
    QEvent leave(QEvent::WindowDeactivate);
    QCoreApplication::sendEvent(&field, &leave);
    QVERIFY(!field.isRevealed());
    QTest::mouseRelease(eye, Qt::LeftButton);
}

void FieldsTest::aPastedLineBreakIsToldNotRemoved_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("newline") << u"kaur@example.org\n"_s;
    QTest::newRow("return and newline") << u"kaur@example.org\r\n"_s;
    QTest::newRow("in the middle") << u"kaur@\nexample.org"_s;
    QTest::newRow("line separator") << u"kaur@example.org\u2028"_s;
}

// H2
void FieldsTest::aPastedLineBreakIsToldNotRemoved()
{
    QFETCH(QString, text);
    TextField field(254);
    PasswordField password;
    for (GuardedLineEdit *edit : {static_cast<GuardedLineEdit *>(&field), static_cast<GuardedLineEdit *>(&password)}) {
        paste(*edit, text);
        QCOMPARE(edit->text(), text);
        QVERIFY(edit->advice().text.contains(u"line break"_s));
        QVERIFY(!edit->advice().actionText.isEmpty());
        edit->acceptAdvice();
        QVERIFY(!TextChecks::hasLineBreak(edit->text()));
        QVERIFY(edit->advice().isEmpty());
    }
}

// H2
void FieldsTest::theOfferedRemovalRemovesOnlyTheLineBreak()
{
    PasswordField field;
    field.setText(u"two  blanks\n"_s);
    field.acceptAdvice();
    QCOMPARE(field.text(), u"two  blanks"_s);
}

// H1
void FieldsTest::fortyOneCharactersAreToldNotCut()
{
    PasswordField field;
    const QString forty(40, u'a');
    paste(field, forty);
    QVERIFY(field.advice().isEmpty());
    field.setText({});
    paste(field, forty + u'b');
    QCOMPARE(field.text(), forty + u'b');
    QVERIFY(field.advice().text.contains(u"41"_s));
    QVERIFY(field.advice().text.contains(u"40"_s));
    QVERIFY(!field.advice().blocking);
}

// H1
void FieldsTest::anAddressOver254IsToldNotCut()
{
    TextField field(254);
    field.setText(QString(254, u'a'));
    QVERIFY(field.advice().isEmpty());
    paste(field, u"b"_s);
    QCOMPARE(field.text().size(), 255);
    QVERIFY(field.advice().blocking);
    QVERIFY(field.advice().text.contains(u"254"_s));
}

void FieldsTest::anOddTextIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("blank at the end") << u"sam "_s << u"blank"_s;
    QTest::newRow("blank at the start") << u" sam"_s << u"blank"_s;
    QTest::newRow("no-break space inside") << u"sam\u00A0roving"_s << u"no-break"_s;
    QTest::newRow("zero width space") << u"sam\u200Broving"_s << u"cannot be seen"_s;
    QTest::newRow("right-to-left override") << u"sam\u202Eroving"_s << u"cannot be seen"_s;
    QTest::newRow("soft hyphen") << u"sam\u00ADroving"_s << u"cannot be seen"_s;
    QTest::newRow("NUL") << u"sam\0x"_s << u"cannot be seen"_s;
}

void FieldsTest::anOddTextIsTold()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    TextField field(80);
    field.setText(text);
    QCOMPARE(field.text(), text);
    QVERIFY2(field.advice().text.contains(word), qPrintable(field.advice().text));
    field.acceptAdvice();
    QVERIFY(field.advice().isEmpty());
}

// H4
void FieldsTest::anEmojiStaysWhole()
{
    PasswordField field(4);
    const QString family = u"👨‍👩‍👧‍👦"_s;
    paste(field, family);
    QCOMPARE(field.text(), family);
    TextField name;
    name.setText(family);
    QVERIFY(name.advice().isEmpty());
}

// H1
void FieldsTest::aMegabytePasteIsRefusedAndTold()
{
    TextField field(80);
    field.setText(u"sam"_s);
    paste(field, QString(1 << 20, u'a'));
    QCOMPARE(field.text(), u"sam"_s);
    QVERIFY(field.advice().text.contains(u"Nothing was pasted"_s));
    QTest::keyClicks(&field, u"x"_s);
    QVERIFY(field.advice().isEmpty());
}

void FieldsTest::aCardNumberIsNeitherKeptNorSent_data()
{
    QTest::addColumn<QString>("number");
    QTest::newRow("16 digits with blanks") << card;
    QTest::newRow("16 digits") << u"5555555555554444"_s;
    QTest::newRow("15 digits with dashes") << u"3782-822463-10005"_s;
    QTest::newRow("13 digits") << u"4222222222222"_s;
    QTest::newRow("19 digits") << u"6304000000000000000"_s;
    QTest::newRow("no-break spaces") << u"4111\u00A01111\u00A01111\u00A01111"_s;
    QTest::newRow("Arabic digits") << u"٤١١١١١١١١١١١١١١١"_s;
}

// H18
void FieldsTest::aCardNumberIsNeitherKeptNorSent()
{
    QFETCH(QString, number);
    for (const bool typed : {false, true}) {
        TextField field(80);
        QStringList seen;
        connect(&field, &QLineEdit::textChanged, this, [&](const QString &text) { seen += text; });
        connect(&field, &QLineEdit::textEdited, this, [&](const QString &text) { seen += text; });
        QSignalSpy refused(&field, &TextField::cardNumberRefused);
        if (typed) {
            for (const QChar c : number) {
                QTest::sendKeyEvent(QTest::Click, &field, Qt::Key_unknown, QString(c), Qt::NoModifier);
            }
        } else {
            paste(field, number);
        }
        for (const QString &text : seen) {
            QVERIFY(!TextChecks::looksLikeCardNumber(text));
        }
        QVERIFY(!TextChecks::looksLikeCardNumber(field.text()));
        field.undo();
        QVERIFY(!TextChecks::looksLikeCardNumber(field.text()));
        if (!typed) {
            QVERIFY(field.text().isEmpty());
            QVERIFY(field.advice().text.contains(u"card numbers"_s));
        }
        QTRY_VERIFY(refused.size() >= 1);
    }
}

void FieldsTest::aNumberThatIsNoCardStays_data()
{
    QTest::addColumn<QString>("number");
    QTest::newRow("wrong check digit") << u"4111111111111112"_s;
    QTest::newRow("12 digits") << u"411111111116"_s;
    QTest::newRow("20 digits") << u"41111111111111111116"_s;
    QTest::newRow("phone with plus") << u"+4111 1111 1111 1111"_s;
    QTest::newRow("address") << u"4111111111111111@example.org"_s;
}

void FieldsTest::aNumberThatIsNoCardStays()
{
    QFETCH(QString, number);
    TextField field;
    field.setText(number);
    QCOMPARE(field.text(), number);
}

// H13
void FieldsTest::capsLockIsNoticedWhileTyping()
{
    PasswordField field;
    QTest::keyClick(&field, 'A', Qt::ShiftModifier);
    QVERIFY(field.advice().isEmpty());
    QTest::sendKeyEvent(QTest::Click, &field, Qt::Key_B, u"B"_s, Qt::NoModifier);
    QVERIFY(field.advice().text.contains(u"Caps Lock"_s));
    QTest::keyClick(&field, Qt::Key_CapsLock);
    QVERIFY(field.advice().isEmpty());
}

// H5
void FieldsTest::aHeldReturnIsOneReturn()
{
    TextField field;
    QSignalSpy returns(&field, &QLineEdit::returnPressed);
    QTest::keyPress(&field, Qt::Key_Return);
    for (int i = 0; i < 5; ++i) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        QCoreApplication::sendEvent(&field, &held);
    }
    QCOMPARE(returns.size(), 1);
}

// H20
void FieldsTest::anErrorIsSeenNamedAndHeard()
{
    FormField field(u"email"_s, u"&E-mail"_s, new TextField(254));
    field.show();
    QCOMPARE(field.editor()->objectName(), u"email"_s);
    QCOMPARE(heard(field.editor(), QAccessible::Name), u"E-mail"_s);
    const QImage before = field.editor()->grab().toImage();
    field.setError(u"There is no such address"_s);
    auto *message = field.findChild<QLabel *>(u"emailMessage"_s);
    QVERIFY(message->isVisible());
    QCOMPARE(message->text(), u"There is no such address"_s);
    QVERIFY(heard(field.editor(), QAccessible::Description).contains(u"There is no such address"_s));
    QVERIFY(field.editor()->grab().toImage() != before);
    QVERIFY(field.isBlocked());
}

void FieldsTest::anErrorMovesNothing()
{
    QWidget form;
    form.resize(320, 200);
    QVBoxLayout column(&form);
    FormField first(u"email"_s, u"E-mail"_s, new TextField(254));
    FormField second(u"password"_s, u"Password"_s, new PasswordField);
    column.addWidget(&first);
    column.addWidget(&second);
    form.show();
    const QRect place = second.geometry();
    first.setError(u"No such address"_s);
    form.layout()->activate();
    QCOMPARE(second.geometry(), place);
    first.clearError();
    qobject_cast<TextField *>(first.editor())->setText(u"a\n"_s);
    form.layout()->activate();
    QCOMPARE(second.geometry(), place);
    QVERIFY(form.findChild<QToolButton *>(u"emailAction"_s)->isVisible());
}

void FieldsTest::editingTakesTheErrorAway()
{
    FormField field(u"login"_s, u"User name"_s, new TextField(80));
    QSignalSpy changes(&field, &FormField::errorChanged);
    field.setError(u"Not known"_s);
    qobject_cast<TextField *>(field.editor())->setText({});
    QVERIFY(field.hasError());
    QTest::keyClicks(field.editor(), u"s"_s);
    QVERIFY(!field.hasError());
    QCOMPARE(changes.size(), 2);
    QVERIFY(!field.isBlocked());
}

void FieldsTest::theMnemonicLeadsToTheEditor()
{
    QWidget form;
    QVBoxLayout column(&form);
    FormField first(u"login"_s, u"&User name"_s, new TextField(80));
    FormField second(u"password"_s, u"&Password"_s, new PasswordField);
    column.addWidget(&first);
    column.addWidget(&second);
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    first.editor()->setFocus();
    QTest::keyClick(&form, Qt::Key_P, Qt::AltModifier);
    QVERIFY(second.editor()->hasFocus());
}

// P21, H3
void FieldsTest::serverTextCannotTurnTheSentenceAround()
{
    const QString isolated = TextChecks::isolated(u"\u202Egro.elpmaxe@ruak\n\u2069evil"_s);
    QCOMPARE(isolated, u"\u2068gro.elpmaxe@ruak evil\u2069"_s);
    QVERIFY(TextChecks::isolated({}).isEmpty());
}

QTEST_MAIN(FieldsTest)
#include "tst_fields.moc"
