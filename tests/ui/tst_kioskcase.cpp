// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/caseworld.h"
#include "tests/support/deliberateperson.h"
#include "tests/support/keptpicture.h"
#include "ui/kioskcase/casepage.h"
#include "ui/kioskcase/casewords.h"
#include "ui/theme/themeswitcher.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/valuelabel.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Foyer;

namespace {

//! The page over a desk that asks a scripted service.
struct PageWorld : CaseWorld
{
    PageWorld()
    {
        page = std::make_unique<CasePage>(*desk);
        page->resize(1100, 560);
        page->show();
        page->activateWindow();
    }
    void scan(const QString &text)
    {
        auto *field = page->findChild<TextField *>(u"caseCode"_s);
        field->setText(text);
        QTest::keyClick(field, Qt::Key_Return);
        settle();
    }
    QPushButton *button(const QString &name) const { return page->findChild<QPushButton *>(name); }
    QString text(const QString &name) const { return page->findChild<QLabel *>(name)->text(); }
    QString fact(const QString &name) const { return page->findChild<ValueLabel *>(name)->value().value_or(u"?"_s); }
    void answerYes()
    {
        QTest::keyClick(button(u"confirmYes"_s), Qt::Key_Return);
        settle();
    }

    DeliberatePerson person;
    std::unique_ptr<CasePage> page;
};

}

class KioskCaseTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aScannedCodeShowsWhatIsKnown();
    void theCodeStaysNowhere();
    void aWrongCodeIsNamed();
    void finishingAsksFirstAndSendsOnce();
    void sayingNoSendsNothing();
    void releasingAsksFirstAndSendsOnce();
    void anOrderCanOnlyBeOpened();
    void aLostAnswerIsNotPressedAgain();
    void everySentenceIsThere();

private:
    ThemeSwitcher m_theme;
};

void KioskCaseTest::aScannedCodeShowsWhatIsKnown()
{
    PageWorld world;
    world.hold(20, 30);
    QVERIFY(!world.button(u"caseFinish"_s)->isVisible());
    world.scan(world.code());
    QCOMPARE(world.text(u"caseVerdict"_s), u"There is no order yet."_s);
    QCOMPARE(world.fact(u"caseSeats"_s), u"2"_s);
    QCOMPARE(world.fact(u"caseDue"_s), u"20.00"_s);
    QCOMPARE(world.fact(u"casePaid"_s), u"30.00"_s);
    QVERIFY(world.fact(u"caseTime"_s).contains(u"minute"_s));
    QVERIFY(world.button(u"caseFinish"_s)->isEnabled() && world.button(u"caseRelease"_s)->isEnabled());
    // A scanner's second Return presses nothing that acts.
    QVERIFY(!world.button(u"caseFinish"_s)->hasFocus() && !world.button(u"caseRelease"_s)->hasFocus());
    QVERIFY(keepPicture(pictureOf(*world.page), u"kioskcase"_s));
}

void KioskCaseTest::theCodeStaysNowhere()
{
    PageWorld world;
    const QString code = world.code();
    world.scan(code);
    for (const QWidget *widget : world.page->findChildren<QWidget *>()) {
        for (const char *property : {"text", "accessibleName", "toolTip", "placeholderText"}) {
            const QString shown = widget->property(property).toString();
            QVERIFY(!shown.contains(code) && !shown.contains(u"guest-key"_s));
        }
    }
    auto *field = world.page->findChild<TextField *>(u"caseCode"_s);
    field->undo();
    QCOMPARE(field->text(), QString());
    QCOMPARE(field->echoMode(), QLineEdit::Password);
}

void KioskCaseTest::aWrongCodeIsNamed()
{
    PageWorld world;
    world.scan(u"SPRING"_s);
    QCOMPARE(world.text(u"caseRefusal"_s), CaseWords::refusal(CaseRefusal::NotACase));
    QVERIFY(!world.button(u"caseFinish"_s)->isVisible());
    world.scan(world.code());
    QVERIFY(!world.page->findChild<QLabel *>(u"caseRefusal"_s)->isVisible());
}

void KioskCaseTest::finishingAsksFirstAndSendsOnce()
{
    PageWorld world;
    world.scan(world.code());
    world.transport.answerAlways(Checkout, world.timed("{}"));
    world.button(u"caseFinish"_s)->click();
    world.settle();
    QCOMPARE(world.transport.count(Checkout), 0);
    world.answerYes();
    QCOMPARE(world.transport.count(Checkout), 1);
    world.button(u"confirmYes"_s)->click();
    world.settle();
    QCOMPARE(world.transport.count(Checkout), 1);
}

void KioskCaseTest::sayingNoSendsNothing()
{
    PageWorld world;
    world.scan(world.code());
    world.button(u"caseRelease"_s)->click();
    QTest::keyClick(world.button(u"confirmYes"_s), Qt::Key_Escape);
    world.settle();
    QCOMPARE(world.transport.count(ClearCart) + world.transport.count(Checkout), 0);
}

void KioskCaseTest::releasingAsksFirstAndSendsOnce()
{
    PageWorld world;
    world.scan(world.code());
    world.button(u"caseRelease"_s)->click();
    QCOMPARE(world.transport.count(ClearCart), 0);
    world.answerYes();
    QCOMPARE(world.transport.count(ClearCart), 1);
}

void KioskCaseTest::anOrderCanOnlyBeOpened()
{
    PageWorld world;
    world.order(900, u"C"_s);
    world.scan(world.code());
    QCOMPARE(world.text(u"caseVerdict"_s), u"The order exists: 900."_s);
    QVERIFY(!world.button(u"caseFinish"_s)->isEnabled() && !world.button(u"caseRelease"_s)->isEnabled());
    int wanted = 0;
    connect(world.desk.get(), &CaseDesk::sessionWanted, this, [&] { ++wanted; });
    world.button(u"caseSession"_s)->click();
    QCOMPARE(wanted, 1);
    QVERIFY(!world.button(u"caseSession"_s)->isVisible()); // the case is closed
}

void KioskCaseTest::aLostAnswerIsNotPressedAgain()
{
    CaseReport lost;
    lost.outcomeClass = OutcomeClass::Unknown;
    lost.reconciled = Reconciled::NotYetKnown;
    lost.error.kind = ErrorKind::Timeout;
    QCOMPARE(CaseWords::report(lost).severity, Severity::Warning);
    QVERIFY(CaseWords::report(lost).meaning.contains(u"Do not press again"_s));
    lost.reconciled = Reconciled::Happened;
    QCOMPARE(CaseWords::report(lost).severity, Severity::Success);
    lost.reconciled = Reconciled::DidNotHappen;
    QCOMPARE(CaseWords::report(lost).headline, u"The order was not made."_s);
}

void KioskCaseTest::everySentenceIsThere()
{
    for (const auto why : {CaseRefusal::NoKey, CaseRefusal::NotACase, CaseRefusal::Damaged, CaseRefusal::TooOld, CaseRefusal::FromTheFuture})
        QVERIFY(!CaseWords::refusal(why).isEmpty());
    CaseFindings findings;
    findings.read = true;
    QSet<QString> said;
    for (const auto fate : {CheckoutFate::Completed, CheckoutFate::StillSaving, CheckoutFate::DidNotHappen, CheckoutFate::NotKnown}) {
        findings.checkout.fate = fate;
        said.insert(CaseWords::verdict(findings));
        QVERIFY(!CaseWords::advice(findings).isEmpty());
    }
    findings.gone = true;
    said.insert(CaseWords::verdict(findings));
    QCOMPARE(said.size(), 5);
    SeatView seats;
    seats.state = SeatState::Unknown;
    QVERIFY(!CaseWords::seatTime(seats)); // not known is not zero
}

QTEST_MAIN(KioskCaseTest)
#include "tst_kioskcase.moc"
