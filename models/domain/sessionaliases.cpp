// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sessionaliases.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace Foyer {

SessionAliases::SessionAliases()
{
    std::array<quint32, 8> salt{};
    QRandomGenerator::system()->fillRange(salt.data(), salt.size());
    m_salt = QByteArray(reinterpret_cast<const char *>(salt.data()), sizeof salt);
}

int SessionAliases::aliasOf(QByteArrayView key)
{
    if (key.isEmpty())
        return 0;
    int &number = m_numbers[digest(key)];
    if (number == 0)
        number = static_cast<int>(m_numbers.size());
    return number;
}

int SessionAliases::known(QByteArrayView key) const { return key.isEmpty() ? 0 : m_numbers.value(digest(key)); }

QByteArray SessionAliases::digest(QByteArrayView key) const
{
    // The salt is of one length and the digest never leaves: nothing to gain from an HMAC's second round.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_salt);
    hash.addData(key);
    return hash.result();
}

}
