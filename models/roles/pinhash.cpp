// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles/pinhash.h"

#include <QPasswordDigestor>
#include <QRandomGenerator>
#include <QStringList>

namespace Foyer {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype saltLength = 16;
constexpr quint64 digestLength = 32;
constexpr int fewestRounds = 1000, mostRounds = 5000000;
const QString scheme = u"pbkdf2-sha256"_s;

QByteArray derive(const Secret &pin, const QByteArray &salt, int rounds)
{
    const QByteArray bytes = QByteArray::fromRawData(pin.utf8().data(), pin.utf8().size());
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, bytes, salt, rounds, digestLength);
}

bool isSame(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
    return difference == 0;
}

}

PinProblem checkNewPin(QStringView pin)
{
    if (pin.size() < shortestPin)
        return PinProblem::TooShort;
    bool same = true, rising = true, falling = true;
    for (qsizetype i = 1; i < pin.size(); ++i) {
        const int step = pin[i].unicode() - pin[i - 1].unicode();
        same = same && step == 0;
        rising = rising && step == 1;
        falling = falling && step == -1;
    }
    return same || rising || falling ? PinProblem::TooSimple : PinProblem::None;
}

PinHash PinHash::of(const Secret &pin, int rounds)
{
    PinHash hash;
    hash.m_rounds = rounds;
    hash.m_salt.resize(saltLength);
    QRandomGenerator::system()->generate(
        reinterpret_cast<quint32 *>(hash.m_salt.data()), reinterpret_cast<quint32 *>(hash.m_salt.data() + saltLength));
    hash.m_digest = derive(pin, hash.m_salt, rounds);
    return hash;
}

std::optional<PinHash> PinHash::parse(const QString &text)
{
    const QStringList parts = text.split(u'$');
    if (parts.size() != 4 || parts[0] != scheme)
        return std::nullopt;
    PinHash hash;
    hash.m_rounds = parts[1].toInt();
    hash.m_salt = QByteArray::fromBase64(parts[2].toLatin1());
    hash.m_digest = QByteArray::fromBase64(parts[3].toLatin1());
    const bool whole = hash.m_salt.size() == saltLength && hash.m_digest.size() == static_cast<qsizetype>(digestLength);
    // A file may ask for no more work than a person would wait for.
    if (!whole || hash.m_rounds < fewestRounds || hash.m_rounds > mostRounds)
        return std::nullopt;
    return hash;
}

QString PinHash::text() const
{
    return QStringList{scheme, QString::number(m_rounds), QString::fromLatin1(m_salt.toBase64()),
        QString::fromLatin1(m_digest.toBase64())}
        .join(u'$');
}

bool PinHash::matches(const Secret &pin) const { return isSame(derive(pin, m_salt, m_rounds), m_digest); }

}
