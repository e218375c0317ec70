// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/casekey.h"

#include "models/domain/secret.h"

#include <sodium.h>

#include <algorithm>
#include <utility>

namespace Foyer {

static_assert(CaseKey::size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

CaseKey::CaseKey(CaseKey &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) { }

CaseKey &CaseKey::operator=(CaseKey &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes); // other wipes what was here
    return *this;
}

CaseKey::~CaseKey()
{
    wipe(m_bytes);
}

std::optional<CaseKey> CaseKey::parse(const QByteArray &text)
{
    const QByteArray word = text.trimmed();
    const auto isHex = [](char sign) { return std::isxdigit(static_cast<unsigned char>(sign)) != 0; };
    if (word.size() == 2 * size && std::ranges::all_of(word, isHex))
        return CaseKey(QByteArray::fromHex(word));
    auto decoded = QByteArray::fromBase64Encoding(word, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).size() != size)
        return std::nullopt;
    return CaseKey(std::move(*decoded));
}

QByteArray CaseKey::newText()
{
    if (sodium_init() < 0)
        return {};
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(bytes.size()));
    const QByteArray text = bytes.toBase64() + '\n';
    wipe(bytes);
    return text;
}

}
