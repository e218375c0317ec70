// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "ui/shell/scandesk.h"
#include "ui/widgets/textchecks.h"

#include <algorithm>

// What is said and done when sessions ended on the server.

namespace Foyer {

namespace {

const QString endedNote = QStringLiteral("sessionsEnded");

}

//! "Not found" may mean the session itself: the next look would come in seconds, a person is told now.
void Workspace::noteCall(const CallRecord &call)
{
    // What the watch reads by itself would be read in circles; a variable that is not there yet is no news.
    const bool polled = call.operation == Operation::GetSession || call.operation == Operation::GetCart
        || call.operation == Operation::GetExpiration || call.operation == Operation::GetVariable;
    const bool missing = call.outcomeClass == OutcomeClass::Refused && call.errorKind == ErrorKind::NotFound;
    if (missing && !polled && m_current >= 0)
        m_sessions[static_cast<size_t>(m_current)]->desk->watch().refresh();
}

void Workspace::noteGone(const SessionDesk &desk)
{
    if (!desk.watch().isGone() || desk.wasLoggedOut())
        return;
    // What ended one session, a restart of the service for instance, may have ended the others.
    for (const auto &session : m_sessions)
        session->desk->watch().refresh();
    showEnded();
}

QStringList Workspace::endedTitles() const
{
    QStringList titles;
    for (const auto &session : m_sessions) {
        if (session->desk->watch().isGone() && !session->desk->wasLoggedOut())
            titles.append(titleOf(*session));
    }
    return titles;
}

void Workspace::showEnded()
{
    const QStringList ended = endedTitles();
    if (ended.isEmpty()) {
        m_window.messages().retract(endedNote);
        return;
    }
    const bool checkout = std::any_of(m_sessions.begin(), m_sessions.end(),
        [](const auto &session) { return session->desk->watch().isGone() && session->checkoutSeen; });
    const int count = static_cast<int>(ended.size());
    Message note;
    note.id = endedNote;
    note.severity = Severity::Warning;
    note.headline = count == 1 ? tr("%1: this session ended on the server.").arg(TextChecks::isolated(ended.constFirst()))
                               : tr("%n sessions ended on the server.", nullptr, count);
    note.meaning = checkout
        ? tr("A checkout had been started. Look the order up before anything is sold again.")
        : tr("Nothing was sold from here. Seats that were held are free again.");
    note.actions = {tr("New session"), count == 1 ? tr("Close it") : tr("Close them")};
    m_window.messages().showMessage(note);
}

void Workspace::act(const QString &messageId, int action)
{
    if (messageId != endedNote)
        return;
    m_window.messages().dismiss();
    if (action == 0) {
        Q_EMIT newSessionWanted();
        return;
    }
    QList<SessionDesk *> ended;
    for (const auto &session : m_sessions) {
        if (session->desk->watch().isGone())
            ended.append(session->desk.get());
    }
    for (SessionDesk *desk : std::as_const(ended))
        close(desk);
}

}
