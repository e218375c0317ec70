// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/managedwords.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;
using What = ManagedProblem::What;

QString ManagedWords::problem(const ManagedProblem &problem)
{
    return problem.member.isEmpty() ? ofFile(problem) : QString(problem.member + u": "_s + ofMember(problem));
}

//: Beside a value with a lock: it is the same on all computers of the organisation
QString ManagedWords::fixedHere() { return tr("Set by your organisation for this computer."); }

QString ManagedWords::ofFile(const ManagedProblem &problem)
{
    switch (problem.what) {
    case What::NotJson:
        return tr("Line %1 is not JSON.").arg(problem.line);
    case What::NewerVersion:
        return tr("It was written for a newer Foyer.");
    case What::CannotRead:
        if (problem.file == FileProblem::NoFile)
            return tr("There is no such file.");
        return problem.file == FileProblem::TooLarge ? tr("The file is too large.") : tr("The file cannot be read.");
    default:
        return ofMember(problem);
    }
}

QString ManagedWords::ofMember(const ManagedProblem &problem)
{
    const QString words = problem.words.join(u", "_s);
    switch (problem.what) {
    case What::Unknown:
        return tr("is not known. Is it spelled right?");
    case What::NotText:
        return tr("has to be a text.");
    case What::NotYesOrNo:
        return tr("has to be true or false.");
    case What::NotWhole:
        return tr("has to be a whole number.");
    case What::NotAList:
        return tr("has to be a list.");
    case What::NotASection:
        return tr("has to be a section in braces.");
    case What::OutOfRange:
        return tr("has to be a whole number from %1 to %2.").arg(problem.least).arg(problem.most);
    case What::NotAWord:
        return tr("has to be one of: %1.").arg(words);
    case What::NotATime:
        return tr("has to be a time of day, such as 18:30.");
    case What::NotAZone:
        return tr("has to be a time zone, such as America/New_York.");
    case What::NotAPlace:
        return tr("has to be a whole path, beginning with a slash.");
    case What::Empty:
        return tr("is empty.");
    case What::Twice:
        return tr("is there twice.");
    case What::WithoutPartner:
        return tr("needs \"%1\" beside it.").arg(words);
    default:
        return tr("cannot be read.");
    }
}

}
