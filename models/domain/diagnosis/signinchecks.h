// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/diagnosis/signindiagnosis.h"

namespace Foyer {

//! Every check, in the order of SignInCheck. \a login is the one they are about; empty = there is none to look at.
[[nodiscard]] QList<CheckResult> signInChecks(const SignInFacts &facts, const std::optional<LoginRecord> &login);

}
