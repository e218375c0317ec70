// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/casekeyfile.h"

#include "models/domain/secret.h"

namespace Foyer {

std::variant<CaseKey, CaseKeyProblem> loadCaseKey(const QString &path)
{
    SafeFile::Content content = SafeFile::read(path, CaseKey::largestFile);
    if (content.problem != FileProblem::None)
        return CaseKeyProblem{content.problem};
    std::optional<CaseKey> key = CaseKey::parse(content.bytes);
    wipe(content.bytes);
    if (!key)
        return CaseKeyProblem{};
    return std::move(*key);
}

}
