// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/auditentry.h"
#include "models/domain/diagnosis/signindiagnosis.h"
#include "models/domain/error.h"
#include "models/domain/patron.h"

#include <optional>

namespace Foyer {

enum class RemedyOutcome {
    Told, //!< a sentence was copied; nothing was sent
    HandedOver, //!< a session goes on with it
    Done,
    ChangedMeanwhile, //!< somebody else wrote the login: nothing was written, see before and now
    Refused, NotSent,
    DidNotHappen, //!< the answer was lost; a look found nothing done
    StillUnknown, //!< the answer was lost and the login cannot be read: look again
    MailMayHaveGone, //!< the answer was lost, and no look can tell
};

//! What one press came to: for the message bar and for the journal of the house. Holds no secret.
struct RemedyReport
{
    Remedy remedy = Remedy::LookAgain;
    RemedyOutcome outcome = RemedyOutcome::NotSent;
    AuditReason reason = AuditReason::None; //!< as chosen by the supervisor
    int constituentId = 0; //!< 0 = not known
    QString loginName; //!< whom it was about; a journal keeps an alias of it only
    std::optional<int> loginTypeId;
    std::optional<WebLogin> before, now; //!< as shown, and as written or found
    Error error; //!< meaningful when Refused, NotSent or lost
};

}
