// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mailbrake.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace Foyer {

using std::chrono::seconds;

namespace {

constexpr seconds pauseBetweenMails{60};

}

MailBrake::MailBrake(const Clock &clock) : m_clock(clock), m_key(32, '\0')
{
    QRandomGenerator::system()->generate(
        reinterpret_cast<quint32 *>(m_key.data()), reinterpret_cast<quint32 *>(m_key.data() + m_key.size()));
}

QByteArray MailBrake::alias(const QString &email, int loginTypeId) const
{
    const QByteArray text = QByteArray::number(loginTypeId) + ':' + email.trimmed().toCaseFolded().toUtf8();
    return QMessageAuthenticationCode::hash(text, m_key, QCryptographicHash::Sha256);
}

void MailBrake::note(const QString &email, int loginTypeId)
{
    m_asked.insert(alias(email, loginTypeId), {m_clock.boot(), m_clock.wall()});
}

void MailBrake::lift(const QString &email, int loginTypeId) { m_asked.remove(alias(email, loginTypeId)); }

seconds MailBrake::left(const QString &email, int loginTypeId) const
{
    const auto found = m_asked.constFind(alias(email, loginTypeId));
    if (found == m_asked.constEnd())
        return seconds::zero();
    const Nanoseconds rest = pauseBetweenMails - (m_clock.boot() - found->boot);
    return rest <= Nanoseconds::zero() ? seconds::zero() : std::chrono::ceil<seconds>(rest);
}

std::optional<QDateTime> MailBrake::lastAsked(const QString &email, int loginTypeId) const
{
    const auto found = m_asked.constFind(alias(email, loginTypeId));
    return found == m_asked.constEnd() ? std::nullopt : std::optional(found->wall);
}

}
