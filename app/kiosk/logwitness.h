// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Foyer {

//! Keeps what this program logged since the last guest left, so that the self-test can look into it: the journal of the
//! system is not ours to read. One at a time; messages go on to where they went before.
class LogWitness final
{
public:
    LogWitness();
    ~LogWitness();
    LogWitness(const LogWitness &) = delete;
    LogWitness &operator=(const LogWitness &) = delete;

    [[nodiscard]] QByteArray heard() const;
    void forget();

    static constexpr qsizetype most = 256 * 1024; //!< bytes; the oldest go first
};

}
