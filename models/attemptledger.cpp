// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attemptledger.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace Foyer {

namespace {

//! More wrong passwords than anybody remembers; beyond that the oldest are of no use.
constexpr qsizetype mostRefused = 50;

}

AttemptLedger::AttemptLedger() : m_key(32, '\0')
{
    QRandomGenerator::system()->generate(
        reinterpret_cast<quint32 *>(m_key.data()), reinterpret_cast<quint32 *>(m_key.data() + m_key.size()));
}

QByteArray AttemptLedger::alias(const QString &loginName, int loginTypeId) const
{
    // The service compares logins without regard to case and surrounding blanks.
    const QByteArray text = QByteArray::number(loginTypeId) + ':' + loginName.trimmed().toCaseFolded().toUtf8();
    return QMessageAuthenticationCode::hash(text, m_key, QCryptographicHash::Sha256);
}

QByteArray AttemptLedger::mark(const QString &loginName, int loginTypeId, QByteArrayView proof) const
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_key);
    code.addData(alias(loginName, loginTypeId));
    code.addData(proof.constData(), proof.size());
    return code.result();
}

std::optional<int> AttemptLedger::failures(const QString &loginName, int loginTypeId) const
{
    return m_logins.value(alias(loginName, loginTypeId)).failures;
}

std::optional<Timestamp> AttemptLedger::lockedSince(const QString &loginName, int loginTypeId) const
{
    return m_logins.value(alias(loginName, loginTypeId)).locked;
}

void AttemptLedger::note(
    const QString &loginName, int loginTypeId, int failures, const std::optional<Timestamp> &locked)
{
    Known &known = m_logins[alias(loginName, loginTypeId)];
    known.failures = failures;
    known.locked = locked;
    if (failures == 0)
        known.refused.clear();
}

void AttemptLedger::noteRefused(const QString &loginName, int loginTypeId, const QByteArray &mark)
{
    if (mark.isEmpty())
        return;
    QSet<QByteArray> &refused = m_logins[alias(loginName, loginTypeId)].refused;
    if (refused.size() < mostRefused)
        refused.insert(mark);
}

void AttemptLedger::noteChanged(const QString &loginName, int loginTypeId)
{
    m_logins[alias(loginName, loginTypeId)].refused.clear();
}

void AttemptLedger::noteUnlocked(const QString &loginName, int loginTypeId)
{
    const auto found = m_logins.find(alias(loginName, loginTypeId));
    if (found == m_logins.end())
        return;
    found->failures = 0;
    found->locked.reset();
}

AttemptGate AttemptLedger::gate(const QString &loginName, int loginTypeId, const QByteArray &mark) const
{
    const auto found = m_logins.constFind(alias(loginName, loginTypeId));
    if (found == m_logins.constEnd())
        return AttemptGate::Free;
    if (!mark.isEmpty() && found->refused.contains(mark))
        return AttemptGate::SameAgain;
    const int failures = found->failures.value_or(0);
    const bool last = m_limit ? failures == *m_limit - 1 : failures >= doubtfulFailures;
    return last && !found->locked ? AttemptGate::LastTry : AttemptGate::Free;
}

}
