// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/casedesk.h"
#include "models/casekeyfile.h"
#include "tests/models/caseworld.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using std::chrono::seconds;
using enum Operation;
using When = ScriptedTransport::When;

class CaseDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatCannotBeOpenedIsNamedAndAsksNothing();
    void anOpenedCaseTellsWhatIsKnown();
    void anOrderLeavesNothingToFinishOrRelease();
    void whatIsBeingSavedIsOnlyWatched();
    void aPaidCartIsFinishedOnce();
    void anUnpaidCartIsKeptWithTheRestDue();
    void aLostFinishIsLookedUp_data();
    void aLostFinishIsLookedUp();
    void aRefusedFinishMayBePressedAgain();
    void aReleaseGivesBackAndEndsTheSession();
    void aLostReleaseIsLookedUp();
    void aSessionThatIsGoneOffersNothing();
    void theSessionCanBeTakenOver();
    void anotherCodeClosesTheFirstCase();
    void keysComeFromTheirFile();
};

void CaseDeskTest::whatCannotBeOpenedIsNamedAndAsksNothing()
{
    CaseWorld world;
    QCOMPARE(world.desk->open(u"SPRING"_s), CaseRefusal::NotACase);
    QString changed = world.code();
    changed[60] = changed[60] == u'A' ? u'B' : u'A';
    QCOMPARE(world.desk->open(changed), CaseRefusal::Damaged);
    QCOMPARE(world.desk->open(world.code(u"k"_s, 20)), CaseRefusal::TooOld);
    QCOMPARE(world.desk->open(world.code(u"k"_s, -5)), CaseRefusal::FromTheFuture);
    CaseDesk keyless({world.service, world.checkouts, world.clock, QTimeZone()}, nullptr);
    QCOMPARE(keyless.open(world.code()), CaseRefusal::NoKey);
    QVERIFY(!keyless.hasKey() && !world.desk->isOpen());
    QVERIFY(world.transport.requests().isEmpty());
}

void CaseDeskTest::anOpenedCaseTellsWhatIsKnown()
{
    CaseWorld world;
    world.hold(20, 30);
    world.open();
    const CaseFindings &known = world.desk->findings();
    QCOMPARE(known.name, u"K3-1911"_s);
    QCOMPARE(known.checkout.fate, CheckoutFate::DidNotHappen);
    QCOMPARE(known.due, Money::fromTenThousandths(200'000));
    QCOMPARE(known.paid, Money::fromTenThousandths(300'000));
    QCOMPARE(known.seatCount, 2);
    QCOMPARE(known.seats.state, SeatState::Live);
    QCOMPARE(world.transport.requests().first().pathValues, QStringList{u"guest-key"_s});
    QVERIFY(world.desk->mayFinish() && world.desk->mayRelease() && world.desk->mayOpenSession());
}

void CaseDeskTest::anOrderLeavesNothingToFinishOrRelease()
{
    CaseWorld world;
    world.order(900, u"C"_s);
    world.open();
    QCOMPARE(world.desk->findings().checkout.orderId, 900);
    QVERIFY(!world.desk->mayFinish() && !world.desk->mayRelease());
    QVERIFY(!world.desk->finish() && !world.desk->release());
    world.settle();
    QCOMPARE(world.transport.count(Checkout) + world.transport.count(ClearCart), 0);
}

void CaseDeskTest::whatIsBeingSavedIsOnlyWatched()
{
    CaseWorld world;
    world.order(0, u"S"_s);
    world.open();
    QCOMPARE(world.desk->findings().checkout.fate, CheckoutFate::StillSaving);
    QVERIFY(!world.desk->mayFinish() && !world.desk->mayRelease());
    world.order(901, u"C"_s);
    world.desk->readAgain();
    world.settle();
    QCOMPARE(world.desk->findings().checkout.orderId, 901);
}

void CaseDeskTest::aPaidCartIsFinishedOnce()
{
    CaseWorld world;
    world.open();
    world.transport.answerJson(Checkout, R"({"Status":"C"})", When::OnRelease);
    QVERIFY(world.desk->finish());
    QVERIFY(!world.desk->finish() && !world.desk->release()); // busy
    QVERIFY(world.transport.last().body.contains(R"("AllowUnderPayment":false)"));
    world.order(902, u"C"_s);
    QVERIFY(world.transport.release());
    world.settle();
    QCOMPARE(world.transport.count(Checkout), 1);
    QCOMPARE(world.reports.size(), 1);
    QVERIFY(world.reports[0].happened() && !world.reports[0].withRestDue);
    QCOMPARE(world.desk->findings().checkout.orderId, 902);
    QVERIFY(!world.desk->mayFinish() && !world.desk->mayRelease());
}

void CaseDeskTest::anUnpaidCartIsKeptWithTheRestDue()
{
    CaseWorld world;
    world.hold(20, 30);
    world.open();
    world.transport.answerJson(Checkout, R"({"Status":"C"})");
    QVERIFY(world.desk->finish());
    QVERIFY(world.transport.last().body.contains(R"("AllowUnderPayment":true)"));
    world.settle();
    QVERIFY(world.reports[0].withRestDue);
}

void CaseDeskTest::aLostFinishIsLookedUp_data()
{
    QTest::addColumn<bool>("arrived");
    QTest::newRow("it arrived") << true;
    QTest::newRow("it did not") << false;
}

void CaseDeskTest::aLostFinishIsLookedUp()
{
    QFETCH(bool, arrived);
    CaseWorld world;
    world.open();
    world.transport.fail(Checkout, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    QVERIFY(world.desk->finish());
    world.settle();
    QCOMPARE(world.reports.size(), 1);
    QCOMPARE(world.reports[0].reconciled, Reconciled::NotYetKnown);
    QVERIFY(!world.desk->mayFinish() && !world.desk->mayRelease());
    world.clock.advance(seconds(30));
    if (arrived)
        world.order(903, u"C"_s);
    fire(*timerOf(*world.desk->findChild<CommandSlot *>(), true)); // the pause between two looks
    world.settle();
    QCOMPARE(world.reports.size(), 2);
    QCOMPARE(world.reports[1].reconciled, arrived ? Reconciled::Happened : Reconciled::DidNotHappen);
    QCOMPARE(world.transport.count(Checkout), 1);
    QCOMPARE(world.desk->mayFinish(), !arrived);
}

void CaseDeskTest::aRefusedFinishMayBePressedAgain()
{
    CaseWorld world;
    world.open();
    world.transport.refuse(Checkout, 400, ErrorKind::Rejected);
    QVERIFY(world.desk->finish());
    world.settle();
    QCOMPARE(world.reports[0].outcomeClass, OutcomeClass::Refused);
    QVERIFY(world.desk->mayFinish());
    world.transport.answerJson(Checkout, R"({"Status":"E"})");
    QVERIFY(world.desk->finish());
    world.settle();
    QCOMPARE(world.reports[1].phase, CheckoutPhase::Failed);
    QVERIFY(world.desk->mayFinish());
    QCOMPARE(world.transport.count(Checkout), 2); // one a press
}

void CaseDeskTest::aReleaseGivesBackAndEndsTheSession()
{
    CaseWorld world;
    world.open();
    world.transport.answerNothing(ClearCart);
    world.transport.answerNothing(Logout);
    QVERIFY(world.desk->release());
    world.settle();
    QVERIFY(world.reports[0].happened());
    QCOMPARE(world.transport.count(ClearCart), 1);
    QCOMPARE(world.transport.count(Logout), 1);
    QVERIFY(!world.desk->isOpen());
}

void CaseDeskTest::aLostReleaseIsLookedUp()
{
    CaseWorld world;
    world.open();
    world.transport.fail(ClearCart, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    world.transport.answerNothing(Logout);
    world.transport.answerAlways(GetCart, world.timed(R"({"Products":[]})"));
    QVERIFY(world.desk->release());
    world.settle();
    QCOMPARE(world.transport.count(ClearCart), 1);
    QCOMPARE(world.reports.last().reconciled, Reconciled::Happened);
    QCOMPARE(world.transport.count(Logout), 1);
}

void CaseDeskTest::aSessionThatIsGoneOffersNothing()
{
    CaseWorld world;
    world.transport.answerAlways(
        GetSession, ScriptedTransport::failure(OutcomeClass::Refused, ErrorKind::NotFound, 404));
    world.open();
    QVERIFY(world.desk->findings().gone);
    QVERIFY(!world.desk->mayFinish() && !world.desk->mayRelease() && !world.desk->mayOpenSession());
}

void CaseDeskTest::theSessionCanBeTakenOver()
{
    CaseWorld world;
    QSignalSpy wanted(world.desk.get(), &CaseDesk::sessionWanted);
    world.open();
    world.desk->openSession();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), u"guest-key"_s);
    QVERIFY(!world.desk->isOpen());
    QCOMPARE(world.desk->findings(), CaseFindings());
}

void CaseDeskTest::anotherCodeClosesTheFirstCase()
{
    CaseWorld world;
    world.open();
    QCOMPARE(world.desk->open(world.code(u"other-key"_s)), CaseRefusal::None);
    world.settle();
    QCOMPARE(world.transport.last().pathValues, QStringList{u"other-key"_s});
    QCOMPARE(world.desk->open(u"SPRING"_s), CaseRefusal::NotACase);
    QVERIFY(world.desk->isOpen()); // a wrong scan does not close what is open
}

void CaseDeskTest::keysComeFromTheirFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"case.key"_s);
    QCOMPARE(std::get<CaseKeyProblem>(loadCaseKey(path)).file, FileProblem::NoFile);
    const auto write = [&path](const QByteArray &text) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write("not a key");
    QCOMPARE(std::get<CaseKeyProblem>(loadCaseKey(path)).file, FileProblem::None);
    write(QByteArray(4096, 'A'));
    QCOMPARE(std::get<CaseKeyProblem>(loadCaseKey(path)).file, FileProblem::TooLarge);
    write(CaseKey::newText());
    QVERIFY(std::holds_alternative<CaseKey>(loadCaseKey(path)));
}

QTEST_GUILESS_MAIN(CaseDeskTest)
#include "tst_casedesk.moc"
