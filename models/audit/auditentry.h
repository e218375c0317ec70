// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace Foyer {

//! What somebody did. Stored by name: names never change.
enum class AuditDeed {
    SignIn, //!< a patron, with a password or the data of the record
    TokenSignIn,
    ExternalSignIn, //!< without any secret
    LastTry, //!< the last try before lock-out was used on purpose
    SendToken, //!< a mail with a token
    CreateLogin,
    ChangeLogin, //!< name, address or password
    CorrectLoginType,
    Unlock, //!< count reset
    Reactivate, //!< a login switched on again
    TellPatron, //!< a sentence was copied; nothing was sent
    OpenSupervisor, //!< the supervisor's functions, with the PIN
    OneAction, //!< one supervisor's action on somebody else's computer, with the PIN
    SetPin,
    RemovePin,
    WatchSession, //!< a session that was not opened here was given to be watched or compared
    ChangeVariable, //!< set, deleted or put back
    Other,
};
inline constexpr int lastAuditDeed = static_cast<int>(AuditDeed::Other);

enum class AuditResult {
    Done, NotRecognised, LockedOut, Refused, NotSent, DidNotHappen,
    GoesOn, //!< begun on the supervisor's desk; the session it goes on in writes lines of its own
    Unknown,
};
inline constexpr int lastAuditResult = static_cast<int>(AuditResult::Unknown);

//! Why, from a list and never in free words: a free text would hold names.
enum class AuditReason {
    None,
    PatronCalled,
    PatronAtDesk,
    PatronWrote,
    ShowStarts, //!< no time for another way
    StaffMistake,
    SystemFault,
    Training,
    OtherReason,
};
inline constexpr int lastAuditReason = static_cast<int>(AuditReason::OtherReason);

//! One line of the audit. Holds no personal data of patrons and no key: a login is an alias.
struct AuditEntry
{
    qint64 number = 0; //!< given by the trail; a missing number is a missing line
    QDateTime atUtc; //!< given by the trail
    QString staff; //!< user id of the staff member, as the server knows them
    QString place; //!< id of the profile (server) it was done on
    AuditDeed deed = AuditDeed::Other;
    QString login; //!< LoginAlias; empty when no login was concerned
    AuditResult result = AuditResult::Done;
    AuditReason reason = AuditReason::None;
    bool operator==(const AuditEntry &) const = default;
};

//! One line with its line end. Control characters and over-long names cannot break it.
[[nodiscard]] QByteArray auditLine(const AuditEntry &entry);
//! Empty when the line is torn or no entry.
[[nodiscard]] std::optional<AuditEntry> parseAuditLine(const QByteArray &line);

}
