// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a guest typed and the program let go of is not in its memory any more.
#include "app/kiosk/freedmemory.h"
#include "tests/kiosk/memorysearch.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class FreedMemoryTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsInUseIsFound();
    void whatIsFreedIsOverwritten_data();
    void whatIsFreedIsOverwritten();
    void programsStartedFromHereAreAsEver();
    void whatStoodInTheEnvironmentStays();

private:
    [[nodiscard]] HiddenWord word() const { return HiddenWord().add(u"quagga").add(m_number).add(u"@"); }
    //! Not written anywhere in the program.
    [[nodiscard]] QString address() const { return u"quagga%1@example.org"_s.arg(m_number); }

    int m_number = 31;
};

void FreedMemoryTest::init() { ++m_number; }

void FreedMemoryTest::whatIsInUseIsFound()
{
    const QString wide = address();
    const QByteArray narrow = wide.toUtf8();
    QVERIFY(copiesInMemory(word()) >= 2);
    QVERIFY(!narrow.isEmpty());
}

void FreedMemoryTest::whatIsFreedIsOverwritten_data()
{
    QTest::addColumn<int>("before"); // signs in front of the address: other sizes are other places
    QTest::newRow("a word") << 0;
    QTest::newRow("a line") << 100;
    QTest::newRow("a page") << 5000;
    QTest::newRow("a book") << 300'000;
}

// H11
void FreedMemoryTest::whatIsFreedIsOverwritten()
{
    if (!canOverwriteFreedMemory())
        QSKIP("this build's allocator cannot");
    QFETCH(int, before);
    {
        QString typed(before, u' ');
        typed.squeeze();
        for (const QChar sign : address())
            typed += sign; // moves whenever it outgrows its place, as in a field
        const QByteArray body = QJsonDocument(QJsonObject{{u"LoginName"_s, typed}}).toJson();
        QVERIFY(copiesInMemory(word()) >= 2);
        QVERIFY(!body.isEmpty());
    }
    QCOMPARE(copiesInMemory(word()), 0);
}

void FreedMemoryTest::programsStartedFromHereAreAsEver()
{
    QVERIFY(!qEnvironmentVariableIsSet("FOYER_BEGUN_AGAIN"));
    QVERIFY(!qgetenv("GLIBC_TUNABLES").contains("perturb"));
}

void FreedMemoryTest::whatStoodInTheEnvironmentStays()
{
    if (!canOverwriteFreedMemory())
        QSKIP("this build's allocator cannot");
    const QByteArray given("glibc.malloc.arena_max=8"), both = given + ":glibc.malloc.perturb=85:glibc.malloc.tcache_count=0";
    qputenv("FOYER_BEGUN_AGAIN", "1");
    qputenv("GLIBC_TUNABLES", both);
    overwriteFreedMemory(nullptr);
    QCOMPARE(qgetenv("GLIBC_TUNABLES"), given);
    QVERIFY(!qEnvironmentVariableIsSet("FOYER_BEGUN_AGAIN"));
    qunsetenv("GLIBC_TUNABLES");
}

int main(int argc, char **argv)
{
    overwriteFreedMemory(argv);
    QCoreApplication application(argc, argv);
    FreedMemoryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_freedmemory.moc"
