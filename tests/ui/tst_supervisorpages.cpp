// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/supervisorworld.h"
#include "ui/theme/themeswitcher.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/pinstrip.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using enum Operation;

class SupervisorPagesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.setReducedMotion(true); }
    void aPastedKeyIsWatchedAndShownNowhere();
    void theWatchedWhoNeedAPersonStandOnTop();
    void aHiddenWatchPageAsksNothing();
    void aRowIsOpenedComparedAndRemovedByKeys();
    void aSecondSessionIsComparedWithTheOnlyOne();
    void whatDiffersCanBeShownAlone();
    void theAuditIsReadAndNarrowed();
    void aFullDiskIsSaidOnThePage();
    void theStripSaysItInWordsAndTheKeyTellsMore();
    void aPinIsEmptiedWithEachUseAndWaitsAreShown();

private:
    ThemeSwitcher m_theme;
};

void SupervisorPagesTest::aPastedKeyIsWatchedAndShownNowhere()
{
    PagesWorld world;
    auto *page = world.watch(false);
    QSignalSpy given(page, &WatchPage::keysGiven);
    page->focusFirst();
    auto *field = world.part<QLineEdit>(u"watchKeys"_s);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, QString(sessionKey(1) + u' ' + sessionKey(2) + u" nokey"_s));
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(world.list->rowCount(), 2);
    QCOMPARE(given.size(), 1);
    QVERIFY(field->text().isEmpty());
    field->undo();
    QVERIFY(field->text().isEmpty());
    world.pump(10);
    QVERIFY(!world.texts().contains(u"session-key"_s));
    QVERIFY(world.texts().contains(u"Session 2"_s));
    QVERIFY(world.part<QLabel>(u"watchTold"_s)->text().contains(u"no key or no room: 1"_s));
}

void SupervisorPagesTest::theWatchedWhoNeedAPersonStandOnTop()
{
    PagesWorld world;
    world.watch(true);
    const QStringList lines = world.texts().split(u'\n');
    QCOMPARE(world.list->at(0).need, WatchNeed::SeatsGone);
    QCOMPARE(world.list->at(1).need, WatchNeed::EndsNow);
    QCOMPARE(world.list->at(2).need, WatchNeed::CheckoutStuck);
    QCOMPARE(world.list->at(3).need, WatchNeed::LockedOut);
    QCOMPARE(world.list->at(4).need, WatchNeed::EndsSoon);
    QCOMPARE(world.list->at(world.list->rowCount() - 1).need, WatchNeed::Ended);
    QCOMPARE(world.part<QLabel>(u"watchSummary"_s)->text(), u"5 of 14 need you"_s);
}

void SupervisorPagesTest::aHiddenWatchPageAsksNothing()
{
    PagesWorld world;
    auto *page = world.watch(true);
    world.settle();
    page->hide();
    world.forgetRequests();
    world.pump(200);
    QCOMPARE(world.transport.requests().size(), 0);
    page->show();
    world.pump(20);
    QVERIFY(!world.transport.requests().isEmpty());
}

void SupervisorPagesTest::aSecondSessionIsComparedWithTheOnlyOne()
{
    PagesWorld world;
    auto *page = world.compare();
    page->setSessions({{sessionKey(0), u"Session 1"_s}}); // the other one is gone, and its number with it
    world.settle();
    const auto fields = page->findChildren<ChoiceField *>();
    QCOMPARE(fields.size(), 2);
    QVERIFY(fields[0]->currentId() && !fields[1]->currentId());
    auto *again = world.part<QPushButton>(u"compareAgain"_s);
    QVERIFY(!again->isEnabled());
    page->setSessions({{sessionKey(0), u"Session 1"_s}, {sessionKey(1), u"Session 2"_s}});
    fields[1]->setCurrentId(2);
    world.settle();
    QVERIFY(again->isEnabled());
}

void SupervisorPagesTest::aRowIsOpenedComparedAndRemovedByKeys()
{
    PagesWorld world;
    auto *page = world.watch(true);
    QSignalSpy opened(page, &WatchPage::openRequested), compared(page, &WatchPage::compareRequested);
    page->focusFirst();
    auto *table = world.part<QTableView>(u"watchTable"_s);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Home);
    const int row = table->currentIndex().row();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toString(), world.list->keyAt(row));
    QTest::mouseClick(world.part<QPushButton>(u"watchCompare"_s), Qt::LeftButton);
    QCOMPARE(compared.size(), 1);
    const int before = world.list->rowCount();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(world.list->rowCount(), before - 1);
}

void SupervisorPagesTest::whatDiffersCanBeShownAlone()
{
    PagesWorld world;
    world.compare();
    QVERIFY2(world.part<QLabel>(u"compareSummary"_s)->text().contains(u"4"_s), qPrintable(world.texts()));
    auto *table = world.part<QTableView>(u"compareTable"_s);
    const int all = table->model()->rowCount();
    QVERIFY(all > 20);
    world.part<QCheckBox>(u"compareOnlyDifferences"_s)->click();
    QCOMPARE(table->model()->rowCount(), 4);
    QVERIFY(world.texts().contains(u"Members (4)"_s));
    QVERIFY(world.texts().contains(u"only left"_s));
    QVERIFY(!world.texts().contains(u"session-key"_s));
}

void SupervisorPagesTest::theAuditIsReadAndNarrowed()
{
    PagesWorld world;
    world.fillAudit();
    world.show(new AuditPage(world.trail));
    auto *table = world.part<QTableView>(u"auditTable"_s);
    QCOMPARE(table->model()->rowCount(), 6);
    QVERIFY(table->model()->index(0, 2).data().toString().contains(u"without a password"_s)); // the newest first
    QTest::keyClicks(world.part<QLineEdit>(u"auditFilter"_s), u"ines unlocking"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    world.part<QLineEdit>(u"auditFilter"_s)->setText({});
    world.part<QCheckBox>(u"auditOnlyTrouble"_s)->click();
    QCOMPARE(table->model()->rowCount(), 3);
    world.fillAudit();
    QCOMPARE(table->model()->rowCount(), 6); // lines that come while it is shown
}

void SupervisorPagesTest::aFullDiskIsSaidOnThePage()
{
    PagesWorld world;
    AuditTrail trail(u"/proc/nowhere/audit"_s, world.clock);
    world.show(new AuditPage(trail));
    trail.append({});
    QVERIFY(world.texts().contains(u"Selling goes on"_s));
}

void SupervisorPagesTest::theStripSaysItInWordsAndTheKeyTellsMore()
{
    PagesWorld world;
    world.ill();
    auto *strip = world.show(new HealthStrip(*world.health), {1366, 60});
    world.settle();
    const QString brief = world.texts();
    QVERIFY(brief.contains(u"Seat Server not listening"_s));
    QVERIFY(brief.contains(u"3 min behind"_s));
    QVERIFY(!strip->isDetailed());
    QTest::keyClick(strip, Qt::Key_F7);
    QVERIFY(strip->isDetailed());
    QVERIFY(world.texts().contains(u"Not well: Impresario."_s));
    QTest::keyClick(strip, Qt::Key_F7);
    QVERIFY(!strip->isDetailed());
}

void SupervisorPagesTest::aPinIsEmptiedWithEachUseAndWaitsAreShown()
{
    PagesWorld world;
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    auto *strip = new PinStrip;
    column->addWidget(strip);
    world.show(holder, {900, 120});
    std::chrono::seconds wait = 0s;
    QStringList pins;
    connect(strip, &PinStrip::given, this, [&pins](const std::shared_ptr<Secret> &pin) { pins += QString::fromUtf8(pin->utf8()); });
    strip->ask(u"Why"_s, [&wait] { return wait; });
    auto *field = world.part<QLineEdit>(u"pin"_s);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"482913"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(pins, QStringList{u"482913"_s});
    QVERIFY(field->text().isEmpty());
    field->undo();
    QVERIFY(field->text().isEmpty());
    wait = 30s;
    strip->tellWrong();
    QVERIFY(world.texts().contains(u"30 s"_s));
    QTest::keyClicks(field, u"1"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(pins.size(), 1);
    QSignalSpy left(strip, &PinStrip::left);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
    QVERIFY(!strip->isVisible());
    QVERIFY(field->text().isEmpty());
}

QTEST_MAIN(SupervisorPagesTest)
#include "tst_supervisorpages.moc"
