// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <cstdint>
#include <cstdlib>

//! Called by libFuzzer for each input.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace FoyerFuzz {

inline QByteArray bytes(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

//! A claim that no input may break; libFuzzer keeps the input that does.
inline void claim(bool holds, const char *what)
{
    if (holds)
        return;
    qCritical("broken: %s", what);
    std::abort();
}

}
