// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditreading.h"
#include "models/audit/audittrail.h"
#include "tests/support/fulldisk.h"
#include "tests/support/testclock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

AuditEntry unlock()
{
    AuditEntry entry;
    entry.staff = u"ines"_s;
    entry.place = u"p1"_s;
    entry.deed = AuditDeed::Unlock;
    entry.login = u"k0123456789ab"_s;
    entry.reason = AuditReason::PatronCalled;
    return entry;
}

}

class AuditTrailTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesAreNumberedTimedAndForTheirOwnerOnly();
    void theNumbersGoOnAfterARestart();
    void aTornLastLineCostsOnlyItself();
    void killedInTheMiddleEveryOtherLineIsThere();
    void aFullDiskIsToldAndNothingIsLostWhenThereIsRoomAgain();
    void whatNobodyCouldWriteShowsAsAGap();
    void aFolderThatMayNotBeWrittenStopsNobody();
    void aFullFileIsFollowedByAnotherAndTheOldestGoes();
    void oldFilesGo();
    void aLineIsNeverChangedAgain();
};

void AuditTrailTest::linesAreNumberedTimedAndForTheirOwnerOnly()
{
    const QTemporaryDir home;
    const QString folder = home.filePath(u"audit"_s);
    TestClock clock;
    AuditTrail trail(folder, clock);
    QSignalSpy appended(&trail, &AuditTrail::appended);
    trail.append(unlock());
    clock.advance(5s);
    trail.append(unlock());
    QCOMPARE(appended.size(), 2);
    const AuditReading reading = readAudit(folder);
    QCOMPARE(reading.entries.size(), 2);
    QCOMPARE(reading.entries[0].number, 1);
    QCOMPARE(reading.entries[1].number, 2);
    QCOMPARE(reading.entries[0].atUtc.secsTo(reading.entries[1].atUtc), 5);
    QCOMPARE(reading.entries[1].staff, u"ines"_s);
#if defined(Q_OS_UNIX) // on Windows the folder of the user's own data says who may look
    const auto rights = QFile::permissions(auditSegments(folder).first());
    QVERIFY(!(rights & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
#endif
}

void AuditTrailTest::theNumbersGoOnAfterARestart()
{
    const QTemporaryDir home;
    const TestClock clock;
    for (int start = 0; start < 3; ++start) {
        AuditTrail trail(home.path(), clock);
        trail.append(unlock());
        trail.append(unlock());
    }
    const AuditReading reading = readAudit(home.path());
    QCOMPARE(reading.entries.size(), 6);
    QCOMPARE(reading.entries.last().number, 6);
    QCOMPARE(reading.missing, 0);
}

void AuditTrailTest::aTornLastLineCostsOnlyItself()
{
    const QTemporaryDir home;
    const TestClock clock;
    AuditTrail(home.path(), clock).append(unlock());
    QFile file(auditSegments(home.path()).first());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
    file.write(R"({"n":2,"at":"2026-03-14T19)");
    file.close();
    AuditTrail(home.path(), clock).append(unlock());
    const AuditReading reading = readAudit(home.path());
    QCOMPARE(reading.entries.size(), 2);
    QCOMPARE(reading.torn, 1);
}

// L14
void AuditTrailTest::killedInTheMiddleEveryOtherLineIsThere()
{
    const QTemporaryDir home;
    int written = 0;
    for (int run = 0; run < 20; ++run) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"--append-for-ever"_s, home.path()});
        QVERIFY(writer.waitForStarted());
        while (!writer.canReadLine() && writer.waitForReadyRead(5000)) { }
        QVERIFY(writer.canReadLine());
        writer.kill();
        QVERIFY(writer.waitForFinished());
        const QList<QByteArray> told = writer.readAllStandardOutput().split('\n');
        written = told.size() > 1 ? told[told.size() - 2].toInt() : written; // the last whole number it told
        const AuditReading reading = readAudit(home.path());
        QVERIFY(!reading.entries.isEmpty());
        QVERIFY2(reading.entries.last().number >= written, "a line that was said to be written is gone");
        QVERIFY(reading.missing <= reading.torn);
    }
}

// L23
void AuditTrailTest::aFullDiskIsToldAndNothingIsLostWhenThereIsRoomAgain()
{
#if defined(Q_OS_UNIX)
    const QTemporaryDir home;
    const TestClock clock;
    AuditTrail trail(home.path(), clock);
    QSignalSpy changed(&trail, &AuditTrail::troubleChanged);
    trail.append(unlock());
    const qint64 size = QFileInfo(auditSegments(home.path()).first()).size();
    for (const int room : {0, 1, 40}) {
        const FullDisk full(static_cast<rlim_t>(size + room));
        trail.append(unlock());
        QCOMPARE(trail.trouble(), AuditTrouble::NoSpace);
        QCOMPARE(readAudit(home.path()).torn, 0); // half a line was taken back
    }
    QCOMPARE(changed.size(), 1);
    QCOMPARE(trail.waiting(), 3);
    QCOMPARE(readAudit(home.path()).entries.size(), 1);
    trail.append(unlock());
    QCOMPARE(trail.trouble(), AuditTrouble::None);
    const AuditReading reading = readAudit(home.path());
    QCOMPARE(reading.entries.size(), 5);
    QCOMPARE(reading.missing, 0);
    QCOMPARE(changed.size(), 2);
#else
    QSKIP("no disk can be made full here");
#endif
}

void AuditTrailTest::whatNobodyCouldWriteShowsAsAGap()
{
#if defined(Q_OS_UNIX)
    const QTemporaryDir home;
    const TestClock clock;
    AuditTrail trail(home.path(), clock);
    trail.append(unlock());
    {
        const FullDisk full(1);
        for (qsizetype i = 0; i < AuditTrail::mostWaiting + 5; ++i)
            trail.append(unlock());
        QCOMPARE(trail.waiting(), AuditTrail::mostWaiting);
    }
    trail.append(unlock());
    QCOMPARE(readAudit(home.path()).missing, 6);
#else
    QSKIP("no disk can be made full here");
#endif
}

// L23
void AuditTrailTest::aFolderThatMayNotBeWrittenStopsNobody()
{
    const TestClock clock;
    QTemporaryFile inTheWay;
    QVERIFY(inTheWay.open());
    AuditTrail trail(QString(inTheWay.fileName() + u"/audit"_s), clock);
    trail.append(unlock());
    QVERIFY(trail.trouble() != AuditTrouble::None);
    QCOMPARE(trail.waiting(), 1);
}

// L23
void AuditTrailTest::aFullFileIsFollowedByAnotherAndTheOldestGoes()
{
    const QTemporaryDir home;
    const TestClock clock;
    AuditLimits limits;
    limits.segmentBytes = 1000;
    limits.segments = 4;
    AuditTrail trail(home.path(), clock, limits);
    for (int i = 0; i < 200; ++i)
        trail.append(unlock());
    const QStringList segments = auditSegments(home.path());
    QCOMPARE(segments.size(), 4);
    for (const QString &path : segments)
        QVERIFY(QFileInfo(path).size() <= 1000);
    const AuditReading reading = readAudit(home.path());
    QCOMPARE(reading.missing, 0);
    QCOMPARE(reading.entries.last().number, 200);
}

void AuditTrailTest::oldFilesGo()
{
    const QTemporaryDir home;
    TestClock clock;
    AuditLimits limits;
    limits.segmentAge = 24h * 31;
    limits.age = 24h * 100;
    AuditTrail trail(home.path(), clock, limits);
    for (int month = 0; month < 12; ++month) {
        trail.append(unlock());
        clock.advance(24h * 32);
    }
    const AuditReading reading = readAudit(home.path());
    QCOMPARE(reading.entries.last().number, 12);
    QVERIFY(reading.entries.size() <= 5);
    QVERIFY(reading.entries.first().atUtc.daysTo(reading.entries.last().atUtc) <= 101);
}

void AuditTrailTest::aLineIsNeverChangedAgain()
{
    const QTemporaryDir home;
    const TestClock clock;
    AuditTrail trail(home.path(), clock);
    QByteArray before;
    for (int i = 0; i < 50; ++i) {
        trail.append(unlock());
        QFile file(auditSegments(home.path()).first());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray now = file.readAll();
        QVERIFY(now.startsWith(before));
        before = now;
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--append-for-ever") == 0) {
        const TestClock clock;
        AuditTrail trail(QString::fromLocal8Bit(argv[2]), clock);
        qint64 written = 0;
        QObject::connect(&trail, &AuditTrail::appended, &trail, [&written] { ++written; });
        const AuditReading before = readAudit(QString::fromLocal8Bit(argv[2]));
        const qint64 start = before.entries.isEmpty() ? 0 : before.entries.last().number;
        for (;;) {
            trail.append(unlock());
            std::printf("%lld\n", static_cast<long long>(start + written));
            std::fflush(stdout);
        }
    }
    AuditTrailTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_audittrail.moc"
