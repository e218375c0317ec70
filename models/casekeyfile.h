// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/casekey.h"
#include "models/settings/safefile.h"

#include <variant>

namespace Foyer {

//! Why there is no key although a file is named.
struct CaseKeyProblem
{
    FileProblem file = FileProblem::None; //!< None: it was read and holds no key
    bool operator==(const CaseKeyProblem &) const = default;
};

//! The key in the file that the managed settings name.
[[nodiscard]] std::variant<CaseKey, CaseKeyProblem> loadCaseKey(const QString &path);

}
