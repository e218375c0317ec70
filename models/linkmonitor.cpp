// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/linkmonitor.h"

#include <algorithm>

namespace Foyer {

namespace {

//! A refusal is an answer: the line is fine. Only what kept a valid answer from us speaks about the line.
bool isAnswer(const CallRecord &record)
{
    if (record.outcomeClass == OutcomeClass::Done)
        return true;
    switch (record.errorKind) {
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Rejected:
    case ErrorKind::Busy:
        return true;
    default:
        return false;
    }
}

//! No valid answer, and yet the line is there: the server has the trouble.
bool isTroubleOfTheServer(ErrorKind kind)
{
    return kind == ErrorKind::ServerFault || kind == ErrorKind::Unreadable || kind == ErrorKind::TooLarge;
}

bool saysNothingOfTheLine(const CallRecord &record)
{
    return record.outcomeClass != OutcomeClass::Done
        && (record.errorKind == ErrorKind::Cancelled || record.errorKind == ErrorKind::InvalidInput);
}

}

LinkMonitor::LinkMonitor(Transport &transport, const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    connect(&transport, &Transport::called, this, &LinkMonitor::note);
}

std::optional<std::chrono::seconds> LinkMonitor::sinceAnswer() const
{
    if (!m_lastAnswer)
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::seconds>(m_clock.boot() - *m_lastAnswer);
}

void LinkMonitor::note(const CallRecord &record)
{
    if (saysNothingOfTheLine(record))
        return;
    constexpr qsizetype window = 5, tooMany = 2;
    const bool ok = isAnswer(record);
    m_recent.append(ok);
    if (m_recent.size() > window)
        m_recent.removeFirst();
    if (ok) {
        m_lastAnswer = m_clock.boot();
        m_lastAnswerWall = m_clock.wall();
    }
    const qsizetype failed = std::count(m_recent.begin(), m_recent.end(), false);
    const LinkState before = m_state, broken = isTroubleOfTheServer(record.errorKind) ? LinkState::Ailing : LinkState::Silent;
    const ErrorKind reasonBefore = m_reason;
    if (!ok)
        m_reason = record.errorKind;
    if (!ok && record.errorKind == ErrorKind::StaffRefused)
        m_state = LinkState::Refusing;
    else if (failed >= tooMany && !ok)
        m_state = broken;
    else if (!ok)
        m_state = m_state == LinkState::NotTried ? broken : LinkState::Shaky;
    else if (failed < tooMany || m_recent.sliced(qMax<qsizetype>(0, m_recent.size() - 2)).count(true) == 2)
        m_state = LinkState::Answering;
    else if (m_state == LinkState::Refusing)
        m_state = LinkState::Shaky;
    // Otherwise as it was: behind two servers of which one is broken every second answer comes, and no banner may flicker.
    if (m_state != before || m_reason != reasonBefore)
        Q_EMIT changed();
    if (ok)
        Q_EMIT answered();
}

}
