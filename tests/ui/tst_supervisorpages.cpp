// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choicemodel.h"
#include "tests/models/modelworld.h"
#include "tests/support/testclock.h"
#include "ui/audit/auditpage.h"
#include "ui/compare/comparepage.h"
#include "ui/health/healthstrip.h"
#include "ui/theme/themeswitcher.h"
#include "ui/watch/watchpage.h"
#include "ui/widgets/attemptstrip.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/pinstrip.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using enum Operation;

namespace {

QString key(int number) { return u"session-key-%1"_s.arg(number, 4, 10, QLatin1Char('0')); }

struct PagesWorld : ModelWorld
{
    QTemporaryDir home;
    ScriptedTransport wire; //!< whose certificate is seen
    ChoiceModel modes, sources;
    AuditTrail trail{home.path(), clock};
    std::unique_ptr<WatchList> list;
    std::unique_ptr<HealthMonitor> health;
    std::unique_ptr<QWidget> page;

    PagesWorld()
    {
        modes.setChoices({{3, u"Web"_s, false}, {4, u"Members"_s, false}});
        sources.setChoices({{10, u"Web default"_s, false}, {20, u"Spring appeal"_s, false}});
    }
    ~PagesWorld() { page.reset(); }

    template<typename T>
    T *show(T *widget, QSize size = {1366, 700})
    {
        page.reset(widget);
        page->resize(size);
        page->show();
        [this] { QVERIFY(QTest::qWaitForWindowActive(page.get())); }();
        return widget;
    }
    void pump(int turns)
    {
        for (int i = 0; i < turns; ++i) {
            clock.advance(60ms);
            if (QTimer *timer = timerOf(*list, true); timer->isActive())
                fire(*timer);
            for (int turn = 0; turn < 4; ++turn)
                QCoreApplication::sendPostedEvents();
        }
    }
    WatchPage *watch(bool filled)
    {
        list = std::make_unique<WatchList>(service, clock, QTimeZone());
        serve();
        if (filled) {
            transport.answer(GetSession, sessionAnswer());
            login = {{u"UserId"_s, u"ann"_s}, {u"FailedAttempts"_s, 5}, {u"LockedDate"_s, u"2026-03-14T14:05:00-05:00"_s}};
            transport.answer(GetSession, sessionAnswer());
            login = {{u"UserId"_s, u"ann"_s}, {u"FailedAttempts"_s, 2}};
            transport.answer(GetSession, sessionAnswer());
            login = {};
            holdSeats();
            transport.answer(GetSession, sessionAnswer());
            transport.answer(GetExpiration, deadlineAnswer(95s));
            transport.answer(GetSession, sessionAnswer());
            transport.answer(GetExpiration, deadlineAnswer(4min));
            transport.answer(GetSession, sessionAnswer());
            transport.answer(GetExpiration, deadlineAnswer(12min));
            session[u"SeatsExpired"_s] = true;
            transport.answer(GetSession, sessionAnswer());
            session[u"SeatsExpired"_s] = false;
            session[u"CheckoutStatus"_s] = QJsonObject{{u"Status"_s, u"Error"_s}};
            transport.answer(GetSession, sessionAnswer());
            session.remove(u"CheckoutStatus"_s);
            transport.refuse(GetSession, 404, ErrorKind::NotFound);
            releaseAllSeats();
            signIn(5, u"ann"_s);
            serve();
            list->addOwn(key(0), u"Rosa Dvorak"_s);
            for (int i = 1; i < 14; ++i)
                list->addKeys(key(i));
        }
        auto *shown = show(new WatchPage(*list, modes));
        if (filled)
            pump(60);
        return shown;
    }
    ComparePage *compare()
    {
        serve();
        transport.answer(GetSession, sessionAnswer());
        session[u"ModeOfSaleId"_s] = 4;
        session[u"SourceId"_s] = 20;
        serve();
        transport.answer(GetVariables, timed(R"([{"Name":"LoginType","Value":"1"},{"Name":"Promo","Value":"SPRING"}])"));
        transport.answerAlways(GetVariables, timed(R"([{"Name":"LoginType","Value":"4"}])"));
        transport.answerAlways(GetDeliveryMethods, timed(R"([{"Id":1,"Description":"Post","IsDefault":true}])"));
        transport.answerAlways(GetDefault, ScriptedTransport::failure(OutcomeClass::Refused, ErrorKind::NotFound, 404));
        auto *shown = show(new ComparePage(service, {modes, sources}));
        shown->setSessions({{key(0), u"Rosa Dvorak · Session 1"_s}, {key(1), u"Session 2"_s}, {key(2), u"Session 3"_s}});
        shown->put(key(0));
        settle();
        shown->put(key(1));
        settle();
        return shown;
    }
    void fillAudit()
    {
        const auto add = [this](const QString &who, AuditDeed deed, AuditResult result, AuditReason reason) {
            AuditEntry entry;
            entry.staff = who;
            entry.deed = deed;
            entry.result = result;
            entry.reason = reason;
            entry.login = deed == AuditDeed::OpenSupervisor ? QString() : u"k3fa20c77e915"_s;
            trail.append(entry);
            clock.advance(97s);
        };
        add(u"sam"_s, AuditDeed::SignIn, AuditResult::NotRecognised, AuditReason::None);
        add(u"sam"_s, AuditDeed::LastTry, AuditResult::LockedOut, AuditReason::None);
        add(u"ines"_s, AuditDeed::OpenSupervisor, AuditResult::Done, AuditReason::None);
        add(u"ines"_s, AuditDeed::Unlock, AuditResult::Done, AuditReason::PatronCalled);
        add(u"ines"_s, AuditDeed::SendToken, AuditResult::Unknown, AuditReason::PatronCalled);
        add(u"ines"_s, AuditDeed::ExternalSignIn, AuditResult::Done, AuditReason::ShowStarts);
    }
    void ill()
    {
        transport.answerAlways(GetStatus,
            timed(R"({"Success":false,"Dependencies":[{"Success":false,"Name":"Impresario"}]})"));
        transport.answerAlways(GetSeatServerStatus, timed(R"({"IsListening":false,"ConnectionsCount":0})"));
        clock.setWall(clock.wall().addSecs(180));
        health = std::make_unique<HealthMonitor>(service, wire, clock);
        CallRecord record;
        record.certificateEndUtc = clock.wall().addDays(12);
        Q_EMIT wire.called(record);
    }
    void well()
    {
        transport.answerAlways(GetStatus, timed(R"({"Success":true,"Dependencies":[{"Success":true,"Name":"Database"}]})"));
        transport.answerAlways(GetSeatServerStatus, timed(R"({"IsListening":true,"ConnectionsCount":7})"));
        health = std::make_unique<HealthMonitor>(service, transport, clock);
    }
    [[nodiscard]] QString texts() const
    {
        QStringList all;
        for (const QLabel *label : page->findChildren<QLabel *>())
            all += label->text();
        for (const QTableView *table : page->findChildren<QTableView *>()) {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                for (int column = 0; column < table->model()->columnCount(); ++column)
                    all += table->model()->index(row, column).data().toString();
            }
        }
        return all.join(u'\n');
    }
    template<typename T>
    T *part(const QString &name) const
    {
        return page->findChild<T *>(name);
    }
    bool picture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("FOYER_PICTURES");
        return folder.isEmpty()
            || (QDir().mkpath(folder) && page->grab().toImage().save(QDir(folder).filePath(QString(name + u".png"_s))));
    }
};

}

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
    void everyStatePaints_data();
    void everyStatePaints();

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
    QTest::keyClicks(field, QString(key(1) + u' ' + key(2) + u" nokey"_s));
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
    page->setSessions({{key(0), u"Session 1"_s}}); // the other one is gone, and its number with it
    world.settle();
    const auto fields = page->findChildren<ChoiceField *>();
    QCOMPARE(fields.size(), 2);
    QVERIFY(fields[0]->currentId() && !fields[1]->currentId());
    auto *again = world.part<QPushButton>(u"compareAgain"_s);
    QVERIFY(!again->isEnabled());
    page->setSessions({{key(0), u"Session 1"_s}, {key(1), u"Session 2"_s}});
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
    QTest::keyClicks(world.part<QLineEdit>(u"auditFilter"_s), u"ines unlocked"_s);
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

void SupervisorPagesTest::everyStatePaints_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<SchemePreference>("scheme");
    for (const char *scene : {"watch", "watch-empty", "compare", "compare-empty", "audit", "audit-empty", "health", "health-ill", "guard", "pin"}) {
        QTest::newRow(scene) << QString::fromLatin1(scene) << SchemePreference::Light;
        QTest::addRow("%s-dark", scene) << QString::fromLatin1(scene) << SchemePreference::Dark;
    }
}

void SupervisorPagesTest::everyStatePaints()
{
    QFETCH(QString, scene);
    QFETCH(SchemePreference, scheme);
    m_theme.setPreference(scheme);
    PagesWorld world;
    if (scene.startsWith(u"watch"_s)) {
        world.watch(scene == u"watch"_s);
    } else if (scene == u"compare"_s) {
        world.compare();
    } else if (scene == u"compare-empty"_s) {
        world.show(new ComparePage(world.service, {world.modes, world.sources}));
    } else if (scene.startsWith(u"audit"_s)) {
        if (scene == u"audit"_s)
            world.fillAudit();
        world.show(new AuditPage(world.trail));
    } else if (scene.startsWith(u"health"_s)) {
        scene == u"health"_s ? world.well() : world.ill();
        auto *strip = world.show(new HealthStrip(*world.health), {1366, scene == u"health"_s ? 40 : 220});
        world.settle();
        strip->setDetailed(scene != u"health"_s);
    } else {
        auto *holder = new QWidget;
        auto *column = new QVBoxLayout(holder);
        auto *guard = new AttemptStrip, *same = new AttemptStrip, *unknown = new AttemptStrip;
        auto *pin = new PinStrip;
        for (QWidget *strip : std::initializer_list<QWidget *>{guard, same, unknown, pin})
            column->addWidget(strip);
        world.show(holder, {scene == u"pin"_s ? 900 : 420, 420});
        if (scene == u"pin"_s) {
            pin->ask(u"The supervisor's desk needs the PIN of this profile."_s, [] { return 30s; });
        } else {
            guard->askLast(4, 5, [] { });
            unknown->askLast(2, {}, [] { });
            same->tellSame();
        }
    }
    QCoreApplication::sendPostedEvents();
    QVERIFY(world.picture(u"supervisor-"_s + QString::fromLatin1(QTest::currentDataTag())));
}

QTEST_MAIN(SupervisorPagesTest)
#include "tst_supervisorpages.moc"
