// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The screen is locked, the computer sleeps: a bus of the test's own and somebody on it who speaks as logind does.
#include "app/lockwatch.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/privacycover.h"

#include <QDBusMessage>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class LockWatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aLockAndSleepAreHeard();
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

void LockWatchTest::withoutABusItIsSilent()
{
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
