// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace {

// One run of the real program on a folder that stays.
struct Run
{
    QProcess process;
    QUrl url;
    QByteArray credentials;
    QTcpSocket socket;

    explicit Run(const QString &folder)
    {
        process.start(QStringLiteral(FOYER_SANDBOX_PROGRAM), {u"--data"_s, folder});
        if (!process.waitForReadyRead(30'000))
            return;
        const QJsonObject line = QJsonDocument::fromJson(process.readLine()).object();
        url = QUrl(line.value("url"_L1).toString());
        credentials
            = QString(u"rover:BOXOFF:FOYER-01:"_s + line.value("password"_L1).toString()).toUtf8().toBase64();
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(url.port()));
        (void)socket.waitForConnected(5000);
    }
    void send(const QByteArray &verb, const QByteArray &path, const QByteArray &body = {})
    {
        socket.write(verb + " /TessituraService/" + path + " HTTP/1.1\r\nHost: 127.0.0.1:"
            + QByteArray::number(url.port()) + "\r\nAuthorization: Basic " + credentials
            + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body);
    }
    // The body of the next answer; empty when the program went first.
    QByteArray answer()
    {
        QByteArray all;
        while (true) {
            const auto end = all.indexOf("\r\n\r\n");
            const auto length = all.indexOf("Content-Length: ");
            if (end >= 0 && length >= 0) {
                const int body = all.mid(length + 16, all.indexOf('\r', length) - length - 16).toInt();
                if (all.size() >= end + 4 + body)
                    return all.startsWith("HTTP/1.1 200") ? all.mid(end + 4, body) : QByteArray();
            }
            if (!socket.waitForReadyRead(5000))
                return {};
            all += socket.readAll();
        }
    }
};

} // namespace

class TestSandboxKill final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killingItLosesNoAcknowledgedWrite()
    {
        QTemporaryDir folder;
        QList<QByteArray> acknowledged;
        constexpr int rounds = 30;
        for (int round = 0; round < rounds; ++round) {
            Run run(folder.path());
            QVERIFY2(!run.url.isEmpty(), run.process.readAllStandardError().constData());
            for (const QByteArray &key : std::as_const(acknowledged)) {
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
        QCOMPARE(acknowledged.size(), 90);
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
