// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/kiosk/kioskstage.h"

#include "models/domain/kiosk/checkoutjudge.h"

#include <QTest>

using namespace Foyer;
using FoyerTest::KioskStage;
using namespace Qt::Literals::StringLiterals;
using std::chrono::seconds;

Q_DECLARE_METATYPE(Foyer::CheckoutFacts)
Q_DECLARE_METATYPE(Foyer::CheckoutFinding)

class CheckoutJudgeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFactHasItsFinding_data();
    void everyFactHasItsFinding();
    void lettersAndWordsMeanTheSame_data();
    void lettersAndWordsMeanTheSame();
    void nothingIsEverSaidNotToHaveHappenedBesideAnOrder();
};

namespace {

using enum CheckoutFate;
using Phase = CheckoutPhase;

Session afterwards(int order, const QString &status, bool seats = true)
{
    Session session = KioskStage::session(true, order, status);
    session.hasLockedSeats = seats;
    return session;
}

}

void CheckoutJudgeTest::everyFactHasItsFinding_data()
{
    QTest::addColumn<CheckoutFacts>("facts");
    QTest::addColumn<CheckoutFinding>("finding");
    const auto row = [](const char *name, const CheckoutFacts &facts, const CheckoutFinding &finding) {
        QTest::newRow(name) << facts << finding;
    };
    const std::optional<Session> unread;
    row("nothing known", {{}, unread, {}, seconds(30)}, {NotKnown, {}});
    row("answer saving, unread", {Phase::Saving, unread, {}, seconds(5)}, {StillSaving, {}});
    row("answer complete, unread, early", {Phase::Complete, unread, {}, seconds(14)}, {StillSaving, {}});
    row("answer complete, unread, late", {Phase::Complete, unread, {}, seconds(15)}, {Completed, {}});
    row("answer failed", {Phase::Failed, unread, {}, seconds(1)}, {DidNotHappen, {}});
    row("answer strange", {Phase::Unrecognised, unread, {}, seconds(70)}, {NotKnown, {}});

    row("order and complete", {{}, afterwards(900, u"C"_s), {}, seconds(3)}, {Completed, 900});
    row("order, no status: older server", {{}, afterwards(900, {}), {}, seconds(3)}, {Completed, 900});
    row("order, strange status", {{}, afterwards(900, u"X"_s), {}, seconds(3)}, {Completed, 900});
    row("order but saving", {{}, afterwards(900, u"S"_s), {}, seconds(3)}, {StillSaving, {}});
    row("order but failed", {{}, afterwards(900, u"E"_s), {}, seconds(3)}, {NotKnown, {}});

    row("complete, no number, early", {{}, afterwards(0, u"C"_s), {}, seconds(3)}, {StillSaving, {}});
    row("complete, no number, late", {{}, afterwards(0, u"C"_s), {}, seconds(20)}, {Completed, {}});
    row("saving", {{}, afterwards(0, u"S"_s), {}, seconds(50)}, {StillSaving, {}});
    row("failed", {{}, afterwards(0, u"E"_s), {}, seconds(3)}, {DidNotHappen, {}});
    row("answer complete, session failed", {Phase::Complete, afterwards(0, u"E"_s), {}, seconds(20)}, {NotKnown, {}});
    row("strange", {{}, afterwards(0, u"?"_s), {}, seconds(50)}, {NotKnown, {}});

    row("not started, early", {{}, afterwards(0, {}), {}, seconds(19)}, {NotKnown, {}});
    row("not started, seats held, late", {{}, afterwards(0, {}), {}, seconds(20)}, {DidNotHappen, {}});
    row("not started, no seats: a vanished cart", {{}, afterwards(0, {}, false), {}, seconds(50)}, {NotKnown, {}});
    row("not started, money still due",
        {{}, afterwards(0, {}, false), KioskStage::money(50), seconds(50)}, {DidNotHappen, {}});
    row("not started, nothing due", {{}, afterwards(0, {}, false), KioskStage::money(0), seconds(50)}, {NotKnown, {}});
    row("answer saving, session not started", {Phase::Saving, afterwards(0, {}), {}, seconds(50)}, {StillSaving, {}});
    row("answer complete, session not started",
        {Phase::Complete, afterwards(0, {}), {}, seconds(50)}, {Completed, {}});
}

// D8
void CheckoutJudgeTest::everyFactHasItsFinding()
{
    QFETCH(CheckoutFacts, facts);
    QFETCH(CheckoutFinding, finding);
    QCOMPARE(judgeCheckout(facts), finding);
}

void CheckoutJudgeTest::lettersAndWordsMeanTheSame_data()
{
    QTest::addColumn<QString>("letter");
    QTest::addColumn<QString>("word");
    QTest::newRow("complete") << u"C"_s << u"SaveComplete"_s;
    QTest::newRow("saving") << u"S"_s << u"SaveInProgress"_s;
    QTest::newRow("error") << u"E"_s << u"Error"_s;
    QTest::newRow("small, padded") << u" c "_s << u"savecomplete"_s;
}

void CheckoutJudgeTest::lettersAndWordsMeanTheSame()
{
    QFETCH(QString, letter);
    QFETCH(QString, word);
    for (const int order : {0, 900}) {
        for (const seconds since : {seconds(1), seconds(16), seconds(59)})
            QCOMPARE(judgeCheckout({{}, afterwards(order, letter), {}, since}),
                judgeCheckout({{}, afterwards(order, word), {}, since}));
    }
}

void CheckoutJudgeTest::nothingIsEverSaidNotToHaveHappenedBesideAnOrder()
{
    const QList<std::optional<Phase>> answers{
        {}, Phase::NotStarted, Phase::Saving, Phase::Complete, Phase::Failed, Phase::Unrecognised};
    for (const auto &answered : answers) {
        for (const QString &status : {QString(), u"S"_s, u"C"_s, u"E"_s, u"?"_s}) {
            for (const seconds since : {seconds(0), seconds(20), seconds(600)}) {
                const auto finding = judgeCheckout({answered, afterwards(900, status), KioskStage::money(50), since});
                QVERIFY(finding.fate != DidNotHappen);
            }
        }
    }
}

QTEST_GUILESS_MAIN(CheckoutJudgeTest)
#include "tst_checkoutjudge.moc"
