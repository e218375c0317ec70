// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Settings on a disk that fails (tests/support/faultydisk.c is preloaded): what was there before stays, and it is said.
#include "models/settings/preferencesstore.h"
#include "models/settings/profilestore.h"
#include "models/settings/safefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class FaultyDiskTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailedSyncKeepsTheOldFile_data() { addFaults(); }
    void aFailedSyncKeepsTheOldFile();
    void settingsSurviveIt_data() { addFaults(); }
    void settingsSurviveIt();

private:
    static void addFaults();
    void tell(const QString &what) const;
    void mend() const { QVERIFY(QFile::remove(m_told)); }

    const QTemporaryDir m_orders;
    mutable QString m_told;
};

void FaultyDiskTest::addFaults()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<FileProblem>("problem");
    QTest::newRow("I/O error of fsync") << u"sync"_s << FileProblem::CannotWrite;
    QTest::newRow("no space") << u"full"_s << FileProblem::NoSpace;
    QTest::newRow("read-only") << u"readonly"_s << FileProblem::NotAllowed;
}

void FaultyDiskTest::tell(const QString &what) const
{
    qputenv("FOYER_FAULTY_DISK", QFile::encodeName(m_orders.path()));
    m_told = m_orders.filePath(what);
    QFile file(m_told);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

// L3
void FaultyDiskTest::aFailedSyncKeepsTheOldFile()
{
    QFETCH(QString, fault);
    QFETCH(FileProblem, problem);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.json"_s);
    QCOMPARE(SafeFile::write(path, "precious"), FileProblem::None);
    tell(fault);
    QCOMPARE(SafeFile::write(path, "half", false), problem);
    QCOMPARE(SafeFile::write(path, "half", true), problem);
    mend();
    QCOMPARE(SafeFile::read(path, 100).bytes, QByteArray("precious"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1); // nothing half-written beside it
    QCOMPARE(SafeFile::write(path, "better"), FileProblem::None);
    QCOMPARE(SafeFile::read(path, 100).bytes, QByteArray("better"));
}

void FaultyDiskTest::settingsSurviveIt()
{
    QFETCH(QString, fault);
    QFETCH(FileProblem, problem);
    const QDateTime now({2026, 7, 14}, {19, 0}, Qt::UTC);
    const QTemporaryDir folder;
    Profile profile;
    profile.id = newProfileId();
    profile.name = u"Opera"_s;
    profile.baseUrl = QUrl(u"https://tix.example.org/TessituraService"_s);
    {
        ProfileStore store(folder.path());
        store.load(now);
        QCOMPARE(store.put(profile), FileProblem::None);
        tell(fault);
        Profile changed = profile;
        changed.name = u"Half"_s;
        QCOMPARE(store.put(changed), problem);
    }
    ProfileStore again(folder.path());
    QCOMPARE(again.load(now), LoadProblem::None);
    QCOMPARE(again.find(profile.id), std::optional(profile));
    mend();
}

QTEST_APPLESS_MAIN(FaultyDiskTest)
#include "tst_faultydisk.moc"
