// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles/pinbrake.h"
#include "models/roles/pinhash.h"
#include "tests/support/testclock.h"

#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class PinTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheRightPinMatches();
    void twoHashesOfOnePinDiffer();
    void whatIsKeptReadsBackAndNothingElseDoes();
    void theDigestIsPbkdf2();
    void simplePinsAreRefused_data();
    void simplePinsAreRefused();
    void threeTriesAreFreeThenEachWaitsLonger();
    void aRightPinEndsTheWaiting();
    void neitherARestartNorASetClockShortensTheWait();
};

void PinTest::onlyTheRightPinMatches()
{
    const PinHash hash = PinHash::of(Secret(u"482913"_s), 1000);
    QVERIFY(hash.matches(Secret(u"482913"_s)));
    for (const QString &wrong : {u"482914"_s, u"48291"_s, u"4829130"_s, u""_s, u" 482913"_s})
        QVERIFY2(!hash.matches(Secret(wrong)), qPrintable(wrong));
}

void PinTest::twoHashesOfOnePinDiffer()
{
    const PinHash a = PinHash::of(Secret(u"482913"_s), 1000), b = PinHash::of(Secret(u"482913"_s), 1000);
    QVERIFY(a.text() != b.text());
    QVERIFY(!a.text().contains(u"482913"_s));
}

void PinTest::whatIsKeptReadsBackAndNothingElseDoes()
{
    const PinHash hash = PinHash::of(Secret(u"482913"_s), 1000);
    QCOMPARE(PinHash::parse(hash.text()), std::optional(hash));
    QVERIFY(PinHash::parse(hash.text())->matches(Secret(u"482913"_s)));
    const QString salted = hash.text().section(u'$', 2);
    for (const QString &bad : {QString(), u"482913"_s, QString(u"pbkdf2-sha256$0$"_s + salted), QString(u"md5$1000$"_s + salted),
             QString(u"pbkdf2-sha256$2000000000$"_s + salted), hash.text().chopped(8), QString(hash.text() + u"$x"_s)})
        QVERIFY2(!PinHash::parse(bad), qPrintable(bad));
}

// H17
void PinTest::theDigestIsPbkdf2()
{
    // hashlib.pbkdf2_hmac("sha256", b"482913", bytes(range(16)), 1000) in Python
    const QString kept = u"pbkdf2-sha256$1000$AAECAwQFBgcICQoLDA0ODw==$wkSz608lUH7YuK14npfH2KTPoo/CV8vW/hYS9/y2lKI="_s;
    QVERIFY(PinHash::parse(kept));
    QVERIFY(PinHash::parse(kept)->matches(Secret(u"482913"_s)));
}

void PinTest::simplePinsAreRefused_data()
{
    QTest::addColumn<QString>("pin");
    QTest::addColumn<PinProblem>("problem");
    QTest::newRow("empty") << u""_s << PinProblem::TooShort;
    QTest::newRow("five") << u"48291"_s << PinProblem::TooShort;
    QTest::newRow("same") << u"000000"_s << PinProblem::TooSimple;
    QTest::newRow("rising") << u"123456"_s << PinProblem::TooSimple;
    QTest::newRow("falling") << u"987654"_s << PinProblem::TooSimple;
    QTest::newRow("good") << u"482913"_s << PinProblem::None;
    QTest::newRow("words") << u"blue ox"_s << PinProblem::None;
}

void PinTest::simplePinsAreRefused()
{
    QFETCH(QString, pin);
    QFETCH(PinProblem, problem);
    QCOMPARE(checkNewPin(pin), problem);
}

// H17
void PinTest::threeTriesAreFreeThenEachWaitsLonger()
{
    TestClock clock;
    PinBrake brake(clock);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(brake.left(), 0s);
        brake.tried();
    }
    QCOMPARE(brake.left(), 0s);
    std::chrono::seconds before = 0s;
    for (int i = 0; i < 12; ++i) {
        brake.tried();
        const std::chrono::seconds wait = brake.left();
        QVERIFY(wait >= before);
        QVERIFY(wait >= 30s && wait <= 15min);
        before = wait;
        clock.advance(wait - 1s);
        QCOMPARE(brake.left(), 1s);
        clock.advance(1s);
        QCOMPARE(brake.left(), 0s);
    }
    QCOMPARE(before, 15min);
}

void PinTest::aRightPinEndsTheWaiting()
{
    const TestClock clock;
    PinBrake brake(clock);
    for (int i = 0; i < 5; ++i)
        brake.tried();
    QVERIFY(brake.left() > 0s);
    brake.right();
    QCOMPARE(brake.left(), 0s);
    QCOMPARE(brake.state(), PinBrake::State());
}

// H17
void PinTest::neitherARestartNorASetClockShortensTheWait()
{
    TestClock clock;
    PinBrake brake(clock);
    for (int i = 0; i < 4; ++i)
        brake.tried();
    QCOMPARE(brake.left(), 60s);
    clock.setWall(clock.wall().addDays(1));
    QCOMPARE(PinBrake(clock, brake.state()).left(), 60s);
    clock.setWall(clock.wall().addDays(-30));
    QCOMPARE(PinBrake(clock, brake.state()).left(), 60s);

    // Another start of the computer: the boot clock begins anew, the wall clock tells.
    PinBrake::State kept = brake.state();
    kept.lastBoot = std::chrono::duration_cast<std::chrono::milliseconds>(clock.boot() + 100h);
    kept.lastUtc = clock.wall();
    QCOMPARE(PinBrake(clock, kept).left(), 60s);
    clock.advance(50s);
    QCOMPARE(PinBrake(clock, kept).left(), 10s);
}

QTEST_GUILESS_MAIN(PinTest)
#include "tst_pin.moc"
