// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profile.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace Foyer {

//! What is wrong with an entered text. The words live in ui.
enum class Problem {
    Missing,
    TooShort, //!< fewer than limit letters and digits
    TooLong, //!< more than limit; the text was not cut
    LineBreak, ControlCharacter, InvisibleCharacter, NoBreakSpace, LeadingBlank, TrailingBlank,
    HalfCharacter, //!< half of a surrogate pair: something cut the text before us
    CardNumber, //!< empty the field; such a text is neither sent nor kept
    Colon, //!< would split the staff credentials
    Wildcard, //!< % _ [ ] ^: the service compares with LIKE
    UnexpectedCharacter, //!< at position
    NotANumber, TooSmall, TooLarge, //!< against limit
    NotAnEmail, NotAPhone,
    NotAUrl, SchemeMissing, SchemeNotAllowed, PlainHttpElsewhere, //!< http is for this computer only
    UserInfoInUrl, QueryInUrl, FragmentInUrl, DotsInPath,
    OnlyDots, ReservedName,
    UnknownZone,
};

struct FieldProblem
{
    Problem problem = Problem::Missing;
    bool warning = false; //!< tell, then let the person decide; else the text must not be sent
    std::optional<qsizetype> position; //!< first UTF-16 unit at fault
    std::optional<qint64> limit;
    bool operator==(const FieldProblem &) const = default;
};

enum class ProfileField { Name, BaseUrl, User, UserGroup, MachineLocation, SeatServerZone, ProxyHost, ProxyPort };

struct ProfileProblem
{
    ProfileField field = ProfileField::Name;
    FieldProblem problem;
    bool operator==(const ProfileProblem &) const = default;
};

//! Pure checks: the worst problem of a field, or none. Nothing is ever altered or cut; what a person
//! may want done about blanks is offered by withoutOddities(). Lengths are UTF-16 units, as the
//! service's columns count.
namespace Validation {

using Verdict = std::optional<FieldProblem>;

Verdict baseUrl(const QString &text);
Verdict staffUser(QStringView text);
Verdict userGroup(QStringView text); //!< the group's ID, at most 8; may be empty
Verdict machineLocation(QStringView text); //!< may be empty
Verdict seatServerZone(const QString &text); //!< IANA name; may be empty
QList<ProfileProblem> profile(const Profile &profile);

Verdict loginName(QStringView text); //!< at most 80; blanks only warn, they may belong to it
Verdict password(QStringView text); //!< to sign in: only Missing blocks, all else warns
Verdict newPassword(QStringView text); //!< to be set: more than 40 is refused
Verdict email(QStringView text); //!< plausible and at most 254
Verdict constituentId(QStringView text); //!< 1 .. 2^31-1
Verdict phone(QStringView text);
Verdict postalCode(QStringView text, int shortest = 5); //!< the whole code, without wildcards
Verdict variableName(QStringView text); //!< system names are ReservedName: read, never written
Verdict variableValue(QStringView text); //!< blanks and leading zeros are part of it
Verdict freeText(QStringView text, int limit);
Verdict seatCount(QStringView text, int most);
//! Seconds to add (or, below zero, to take away), within \a furthest either way; 0 is refused.
Verdict offsetSeconds(QStringView text, int furthest);

//! 13 to 19 digits with a right check digit, alone or inside a longer text. A "+" makes it a phone number.
//! Looks at the first 20,000 characters.
[[nodiscard]] bool looksLikeCardNumber(QStringView text);
//! The first line break, control or invisible character, no-break space, or blank at an end; as a warning.
Verdict oddCharacter(QStringView text);
//! What to offer: line breaks and no-break spaces as blanks, invisible characters gone, ends trimmed.
[[nodiscard]] QString withoutOddities(QStringView text);
//! "ann@gmial.com" -> "ann@gmail.com"; empty when the domain is known or like none that is.
std::optional<QString> emailCorrection(QStringView text);
//! The address a valid base URL text stands for, without a slash at the end.
[[nodiscard]] QUrl baseUrlFrom(const QString &text);

}

}
