// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/servicenotifier.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Foyer;

namespace {

//! What systemd would hear.
class Ear final
{
public:
    explicit Ear(const QByteArray &name) : m_socket(socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0))
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        memcpy(address.sun_path, name.constData(), size_t(name.size()));
        if (name.startsWith('@'))
            address.sun_path[0] = '\0';
        const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(name.size()));
        m_bound = bind(m_socket, reinterpret_cast<const sockaddr *>(&address), length) == 0;
    }
    ~Ear() { close(m_socket); }
    Ear(const Ear &) = delete;
    Ear &operator=(const Ear &) = delete;

    [[nodiscard]] bool isBound() const { return m_bound; }
    QList<QByteArray> heard()
    {
        QByteArray buffer(256, '\0');
        for (ssize_t n = 0; (n = recv(m_socket, buffer.data(), size_t(buffer.size()), 0)) > 0;)
            m_heard.append(buffer.left(n));
        return m_heard;
    }

private:
    int m_socket;
    bool m_bound = false;
    QList<QByteArray> m_heard;
};

}

class ServiceNotifierTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readyAliveAndStoppingAreTold_data();
    void readyAliveAndStoppingAreTold();
    void aHangingWindowGivesNoSignOfLife();
    void childrenDoNotInheritTheSocket();
    void withoutASocketNothingHappens();
};

void ServiceNotifierTest::readyAliveAndStoppingAreTold_data()
{
    QTest::addColumn<bool>("isAbstract");
    QTest::newRow("a file") << false;
    QTest::newRow("an abstract name") << true;
}

void ServiceNotifierTest::readyAliveAndStoppingAreTold()
{
    QFETCH(bool, isAbstract);
    const QTemporaryDir folder;
    const QByteArray name = isAbstract ? QByteArray("@foyer-test-" + QByteArray::number(getpid()))
                                       : folder.filePath(QStringLiteral("notify")).toUtf8();
    Ear ear(name);
    QVERIFY(ear.isBound());
    qputenv("NOTIFY_SOCKET", name);
    qputenv("WATCHDOG_USEC", "90000");
    ServiceNotifier notifier;
    QVERIFY(notifier.isActive());
    notifier.tellReady();
    QCOMPARE(ear.heard(), QList<QByteArray>{"READY=1"});
    QTRY_VERIFY(ear.heard().count("WATCHDOG=1") >= 3);
    notifier.tellStopping();
    QCOMPARE(ear.heard().last(), QByteArray("STOPPING=1"));
}

void ServiceNotifierTest::aHangingWindowGivesNoSignOfLife()
{
    const QTemporaryDir folder;
    const QByteArray name = folder.filePath(QStringLiteral("notify")).toUtf8();
    Ear ear(name);
    qputenv("NOTIFY_SOCKET", name);
    qputenv("WATCHDOG_USEC", "60000");
    ServiceNotifier notifier;
    notifier.tellReady();
    usleep(200000); // the thread that paints is busy
    QVERIFY(!ear.heard().contains("WATCHDOG=1"));
    QTRY_VERIFY(ear.heard().contains("WATCHDOG=1"));
}

void ServiceNotifierTest::childrenDoNotInheritTheSocket()
{
    qputenv("NOTIFY_SOCKET", "/nowhere");
    qputenv("WATCHDOG_USEC", "90000");
    qputenv("WATCHDOG_PID", "1");
    const ServiceNotifier notifier;
    for (const char *name : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"})
        QVERIFY(!qEnvironmentVariableIsSet(name));
}

void ServiceNotifierTest::withoutASocketNothingHappens()
{
    qunsetenv("NOTIFY_SOCKET");
    ServiceNotifier notifier;
    QVERIFY(!notifier.isActive());
    notifier.tellReady();
    notifier.tellStopping();
}

QTEST_GUILESS_MAIN(ServiceNotifierTest)
#include "tst_servicenotifier.moc"
