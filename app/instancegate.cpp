// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instancegate.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

namespace Foyer {

namespace {

constexpr std::chrono::seconds patience{3};
constexpr std::chrono::milliseconds pause{200};
constexpr int mostKnocks = 10; //!< a program that is just starting listens within that time
const QByteArray wish = "show\n";
const QByteArray promise = "shown\n";

}

InstanceGate::InstanceGate(QString folder, QObject *parent) : QObject(parent), m_folder(std::move(folder))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_patience, &QTimer::timeout, this, [this] { conclude(false); });
    connect(&m_pause, &QTimer::timeout, this, &InstanceGate::tryToEnter);
    connect(&m_socket, &QLocalSocket::connected, this, [this] { m_socket.write(wish); });
    connect(&m_socket, &QLocalSocket::readyRead, this, [this] {
        if (m_socket.canReadLine())
            conclude(m_socket.readLine() == promise);
    });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] {
        if (m_entering)
            m_pause.start();
    });
}

InstanceGate::~InstanceGate()
{
    m_socket.disconnect(this);
    leave();
}

QString InstanceGate::userFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) : folder;
}

void InstanceGate::leave()
{
    m_entering = false;
    m_patience.stop();
    m_pause.stop();
    m_socket.abort();
    m_server.reset();
    m_lock.reset(); // last: the next one may come now
}

void InstanceGate::enter(const QString &place)
{
    leave();
    m_entering = true;
    m_knocks = 0;
    if (!place.isEmpty() && !m_folder.isEmpty() && QDir().mkpath(m_folder)) {
        // Short, because the path of a socket may not be long.
        const QByteArray mine = QString(m_folder + u'\n' + place).toUtf8();
        constexpr int enough = 16;
        const QByteArray digest = QCryptographicHash::hash(mine, QCryptographicHash::Sha256).toHex().left(enough);
        const QString name = QStringLiteral("foyer-") + QLatin1StringView(digest);
#if defined(Q_OS_WIN)
        m_address = name;
#else
        m_address = QString(m_folder + u'/' + name);
#endif
        m_lock = std::make_unique<QLockFile>(QString(m_folder + u'/' + name + QStringLiteral(".lock")));
        m_lock->setStaleLockTime(0); // only when whoever took it is gone, however long ago that was
    }
    m_patience.start();
    QMetaObject::invokeMethod(this, &InstanceGate::tryToEnter, Qt::QueuedConnection);
}

void InstanceGate::tryToEnter()
{
    if (!m_entering)
        return;
    // A folder that cannot be written to is no reason not to sell.
    const bool open = !m_lock || m_lock->tryLock(0) || m_lock->error() != QLockFile::LockFailedError;
    if (!open) {
        knock();
        return;
    }
    m_entering = false;
    m_patience.stop();
    if (m_lock && m_lock->isLocked())
        listen();
    Q_EMIT entered();
}

void InstanceGate::listen()
{
    // The lock is ours, so whatever lies there is of somebody who is gone.
    QLocalServer::removeServer(m_address);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &InstanceGate::greet);
    m_server->listen(m_address);
}

void InstanceGate::greet()
{
    while (QLocalSocket *guest = m_server->nextPendingConnection()) {
        guest->setReadBufferSize(wish.size());
        connect(guest, &QLocalSocket::disconnected, guest, &QObject::deleteLater);
        connect(guest, &QLocalSocket::readyRead, this, [this, guest] {
            if (guest->bytesAvailable() < wish.size())
                return;
            if (guest->read(wish.size()) == wish) {
                Q_EMIT knocked();
                guest->write(promise);
            }
            guest->disconnectFromServer();
        });
    }
}

void InstanceGate::knock()
{
    if (++m_knocks > mostKnocks) {
        // Nobody listens. A lock whose number was given to some other program meanwhile can be told: it is not held.
        if (m_lock->removeStaleLockFile() && m_knocks == mostKnocks + 1)
            m_pause.start();
        else
            conclude(false);
        return;
    }
    m_socket.connectToServer(m_address);
}

void InstanceGate::conclude(bool shown)
{
    if (!m_entering)
        return;
    leave();
    Q_EMIT heldElsewhere(shown);
}

}
