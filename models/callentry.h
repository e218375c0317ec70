// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/service/transport.h"
#include "models/sessionfactsmodel.h"

namespace Foyer {

//! A fact of the session that this answer told differently from the answer before it. Values as SessionFactsModel has
//! them; invalid = not known. Taken from masked answers: of who somebody is, only that it changed.
struct FactChange
{
    Fact fact = Fact::SignedIn;
    QVariant before, after;
    bool operator==(const FactChange &) const = default;
};

//! One call as it is kept: no secret is in it.
struct CallEntry
{
    qint64 number = 0; //!< 1, 2, … in the order they ended; never used again
    Operation operation = Operation::GetSession;
    QDateTime startedUtc;
    std::chrono::milliseconds duration{};
    OutcomeClass outcomeClass = OutcomeClass::NotSent;
    ErrorKind errorKind = ErrorKind::Unreadable; //!< meaningful when not Done
    int httpStatus = 0;
    qint64 requestBytes = 0, answerBytes = 0; //!< of the bodies
    int session = 0; //!< alias; 0 = about no session
    QByteArray requestId;
    QList<FactChange> changes;
    MaskedCall text;
    qint64 ownTextBytes = 0; //!< without what is shared with an earlier entry
    bool textKept = true; //!< false: bodies and headers were dropped to save memory
};

//! Longer than a person waits without asking.
inline constexpr std::chrono::milliseconds slowCall{1000};

//! Verb and target as they were sent, secrets masked: "GET", "/api/Web/Session/<session key 1>?activeOnly=true".
[[nodiscard]] const char *verbOf(const CallEntry &entry);
//! \a basePath: of the server's address, without a slash at its end.
[[nodiscard]] QByteArray targetOf(const CallEntry &entry, const QByteArray &basePath);

}
