// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The power goes while settings are saved (tests/support/diskrecorder.c is preloaded): whole, and never older than what the
// program has said is saved.
#include "models/settings/safefile.h"
#include "tests/support/powercut.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int saves = 12;
constexpr int worldsOfACut = 20;

QByteArray edition(int number) { return QByteArray::number(number) + QByteArray(3000, 'x') + "end"; }

//! -1: no file, or not a whole one.
int editionIn(const QMap<QByteArray, QByteArray> &files, const QByteArray &name)
{
    const QByteArray bytes = files.value(name);
    const int number = bytes.left(bytes.indexOf('x')).toInt();
    return !bytes.isEmpty() && bytes == edition(number) ? number : -1;
}

}

class PowerCutTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSavedIsThereWhole();
};

void PowerCutTest::whatWasSavedIsThereWhole()
{
    const QTemporaryDir folder, notes;
    qputenv("FOYER_RECORDED_FOLDER", QFile::encodeName(folder.path()));
    qputenv("FOYER_DISK_RECORD", QFile::encodeName(notes.filePath(u"record"_s)));
    int line[2];
    QVERIFY(socketpair(AF_UNIX, SOCK_STREAM, 0, line) == 0);
    for (int i = 1; i <= saves; ++i) {
        QCOMPARE(SafeFile::write(folder.filePath(u"settings.json"_s), edition(i)), FileProblem::None);
        QVERIFY(send(line[0], "!", 1, 0) == 1); // saved, it says
    }
    const DiskRecord record = readDiskRecord(notes.filePath(u"record"_s));
    QVERIFY2(record.size() > saves * 6, "run by ctest, which preloads the recorder");
    QCOMPARE(sentBefore(record, record.size()).size(), saves);
    for (qsizetype events = 1; events <= record.size(); ++events) {
        const auto promised = static_cast<int>(sentBefore(record, events).size());
        for (int world = 0; world < worldsOfACut; ++world) {
            const auto files
                = filesAfterPowerCut(record, events, world == 0 ? Unsynced::Lost : Unsynced::Some, static_cast<quint32>(events * worldsOfACut + world));
            QVERIFY(!files.contains("settings.json") || editionIn(files, "settings.json") >= promised);
            QVERIFY(!files.contains("settings.json.bak") || editionIn(files, "settings.json.bak") >= promised - 1);
            QVERIFY(promised == 0 || files.contains("settings.json"));
        }
    }
    qInfo("%d saves, %lld power cuts, %d worlds each", saves, static_cast<long long>(record.size()), worldsOfACut);
}

QTEST_APPLESS_MAIN(PowerCutTest)
#include "tst_powercut.moc"
