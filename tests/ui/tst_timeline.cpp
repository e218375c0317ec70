// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/callworld.h"
#include "tests/support/fulldisk.h"
#include "tests/ui/timelineworld.h"
#include "ui/timeline/calldetail.h"
#include "ui/timeline/callwords.h"
#include "ui/timeline/casenote.h"
#include "ui/timeline/filterwords.h"
#include "ui/timeline/timelinepanel.h"
#include "ui/timeline/timelinewindow.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class TimelineTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCallIsARowInWords();
    void everyOperationHasWordsOfItsOwn();
    void aWordFilters_data();
    void aWordFilters();
    void filteringKeepsTheSelectedCall();
    void theNewestIsFollowedUntilThePersonScrolls();
    void theSelectedCallIsShownInFull();
    void onlyASafeReadHasAButtonToReadAgain();
    void escapeClosesTheWindow();
    void readAgainSendsOneRequest();
    void curlIsCopiedWithPlaceholders();
    void aFileIsWrittenWhole();
    void aFullDiskIsTold();
    void theCaseNoteIsAParagraph();
    void aSessionsTabShowsItsOwnCalls();
    void everythingIsReachedByKeyboard();
};

void TimelineTest::aCallIsARowInWords()
{
    TimelineWorld world(0);
    world.desk.log().append(CallWorld::told(1, R"({"IsLoggedIn":false,"OrderId":0})"));
    world.desk.log().append(CallWorld::refused(Operation::LoginUsingEmail, 1, ErrorKind::Rejected, 400, "[]", 1));
    world.desk.log().append(CallWorld::told(1, R"({"IsLoggedIn":true,"OrderId":null})", 2));
    world.show();
    QVERIFY2(world.row(0).contains(u"|Read the session|1|done|24 ms|32 bytes|"_s), qPrintable(world.row(0)));
    QVERIFY2(world.row(1).contains(u"|Sign in by e-mail|1|refused: rejected|24 ms|2 bytes|"_s), qPrintable(world.row(1)));
    QVERIFY2(world.row(2).endsWith(u"|signed in: no → yes, order: 0 → not known"_s), qPrintable(world.row(2)));
    // The name on its tab, where it has one.
    (void)world.transport.send({Operation::GetSession, {u"K3Y"_s}, {}, {}});
    QTRY_COMPARE(world.desk.log().rowCount(), 4);
    world.desk.setOpenSessions({{u"K3Y"_s, u"Ms K."_s}});
    QVERIFY2(world.row(3).contains(u"|1 · Ms K.|not sent: not reached|"_s), qPrintable(world.row(3)));
}

void TimelineTest::everyOperationHasWordsOfItsOwn()
{
    QSet<QString> seen;
    for (int i = 0; i <= lastOperation; ++i) {
        const QString words = CallWords::operation(static_cast<Operation>(i));
        QVERIFY(!words.isEmpty());
        QVERIFY2(!seen.contains(words), qPrintable(words));
        seen.insert(words);
    }
}

void TimelineTest::aWordFilters_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("shown");
    // Of ten calls: one read of the session, one slow read of the cart, one refused sign-in, seven others.
    QTest::newRow("nothing") << QString() << 50;
    QTest::newRow("failed") << u"failed"_s << 5;
    QTest::newRow("Failed") << u"Failed"_s << 5;
    QTest::newRow("slow") << u"slow"_s << 5;
    QTest::newRow("sign in") << u"sign in"_s << 5;
    QTest::newRow("phrase") << u"\"sign in by\""_s << 5;
    QTest::newRow("of the contract") << u"LoginUsingEmail"_s << 5;
    QTest::newRow("rejected") << u"rejected"_s << 5;
    QTest::newRow("status") << u"400"_s << 5;
    QTest::newRow("commands") << u"commands"_s << 5;
    QTest::newRow("reads") << u"reads"_s << 45;
    QTest::newRow("session") << u"session 2"_s << 10;
    QTest::newRow("both") << u"failed session 2"_s << 1;
    QTest::newRow("nonsense") << u"zebra"_s << 0;
    QTest::newRow("changed") << u"changed"_s << 3;
}

void TimelineTest::aWordFilters()
{
    QFETCH(QString, words);
    TimelineWorld world(50);
    world.view.setFilterText(words);
    QTEST(world.view.shownCalls(), "shown");
}

void TimelineTest::filteringKeepsTheSelectedCall()
{
    TimelineWorld world(50);
    world.show();
    world.table()->selectRow(16);
    QVERIFY(world.detail("callRequest").contains(u"/Login/Email"_s));
    QTest::keyClicks(world.find<QLineEdit>("timelineFilter"), u"failed"_s);
    QTRY_COMPARE(world.view.shownCalls(), 5);
    QCOMPARE(world.table()->currentIndex().row(), 1);
    QVERIFY(world.detail("callRequest").contains(u"/Login/Email"_s));
}

void TimelineTest::theNewestIsFollowedUntilThePersonScrolls()
{
    TimelineWorld world(200);
    world.show({1100, 500});
    QScrollBar *bar = world.table()->verticalScrollBar();
    world.table()->scrollToBottom();
    QTRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum());
    world.desk.log().append(CallWorld::record(Operation::GetCart, 1));
    QTRY_COMPARE(bar->value(), bar->maximum());
    bar->setValue(3);
    world.desk.log().append(CallWorld::record(Operation::GetCart, 1));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(bar->value(), 3);
}

void TimelineTest::theSelectedCallIsShownInFull()
{
    TimelineWorld world(10);
    world.show();
    world.table()->selectRow(6);
    QVERIFY(world.detail("callRequest").startsWith(u"POST /Web/Session/<session key 1>/Login/Email\n\n{"_s));
    QVERIFY(world.detail("callRequest").contains(u"\"Password\": \"<password>\""_s));
    QVERIFY(world.detail("callAnswer").startsWith(u"HTTP 400\nContent-Type: application/json\n"_s));
    QVERIFY(world.detail("callAnswer").contains(u"Login failed for <e-mail of patron>"_s));
    world.table()->setCurrentIndex({});
    QVERIFY(world.detail("callAnswer").isEmpty());
    QVERIFY(!world.find<QPushButton>("callCopy")->isEnabled());
}

void TimelineTest::escapeClosesTheWindow()
{
    TimelineWorld world;
    TimelineWindow window(world.desk, u"Opera House"_s);
    window.bring();
    for (const QString &name : {u"calls"_s, u"timelineFilter"_s}) {
        window.show();
        auto *focus = window.findChild<QWidget *>(name);
        QVERIFY2(focus, qPrintable(name));
        focus->setFocus();
        QTest::keyClick(focus, Qt::Key_Escape);
        QVERIFY2(!window.isVisible(), qPrintable(name));
    }
}

void TimelineTest::onlyASafeReadHasAButtonToReadAgain()
{
    TimelineWorld world(0);
    for (int i = 0; i <= lastOperation; ++i)
        world.desk.log().append(CallWorld::record(static_cast<Operation>(i), 0));
    world.show();
    for (int i = 0; i <= lastOperation; ++i) {
        world.table()->selectRow(i);
        const bool safe = endpointFor(static_cast<Operation>(i)).repeat == Repeat::Safe;
        QVERIFY2(world.find<QPushButton>("callAgain")->isHidden() == !safe, operationName(static_cast<Operation>(i)));
        world.find<CallDetail>("")->readAgain();
    }
    // Whatever was pressed, only reads went out.
    for (const Request &request : world.transport.requests())
        QCOMPARE(endpointFor(request.operation).repeat, Repeat::Safe);
}

void TimelineTest::readAgainSendsOneRequest()
{
    TimelineWorld world(0);
    (void)world.transport.send({Operation::GetSession, {u"K3Y"_s}, {}, {}});
    QTRY_COMPARE(world.desk.log().rowCount(), 1);
    world.show();
    world.table()->selectRow(0);
    auto *again = world.find<QPushButton>("callAgain");
    QVERIFY(!again->isEnabled()); // the session is not open here
    world.desk.setOpenSessions({{u"K3Y"_s, u"Ms K."_s}});
    QVERIFY(again->isEnabled());
    QTest::mouseClick(again, Qt::LeftButton);
    QCOMPARE(world.transport.count(Operation::GetSession), 2);
    QCOMPARE(world.transport.last().pathValues, QStringList{u"K3Y"_s});
    QTRY_COMPARE(world.desk.log().rowCount(), 2);
}

void TimelineTest::curlIsCopiedWithPlaceholders()
{
    TimelineWorld world(10);
    world.show();
    world.table()->selectRow(6);
    QTest::mouseClick(world.find<QPushButton>("callCopy"), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"curl --globoff --request POST"_s) && copied.contains(u"<staff password>"_s)
            && copied.contains(u"https://tickets.example/api/Web/Session/<session key 1>/Login/Email"_s),
        qPrintable(copied));
    QCOMPARE(world.messages.size(), 1);
}

void TimelineTest::aFileIsWrittenWhole()
{
    TimelineWorld world(50);
    QTemporaryDir folder;
    world.view.setFilterText(u"failed"_s);
    world.view.writeHar(folder.filePath(u"a.har"_s));
    QCOMPARE(world.messages.constLast().severity, Severity::Success);
    QFile har(folder.filePath(u"a.har"_s));
    QVERIFY(har.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(har.readAll())[u"log"_s][u"entries"_s].toArray().size(), 5); // what is shown
    QCOMPARE(har.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    world.view.writeCaseNote(folder.filePath(u"a.txt"_s));
    QFile note(folder.filePath(u"a.txt"_s));
    QVERIFY(note.open(QIODevice::ReadOnly));
    const QByteArray text = note.readAll();
    QVERIFY2(text.count("\n--- ") == 5 && text.contains("Login failed for <e-mail of patron>"), text.constData());
    // By the buttons a person presses.
    world.show();
    QTest::mouseClick(world.find<QPushButton>("timelineNote"), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Foyer "_s));
    auto *dialog = world.find<QFileDialog>("timelineFile");
    QVERIFY(dialog);
    dialog->reject();
}

void TimelineTest::aFullDiskIsTold()
{
#if defined(Q_OS_UNIX)
    TimelineWorld world(10);
    const QTemporaryDir room;
    const QString path = room.filePath(u"a.har"_s);
    {
        const FullDisk full(1000);
        world.view.writeHar(path);
    }
    QVERIFY(!QFile::exists(path));
    QCOMPARE(world.messages.constLast().severity, Severity::Danger);
    QVERIFY(world.messages.constLast().headline.startsWith(u"It could not be saved"_s));
#endif
}

void TimelineTest::theCaseNoteIsAParagraph()
{
    TimelineWorld world(50);
    QList<const CallEntry *> entries;
    for (int row = 0; row < 50; ++row)
        entries.append(world.desk.log().entry(row));
    const QString paragraph = CaseNote::paragraph(entries, world.desk.server());
    QVERIFY(!paragraph.contains(u'\n'));
    for (const QString &part : {u"tickets.example"_s, u"2026-11-21 19:30:00 to 2026-11-21 19:30:49 UTC"_s, u"\"Sign in by e-mail\" ended as refused: rejected (HTTP 400)"_s})
        QVERIFY2(paragraph.contains(part), qPrintable(paragraph));
    QVERIFY(CaseNote::paragraph({}, world.desk.server()).isEmpty());
}

void TimelineTest::aSessionsTabShowsItsOwnCalls()
{
    TimelineWorld world(0);
    TimelinePanel panel(world.desk, u"K3Y"_s);
    panel.resize(900, 500);
    panel.show();
    panel.activate();
    auto *view = panel.findChild<TimelineView *>();
    QCOMPARE(view->shownCalls(), 0);
    (void)world.transport.send({Operation::GetSession, {u"other"_s}, {}, {}});
    (void)world.transport.send({Operation::GetSession, {u"K3Y"_s}, {}, {}});
    QTRY_COMPARE(view->shownCalls(), 1);
    (void)world.transport.send({Operation::GetCart, {u"K3Y"_s}, {}, {}});
    QTRY_COMPARE(view->shownCalls(), 2);
    QCOMPARE(world.view.shownCalls(), 3);
    QVERIFY(panel.findChild<QTableView *>()->isColumnHidden(CallLog::Session));
}

void TimelineTest::everythingIsReachedByKeyboard()
{
    TimelineWorld world(50);
    world.show();
    world.view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&world.view));
    QSet<QString> reached;
    for (int i = 0; i < 30; ++i) {
        if (QWidget *now = QApplication::focusWidget())
            reached.insert(now->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const QString &name : {u"timelineFilter"_s, u"timelineHar"_s, u"timelineNote"_s, u"calls"_s, u"callRequest"_s, u"callAnswer"_s, u"callCopy"_s})
        QVERIFY2(reached.contains(name), qPrintable(name));
    world.table()->setFocus();
    QTest::keyClick(world.table(), Qt::Key_Slash);
    QCOMPARE(QApplication::focusWidget(), world.find<QLineEdit>("timelineFilter"));
}

QTEST_MAIN(TimelineTest)
#include "tst_timeline.moc"
