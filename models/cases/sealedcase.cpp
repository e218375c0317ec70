// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/sealedcase.h"

#include "models/domain/secret.h"

#include <QCborArray>
#include <QCborValue>

#include <sodium.h>

#include <algorithm>

namespace Foyer::SealedCase {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Also bound to the content, so that a later form cannot pass for this one. GCC with its sanitizer of undefined behaviour
//! does not take it for a constant expression.
const QByteArrayView mark = sealedCaseMark;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype longestText = 2000;

unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }
const unsigned char *raw(QByteArrayView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }
unsigned long long length(QByteArrayView bytes) { return static_cast<unsigned long long>(bytes.size()); }

constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"; // RFC 4648, base 32, without padding

QByteArray toBase32(const QByteArray &bytes)
{
    QByteArray text;
    quint32 held = 0;
    int bits = 0;
    for (const char byte : bytes) {
        held = (held << 8) | static_cast<quint8>(byte);
        for (bits += 8; bits >= 5; bits -= 5)
            text.append(alphabet[(held >> (bits - 5)) & 31U]);
        held &= (1U << bits) - 1U;
    }
    if (bits > 0)
        text.append(alphabet[(held << (5 - bits)) & 31U]);
    return text;
}

//! Empty for anything that toBase32() would not have written.
QByteArray fromBase32(const QByteArray &text)
{
    QByteArray bytes;
    quint32 held = 0;
    int bits = 0;
    for (const char sign : text) {
        const char *at = std::find(alphabet, alphabet + 32, sign);
        if (at == alphabet + 32)
            return {};
        held = (held << 5) | static_cast<quint32>(at - alphabet);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.append(static_cast<char>((held >> bits) & 255U));
            held &= (1U << bits) - 1U;
        }
    }
    return held == 0 && bits < 5 ? bytes : QByteArray();
}

QByteArray cleaned(QStringView text)
{
    QByteArray clean;
    for (const QChar unit : text) {
        if (!unit.isSpace())
            clean.append(unit.unicode() < 128 ? unit.toUpper().toLatin1() : '?');
    }
    return clean;
}

std::optional<KioskCase> read(const QByteArray &plain)
{
    const QCborArray parts = QCborValue::fromCbor(plain).toArray();
    if (parts.size() != 5 || !parts[0].isInteger() || !parts[1].isInteger())
        return std::nullopt;
    for (const qsizetype at : {2, 3, 4}) {
        if (!parts[at].isString() || parts[at].toString().isEmpty())
            return std::nullopt;
    }
    return KioskCase{parts[2].toString(), parts[3].toString(), parts[4].toString(),
        QDateTime::fromSecsSinceEpoch(parts[0].toInteger(), Qt::UTC),
        std::clamp(std::chrono::seconds(parts[1].toInteger()), std::chrono::seconds(0), longestLife)};
}

}

QByteArray seal(const KioskCase &what, const CaseKey &key)
{
    if (sodium_init() < 0)
        return {};
    QByteArray plain = QCborArray{what.since.toSecsSinceEpoch(), qint64{what.life.count()}, what.name, what.kiosk, what.session}
                           .toCborValue().toCbor();
    QByteArray sealed(nonceSize + plain.size() + tagSize, Qt::Uninitialized);
    randombytes_buf(sealed.data(), static_cast<size_t>(nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed) + nonceSize, nullptr, raw(QByteArrayView(plain)), length(plain),
        raw(mark), length(mark), nullptr, raw(sealed), raw(QByteArrayView(key.bytes())));
    wipe(plain);
    return mark.toByteArray() + toBase32(sealed);
}

std::variant<KioskCase, CaseProblem> open(const QString &text, const CaseKey &key, const QDateTime &now)
{
    if (text.size() > longestText || !looksLikeSealedCase(text) || sodium_init() < 0)
        return CaseProblem::NotACase;
    const QByteArray sealed = fromBase32(cleaned(text).mid(mark.size()));
    if (sealed.size() <= nonceSize + tagSize)
        return CaseProblem::Damaged;
    QByteArray plain(sealed.size() - nonceSize - tagSize, Qt::Uninitialized);
    const QByteArrayView box = QByteArrayView(sealed).sliced(nonceSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), nullptr, nullptr, raw(box), length(box), raw(mark),
            length(mark), raw(QByteArrayView(sealed)), raw(QByteArrayView(key.bytes())))
        != 0)
        return CaseProblem::Damaged;
    const std::optional<KioskCase> what = read(plain);
    wipe(plain);
    if (!what)
        return CaseProblem::Damaged;
    if (now < what->since.addSecs(-clocksApart.count()))
        return CaseProblem::FromTheFuture;
    if (now > what->since.addSecs((what->life + clocksApart).count()))
        return CaseProblem::TooOld;
    return *what;
}

}
