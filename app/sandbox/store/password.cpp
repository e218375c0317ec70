// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/store/password.h"

#include <QCryptographicHash>
#include <QPasswordDigestor>
#include <QRandomGenerator>

namespace Foyer::Sandbox::Password {

namespace {
constexpr int kRounds = 1000;
constexpr int kBytes = 32;
} // namespace

QByteArray newSalt()
{
    QByteArray salt(16, '\0');
    for (char &byte : salt)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return salt;
}

QByteArray hash(const QString &password, const QByteArray &salt)
{
    return QPasswordDigestor::deriveKeyPbkdf2(
        QCryptographicHash::Sha256, password.toUtf8(), salt, kRounds, kBytes);
}

bool same(const QByteArray &left, const QByteArray &right)
{
    auto difference = static_cast<unsigned>(left.size() != right.size());
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= static_cast<unsigned char>(left[i])
            ^ static_cast<unsigned char>(right.isEmpty() ? 0 : right[i % right.size()]);
    return difference == 0;
}

} // namespace Foyer::Sandbox::Password
