// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandboxprocess.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <memory>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class SandboxProcessTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itSaysWhereItIsAndAnswersThere();
    void itEndsWithItsOwner();
    void itEndsWhenItsOwnerIsKilled();
    void aMissingProgramIsAFailure();
    void whatItPrintedIsTheReason();
    void nonsenseIsAFailure();
    void dyingAfterReadyIsTold();
};

namespace {

constexpr auto asOwner = "--be-the-owner";

bool answers(const QUrl &url)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    return socket.waitForConnected(1000);
}

struct Told
{
    explicit Told(SandboxProcess &process)
        : ready(&process, &SandboxProcess::ready), failed(&process, &SandboxProcess::failed)
        , died(&process, &SandboxProcess::died)
    {
    }
    QSignalSpy ready, failed, died;
};

//! A program of the sandbox's name that does what \a script says.
QString program(const QTemporaryDir &folder, const QByteArray &script)
{
    const QString path = folder.filePath(u"foyer-sandbox"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\n" + script + '\n');
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

//! The test program as a Foyer that only has a sandbox: prints the address and waits to be killed.
int beTheOwner(QCoreApplication &application)
{
    SandboxProcess process;
    QObject::connect(&process, &SandboxProcess::ready, &process,
        [](const QUrl &url) { QTextStream(stdout) << url.toString() << Qt::endl; });
    process.start({});
    return application.exec();
}

}

void SandboxProcessTest::itSaysWhereItIsAndAnswersThere()
{
    SandboxProcess process;
    Told told(process);
    process.start({});
    QVERIFY(told.ready.wait(20000));
    const QList<QVariant> ready = told.ready.constFirst();
    const QUrl url = ready.at(0).toUrl();
    QCOMPARE(url.host(), u"127.0.0.1"_s);
    QVERIFY(url.port() > 0);
    QVERIFY(answers(url));
    for (int i = 1; i < ready.size(); ++i)
        QVERIFY(!ready.at(i).toString().isEmpty());
    QVERIFY(told.failed.isEmpty() && told.died.isEmpty());
}

void SandboxProcessTest::itEndsWithItsOwner()
{
    auto process = std::make_unique<SandboxProcess>();
    Told told(*process);
    process->start({});
    QVERIFY(told.ready.wait(20000));
    const QUrl url = told.ready.constFirst().at(0).toUrl();
    process.reset();
    QVERIFY(!answers(url));
    QVERIFY(told.died.isEmpty()); // we ended it
}

// L15
void SandboxProcessTest::itEndsWhenItsOwnerIsKilled()
{
    QProcess owner;
    owner.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(asOwner)});
    QTRY_VERIFY_WITH_TIMEOUT(owner.canReadLine(), 20000);
    const QUrl url(QString::fromUtf8(owner.readLine()).trimmed());
    QVERIFY(answers(url));
    owner.kill();
    QVERIFY(owner.waitForFinished());
    QTRY_VERIFY_WITH_TIMEOUT(!answers(url), 10000);
}

void SandboxProcessTest::aMissingProgramIsAFailure()
{
    const QTemporaryDir folder;
    SandboxProcess process(folder.filePath(u"foyer-sandbox"_s));
    Told told(process);
    process.start({});
    QTRY_COMPARE(told.failed.size(), 1);
    QVERIFY(told.ready.isEmpty() && told.died.isEmpty());
}

void SandboxProcessTest::whatItPrintedIsTheReason()
{
    const QTemporaryDir folder;
    SandboxProcess process(program(folder, "echo 'the database cannot be had' >&2; exit 4"));
    Told told(process);
    process.start({});
    QTRY_COMPARE(told.failed.size(), 1);
    QCOMPARE(told.failed.constFirst().at(0).toString(), u"the database cannot be had"_s);
    QVERIFY(told.ready.isEmpty() && told.died.isEmpty());
}

void SandboxProcessTest::nonsenseIsAFailure()
{
    for (const char *line : {"hello", "{}", "{\\\"url\\\":\\\"\\\"}", "[1]"}) {
        const QTemporaryDir folder;
        SandboxProcess process(program(folder, QByteArray("echo \"") + line + "\"; exit 0"));
        Told told(process);
        process.start({});
        QTRY_COMPARE(told.failed.size(), 1);
        QVERIFY(told.ready.isEmpty() && told.died.isEmpty());
    }
}

void SandboxProcessTest::dyingAfterReadyIsTold()
{
    const QTemporaryDir folder;
    SandboxProcess process(program(folder, R"(echo '{"url":"http://127.0.0.1:9/x","user":"u","userGroup":"g","machineLocation":"m","password":"p"}')"));
    Told told(process);
    process.start({});
    QTRY_COMPARE(told.died.size(), 1);
    QCOMPARE(told.ready.size(), 1);
    QVERIFY(told.failed.isEmpty());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], asOwner) == 0)
        return beTheOwner(application);
    SandboxProcessTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sandboxprocess.moc"
