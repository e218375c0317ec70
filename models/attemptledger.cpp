// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attemptledger.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace Foyer {

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

std::optional<int> AttemptLedger::failures(const QString &loginName, int loginTypeId) const
{
    const auto found = m_failures.constFind(alias(loginName, loginTypeId));
    return found == m_failures.constEnd() ? std::nullopt : std::optional(*found);
}

void AttemptLedger::note(const QString &loginName, int loginTypeId, int failures)
{
    m_failures.insert(alias(loginName, loginTypeId), failures);
}

}
