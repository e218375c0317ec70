// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/secret.h"

#include <utility>

namespace Foyer {

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached()) {
        // volatile, or the compiler drops stores to memory that is about to be freed
        volatile char *data = bytes.data();
        for (qsizetype i = 0; i < bytes.size(); ++i)
            data[i] = 0;
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
