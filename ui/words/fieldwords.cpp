// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/fieldwords.h"

namespace Foyer {

QString FieldWords::of(const std::optional<FieldProblem> &problem, const QString &missing)
{
    if (!problem)
        return {};
    switch (problem->problem) {
    case Problem::Missing:
        return missing;
    case Problem::TooShort:
    case Problem::TooLong:
    case Problem::NotANumber:
    case Problem::TooSmall:
    case Problem::TooLarge:
        return numbers(*problem);
    case Problem::LineBreak:
    case Problem::ControlCharacter:
    case Problem::InvisibleCharacter:
    case Problem::NoBreakSpace:
    case Problem::LeadingBlank:
    case Problem::TrailingBlank:
    case Problem::HalfCharacter:
        return blanks(problem->problem);
    case Problem::CardNumber:
        return tr("That looks like a card number. Foyer never takes card numbers.");
    case Problem::Colon:
        return tr("A colon (:) is not possible here: it separates the parts of the sign-in.");
    case Problem::Wildcard:
        return tr("Type the whole code without % _ [ ] ^: the server would read them as \"anything\".");
    case Problem::UnexpectedCharacter:
        return tr("There is a character here that cannot belong to it.");
    case Problem::OnlyDots:
        return tr("A name of dots only is not possible.");
    case Problem::ReservedName:
        return tr("The server keeps this name for itself.");
    case Problem::UnknownZone:
        return tr("This time zone is not known. Example: Europe/Berlin.");
    default:
        return addresses(problem->problem);
    }
}

QString FieldWords::blanks(Problem problem)
{
    switch (problem) {
    case Problem::LineBreak:
        return tr("There is a line break in this text.");
    case Problem::ControlCharacter:
        return tr("There is a control character in this text.");
    case Problem::InvisibleCharacter:
        return tr("There is an invisible character in this text.");
    case Problem::NoBreakSpace:
        return tr("There is a no-break space in this text.");
    case Problem::LeadingBlank:
        return tr("This text begins with a blank.");
    case Problem::TrailingBlank:
        return tr("This text ends with a blank.");
    default:
        return tr("Half a character is missing in this text. Type it again.");
    }
}

QString FieldWords::numbers(const FieldProblem &problem)
{
    const int limit = static_cast<int>(problem.limit.value_or(0));
    switch (problem.problem) {
    case Problem::TooShort:
        return tr("Type the whole code: at least %n letters and digits.", nullptr, limit);
    case Problem::TooLong:
        return tr("The server keeps at most %n characters here.", nullptr, limit);
    case Problem::TooSmall:
        return tr("This number is too small.");
    case Problem::TooLarge:
        return tr("This number is too large.");
    default:
        return tr("Type a number.");
    }
}

QString FieldWords::addresses(Problem problem)
{
    switch (problem) {
    case Problem::NotAnEmail:
        return tr("This is not a whole e-mail address. Example: name@example.org.");
    case Problem::NotAPhone:
        return tr("This is not a phone number.");
    case Problem::NotAUrl:
        return tr("This is not an address. Example: https://tickets.example.org/TessituraService");
    case Problem::SchemeMissing:
        return tr("The address begins with https://");
    case Problem::SchemeNotAllowed:
        return tr("Only https:// addresses can be used.");
    case Problem::PlainHttpElsewhere:
        return tr("Without https:// only a server on this computer can be used.");
    case Problem::UserInfoInUrl:
        return tr("Leave user name and password out of the address; they have fields of their own.");
    case Problem::QueryInUrl:
    case Problem::FragmentInUrl:
        return tr("Leave out everything from ? or # on.");
    case Problem::DotsInPath:
        return tr("The address must not contain /../ or /./");
    default:
        return tr("This cannot be used.");
    }
}

}
