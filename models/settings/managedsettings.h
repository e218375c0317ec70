// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kiosk/kiosksettings.h"
#include "models/domain/profile.h"
#include "models/settings/safefile.h"

#include <QList>
#include <QString>

#include <optional>

namespace Foyer {

//! What is wrong with one member of the file, or with the file. Words are made in ui.
struct ManagedProblem
{
    enum class What {
        CannotRead, //!< see file
        NotJson, //!< at line
        NewerVersion,
        Unknown, //!< no such member: a typing error would otherwise silently change nothing
        NotText, NotYesOrNo, NotWhole, NotAList, NotASection, //!< of the wrong kind
        OutOfRange, //!< least .. most
        NotAWord, //!< none of words
        NotATime, //!< "18:30"
        NotAZone, //!< no IANA zone
        NotAPlace, //!< no absolute path
        Empty,
        Twice,
        WithoutPartner, //!< belongs together with words.first()
    };
    What what = What::CannotRead;
    QString member; //!< "kiosk.idleAfterSeconds"; empty = the file
    FileProblem file = FileProblem::None;
    int line = 0;
    int least = 0, most = 0;
    QStringList words;
    bool operator==(const ManagedProblem &) const = default;
};

//! Values an organisation fixed for all its computers; empty = not fixed.
struct ManagedLocks
{
    std::optional<QString> language, supervisorPin;
    std::optional<bool> allowHoldAtBoxOffice;
    std::optional<int> extensionCeilingMinutes, attemptLimit, shortestPostalCode;
    bool operator==(const ManagedLocks &) const = default;
};

//! One organisation's settings for its computers, set by its administrator. No secret is in them: keys and passwords
//! are files of their own.
struct ManagedSettings
{
    QString profile; //!< name of the profile a kiosk connects to
    QString venueZone; //!< IANA name; opening hours and case names go by it; empty = UTC
    QString caseKeyFile; //!< absolute; empty = cases are named and not sealed
    QString staffPin; //!< PinHash of the kiosk's staff page; empty = none may enter
    ManagedLocks locked;
    ReceiptSettings desk; //!< receipts of a staff computer
    KioskSettings kiosk;
    bool operator==(const ManagedSettings &) const = default;
};

//! The file, read whole: every problem of it, not only the first. With a problem nothing of it counts.
struct ManagedFile
{
    ManagedSettings settings;
    QList<ManagedProblem> problems;
    bool present = false; //!< there is such a file
    [[nodiscard]] bool isGood() const { return problems.isEmpty(); }
};

namespace Managed {

[[nodiscard]] ManagedFile parse(const QByteArray &json);
//! No file at \a path is no problem unless it was asked for (\a wanted).
[[nodiscard]] ManagedFile load(const QString &path, bool wanted);
[[nodiscard]] Profile withLocks(Profile profile, const ManagedLocks &locks);
//! Where it is looked for when the command line names none.
[[nodiscard]] QString usualPath();
inline constexpr int version = 1;
inline constexpr qint64 largestFile = 256 * 1024;

}

}
