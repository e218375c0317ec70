// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/service/transport.h"

#include <QObject>
#include <QTimer>

namespace Foyer {

enum class LinkState {
    NotTried,
    Answering, //!< the last answers came
    Shaky, //!< one did not; not yet worth a banner
    Silent, //!< two of the last five got no valid answer, or the very first did not
    Ailing, //!< the same, but the server did answer: with a fault of its own (503), or with what cannot be read
    Refusing, //!< 401: this computer's service login was refused; polling has stopped
};

//! Watches every exchange of one server and says in one word how the line is. Knows nothing of sessions.
//! A single lost poll does not flip it: two of the last five must fail (RELIABILITY.md N43), and two answers in a
//! row, or four of five, bring it back.
class LinkMonitor final : public QObject
{
    Q_OBJECT
public:
    //! Both must outlive the monitor.
    LinkMonitor(Transport &transport, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] LinkState state() const { return m_state; }
    //! Why, when Shaky, Silent, Ailing or Refusing.
    [[nodiscard]] ErrorKind reason() const { return m_reason; }
    //! Since the last valid answer, on the boot clock; empty before the first.
    [[nodiscard]] std::optional<std::chrono::seconds> sinceAnswer() const;
    [[nodiscard]] QDateTime lastAnswerWall() const { return m_lastAnswerWall; } //!< for showing only

Q_SIGNALS:
    void changed(); //!< state or reason
    void answered(); //!< after each valid answer

private:
    void note(const CallRecord &record);

    const Clock &m_clock;
    LinkState m_state = LinkState::NotTried;
    ErrorKind m_reason = ErrorKind::Unreachable;
    std::optional<Nanoseconds> m_lastAnswer;
    QDateTime m_lastAnswerWall;
    QList<bool> m_recent; //!< newest last, at most five
};

}
