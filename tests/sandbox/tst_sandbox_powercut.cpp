// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The power goes, which kill -9 does not show: what the real practice server does to its disk is written down while it is
// used (tests/support/diskrecorder.c), and the files are made as a disk may have them at 200 moments.
#include "tests/sandbox/sandboxrun.h"
#include "tests/support/powercut.h"

#include <QRegularExpression>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Foyer;

namespace {

constexpr int cuts = 200;
constexpr int startedEvery = 25; //!< of them the program itself is started on
constexpr int firstSales = 60, secondSales = 400; //!< enough for SQLite to move its log into the database by itself

//! Opened sessions in the answers \a sent.
QSet<QString> keysIn(const QByteArray &sent)
{
    static const QRegularExpression key(u"\"SessionKey\":\"([^\"]+)\""_s);
    QSet<QString> keys;
    for (auto found = key.globalMatch(QString::fromUtf8(sent)); found.hasNext();)
        keys.insert(found.next().captured(1));
    return keys;
}

struct Store
{
    bool sound = false;
    QSet<QString> keys;
};

Store look(const QString &file)
{
    Store store;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"after"_s);
        database.setDatabaseName(file);
        if (database.open()) {
            QSqlQuery query(database);
            store.sound = query.exec(u"PRAGMA integrity_check"_s) && query.next() && query.value(0) == u"ok"_s;
            for (query.exec(u"SELECT session_key FROM sessions"_s); query.next();)
                store.keys.insert(query.value(0).toString());
        }
    }
    QSqlDatabase::removeDatabase(u"after"_s);
    return store;
}

}

class TestSandboxPowerCut final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyAcknowledgementIsPrecededByASync();
    void noAcknowledgedWriteIsLost_data();
    void noAcknowledgedWriteIsLost();

private:
    DiskRecord m_record;
};

void TestSandboxPowerCut::initTestCase()
{
    const QTemporaryDir data, notes;
    const QStringList recorded{u"LD_PRELOAD="_s + QStringLiteral(FOYER_DISK_RECORDER_LIBRARY), u"FOYER_RECORDED_FOLDER="_s + data.path(),
        u"FOYER_DISK_RECORD="_s + notes.filePath(u"record"_s)};
    const auto sell = [](Run &run, int times) {
        for (int i = 0; i < times; ++i) {
            run.send("POST", "Web/Session", "{}");
            QVERIFY(!run.answer().isEmpty());
        }
    };
    Run first(data.path(), recorded); // ends as it should: its log goes into the database, and away
    QVERIFY2(!first.url.isEmpty(), first.process.readAllStandardError().constData());
    sell(first, firstSales);
    first.process.terminate();
    QVERIFY(first.process.waitForFinished(10'000));
    Run second(data.path(), recorded);
    QVERIFY(!second.url.isEmpty());
    sell(second, secondSales);
    second.process.kill();
    QVERIFY(second.process.waitForFinished(10'000));
    m_record = readDiskRecord(notes.filePath(u"record"_s));
    QCOMPARE(keysIn(sentBefore(m_record, m_record.size())).size(), firstSales + secondSales);
}

void TestSandboxPowerCut::everyAcknowledgementIsPrecededByASync()
{
    int syncs = 0, acknowledged = 0;
    for (const DiskEvent &event : std::as_const(m_record)) {
        syncs += event.kind == 's';
        if (event.kind != 'a' || keysIn(event.bytes).isEmpty())
            continue;
        ++acknowledged;
        QVERIFY(syncs > 0);
        syncs = 0;
    }
    QCOMPARE(acknowledged, firstSales + secondSales);
}

void TestSandboxPowerCut::noAcknowledgedWriteIsLost_data()
{
    QTest::addColumn<Unsynced>("unsynced");
    QTest::newRow("what was not synced is gone") << Unsynced::Lost;
    QTest::newRow("some of it is there, in any order, torn") << Unsynced::Some;
}

void TestSandboxPowerCut::noAcknowledgedWriteIsLost()
{
    QFETCH(Unsynced, unsynced);
    const QTemporaryDir folder;
    qsizetype looked = 0, started = 0;
    for (int cut = 0; cut < cuts; ++cut) {
        const qsizetype events = m_record.size() * (cut + 1) / cuts;
        const QSet<QString> promised = keysIn(sentBefore(m_record, events));
        QVERIFY(layOut(filesAfterPowerCut(m_record, events, unsynced, static_cast<quint32>(cut)), folder.path()));
        if (cut % startedEvery == 0) {
            Run run(folder.path());
            QVERIFY2(!run.url.isEmpty(), run.process.readAllStandardError().constData());
            run.send("POST", "Web/Session", "{}");
            QVERIFY(!run.answer().isEmpty());
            run.process.kill();
            QVERIFY(run.process.waitForFinished(10'000));
            ++started;
        }
        const Store store = look(folder.filePath(u"sandbox.sqlite"_s));
        QVERIFY2(store.sound, qPrintable(u"not sound after %1 events"_s.arg(events)));
        QVERIFY2(store.keys.contains(promised), qPrintable(u"%1 of %2 are gone after %3 events"_s
            .arg((promised - store.keys).size()).arg(promised.size()).arg(events)));
        looked += promised.size();
    }
    qInfo("%d power cuts in %lld events, %lld times an acknowledged write was looked for, none lost; started again %lld times", cuts,
        static_cast<long long>(m_record.size()), static_cast<long long>(looked), static_cast<long long>(started));
}

QTEST_GUILESS_MAIN(TestSandboxPowerCut)
#include "tst_sandbox_powercut.moc"
