// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog.h"

#include "models/service/codecs/sessioncodec.h"

#include <utility>

namespace Foyer {

namespace {

bool tellsTheSession(Operation operation)
{
    switch (operation) {
    case Operation::GetSession:
    case Operation::Login:
    case Operation::LoginAsGuest:
    case Operation::LoginUsingConstituentInfo:
    case Operation::LoginUsingEmail:
    case Operation::LoginUsingExternal:
    case Operation::LoginUsingToken:
    case Operation::CreateWebLogin:
    case Operation::UpdateWebLogin:
        return true;
    default:
        return false;
    }
}


}

CallLog::CallLog(QObject *parent) : CallLog(Limits(), parent) { }

CallLog::CallLog(Limits limits, QObject *parent) : QAbstractTableModel(parent), m_limits(limits) { }

void CallLog::listenTo(Transport &transport) { connect(&transport, &Transport::called, this, &CallLog::append); }

void CallLog::append(const CallRecord &record)
{
    CallEntry entry;
    entry.number = ++m_lastNumber;
    entry.operation = record.operation;
    entry.startedUtc = record.startedUtc;
    entry.duration = record.duration;
    entry.outcomeClass = record.outcomeClass;
    entry.errorKind = record.errorKind;
    entry.httpStatus = record.httpStatus;
    entry.requestBytes = record.text.requestBytes;
    entry.answerBytes = record.answerBytes;
    entry.session = record.text.session;
    entry.requestId = record.requestId;
    entry.text = record.text;
    entry.changes = changesIn(entry);
    share(entry);
    if (entry.session > 0 && !m_sessions.contains(entry.session))
        m_sessions.append(entry.session);
    m_textBytes += entry.ownTextBytes;

    const int row = static_cast<int>(m_entries.size());
    beginInsertRows({}, row, row);
    m_entries.push_back(std::move(entry));
    endInsertRows();
    dropRows();
    dropTexts();
}

//! An answer that was given before takes no memory again.
void CallLog::share(CallEntry &entry)
{
    MaskedCall &text = entry.text;
    LastAnswer &last = m_lastAnswers[{entry.session, static_cast<int>(entry.operation)}];
    last.number = entry.number;
    const bool again = last.body == text.answerBody;
    (again ? text.answerBody : last.body) = again ? last.body : text.answerBody;
    entry.ownTextBytes = text.requestBody.size() + text.answerHeaders.size() + (again ? 0 : text.answerBody.size());
}

//! Of a session that is over nobody speaks again.
void CallLog::forgetAnswerOf(const CallEntry &entry)
{
    const auto last = m_lastAnswers.constFind({entry.session, static_cast<int>(entry.operation)});
    if (last != m_lastAnswers.constEnd() && last->number == entry.number)
        m_lastAnswers.erase(last);
}

QList<FactChange> CallLog::changesIn(const CallEntry &entry)
{
    if (entry.outcomeClass != OutcomeClass::Done || entry.session == 0 || !tellsTheSession(entry.operation))
        return {};
    Seen &seen = m_seen[entry.session];
    seen.number = entry.number;
    if (seen.answer == entry.text.answerBody)
        return {};
    const auto session = decodeSession(entry.text.answerBody);
    if (!session)
        return {};
    QList<FactChange> changes;
    const QList<QVariant> facts = factValues(session.value());
    for (int i = 0; i < factCount && !seen.facts.isEmpty(); ++i) {
        if (seen.facts[i] != facts[i])
            changes.append({static_cast<Fact>(i), seen.facts[i], facts[i]});
    }
    seen = {entry.text.answerBody, facts, entry.number};
    return changes;
}

void CallLog::dropRows()
{
    if (rowCount() <= m_limits.rows)
        return;
    const int count = qMin(m_limits.dropped, rowCount() - 1);
    beginRemoveRows({}, 0, count - 1);
    for (int i = 0; i < count; ++i) {
        const CallEntry &oldest = m_entries.front();
        m_textBytes -= oldest.ownTextBytes;
        forgetAnswerOf(oldest);
        if (const auto seen = m_seen.constFind(oldest.session); seen != m_seen.constEnd() && seen->number == oldest.number)
            m_seen.erase(seen);
        m_entries.pop_front();
    }
    m_firstText -= qMin(m_firstText, static_cast<size_t>(count));
    endRemoveRows();
}

void CallLog::dropTexts()
{
    // The newest keeps its text however long it is.
    while (m_textBytes > m_limits.textBytes && m_firstText + 1 < m_entries.size()) {
        CallEntry &oldest = m_entries[m_firstText++];
        m_textBytes -= std::exchange(oldest.ownTextBytes, 0);
        forgetAnswerOf(oldest);
        oldest.text.requestBody = oldest.text.answerHeaders = oldest.text.answerBody = QByteArray();
        oldest.textKept = false;
    }
}

const CallEntry *CallLog::entry(int row) const
{
    return row >= 0 && row < rowCount() ? &m_entries[static_cast<size_t>(row)] : nullptr;
}

int CallLog::rowOf(qint64 number) const
{
    if (m_entries.empty() || number < m_entries.front().number || number > m_entries.back().number)
        return -1;
    return static_cast<int>(number - m_entries.front().number);
}

int CallLog::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int CallLog::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant CallLog::data(const QModelIndex &index, int role) const
{
    const CallEntry *call = entry(index.row());
    if (!index.isValid() || !call || role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        return call->startedUtc;
    case What:
        return QString::fromLatin1(operationName(call->operation));
    case Session:
        return call->session > 0 ? QVariant(call->session) : QVariant();
    case Outcome:
        return static_cast<int>(call->outcomeClass);
    case Duration:
        return static_cast<qint64>(call->duration.count());
    case Size:
        return call->answerBytes;
    case Changed:
        return static_cast<int>(call->changes.size());
    default:
        return {};
    }
}

}
