// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/secret.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Foyer {

enum class PinProblem {
    None,
    TooShort,
    TooSimple, //!< one sign again and again, or signs that follow each other
};

//! What is wrong with a new PIN.
[[nodiscard]] PinProblem checkNewPin(QStringView pin);
inline constexpr int shortestPin = 6;

//! A PIN as it is kept: PBKDF2-HMAC-SHA256 with a salt of its own. A short PIN can be found from it by trying all; that
//! is what the file's permissions and the brake on this computer are for.
class PinHash final
{
public:
    static constexpr int usualRounds = 100000;

    //! Slow on purpose: call it off the user's thread.
    [[nodiscard]] static PinHash of(const Secret &pin, int rounds = usualRounds);
    //! The form it is kept in; empty for anything else.
    [[nodiscard]] static std::optional<PinHash> parse(const QString &text);
    [[nodiscard]] QString text() const;
    //! As slow as of(); takes the same time for every wrong PIN.
    [[nodiscard]] bool matches(const Secret &pin) const;

    bool operator==(const PinHash &) const = default;

private:
    QByteArray m_salt, m_digest;
    int m_rounds = usualRounds;
};

}
