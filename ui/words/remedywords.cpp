// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/diagnosiswords.h"

namespace Foyer {

QString DiagnosisWords::remedy(Remedy remedy)
{
    switch (remedy) {
    case Remedy::TellWait:
        return tr("Copy what to tell: wait");
    case Remedy::TellTryNow:
        return tr("Copy what to tell: try now");
    case Remedy::TellWhichLogin:
        return tr("Copy what to tell: which login");
    case Remedy::Unlock:
        return tr("Unlock");
    case Remedy::SendToken:
        return tr("Mail a token");
    case Remedy::NewPassword:
        return tr("Token, then new password");
    case Remedy::CorrectType:
        return tr("Correct the login type");
    case Remedy::Reactivate:
        return tr("Switch the login on");
    case Remedy::CreateLogin:
        return tr("Create a login");
    case Remedy::External:
        return tr("Sign in without a password");
    case Remedy::CleanUpDuplicates:
        return tr("Ask for the records to be merged");
    case Remedy::AskRecords:
        return tr("Ask the records office");
    case Remedy::CallIt:
        return tr("Call IT");
    case Remedy::LookAgain:
        break;
    }
    return tr("Look again");
}

QString DiagnosisWords::effect(Remedy remedy)
{
    switch (remedy) {
    case Remedy::TellWait:
    case Remedy::TellTryNow:
    case Remedy::TellWhichLogin:
        return tr("Puts a sentence into the clipboard. Nothing is sent.");
    case Remedy::Unlock:
        return tr("Takes the lock away and sets the count of failed tries to 0. The password stays as it is.");
    case Remedy::SendToken:
        return tr("Sends one mail with a token to the patron's address. It does not unlock.");
    case Remedy::NewPassword:
        return tr("Opens a session, in which the token the patron reads out leads to a new password.");
    case Remedy::CorrectType:
        return tr("Moves this login to the type that was looked for. The old type no longer works.");
    case Remedy::Reactivate:
        return tr("Makes the login active again. The password stays as it is.");
    case Remedy::CreateLogin:
        return tr("Opens a session, in which a login is made for this patron.");
    case Remedy::External:
        return tr("Opens a session that signs the patron in without a password.");
    case Remedy::CleanUpDuplicates:
    case Remedy::AskRecords:
        return tr("This program cannot change it. The sentence for them is put into the clipboard.");
    case Remedy::CallIt:
        return tr("The service sign-in of this computer needs attention. The sentence for them is put into the clipboard.");
    case Remedy::LookAgain:
        break;
    }
    return tr("Reads everything again. No try is used, nothing is mailed.");
}

QString DiagnosisWords::otherWay(OtherWay way)
{
    return way == OtherWay::TryThePassword ? tr("Try the password in a session") : tr("Mail a token");
}

QString DiagnosisWords::price(OtherWay way)
{
    return way == OtherWay::TryThePassword ? tr("Price: one of the patron's tries, if it fails.")
                                           : tr("Price: one mail to the patron.");
}

QString DiagnosisWords::toTell(Remedy remedy, const SignInDiagnosis &diagnosis) const
{
    const Particulars &about = diagnosis.about;
    switch (remedy) {
    case Remedy::TellWait:
        return tr("You can try again at about %1.").arg(when(about.until));
    case Remedy::TellTryNow:
        return tr("You can try again now.");
    case Remedy::TellWhichLogin:
        if (diagnosis.sentence == SignInSentence::WrongType) {
            //: %1: a login type; %2: name of a login
            return tr("Your login is for %1. Please sign in there as %2.").arg(type(about.toId), about.name);
        }
        return headline(diagnosis);
    case Remedy::CleanUpDuplicates:
    case Remedy::AskRecords:
    case Remedy::CallIt:
        return headline(diagnosis);
    default:
        return {};
    }
}

}
