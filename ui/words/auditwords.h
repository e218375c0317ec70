// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/audittrail.h"
#include "models/domain/reference.h"

#include <QCoreApplication>

namespace Foyer {

//! The audit in words.
class AuditWords final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::AuditWords)
public:
    [[nodiscard]] static QString deed(AuditDeed deed);
    [[nodiscard]] static QString result(AuditResult result);
    //! Empty for None.
    [[nodiscard]] static QString reason(AuditReason reason);
    //! All reasons, to choose one from: free words would hold names.
    [[nodiscard]] static QList<Choice> reasons();
    [[nodiscard]] static QString trouble(AuditTrouble trouble, qsizetype waiting);
    //! An end somebody may ask about.
    [[nodiscard]] static bool wentWrong(AuditResult result)
    {
        return result != AuditResult::Done && result != AuditResult::GoesOn;
    }
};

}
