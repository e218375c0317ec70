// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instancegate.h"

#include <QDir>
#include <QLockFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class InstanceGateTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstEntersAndTheSecondMakesItShowItself();
    void differentPlacesAreIndependent();
    void aPlaceThatWasLeftIsFree();
    void anUnnamedPlaceIsOpenToAll();
    void whatAKilledProgramLeftDoesNotStandInTheWay();
    void aHolderThatDoesNotListenIsTold();
    void aFolderThatCannotBeWrittenIsNoReasonNotToWork();
    void aStrangerCannotMakeItShow();
};

namespace {

struct Gate
{
    explicit Gate(const QString &folder) : gate(folder) { }
    bool enters(const QString &place)
    {
        gate.enter(place);
        return QTest::qWaitFor([this] { return !in.isEmpty() || !out.isEmpty(); }, 8000) && in.size() == 1 && out.isEmpty();
    }
    InstanceGate gate;
    QSignalSpy in{&gate, &InstanceGate::entered};
    QSignalSpy out{&gate, &InstanceGate::heldElsewhere};
    QSignalSpy knocked{&gate, &InstanceGate::knocked};
};

//! The lock's path without its ending; on Unix the socket lies there.
QString doorIn(const QTemporaryDir &folder)
{
    const QStringList locks = QDir(folder.path()).entryList({u"foyer-*.lock"_s}, QDir::Files);
    return locks.isEmpty() ? QString() : folder.filePath(locks.constFirst()).chopped(qsizetype(sizeof ".lock") - 1);
}

QString addressOf(const QString &door)
{
#if defined(Q_OS_WIN)
    return QFileInfo(door).fileName();
#else
    return door;
#endif
}

}

// L13
void InstanceGateTest::theFirstEntersAndTheSecondMakesItShowItself()
{
    QTemporaryDir folder;
    Gate first(folder.path()), second(folder.path());
    QVERIFY(first.enters(u"opera"_s));
    QVERIFY(!second.enters(u"opera"_s));
    QCOMPARE(second.out.size(), 1);
    QCOMPARE(second.out.constFirst().constFirst().toBool(), true);
    QCOMPARE(first.knocked.size(), 1);
    // And again: it goes on listening.
    Gate third(folder.path());
    QVERIFY(!third.enters(u"opera"_s));
    QCOMPARE(first.knocked.size(), 2);
}

void InstanceGateTest::differentPlacesAreIndependent()
{
    QTemporaryDir folder;
    Gate first(folder.path()), second(folder.path());
    QVERIFY(first.enters(u"opera"_s));
    QVERIFY(second.enters(u"ballet"_s));
    QCOMPARE(first.knocked.size(), 0);
}

void InstanceGateTest::aPlaceThatWasLeftIsFree()
{
    QTemporaryDir folder;
    Gate first(folder.path()), second(folder.path());
    QVERIFY(first.enters(u"opera"_s));
    first.gate.leave();
    QVERIFY(second.enters(u"opera"_s));
    // Another server instead gives the first up as well.
    second.in.clear();
    QVERIFY(second.enters(u"ballet"_s));
    first.in.clear();
    QVERIFY(first.enters(u"opera"_s));
}

void InstanceGateTest::anUnnamedPlaceIsOpenToAll()
{
    QTemporaryDir folder;
    Gate first(folder.path()), second(folder.path());
    QVERIFY(first.enters({}));
    QVERIFY(second.enters({}));
}

// L13, L14
void InstanceGateTest::whatAKilledProgramLeftDoesNotStandInTheWay()
{
    QTemporaryDir folder;
    QString name;
    {
        Gate first(folder.path());
        QVERIFY(first.enters(u"opera"_s));
        name = doorIn(folder);
        QVERIFY(!name.isEmpty());
    }
    // As after kill -9: a socket nobody listens at, and a lock of a process that is no more.
    QProcess dead;
    dead.start(QCoreApplication::applicationFilePath(), {u"-functions"_s});
    QVERIFY(dead.waitForStarted());
    const qint64 pid = dead.processId();
    QVERIFY(dead.waitForFinished());
    QFile socket(name), lock(QString(name + u".lock"_s));
    QVERIFY(socket.open(QIODevice::WriteOnly) && lock.open(QIODevice::WriteOnly));
    lock.write(QByteArray::number(pid) + "\nfoyer\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    lock.close();
    Gate next(folder.path());
    QVERIFY(next.enters(u"opera"_s));
    Gate other(folder.path());
    QVERIFY(!other.enters(u"opera"_s));
    QCOMPARE(next.knocked.size(), 1);
}

void InstanceGateTest::aHolderThatDoesNotListenIsTold()
{
    QTemporaryDir folder;
    QString name;
    {
        Gate first(folder.path());
        QVERIFY(first.enters(u"opera"_s));
        name = doorIn(folder);
    }
    QLockFile held(QString(name + u".lock"_s));
    held.setStaleLockTime(0);
    QVERIFY(held.tryLock(0));
    Gate second(folder.path());
    QVERIFY(!second.enters(u"opera"_s));
    QCOMPARE(second.out.size(), 1);
    QCOMPARE(second.out.constFirst().constFirst().toBool(), false);
}

// L5
void InstanceGateTest::aFolderThatCannotBeWrittenIsNoReasonNotToWork()
{
    QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Gate gate(folder.filePath(u"file/nowhere"_s));
    QVERIFY(gate.enters(u"opera"_s));
}

void InstanceGateTest::aStrangerCannotMakeItShow()
{
    QTemporaryDir folder;
    Gate first(folder.path());
    QVERIFY(first.enters(u"opera"_s));
    QLocalSocket stranger;
    stranger.connectToServer(addressOf(doorIn(folder)));
    stranger.write("GET / HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(first.knocked.size(), 0);
    Gate second(folder.path());
    QVERIFY(!second.enters(u"opera"_s));
    QCOMPARE(first.knocked.size(), 1);
}

QTEST_GUILESS_MAIN(InstanceGateTest)
#include "tst_instancegate.moc"
