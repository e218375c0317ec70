// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpSocket>
#include <QTimer>

#include <optional>

namespace Foyer::Sandbox {

// What happens to the bytes of the next answer on their way out.
struct SendPlan
{
    int delayMs = 0;
    bool hang = false;
    bool reset = false;
    std::optional<qint64> cutAt;
    bool closeAfter = false;
};

// A connection that watches what comes in (size and time limits that Qt HTTP Server does not have) and can
// spoil what goes out. A handler never waits: delays are timers of this socket and end with it.
class GuardedSocket final : public QTcpSocket
{
    Q_OBJECT

public:
    explicit GuardedSocket(QObject *parent = nullptr);

    // The first line's target as it came, percent-encoding untouched. Valid until answered().
    [[nodiscard]] QByteArray target() const;
    // How the answer that is written from now on is sent.
    void plan(const SendPlan &plan) { m_plan = plan; }
    // All bytes of the answer have been written to this socket.
    void answered();

protected:
    qint64 writeData(const char *data, qint64 size) override;

private:
    void look();
    void take(const QByteArray &bytes);
    void reject(const QByteArray &status);
    void send();
    void resetConnection();

    QByteArray m_head;
    bool m_headComplete = false;
    qint64 m_bodyBytes = 0;
    QTimer m_deadline;
    QTimer m_delay;
    SendPlan m_plan;
    QByteArray m_held;
};

} // namespace Foyer::Sandbox
