// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/casekey.h"
#include "models/domain/kiosk/kioskcase.h"

#include <variant>

namespace Foyer {

enum class CaseProblem {
    NotACase, //!< some other code
    Damaged, //!< not sealed with this key, or changed since: which of the two cannot be told
    TooOld,
    FromTheFuture, //!< the two computers' clocks disagree
};

//! A kiosk's case as a text for a QR code: authenticated encryption (XChaCha20-Poly1305) with the organisation's key.
//! Capitals and digits only, so that a code stays small and no scanner's keyboard layout spoils it.
namespace SealedCase {

//! Empty when the computer has no randomness to give.
[[nodiscard]] QByteArray seal(const KioskCase &what, const CaseKey &key);
//! Small letters and blanks are forgiven. Life counts from the moment of sealing and is sealed in.
[[nodiscard]] std::variant<KioskCase, CaseProblem> open(const QString &text, const CaseKey &key, const QDateTime &now);

//! Further apart the two computers' clocks may not be.
inline constexpr std::chrono::seconds clocksApart{120};
//! No case lives longer, whatever is sealed in.
inline constexpr std::chrono::seconds longestLife{3600};

}

}
