// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/deskwords.h"

#include <QSet>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr DeskCommand worded[]
    = {DeskCommand::HoldSeats, DeskCommand::ReleaseSeats, DeskCommand::MoreTime, DeskCommand::LogOut};

Message told(DeskCommand command, OutcomeClass how, Reconciled reconciled = Reconciled::NotNeeded)
{
    DeskReport report;
    report.command = command;
    report.outcomeClass = how;
    report.reconciled = reconciled;
    report.error.kind = how == OutcomeClass::Refused ? ErrorKind::Rejected : ErrorKind::Timeout;
    report.seatsAsked = 2;
    report.seatsReserved = 2;
    report.seatsReleased = 2;
    report.timeAsked = std::chrono::minutes(5);
    return DeskWords::message(report).value_or(Message{});
}

}

class DeskWordsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCommandAndEndHasAHeadlineOfItsOwn();
    void onlyWhatHappenedIsCalledASuccess();
    void notSentMayBePressedAgain();
    void whatIsNotKnownForbidsAndPromisesALook();
    void aRefusalQuotesTheServer();
    void aPartialHoldIsAWarningWithBothNumbers();
    void noSeatIsNotASuccess();
    void anUntoldNumberIsSaid();
    void signInHasItsWordsElsewhere();
};

void DeskWordsTest::everyCommandAndEndHasAHeadlineOfItsOwn()
{
    QSet<QString> seen;
    for (const DeskCommand command : worded) {
        const Message all[] = {told(command, OutcomeClass::Done), told(command, OutcomeClass::Refused),
            told(command, OutcomeClass::NotSent), told(command, OutcomeClass::Unknown, Reconciled::DidNotHappen),
            told(command, OutcomeClass::Unknown, Reconciled::NotYetKnown)};
        for (const Message &message : all) {
            QVERIFY2(!message.headline.isEmpty() && !seen.contains(message.headline), qPrintable(message.headline));
            seen.insert(message.headline);
            QVERIFY2(!message.meaning.isEmpty(), qPrintable(message.headline));
            QVERIFY(message.id.startsWith(u"desk."_s));
        }
    }
}

void DeskWordsTest::onlyWhatHappenedIsCalledASuccess()
{
    for (const DeskCommand command : worded) {
        QCOMPARE(told(command, OutcomeClass::Done).severity, Severity::Success);
        QCOMPARE(told(command, OutcomeClass::Unknown, Reconciled::Happened).severity, Severity::Success);
        QCOMPARE(told(command, OutcomeClass::Refused).severity, Severity::Warning);
        QCOMPARE(told(command, OutcomeClass::NotSent).severity, Severity::Warning);
        QCOMPARE(told(command, OutcomeClass::Unknown, Reconciled::DidNotHappen).severity, Severity::Warning);
        QCOMPARE(told(command, OutcomeClass::Unknown, Reconciled::NotYetKnown).severity, Severity::Danger);
    }
}

void DeskWordsTest::notSentMayBePressedAgain()
{
    for (const DeskCommand command : worded) {
        QVERIFY(told(command, OutcomeClass::NotSent).headline.contains(u"nothing was sent"_s));
        QVERIFY(told(command, OutcomeClass::NotSent).meaning.contains(u"again"_s));
    }
}

// N4
void DeskWordsTest::whatIsNotKnownForbidsAndPromisesALook()
{
    for (const DeskCommand command : worded) {
        const Message message = told(command, OutcomeClass::Unknown, Reconciled::NotYetKnown);
        QVERIFY(message.headline.contains(u"not known"_s));
        QVERIFY(message.meaning.contains(u"Foyer goes on looking"_s));
        QVERIFY(!message.meaning.contains(u"You may"_s));
    }
}

void DeskWordsTest::aRefusalQuotesTheServer()
{
    DeskReport report;
    report.command = DeskCommand::HoldSeats;
    report.outcomeClass = OutcomeClass::Refused;
    report.error.kind = ErrorKind::Rejected;
    report.error.messages = {{u"217"_s, u"No seats available"_s, {}, {}}};
    const Message message = *DeskWords::message(report);
    QVERIFY(message.meaning.contains(u"No seats available"_s));
    QVERIFY(message.details.contains(u"217"_s));
}

void DeskWordsTest::aPartialHoldIsAWarningWithBothNumbers()
{
    DeskReport report;
    report.command = DeskCommand::HoldSeats;
    report.seatsAsked = 4;
    report.seatsReserved = 3;
    const Message message = *DeskWords::message(report);
    QCOMPARE(message.headline, u"3 of 4 seats were free and are held."_s);
    QCOMPARE(message.severity, Severity::Warning);
}

void DeskWordsTest::noSeatIsNotASuccess()
{
    DeskReport report;
    report.command = DeskCommand::HoldSeats;
    report.seatsAsked = 4;
    report.seatsReserved = 0;
    QCOMPARE(DeskWords::message(report)->severity, Severity::Warning);
    QVERIFY(DeskWords::message(report)->headline.contains(u"none are held"_s));
}

void DeskWordsTest::anUntoldNumberIsSaid()
{
    DeskReport report;
    report.command = DeskCommand::HoldSeats;
    report.seatsAsked = 4;
    QVERIFY(DeskWords::message(report)->meaning.contains(u"did not say how many"_s));
}

void DeskWordsTest::signInHasItsWordsElsewhere()
{
    DeskReport report;
    report.command = DeskCommand::SignIn;
    QVERIFY(!DeskWords::message(report));
}

QTEST_MAIN(DeskWordsTest)
#include "tst_dashboardwords.moc"
