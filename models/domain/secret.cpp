// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/secret.h"

#include <cstring>
#include <utility>

namespace Foyer {

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached()) {
        // The compiler drops stores to memory that is about to be freed, unless somebody may still look at it.
        char *data = bytes.data();
        std::memset(data, 0, static_cast<size_t>(bytes.size()));
#if defined(__GNUC__)
        __asm__ volatile("" : : "r"(data) : "memory");
#else
        for (volatile char *at = data; at != data + bytes.size(); ++at)
            *at = 0;
#endif
    }
    bytes = QByteArray();
}

Secret::Secret(QStringView text) : m_bytes(text.toUtf8()) { }

Secret::Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) { }

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe(m_bytes);
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret::~Secret() { wipe(m_bytes); }

Secret Secret::clone() const { return fromUtf8(m_bytes); }

Secret Secret::fromUtf8(QByteArrayView bytes)
{
    Secret secret;
    secret.m_bytes = bytes.toByteArray();
    return secret;
}

}
