// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Guest after guest in the real window; packaging/dev/kiosk-cycles plays ten thousand of them.
#include "tests/kiosk/houseworld.h"
#include "tests/kiosk/memorysearch.h"

#include "app/kiosk/freedmemory.h"
#include "app/kiosk/kioskshell.h"
#include "app/kiosk/textwalk.h"
#include "ui/kiosk/kioskwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QTest>


using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString canary = u"zebrafink"_s; //!< in every guest's address, and in nothing else

//! Kilobytes of this process.
qint64 residentSize()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr qint64 pageKb = 4;
    return file.readAll().split(' ').value(1).toLongLong() * pageKb;
}

int openFiles() { return int(QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size()); }

//! Shares nothing with the self-test but the walk over objects.
QStringList canariesLeft()
{
    QStringList where;
    walkTexts([&](const QObject &owner, const QString &text) {
        if (text.contains(canary, Qt::CaseInsensitive))
            where.append(QString::fromLatin1(owner.metaObject()->className()));
    });
    for (QWidget *window : QApplication::topLevelWidgets()) {
        walkReadOut(window, [&](const QString &text) {
            if (text.contains(canary, Qt::CaseInsensitive))
                where.append(u"read out"_s);
        });
    }
    for (const QClipboard::Mode mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        if (QApplication::clipboard()->text(mode).contains(canary))
            where.append(u"clipboard"_s);
    }
    return where;
}

//! Judged from here on: by then every page, font and language was used, and the heap has its size.
constexpr int warmGuests = 1000;

//! What memory may grow by after the warm guests, in kilobytes. Few guests say nothing about a slope: they only must not be dear.
qint64 allowedGrowth(int cycles)
{
    constexpr qint64 firstUses = 4096, perThousand = 64, heapStep = 128; // the heap grows and shrinks in steps of 128 kB
    return cycles <= warmGuests ? firstUses : heapStep + perThousand * (cycles - warmGuests) / 1000;
}

int wantedCycles()
{
    const int asked = qEnvironmentVariableIntValue("FOYER_KIOSK_CYCLES");
    return asked > 0 ? asked : 40;
}

}

class KioskCyclesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noGuestMeetsAnEarlierOne();

private:
    bool beGuest(HouseWorld &kiosk, int number);
};

//! Buys, starts over at the money, leaves a half typed address, walks away: one after the other.
bool KioskCyclesTest::beGuest(HouseWorld &kiosk, int number)
{
    const QString email = u"%1.%2@example.org"_s.arg(canary).arg(number);
    const QString key = u"%1-key-%2"_s.arg(canary).arg(number);
    if (number % 3 == 1 && !kiosk.tap(u"language-de"_s))
        return false;
    if (number % 5 == 1 && !kiosk.tap(u"largeText"_s))
        return false;
    if (!kiosk.goToPayment(email, key))
        return false;
    QApplication::clipboard()->setText(email);
    QFile file(kiosk.temporary.filePath(email));
    if (!file.open(QIODevice::WriteOnly) || file.write(email.toUtf8()) <= 0)
        return false;
    file.close();
    switch (number % 4) {
    case 0:
        return kiosk.startOver();
    case 1:
        kiosk.pass(std::chrono::seconds(240), std::chrono::seconds(4)); // walks away
        return true;
    default:
        return kiosk.buyAndLeave();
    }
}

void KioskCyclesTest::noGuestMeetsAnEarlierOne()
{
    HouseWorld kiosk;
    int clean = 0, dirty = 0;
    connect(kiosk.house.get(), &KioskHouse::guestForgotten, this, [&](bool well) { ++(well ? clean : dirty); });
    const int cycles = wantedCycles(), every = qMax(1, cycles / 10), warmUp = cycles > warmGuests ? warmGuests : every;
    qint64 warm = 0, most = 0;
    int files = 0;
    qsizetype objects = 0;
    for (int number = 1; number <= cycles; ++number) {
        QVERIFY2(beGuest(kiosk, number), qPrintable(u"guest %1 at page %2"_s.arg(number).arg(int(kiosk.view().page))));
        kiosk.settle();
        QTRY_COMPARE(clean + dirty, number);
        QTRY_COMPARE(kiosk.view().page, KioskPage::Attract);
        QCOMPARE(dirty, 0);
        kiosk.world.forgetRequests(); // the test's own record
        kiosk.world.transport.forgetVisitor();
        if (number % 10 == 0)
            QCOMPARE(canariesLeft(), QStringList());
        if (number == warmUp) {
            warm = residentSize();
            files = openFiles();
            objects = kiosk.house->shell().findChildren<QObject *>().size();
        }
        most = qMax(most, residentSize());
        if (number % every == 0)
            qInfo("%6d guests: RSS %lld kB, %d descriptors, %d objects in the window", number, residentSize(), openFiles(),
                int(kiosk.house->shell().findChildren<QObject *>().size()));
    }
    QCOMPARE(openFiles(), files);
    QCOMPARE(kiosk.house->shell().findChildren<QObject *>().size(), objects);
    const qint64 grown = residentSize() - warm;
    qInfo("%d guests: 0 residues, %d self-tests passed; RSS %lld kB after %d, %+lld kB since, %lld kB at most", cycles, clean, warm,
        warmUp, grown, most);
    QVERIFY2(grown <= allowedGrowth(cycles), "memory grows with every guest");
    const auto copiesOf = [](int number) { return copiesInMemory(HiddenWord().add(canary).add(u".").add(number).add(u"@")); };
    int earlier = 0;
    for (int number = 1; number < cycles; number += qMax(1, cycles / 20))
        earlier += copiesOf(number);
    const int ofTheLast = copiesOf(cycles);
    qInfo("copies in memory, freed memory included: %d of the last guest's address, %d of twenty earlier ones", ofTheLast, earlier);
    if (canOverwriteFreedMemory())
        QCOMPARE(ofTheLast + earlier, 0);
}

int main(int argc, char **argv)
{
    overwriteFreedMemory(argv);
    QApplication application(argc, argv);
    KioskCyclesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kioskcycles.moc"
