// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The practice server on a disk that fails (tests/support/faultydisk.c is preloaded into it): nothing is acknowledged
// that is not on the disk, what was acknowledged stays, and it goes on as soon as the disk does.
#include "tests/sandbox/sandboxrun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

class TestSandboxDisk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // L2
    void aFullDiskRefusesAndLosesNothing() { refusesAndLosesNothing(u"full"_s); }
    void aReadOnlyDiskRefusesAndLosesNothing() { refusesAndLosesNothing(u"readonly"_s); }
    // L3
    void aFailedSyncIsNotAcknowledged() { refusesAndLosesNothing(u"sync"_s); }

private:
    static void refusesAndLosesNothing(const QString &fault);
};

void TestSandboxDisk::refusesAndLosesNothing(const QString &fault)
{
    const QTemporaryDir data, orders;
    const QStringList surroundings{
        u"LD_PRELOAD="_s + QStringLiteral(FOYER_FAULTY_DISK_LIBRARY), u"FOYER_FAULTY_DISK="_s + orders.path()};
    QList<QByteArray> acknowledged;
    const auto open = [&acknowledged](Run &run) {
        run.send("POST", "Web/Session", "{}");
        const auto [status, body] = run.answerWithStatus();
        if (status == 200)
            acknowledged.append(QJsonDocument::fromJson(body).object().value("SessionKey"_L1).toString().toLatin1());
        return status;
    };
    const auto allThere = [&acknowledged](Run &run) {
        return std::ranges::all_of(acknowledged, [&run](const QByteArray &key) {
            run.send("GET", "Web/Session/" + key);
            return !run.answer().isEmpty();
        });
    };
    {
        Run run(data.path(), surroundings);
        QVERIFY2(!run.url.isEmpty(), run.process.readAllStandardError().constData());
        for (int i = 0; i < 3; ++i)
            QCOMPARE(open(run), 200);
        QFile order(orders.filePath(fault));
        QVERIFY(order.open(QIODevice::WriteOnly));
        for (int i = 0; i < 5; ++i)
            QCOMPARE(open(run), 500);
        QVERIFY(allThere(run)); // reading goes on
        QVERIFY(order.remove());
        QCOMPARE(open(run), 200);
        QCOMPARE(acknowledged.size(), 4);
        run.process.kill();
        QVERIFY(run.process.waitForFinished(10'000));
    }
    Run again(data.path());
    QVERIFY2(!again.url.isEmpty(), again.process.readAllStandardError().constData());
    QVERIFY(allThere(again));
    again.process.kill();
    QVERIFY(again.process.waitForFinished(10'000));
}

QTEST_GUILESS_MAIN(TestSandboxDisk)
#include "tst_sandbox_disk.moc"
