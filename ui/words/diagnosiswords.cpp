// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/diagnosiswords.h"

#include "ui/words/timewords.h"

#include <QLocale>

namespace Foyer {

DiagnosisWords::DiagnosisWords(NameLookup names, std::optional<QDate> today)
    : m_names(std::move(names)), m_today(today)
{
}

QString DiagnosisWords::when(const std::optional<Timestamp> &time) const
{
    if (!time)
        return tr("a time that is not known");
    return m_today && time->date == *m_today ? TimeWords::clock(time->time) : TimeWords::dayAndTime(*time);
}

QString DiagnosisWords::type(std::optional<int> id) const
{
    if (!id)
        return tr("unknown");
    const QString name = m_names.loginType ? m_names.loginType(*id) : QString();
    return name.isEmpty() ? QLocale().toString(*id) : name;
}

QString DiagnosisWords::failures(const Particulars &about) const
{
    if (!about.count)
        return tr("failed tries");
    return tr("%n failed tries", nullptr, *about.count);
}

QString DiagnosisWords::lockHeadline(const SignInDiagnosis &diagnosis) const
{
    const Particulars &about = diagnosis.about;
    switch (diagnosis.sentence) {
    case SignInSentence::Locked:
        //: %1 and %3: clock times; %2: "5 failed tries"
        return tr("Locked since %1 after %2. Frees at about %3.").arg(when(about.at), failures(about), when(about.until));
    case SignInSentence::LockedNoClock:
        //: %1 and %3: clock times; %2: "5 failed tries"
        return tr("Locked since %1 after %2, until about %3 by the server's clock. Whether that is over is not known.")
            .arg(when(about.at), failures(about), when(about.until));
    case SignInSentence::LockedNoLength:
        //: %1: a clock time; %2: "5 failed tries"
        return tr("Locked since %1 after %2. How long a lock lasts on this server is not known.")
            .arg(when(about.at), failures(about));
    case SignInSentence::LockRanOut:
        //: Both are clock times
        return tr("The lock of %1 ran out at about %2. Signing in can be tried again now.")
            .arg(when(about.at), when(about.until));
    case SignInSentence::OneTryLeft:
        //: %1: "4 failed tries"
        return tr("Nothing stands in the way, but after %1 one more locks it. The password is probably wrong.")
            .arg(failures(about));
    case SignInSentence::OneTryLeftHere:
        //: %1: "4 failed tries"
        return tr("After %1 one more may lock it. What else stands in the way cannot be seen from here.").arg(failures(about));
    case SignInSentence::FailedHere:
        if (about.count.value_or(0) > 0) {
            //: %1: "2 failed tries"
            return tr("This program saw %1. What stands in the way cannot be seen from here.").arg(failures(about));
        }
        return otherHeadline(SignInSentence::CannotSee);
    default:
        break;
    }
    if (about.count.value_or(0) > 0) {
        //: %1: "2 failed tries"
        return tr("The login is in order, with %1. The password is probably wrong, or typed wrongly.").arg(failures(about));
    }
    return tr("The login is in order. The password is probably wrong, or typed wrongly.");
}

QString DiagnosisWords::loginHeadline(const SignInDiagnosis &diagnosis) const
{
    const Particulars &about = diagnosis.about;
    switch (diagnosis.sentence) {
    case SignInSentence::NoLogin:
        return about.name.isEmpty() ? tr("This patron has no web login.") : tr("There is no web login for %1.").arg(about.name);
    case SignInSentence::OnlyAffiliates:
        return tr("This record has no login of its own; its household has %n logins.", nullptr, about.count.value_or(0));
    case SignInSentence::WrongType:
        //: %1 and %2: login types; %3: name of the login
        return tr("No login of type %1. There is one of type %2: %3.").arg(type(about.fromId), type(about.toId), about.name);
    case SignInSentence::RetiredType:
        //: %1: name of a login, %2: a login type
        return tr("The only login, %1, is of type %2, which is not in use any more.").arg(about.name, type(about.toId));
    case SignInSentence::Inactive:
        return tr("The login %1 is switched off.").arg(about.name);
    case SignInSentence::WrongEmail:
        //: %1: a login type, %2: an e-mail address
        return tr("No login of type %1 answers to %2. The patron's login has another e-mail.").arg(type(about.toId), about.name);
    case SignInSentence::EmailOfAnother:
        return tr("%1 opens the login of another patron.").arg(about.name);
    case SignInSentence::SharedEmail:
        //: %1: an e-mail address
        return tr("%n patrons share %1: by e-mail only one of them can sign in.", nullptr, about.count.value_or(0)).arg(about.name);
    case SignInSentence::SeveralLogins:
        //: %1 and %3: names of logins; %2 and %4: login types
        return tr("Two logins: %1 for %2 and %3 for %4. Each has a password of its own.")
            .arg(about.name, type(about.toId), about.otherName, type(about.fromId));
    default:
        return lockHeadline(diagnosis);
    }
}

QString DiagnosisWords::otherHeadline(SignInSentence sentence)
{
    switch (sentence) {
    case SignInSentence::Temporary:
        return tr("The password is a temporary one: a new password is due.");
    case SignInSentence::RecordInactive:
        return tr("The login is in order, but the patron's record is marked inactive.");
    case SignInSentence::StaffRefused:
        return tr("The server refuses this computer's own sign-in. That is not the patron's password.");
    case SignInSentence::StaffForbidden:
        return tr("The server lets your user group do nothing here. That is not the patron's password.");
    case SignInSentence::StaffSilent:
        return tr("The server does not answer. Nothing can be said about the patron's login now.");
    case SignInSentence::CannotSee:
        return tr("What stands in the way cannot be seen from here.");
    default:
        return {};
    }
}

QString DiagnosisWords::headline(const SignInDiagnosis &diagnosis) const
{
    const QString words = otherHeadline(diagnosis.sentence);
    return words.isEmpty() ? loginHeadline(diagnosis) : words;
}

QString DiagnosisWords::title(SignInCheck check)
{
    switch (check) {
    case SignInCheck::LoginExists:
        return tr("A login exists");
    case SignInCheck::RightType:
        return tr("Right login type");
    case SignInCheck::Active:
        return tr("Switched on");
    case SignInCheck::NotLocked:
        return tr("Not locked");
    case SignInCheck::Permanent:
        return tr("Permanent password");
    case SignInCheck::LastGood:
        return tr("Has signed in before");
    case SignInCheck::EmailMatches:
        return tr("E-mail matches");
    case SignInCheck::OneLogin:
        return tr("One login only");
    case SignInCheck::RecordActive:
        return tr("Record in use");
    case SignInCheck::Staff:
        break;
    }
    return tr("Our own service sign-in");
}

QString DiagnosisWords::lockEvidence(const CheckResult &result) const
{
    const Particulars &about = result.about;
    const QString count = about.count ? QLocale().toString(*about.count) : QString();
    const QString limit = about.limit ? QLocale().toString(*about.limit) : QString();
    switch (result.clue) {
    case SignInClue::NoFailures:
        return tr("no failed tries");
    case SignInClue::FailuresBelow:
        return limit.isEmpty() ? tr("%1 tries failed; how many are allowed is not known").arg(count)
                               : tr("%1 of %2 tries failed").arg(count, limit);
    case SignInClue::LimitWithoutLock:
        return tr("unknown: %1 of %2 tries failed, yet the record shows no lock").arg(count, limit);
    case SignInClue::LockedNoLength:
        //: %1: "5 failed tries"; %2: a clock time
        return tr("%1, since %2; how long a lock lasts is not known").arg(failures(about), when(about.at));
    case SignInClue::LockRanOut:
        return tr("the lock of %1 was over at about %2").arg(when(about.at), when(about.until));
    default:
        break;
    }
    if (!about.length) {
        //: %1: "5 failed tries"; the others are clock times
        return tr("%1, since %2, until about %3 by the server's clock, which is not known")
            .arg(failures(about), when(about.at), when(about.until));
    }
    //: %1: "5 failed tries"; %2 and %3: clock times; %4: a length of time
    return tr("%1, since %2, frees at about %3: in %4")
        .arg(failures(about), when(about.at), when(about.until), TimeWords::shortDuration(*about.length));
}

QString DiagnosisWords::loginEvidence(const CheckResult &result) const
{
    const Particulars &about = result.about;
    switch (result.clue) {
    case SignInClue::LoginFound:
        //: %1: name of a login; %2: a login type
        return tr("%1 (%2)").arg(about.name, type(about.toId));
    case SignInClue::NoLoginAtAll:
        return about.name.isEmpty() ? tr("none on the record") : tr("none for %1").arg(about.name);
    case SignInClue::OnlyAffiliatesHave:
        return tr("none of its own; %n in the household", nullptr, about.count.value_or(0));
    case SignInClue::TypeFits:
        return type(about.toId);
    case SignInClue::OtherType:
        return tr("looked for %1, found %2").arg(type(about.fromId), type(about.toId));
    case SignInClue::OtherTypeRetired:
        return tr("%1 is not in use any more").arg(type(about.toId));
    case SignInClue::LastGoodAt:
        return when(about.at);
    case SignInClue::EmailIsTheLogins:
        return tr("%1 belongs to this login").arg(about.name);
    case SignInClue::EmailOpensAnother:
        return about.number ? tr("%1 belongs to patron %2").arg(about.name, QString::number(*about.number))
                            : tr("%1 belongs to another login").arg(about.name);
    case SignInClue::EmailUnknownHere:
        return tr("no login of type %1 has %2").arg(type(about.toId), about.name);
    case SignInClue::SharedEmail:
        return tr("%n patrons have %1", nullptr, about.count.value_or(0)).arg(about.name);
    case SignInClue::SeveralLogins:
        return tr("also %1 (%2)").arg(about.otherName, type(about.fromId));
    default:
        return {};
    }
}

QString DiagnosisWords::plainEvidence(const CheckResult &result)
{
    switch (result.clue) {
    case SignInClue::IsActive:
    case SignInClue::RecordInUse:
        return tr("yes");
    case SignInClue::IsInactive:
        return tr("the login is inactive");
    case SignInClue::IsPermanent:
        return tr("permanent");
    case SignInClue::IsTemporary:
        return tr("temporary, a new one is due");
    case SignInClue::NeverOnRecord:
        return tr("no sign-in is on record");
    case SignInClue::OnlyOne:
        return result.certainty == Certainty::Certain ? tr("no other record has this e-mail")
                                                      : tr("no second login on this record");
    case SignInClue::RecordRetired:
        return tr("the patron's record is inactive");
    case SignInClue::StaffHealthy:
        return tr("accepted by the server");
    case SignInClue::StaffRefused:
        return tr("refused by the server (401)");
    case SignInClue::StaffForbidden:
        return tr("user group not permitted (403)");
    case SignInClue::StaffSilent:
        return tr("the server does not answer");
    default:
        return {};
    }
}

QString DiagnosisWords::evidence(const CheckResult &result) const
{
    if (result.clue == SignInClue::Nothing) {
        //: %1: why a fact could not be seen
        return tr("unknown, because %1").arg(unseen(result.because));
    }
    const QString plain = plainEvidence(result);
    if (!plain.isEmpty())
        return plain;
    const QString login = loginEvidence(result);
    return login.isEmpty() ? lockEvidence(result) : login;
}

QString DiagnosisWords::unseen(Unseen why)
{
    switch (why) {
    case Unseen::NotPermitted:
        return tr("this user group may not look");
    case Unseen::NotAnswered:
        return tr("the server did not answer");
    case Unseen::StaffRefused:
        return tr("the server refuses this computer's own sign-in");
    case Unseen::NoLogin:
        return tr("there is no login to look at");
    case Unseen::NotReported:
        return tr("the server does not say");
    case Unseen::NothingGiven:
        return tr("no e-mail was given to compare");
    case Unseen::Contradictory:
        return tr("what the server says does not fit together");
    case Unseen::NotAsked:
    case Unseen::None:
        break;
    }
    return tr("it was not looked at");
}

}
