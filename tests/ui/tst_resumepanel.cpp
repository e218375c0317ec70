// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/resumeworld.h"
#include "ui/resume/resumewords.h"

#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using enum Operation;

class ResumePanelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QGuiApplication::styleHints()->setMouseDoubleClickInterval(0); }
    void nothingKeptIsNothingShown();
    void theCardAsksWithTheTrueTimeLeft();
    void whileItIsReadNothingCanBePressedButLeave();
    void aDeadSessionSaysThatNothingWasSold();
    void aDeadSessionWithACheckoutPromisesNothing();
    void aCompletedCheckoutIsNoCartToResume();
    void anUnreachableServerIsNotAnEnd();
    void theKeyboardResumes();
    void releaseAsksFirstAndIsSentOnce();
    void leavingSendsNothingAndTheNextCardIsEntered();
    void theMissingKeychainIsSaidUntilItWasRead();
    void aLateAnswerIsWorded();
};

void ResumePanelTest::nothingKeptIsNothingShown()
{
    ResumeWorld world;
    world.open({});
    QVERIFY(!world.panel->isVisible());
}

void ResumePanelTest::theCardAsksWithTheTrueTimeLeft()
{
    ResumeWorld world;
    world.open();
    QVERIFY2(world.text().contains(u"Resume Ms K.’s cart?"_s), qPrintable(world.text()));
    // Ten minutes, less what the clock takes off to be never late.
    QVERIFY2(world.text().contains(u"09:5"_s) && world.text().contains(u" left"_s), qPrintable(world.text()));
    QVERIFY2(world.text().contains(u"2 seats"_s), qPrintable(world.text()));
    QVERIFY2(!world.text().contains(u"KEY-1"_s), "a key is shown");
    QCOMPARE(world.commands(), 0);
    QVERIFY(world.canPress("resume") && world.canPress("release") && world.canPress("leave"));
}

void ResumePanelTest::whileItIsReadNothingCanBePressedButLeave()
{
    ResumeWorld world;
    world.transport.answer(GetSession, world.sessionAnswer(), ScriptedTransport::When::OnRelease);
    world.open();
    QVERIFY2(world.text().contains(u"Reading it on the server"_s), qPrintable(world.text()));
    QVERIFY2(!world.text().contains(u"left"_s), qPrintable(world.text()));
    QVERIFY(!world.canPress("resume") && !world.canPress("release") && world.canPress("leave"));
}

void ResumePanelTest::aDeadSessionSaysThatNothingWasSold()
{
    ResumeWorld world;
    world.transport.answerAlways(GetSession, ScriptedTransport::failure(OutcomeClass::Refused, ErrorKind::NotFound, 404));
    world.open();
    QVERIFY2(world.text().contains(u"that session ended on the server."_s), qPrintable(world.text()));
    QVERIFY2(world.text().contains(u"Nothing was sold."_s), qPrintable(world.text()));
    QVERIFY(world.desk->undecided().isEmpty());
    QVERIFY(!world.canPress("resume") && !world.canPress("release"));
    world.button("leave")->click();
    QVERIFY(!world.panel->isVisible());
}

void ResumePanelTest::aDeadSessionWithACheckoutPromisesNothing()
{
    ResumeWorld world;
    world.transport.answerAlways(GetSession, ScriptedTransport::failure(OutcomeClass::Refused, ErrorKind::NotFound, 404));
    SavedSession paid = ResumeWorld::anna();
    paid.checkoutSeen = true;
    world.open({paid});
    QVERIFY2(!world.text().contains(u"Nothing was sold"_s), qPrintable(world.text()));
    QVERIFY2(world.text().contains(u"Look the order up"_s), qPrintable(world.text()));
}

void ResumePanelTest::aCompletedCheckoutIsNoCartToResume()
{
    ResumeWorld world;
    world.session[u"CheckoutStatus"_s] = QJsonObject{{u"Status"_s, u"SaveComplete"_s}};
    world.session[u"OrderId"_s] = 12017;
    world.serve();
    world.open();
    QVERIFY2(world.text().contains(u"the checkout was completed"_s), qPrintable(world.text()));
    QVERIFY2(world.text().contains(u"order 12017"_s), qPrintable(world.text()));
    QVERIFY2(!world.text().contains(u"Resume"_s), qPrintable(world.text()));
    QCOMPARE(world.button("resume")->text(), u"Open"_s);
    QVERIFY(!world.canPress("release"));
}

void ResumePanelTest::anUnreachableServerIsNotAnEnd()
{
    ResumeWorld world;
    world.transport.fail(GetSession, OutcomeClass::NotSent, ErrorKind::Unreachable);
    world.open();
    QVERIFY2(world.text().contains(u"not known whether the session is still there"_s), qPrintable(world.text()));
    QCOMPARE(world.desk->undecided().size(), 1);
    world.button("readAgain")->click();
    world.settle();
    QVERIFY(world.canPress("resume"));
}

void ResumePanelTest::theKeyboardResumes()
{
    ResumeWorld world;
    world.open();
    world.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"resume"_s);
    world.press(Qt::Key_Return);
    QCOMPARE(world.resumed, QList<SavedSession>{ResumeWorld::anna()});
    QVERIFY(!world.panel->isVisible());
    QVERIFY(QApplication::focusWidget() != nullptr);
    QCOMPARE(world.commands(), 0);
}

void ResumePanelTest::releaseAsksFirstAndIsSentOnce()
{
    ResumeWorld world;
    world.open();
    world.transport.answerNothing(Logout);
    world.button("release")->click();
    QVERIFY2(world.text().contains(u"2 seats will be given back. Log this session out?"_s), qPrintable(world.text()));
    QCOMPARE(world.commands(), 0);
    world.press(Qt::Key_Return);
    world.press(Qt::Key_Return);
    world.settle();
    QCOMPARE(world.transport.count(Logout), 1);
    QCOMPARE(world.ends.size(), 1);
    const QString said = ResumeWords::message(ResumeWorld::anna(), world.ends.constFirst()).meaning;
    QCOMPARE(said, u"Given back: 2 seats."_s);
    QVERIFY(!world.panel->isVisible());
}

void ResumePanelTest::leavingSendsNothingAndTheNextCardIsEntered()
{
    ResumeWorld world;
    world.open({ResumeWorld::anna(), {u"KEY-2"_s, u"seat 4 queue"_s, true, false}});
    QAbstractButton *leave = world.button("leave");
    leave->setFocus();
    world.press(Qt::Key_Space);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY2(world.text().contains(u"seat 4 queue"_s) && !world.text().contains(u"Ms K."_s), qPrintable(world.text()));
    QCOMPARE(world.commands(), 0);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"resume"_s);
}

void ResumePanelTest::theMissingKeychainIsSaidUntilItWasRead()
{
    ResumeWorld world;
    world.open({});
    QSignalSpy seen(world.panel, &ResumePanel::noKeychainSeen);
    world.panel->showNoKeychain();
    QVERIFY(world.panel->isVisible());
    QVERIFY2(world.text().contains(u"no keychain"_s), qPrintable(world.text()));
    QVERIFY2(!world.text().contains(u"last time"_s), qPrintable(world.text()));
    world.button("noKeychainSeen")->click();
    QCOMPARE(seen.size(), 1);
    QVERIFY(!world.panel->isVisible());
}

void ResumePanelTest::aLateAnswerIsWorded()
{
    DeskReport report;
    report.command = DeskCommand::LogOut;
    report.outcomeClass = OutcomeClass::Unknown;
    report.reconciled = Reconciled::NotYetKnown;
    report.error.kind = ErrorKind::ConnectionLost;
    const Message unknown = ResumeWords::message(ResumeWorld::anna(), report);
    QVERIFY(unknown.headline.contains(u"not known"_s) && unknown.meaning.contains(u"Nothing is sent twice"_s));
    report.reconciled = Reconciled::DidNotHappen;
    QVERIFY(ResumeWords::message(ResumeWorld::anna(), report).meaning.contains(u"still open"_s));
    report.reconciled = Reconciled::Happened;
    QCOMPARE(ResumeWords::message(ResumeWorld::anna(), report).severity, Severity::Success);
}

QTEST_MAIN(ResumePanelTest)
#include "tst_resumepanel.moc"
