// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/loginalias.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace Foyer {

namespace {

constexpr qsizetype digits = 12;

}

LoginAlias::LoginAlias() : m_key(keyLength, '\0')
{
    QRandomGenerator::system()->generate(
        reinterpret_cast<quint32 *>(m_key.data()), reinterpret_cast<quint32 *>(m_key.data() + m_key.size()));
}

void LoginAlias::useKept(const QByteArray &key)
{
    if (key.size() < keyLength)
        return;
    m_key = key;
    m_kept = true;
}

QString LoginAlias::of(const QString &place, const QString &loginName, int loginTypeId) const
{
    const QString name = loginName.trimmed().toCaseFolded();
    if (name.isEmpty())
        return {};
    const QByteArray text = place.toUtf8() + '\n' + QByteArray::number(loginTypeId) + '\n' + name.toUtf8();
    const QByteArray digest = QMessageAuthenticationCode::hash(text, m_key, QCryptographicHash::Sha256);
    return (m_kept ? u'k' : u'r') + QString::fromLatin1(digest.toHex().left(digits));
}

}
