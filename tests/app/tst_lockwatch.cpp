// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The screen is locked, the computer sleeps: a bus of the test's own and somebody on it who speaks as logind does.
#include "app/sleepguard.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/privacycover.h"

#include <QDBusMessage>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <poll.h>
#include <unistd.h>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

//! As much of logind as gives out locks.
class Logind final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    QStringList asked;
    int open = 0; //!< the end of the last lock that stays here

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &, const QString &mode)
    {
        asked.append(QString(what + u'/' + mode));
        int ends[2];
        if (pipe(ends) != 0)
            return {};
        open = ends[0];
        const QDBusUnixFileDescriptor lock(ends[1]);
        close(ends[1]);
        return lock;
    }

public:
    //! Nobody holds the other end.
    [[nodiscard]] bool isLetGo() const
    {
        pollfd waiting{open, POLLIN, 0};
        return poll(&waiting, 1, 0) == 1 && (waiting.revents & POLLHUP);
    }
};

}

class LockWatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aLockAndSleepAreHeard();
    void sleepWaitsForTheProgram();
    void withoutABusItIsSilent();
    void theCoverHidesEverythingUntilAKey();
    void theCoverGrowsWithTheWindowAndGoesWithAClick();
    void cleanupTestCase();

private:
    void tell(const QString &path, const QString &interface, const QString &signal, const QVariantList &values = {}) const;

    QProcess m_daemon;
    QString m_address;
};

void LockWatchTest::initTestCase()
{
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY2(m_daemon.waitForStarted(), "the dbus-daemon program is needed");
    while (!m_daemon.canReadLine() && m_daemon.waitForReadyRead(5000)) { }
    m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
    QDBusConnection logind = QDBusConnection::connectToBus(m_address, u"logind"_s);
    QVERIFY(logind.registerService(u"org.freedesktop.login1"_s));
}

void LockWatchTest::tell(const QString &path, const QString &interface, const QString &signal, const QVariantList &values) const
{
    QDBusMessage message = QDBusMessage::createSignal(path, interface, signal);
    message.setArguments(values);
    QVERIFY(QDBusConnection(u"logind"_s).send(message));
}

// H14
void LockWatchTest::aLockAndSleepAreHeard()
{
    const LockWatch watch(QDBusConnection::connectToBus(m_address, u"foyer"_s));
    QSignalSpy away(&watch, &LockWatch::away);
    tell(u"/org/freedesktop/login1/session/_31"_s, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
    QTRY_COMPARE(away.count(), 1);
    tell(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {false});
    tell(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {true});
    QTRY_COMPARE(away.count(), 2); // going to sleep counts, waking does not
    QDBusConnection::disconnectFromBus(u"foyer"_s);
}

// H14
void LockWatchTest::sleepWaitsForTheProgram()
{
    const QString manager = u"/org/freedesktop/login1"_s, interface = u"org.freedesktop.login1.Manager"_s;
    Logind logind;
    QDBusConnection system(u"logind"_s);
    QVERIFY(system.registerObject(manager, &logind, QDBusConnection::ExportAllSlots));
    {
        SleepGuard guard(QDBusConnection::connectToBus(m_address, u"foyer"_s));
        QSignalSpy comes(&guard, &SleepGuard::sleepComes);
        QTRY_VERIFY(guard.holdsLock());
        QCOMPARE(logind.asked, QStringList{u"sleep/delay"_s});
        guard.letSleep(); // a guest was forgotten, and nobody wants to sleep
        QVERIFY(guard.holdsLock());
        tell(manager, interface, u"PrepareForSleep"_s, {true});
        QTRY_COMPARE(comes.count(), 1);
        QVERIFY(guard.holdsLock() && !logind.isLetGo());
        guard.letSleep();
        QTRY_VERIFY(logind.isLetGo());
        tell(manager, interface, u"PrepareForSleep"_s, {false});
        QTRY_VERIFY(guard.holdsLock()); // for the next time
        QCOMPARE(logind.asked.size(), 2);
        QCOMPARE(comes.count(), 1);
    }
    QTRY_VERIFY(logind.isLetGo());
    system.unregisterObject(manager);
    QDBusConnection::disconnectFromBus(u"foyer"_s);
}

void LockWatchTest::withoutABusItIsSilent()
{
    const SleepGuard guard(QDBusConnection(u"no such connection"_s));
    QVERIFY(!guard.holdsLock());
    const LockWatch watch(QDBusConnection(u"no such connection"_s));
    QSignalSpy away(&watch, &LockWatch::away);
    QCOMPARE(away.count(), 0);
}

// H14
void LockWatchTest::theCoverHidesEverythingUntilAKey()
{
    MainWindow window;
    auto *page = new QWidget;
    auto *field = new QLineEdit(page);
    (new QVBoxLayout(page))->addWidget(field);
    window.showPage(page);
    PrivacyCover cover(window);
    window.show();
    window.activateWindow();
    field->setFocus();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"Ann"_s);
    cover.cover();
    QVERIFY(cover.isVisible());
    QCOMPARE(cover.geometry(), window.rect());
    for (const QPoint &at : {window.rect().center(), field->mapTo(&window, field->rect().center()), QPoint(2, 2)})
        QVERIFY(window.childAt(at) == &cover || cover.isAncestorOf(window.childAt(at)));
    QVERIFY(cover.hasFocus());
    QTest::keyClick(&cover, Qt::Key_X);
    QVERIFY(!cover.isVisible());
    QCOMPARE(field->text(), u"Ann"_s); // that key was for the cover
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_A);
    QCOMPARE(field->text(), u"Anna"_s);
}

void LockWatchTest::theCoverGrowsWithTheWindowAndGoesWithAClick()
{
    MainWindow window;
    PrivacyCover cover(window);
    window.show();
    cover.cover();
    cover.cover();
    window.resize(window.size() + QSize(80, 60));
    QTRY_COMPARE(cover.geometry(), window.rect());
    QTest::mouseClick(&cover, Qt::LeftButton);
    QVERIFY(!cover.isVisible());
}

void LockWatchTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"logind"_s);
    m_daemon.terminate();
    QVERIFY(m_daemon.waitForFinished(5000));
}

QTEST_MAIN(LockWatchTest)
#include "tst_lockwatch.moc"
