// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/guardedsocket.h"

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace Foyer::Sandbox {

namespace {

constexpr qint64 kMaxHead = 16 * 1024;
constexpr qint64 kMaxBody = 1024 * 1024;
constexpr int kReadDeadlineMs = 10'000;
constexpr int kDrainMs = 1'000;

// The declared length; negative when it is not a plain number.
qint64 declaredLength(const QByteArray &head)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.left(15).compare("content-length:", Qt::CaseInsensitive) != 0)
            continue;
        bool good = false;
        const qint64 length = line.mid(15).trimmed().toLongLong(&good);
        return good ? length : -1;
    }
    return 0;
}

} // namespace

GuardedSocket::GuardedSocket(QObject *parent)
    : QTcpSocket(parent)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(kReadDeadlineMs);
    m_delay.setSingleShot(true);
    connect(this, &QIODevice::readyRead, this, &GuardedSocket::look);
    connect(&m_deadline, &QTimer::timeout, this, &QAbstractSocket::abort);
    connect(&m_delay, &QTimer::timeout, this, &GuardedSocket::send);
}

QByteArray GuardedSocket::target() const
{
    const QByteArray line = m_head.left(std::max<qsizetype>(m_head.indexOf('\r'), 0));
    const auto first = line.indexOf(' ');
    const auto last = line.lastIndexOf(' ');
    return first > 0 && last > first ? line.mid(first + 1, last - first - 1) : QByteArray();
}

void GuardedSocket::look()
{
    // Bytes the HTTP parser has not seen yet: it reads all there is each time, and this slot runs before it.
    if (!m_deadline.isActive())
        m_deadline.start();
    take(peek(bytesAvailable()));
}

void GuardedSocket::take(const QByteArray &bytes)
{
    if (m_headComplete) {
        m_bodyBytes += bytes.size();
    } else {
        m_head += bytes;
        const auto end = m_head.indexOf("\r\n\r\n");
        if (end < 0 && m_head.size() > kMaxHead)
            return reject("431 Error");
        if (end < 0)
            return;
        m_headComplete = true;
        m_bodyBytes = m_head.size() - end - 4;
        m_head.truncate(end + 2);
        const qint64 declared = declaredLength(m_head);
        if (declared < 0)
            return reject("400 Error");
        if (declared > kMaxBody)
            return reject("413 Error");
    }
    if (m_bodyBytes > kMaxBody + kMaxHead)
        reject("413 Error");
}

void GuardedSocket::reject(const QByteArray &status)
{
    disconnect(this, &QIODevice::readyRead, nullptr, nullptr);
    connect(this, &QIODevice::readyRead, this, [this] { readAll(); });
    m_plan = {};
    write("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    m_deadline.start(kDrainMs);
}

void GuardedSocket::answered()
{
    m_deadline.stop();
    m_head.clear();
    m_headComplete = false;
    m_bodyBytes = 0;
    if (bytesAvailable() > 0)
        take(peek(bytesAvailable()));
    if (m_plan.hang)
        m_held.clear();
    else if (m_plan.reset || m_plan.cutAt || m_plan.closeAfter || m_plan.delayMs > 0)
        m_delay.start(m_plan.delayMs);
}

qint64 GuardedSocket::writeData(const char *data, qint64 size)
{
    const bool spoiled = m_plan.hang || m_plan.reset || m_plan.delayMs > 0 || m_plan.cutAt;
    if (!spoiled)
        return QTcpSocket::writeData(data, size);
    m_held.append(data, size);
    return size;
}

void GuardedSocket::send()
{
    const SendPlan plan = m_plan;
    m_plan = {};
    const QByteArray bytes = plan.cutAt ? m_held.left(*plan.cutAt) : m_held;
    m_held.clear();
    if (plan.reset)
        return resetConnection();
    if (!bytes.isEmpty())
        QTcpSocket::writeData(bytes.constData(), bytes.size());
    if (plan.cutAt || plan.closeAfter)
        disconnectFromHost();
}

void GuardedSocket::resetConnection()
{
#ifdef Q_OS_UNIX
    const linger off{1, 0};
    setsockopt(static_cast<int>(socketDescriptor()), SOL_SOCKET, SO_LINGER, &off, sizeof off);
#endif
    abort();
}

} // namespace Foyer::Sandbox
