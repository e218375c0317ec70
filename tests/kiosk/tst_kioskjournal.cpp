// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kioskjournal.h"
#include "tests/support/testclock.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Foyer;

class KioskJournalTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLastTwentyAreKeptTheNewestFirst();
    void aMarkIsWrittenOnce();
    void pagesThatSayNothingAreNotWritten();
    void aCallForAPersonIsToldOnEveryPage();
    void everyEventHasANameOfItsOwn();

private:
    TestClock m_clock;
};

void KioskJournalTest::theLastTwentyAreKeptTheNewestFirst()
{
    KioskJournal journal(m_clock);
    QSignalSpy written(&journal, &KioskJournal::written);
    journal.write(HouseEvent::Started);
    for (int i = 0; i < 25; ++i) {
        m_clock.advance(std::chrono::seconds(1));
        journal.write(HouseEvent::GuestBegan);
    }
    QCOMPARE(journal.last().size(), qsizetype(KioskJournal::most));
    QCOMPARE(journal.last().first().at, m_clock.wall());
    QVERIFY(journal.last().first().at > journal.last().last().at);
    QCOMPARE(written.size(), 26);
}

void KioskJournalTest::aMarkIsWrittenOnce()
{
    KioskJournal journal(m_clock);
    QList<KioskMark> marks{{m_clock.wall(), KioskPage::Starting}};
    journal.follow(marks);
    journal.follow(marks); // a case was added meanwhile
    QCOMPARE(journal.last().size(), 1);
    marks.append({m_clock.wall(), KioskPage::Thanks});
    journal.follow(marks);
    QCOMPARE(journal.last().size(), 2);
    QCOMPARE(journal.last().first().what, HouseEvent::OrderMade);
}

void KioskJournalTest::pagesThatSayNothingAreNotWritten()
{
    for (const KioskPage page : {KioskPage::Performances, KioskPage::Seats, KioskPage::Email, KioskPage::EmailCheck,
             KioskPage::Code, KioskPage::Delivery, KioskPage::Payment, KioskPage::AtReader,
             KioskPage::Checking, KioskPage::Cover})
        QVERIFY(!eventOf({m_clock.wall(), page}));
    KioskJournal journal(m_clock);
    journal.follow({{m_clock.wall(), KioskPage::Seats}});
    QVERIFY(journal.last().isEmpty());
    // Forgotten, and waiting for the next: one line.
    journal.write(HouseEvent::GuestForgotten);
    journal.follow({{m_clock.wall(), KioskPage::Attract}});
    QCOMPARE(journal.last().size(), 1);
}

void KioskJournalTest::aCallForAPersonIsToldOnEveryPage()
{
    for (int page = 0; page <= int(KioskPage::OutOfOrder); ++page)
        QCOMPARE(*eventOf({m_clock.wall(), KioskPage(page), KioskNotice::None, true}), HouseEvent::PersonCalled);
    QCOMPARE(*eventOf({m_clock.wall(), KioskPage::Payment, KioskNotice::NotAccepted}), HouseEvent::CardDeclined);
}

void KioskJournalTest::everyEventHasANameOfItsOwn()
{
    QSet<QString> names;
    for (int event = 0; event <= int(HouseEvent::Ended); ++event) {
        const QString name = KioskJournal::nameOf(HouseEvent(event));
        QVERIFY(!name.isEmpty());
        names.insert(name);
    }
    QCOMPARE(names.size(), int(HouseEvent::Ended) + 1);
}

QTEST_GUILESS_MAIN(KioskJournalTest)
#include "tst_kioskjournal.moc"
