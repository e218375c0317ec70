// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/managedhere.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class ManagedHereTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void locksAndKeyAreTakenOver();
    void aMistakeIsShownWithItsPlaceAndNothingCounts();
    void aKeyThatIsNoneIsTold();
    void aMissingFileIsOnlyMissedWhenAskedFor();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder->filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return file.fileName();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ManagedHereTest::locksAndKeyAreTakenOver()
{
    const QString key = write(u"case.key"_s, CaseKey::newText());
    const ManagedHere here = readManaged(write(u"managed.json"_s,
        R"({"locked":{"language":"de","attemptLimit":4},
            "desk":{"receiptSettingsId":1,"receiptPrinter":"counter"},"caseKeyFile":")" + key.toUtf8() + "\"}"));
    QVERIFY(!here.trouble);
    QVERIFY(here.caseKey);
    QCOMPARE(here.locks.language, u"de"_s);
    QCOMPARE(here.locks.attemptLimit, 4);
    QCOMPARE(here.receipts, (ReceiptSettings{1, u"counter"_s, ReceiptPaper::Roll80}));
}

void ManagedHereTest::aMistakeIsShownWithItsPlaceAndNothingCounts()
{
    const ManagedHere here
        = readManaged(write(u"managed.json"_s, R"({"locked":{"language":"de","attemptLimit":0,"colour":"red"}})"));
    QVERIFY(here.trouble);
    QVERIFY(here.trouble->headline.contains(u"managed.json"_s));
    QVERIFY(here.trouble->details.contains(u"locked.attemptLimit"_s));
    QVERIFY(here.trouble->details.contains(u"locked.colour"_s));
    QCOMPARE(here.locks, ManagedLocks());
}

void ManagedHereTest::aKeyThatIsNoneIsTold()
{
    const QString key = write(u"case.key"_s, "my secret key");
    const ManagedHere here
        = readManaged(write(u"managed.json"_s, R"({"locked":{"language":"de"},"caseKeyFile":")" + key.toUtf8() + "\"}"));
    QVERIFY(here.trouble && here.trouble->headline.contains(u"case.key"_s));
    QVERIFY(!QString(here.trouble->headline + here.trouble->details).contains(u"secret"_s));
    QVERIFY(!here.caseKey);
    QCOMPARE(here.locks.language, u"de"_s); // the rest counts
}

void ManagedHereTest::aMissingFileIsOnlyMissedWhenAskedFor()
{
    QVERIFY(readManaged(m_folder->filePath(u"none.json"_s)).trouble);
    if (!QFile::exists(Managed::usualPath()))
        QVERIFY(!readManaged({}).trouble);
}

QTEST_GUILESS_MAIN(ManagedHereTest)
#include "tst_managedhere.moc"
