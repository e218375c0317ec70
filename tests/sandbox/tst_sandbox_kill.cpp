// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/sandboxrun.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestSandboxKill final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killingItLosesNoAcknowledgedWrite()
    {
        QTemporaryDir folder;
        QList<QByteArray> acknowledged;
        // packaging/dev/kills asks for more.
        const int rounds = qMax(30, qEnvironmentVariableIntValue("FOYER_KILLS"));
        for (int round = 0; round < rounds; ++round) {
            Run run(folder.path());
            QVERIFY2(!run.url.isEmpty(), run.process.readAllStandardError().constData());
            // Of many only some are looked at each time, or reading would take longer than killing; at the end, all.
            const qsizetype step = round + 1 < rounds ? 1 + acknowledged.size() / 60 : 1;
            for (qsizetype i = 0; i < acknowledged.size(); i += step) {
                const QByteArray &key = acknowledged[i];
                run.send("GET", "Web/Session/" + key);
                QVERIFY2(!run.answer().isEmpty(), "an acknowledged session is gone");
            }
            for (int i = 0; i <= round % 5; ++i) {
                run.send("POST", "Web/Session", "{}");
                const QByteArray body = run.answer();
                QVERIFY(!body.isEmpty());
                acknowledged.append(
                    QJsonDocument::fromJson(body).object().value("SessionKey"_L1).toString().toLatin1());
            }
            // One more is on its way when the end comes: it may be there or not, but nothing else may suffer.
            run.send("POST", "Web/Session", "{}");
            run.socket.flush();
            run.process.kill();
            QVERIFY(run.process.waitForFinished(10'000));
        }
        QCOMPARE(acknowledged.size(), 3 * rounds);
        qInfo("%d kills, %lld acknowledged writes, none lost", rounds, static_cast<long long>(acknowledged.size()));
    }

    // L15
    void itEndsSoonWhenItIsAskedTo()
    {
        QTemporaryDir folder;
        Run run(folder.path());
        QVERIFY(!run.url.isEmpty());
        run.process.terminate();
        QVERIFY(run.process.waitForFinished(2'000));
        QCOMPARE(run.process.exitStatus(), QProcess::NormalExit);
        QVERIFY(run.process.readAllStandardOutput().isEmpty());
    }

    void itEndsWithItsStandardInput()
    {
        QProcess process;
        process.start(QStringLiteral(FOYER_SANDBOX_PROGRAM), {u"--exit-with-stdin"_s});
        QVERIFY(process.waitForReadyRead(30'000));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(2'000));
        QCOMPARE(process.exitCode(), 0);
    }

    void aSecondOneOnTheSameFolderSaysSo()
    {
        QTemporaryDir folder;
        Run run(folder.path());
        QVERIFY(!run.url.isEmpty());
        QProcess second;
        second.start(QStringLiteral(FOYER_SANDBOX_PROGRAM), {u"--data"_s, folder.path()});
        QVERIFY(second.waitForFinished(10'000));
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(second.readAllStandardError().contains("in use by another sandbox"));
        run.process.kill();
        QVERIFY(run.process.waitForFinished(10'000));
    }

    void helpNeedsNoDisplay()
    {
        QProcess process;
        process.start(QStringLiteral(FOYER_SANDBOX_PROGRAM), {u"--help"_s});
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().contains("--clock-rate"));
    }
};

QTEST_GUILESS_MAIN(TestSandboxKill)
#include "tst_sandbox_kill.moc"
