// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/safefile.h"
#include "tests/support/fulldisk.h"

#include <QTemporaryDir>
#include <QtTest>

#if defined(Q_OS_UNIX)
#    include <sys/stat.h>
#    include <unistd.h>
#endif

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class SafeFileTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsWrittenIsReadAndOnlyTheOwnerMayLook();
    void oneOlderGenerationIsKept();
    void aFullDiskLosesNothingAndSaysSo_data();
    void aFullDiskLosesNothingAndSaysSo();
    void aPlaceThatCannotBeWrittenSaysSo();
    void whatIsNoFileOrTooLargeIsNotRead();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"a/settings.json"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void SafeFileTest::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void SafeFileTest::whatIsWrittenIsReadAndOnlyTheOwnerMayLook()
{
    QCOMPARE(SafeFile::read(path(), 100).problem, FileProblem::NoFile);
    QCOMPARE(SafeFile::write(path(), "one"), FileProblem::None);
    QCOMPARE(SafeFile::read(path(), 3).bytes, QByteArray("one"));
#if defined(Q_OS_UNIX) // on Windows the folder of the user's own settings says who may look
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(QFile::setPermissions(path(), QFile::permissions(path()) | others));
    QCOMPARE(SafeFile::write(path(), "two"), FileProblem::None);
    QVERIFY(!(QFile::permissions(path()) & others));
    QVERIFY(!(QFile::permissions(SafeFile::backupPath(path())) & others));
#endif
}

void SafeFileTest::oneOlderGenerationIsKept()
{
    for (const char *text : {"one", "two", "three"})
        QCOMPARE(SafeFile::write(path(), text), FileProblem::None);
    QCOMPARE(SafeFile::read(path(), 100).bytes, QByteArray("three"));
    QCOMPARE(SafeFile::read(SafeFile::backupPath(path()), 100).bytes, QByteArray("two"));
    QCOMPARE(SafeFile::write(path(), "four", false), FileProblem::None);
    QCOMPARE(SafeFile::read(SafeFile::backupPath(path()), 100).bytes, QByteArray("two"));
    QCOMPARE(QFileInfo(path()).dir().entryList(QDir::Files).size(), 2);
}

void SafeFileTest::aFullDiskLosesNothingAndSaysSo_data()
{
    QTest::addColumn<int>("room");
    for (const int room : {0, 1, 4096, 16384, 39999})
        QTest::newRow(qPrintable(QString::number(room))) << room;
}

// L1
void SafeFileTest::aFullDiskLosesNothingAndSaysSo()
{
#if defined(Q_OS_UNIX)
    QFETCH(int, room);
    QCOMPARE(SafeFile::write(path(), "precious"), FileProblem::None);
    {
        const FullDisk full(static_cast<rlim_t>(room));
        QCOMPARE(SafeFile::write(path(), QByteArray(40000, 'x'), false), FileProblem::NoSpace);
        QCOMPARE(SafeFile::read(path(), 100).bytes, QByteArray("precious"));
    }
    QCOMPARE(QFileInfo(path()).dir().entryList(QDir::Files), QStringList{u"settings.json"_s});
    QCOMPARE(SafeFile::write(path(), QByteArray(40000, 'x')), FileProblem::None);
    QCOMPARE(SafeFile::read(SafeFile::backupPath(path()), 100).bytes, QByteArray("precious"));
#endif
}

void SafeFileTest::aPlaceThatCannotBeWrittenSaysSo()
{
    // Root may write to a read-only folder, so two places that refuse everybody.
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(SafeFile::write(m_folder->filePath(u"file/settings.json"_s), "x") != FileProblem::None);
#if defined(Q_OS_LINUX)
    QVERIFY(SafeFile::write(u"/proc/foyer/settings.json"_s, "x") != FileProblem::None);
    if (geteuid() != 0) {
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
        QCOMPARE(SafeFile::write(m_folder->filePath(u"settings.json"_s), "x"), FileProblem::NotAllowed);
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
#endif
}

// L4
void SafeFileTest::whatIsNoFileOrTooLargeIsNotRead()
{
    QCOMPARE(SafeFile::read(m_folder->path(), 100).problem, FileProblem::CannotRead);
    QFile sparse(m_folder->filePath(u"big"_s));
    QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(qint64(1) << 30));
    QCOMPARE(SafeFile::read(sparse.fileName(), 1 << 20).problem, FileProblem::TooLarge);
#if defined(Q_OS_UNIX)
    const QString pipe = m_folder->filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(SafeFile::read(pipe, 100).problem, FileProblem::CannotRead);
#endif
}

QTEST_APPLESS_MAIN(SafeFileTest)
#include "tst_safefile.moc"
