// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/deskwords.h"

#include "ui/words/errorwords.h"
#include "ui/words/timewords.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

//! The five ends a person can tell apart.
enum class End { Done, Refused, NotSent, FoundDone, FoundUndone, NotYetKnown };

End endOf(const DeskReport &report)
{
    switch (report.outcomeClass) {
    case OutcomeClass::Done:
        return End::Done;
    case OutcomeClass::Refused:
        return End::Refused;
    case OutcomeClass::NotSent:
        return End::NotSent;
    case OutcomeClass::Unknown:
        break;
    }
    if (report.reconciled == Reconciled::Happened)
        return End::FoundDone;
    return report.reconciled == Reconciled::DidNotHappen ? End::FoundUndone : End::NotYetKnown;
}

//! Sentences side by side; empty ones leave no gap.
QString sentences(std::initializer_list<QString> parts)
{
    QStringList kept;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            kept += part;
    }
    return kept.join(u' ');
}

}

std::optional<Message> DeskWords::message(const DeskReport &report, std::optional<bool> seatsGo)
{
    Words words;
    switch (report.command) {
    case DeskCommand::HoldSeats:
        words = holdSeats(report);
        break;
    case DeskCommand::ReleaseSeats:
        words = releaseSeats(report);
        break;
    case DeskCommand::MoreTime:
        words = report.deadlineAsked ? deadline(report) : moreTime(report);
        break;
    case DeskCommand::LogOut:
        words = logOut(report, seatsGo);
        break;
    case DeskCommand::SignIn:
    case DeskCommand::None:
    case DeskCommand::Other:
        return std::nullopt;
    }
    Message message;
    message.severity = words.severity;
    message.headline = words.headline;
    message.meaning = words.meaning;
    message.id = id(report.command);
    if (report.outcomeClass != OutcomeClass::Done)
        message.details = ErrorWords::of(report.error).details;
    return message;
}

QString DeskWords::seats(int count)
{
    //: How many seats
    return count == 1 ? tr("1 seat") : tr("%n seats", nullptr, count);
}

DeskWords::Words DeskWords::holdSeats(const DeskReport &report)
{
    const FaultWords fault = ErrorWords::of(report.error);
    switch (endOf(report)) {
    case End::Done:
        return heldSeats(report);
    case End::Refused:
        return {tr("No seats were held."), //: After a refusal
            sentences({fault.happened, fault.advice,
                //: What to do after holding seats was refused
                tr("The cart is as it was. Choose another zone, price or performance.")})};
    case End::NotSent:
        return {tr("No seats were held: nothing was sent."), //: The request never left
            //: After a hold that was not sent
            sentences({fault.happened, fault.advice, tr("You may press Hold again.")})};
    case End::FoundDone:
        //: The answer was lost, a look at the session found the seats
        return {tr("The answer was lost, but the seats are held."),
            //: What to do after a hold whose answer was lost
            tr("Do not hold again. Count the seats in the cart with the patron."), Severity::Success};
    case End::FoundUndone:
        return {tr("The answer was lost, and no seats were held."), //: A look at the session found no new seats
            sentences({fault.happened, tr("You may press Hold again.")})};
    case End::NotYetKnown:
        break;
    }
    //: The session could not be read after a lost answer
    return {tr("It is not known whether the seats are held."),
        //: While Foyer goes on looking after a lost answer
        sentences({fault.happened, tr("Do not hold again and promise nothing yet. Foyer goes on looking and will say.")}),
        Severity::Danger};
}

DeskWords::Words DeskWords::heldSeats(const DeskReport &report)
{
    if (!report.seatsReserved) {
        return {tr("Seats are held."), //: The server did not say how many
            tr("The server did not say how many: count them in the cart."), Severity::Success};
    }
    const int held = *report.seatsReserved;
    if (held <= 0) {
        return {tr("No seats were free, so none are held."), //: A hold answered with 0 seats
            tr("Choose another zone, price or performance."), Severity::Warning};
    }
    if (held < report.seatsAsked) {
        //: %1 of %2 seats, e.g. "3 of 4 seats"
        return {tr("%1 of %2 seats were free and are held.").arg(held).arg(report.seatsAsked),
            //: What to do after a partial hold
            tr("Tell the patron. Look for the rest in another zone, or release these."), Severity::Warning};
    }
    //: %1: "2 seats"
    return {held == 1 ? tr("1 seat is held.") : tr("%n seats are held.", nullptr, held),
        //: After seats were held
        tr("The clock runs."), Severity::Success};
}

DeskWords::Words DeskWords::releaseSeats(const DeskReport &report)
{
    const FaultWords fault = ErrorWords::of(report.error);
    const int count = report.seatsReleased.value_or(0);
    switch (endOf(report)) {
    case End::Done:
    case End::FoundDone:
        //: %1: "2 seats"
        return {count > 0 ? tr("Released: %1.").arg(seats(count)) : tr("The line was released."),
            //: After seats were released
            tr("They are on sale again for everybody."), Severity::Success};
    case End::Refused:
        return {tr("The seats were not released."), //: After a refusal
            sentences({fault.happened, fault.advice, tr("They are still in the cart.")})};
    case End::NotSent:
        return {tr("The seats were not released: nothing was sent."), //: The request never left
            sentences({fault.happened, fault.advice, tr("They are still in the cart. You may release them again.")})};
    case End::FoundUndone:
        return {tr("The answer was lost, and the seats are still in the cart."), //: A look found them
            sentences({fault.happened, tr("You may release them again.")})};
    case End::NotYetKnown:
        break;
    }
    return {tr("It is not known whether the seats were released."), //: After a lost answer
        sentences({fault.happened, tr("Do not offer them to anybody yet. Foyer goes on looking and will say.")}),
        Severity::Danger};
}

DeskWords::Words DeskWords::moreTime(const DeskReport &report)
{
    const FaultWords fault = ErrorWords::of(report.error);
    switch (endOf(report)) {
    case End::Done:
        //: %1: "5 minutes"
        return {tr("%1 more asked for.").arg(TimeWords::duration(report.timeAsked)),
            //: After time was bought; the clock follows the server
            tr("The clock shows what the server gave."), Severity::Success};
    case End::FoundDone:
        return {tr("The answer was lost, but the time was added."), //: A look found a later deadline
            tr("The clock shows what the server gave."), Severity::Success};
    case End::Refused:
        return {tr("No time was added."), //: After a refusal
            //: What to do when no more time is given
            sentences({fault.happened, fault.advice, tr("Finish or release before the clock ends.")})};
    case End::NotSent:
        return {tr("No time was added: nothing was sent."), //: The request never left
            sentences({fault.happened, fault.advice, tr("You may press F8 again.")})};
    case End::FoundUndone:
        return {tr("The answer was lost, and no time was added."), //: A look found the old deadline
            //: Instead of "press F8 again"
            sentences({fault.happened, report.seatsGone ? tr("The seats ran out meanwhile.") : tr("You may press F8 again.")})};
    case End::NotYetKnown:
        break;
    }
    return {tr("It is not known whether time was added."), //: After a lost answer
        sentences({fault.happened, tr("Count on the old time. Foyer goes on looking and will say.")}), Severity::Danger};
}

DeskWords::Words DeskWords::deadline(const DeskReport &report)
{
    const FaultWords fault = ErrorWords::of(report.error);
    const TwoClocks asked
        = TimeWords::both(report.deadlineAsked->utc, report.deadlineAsked->offset, QTimeZone::systemTimeZone());
    switch (endOf(report)) {
    case End::Done:
        //: %1: "20:15 (venue)"
        return {tr("Asked to keep the seats until %1.").arg(asked.venue),
            sentences({asked.here, tr("The clock shows what the server gave.")}), Severity::Success};
    case End::FoundDone:
        //: %1: "20:15 (venue)"
        return {tr("The answer was lost, but the seats are kept until %1.").arg(asked.venue),
            tr("The clock shows what the server gave."), Severity::Success};
    case End::Refused:
        return {tr("The deadline was not moved."), //: After a refusal
            sentences({fault.happened, fault.advice, tr("The old one holds.")})};
    case End::NotSent:
        return {tr("The deadline was not moved: nothing was sent."), //: The request never left
            sentences({fault.happened, fault.advice, tr("The old one holds. You may set it again.")})};
    case End::FoundUndone:
        return {tr("The answer was lost, and the deadline was not moved."), //: A look found the old deadline
            sentences({fault.happened, tr("The old one holds. You may set it again.")})};
    case End::NotYetKnown:
        break;
    }
    return {tr("It is not known whether the deadline was moved."), //: After a lost answer
        sentences({fault.happened, tr("Count on the earlier time. Foyer goes on looking and will say.")}), Severity::Danger};
}

QString DeskWords::logOutQuestion(const SessionWatch &watch, std::optional<bool> seatsGo)
{
    const std::optional<int> count = watch.seatCount();
    const std::optional<bool> held = watch.session() ? watch.session()->seatsProbablyHeld() : std::nullopt;
    if (held == false)
        return tr("No seats are held. Log out?"); //: Question before logging out
    if (held == true && seatsGo == false)
        //: Question before logging out, in a house where seats stay with a session that is over
        return tr("The seats stay held until their time runs out; nobody can sell them before. Log out?");
    if (held == true && count && *count > 0)
        //: Question before logging out
        return *count == 1 ? tr("1 seat will be released. Log out?")
                           : tr("%n seats will be released. Log out?", nullptr, *count);
    if (held == true)
        return tr("The held seats will be released. Log out?"); //: Question before logging out; number not known
    //: Question before logging out
    return tr("It is not known whether seats are held. Any that are will be released. Log out?");
}

QString DeskWords::shortenQuestion(const DeadlineChoice &choice, const QTimeZone &here)
{
    const TwoClocks then = TimeWords::both(choice.utc, choice.offset, here);
    //: %1 "20:15 (venue)", %2 "19:15 on this computer"
    const QString when = then.here.isEmpty() ? then.venue : tr("%1, %2").arg(then.venue, then.here);
    //: Question before a deadline is moved forward: %1 a clock time by both clocks, %2 "5 min"
    return tr("Keep the seats only until %1? That is %2 less.")
        .arg(when, TimeWords::shortDuration(std::chrono::abs(choice.change)));
}

DeskWords::Words DeskWords::logOut(const DeskReport &report, std::optional<bool> seatsGo)
{
    const FaultWords fault = ErrorWords::of(report.error);
    const int count = report.seatsReleased.value_or(0);
    switch (endOf(report)) {
    case End::Done:
    case End::FoundDone:
        if (count > 0 && seatsGo == false)
            //: After log-out, in a house where seats stay with a session that is over; %1: "4 seats"
            return {tr("Logged out."), tr("Still held until their time runs out: %1.").arg(seats(count)), Severity::Info};
        //: After log-out
        return {tr("Logged out."),
            //: %1: "4 seats"
            count > 0 ? tr("Given back: %1.").arg(seats(count)) : tr("The session is over."), Severity::Success};
    case End::Refused:
        return {tr("Not logged out."), //: After a refusal
            sentences({fault.happened, fault.advice, tr("The session is still open.")})};
    case End::NotSent:
        return {tr("Not logged out: nothing was sent."), //: The request never left
            sentences({fault.happened, fault.advice, tr("The session is still open. You may log out again.")})};
    case End::FoundUndone:
        return {tr("The answer was lost, and the session is still open."), //: A look found it open
            sentences({fault.happened, tr("You may log out again.")})};
    case End::NotYetKnown:
        break;
    }
    return {tr("It is not known whether the session was closed."), //: After a lost answer
        sentences({fault.happened, tr("Do not leave the laptop yet. Foyer goes on looking and will say.")}),
        Severity::Danger};
}

QString DeskWords::id(DeskCommand command)
{
    switch (command) {
    case DeskCommand::HoldSeats:
        return u"desk.holdSeats"_s;
    case DeskCommand::ReleaseSeats:
        return u"desk.releaseSeats"_s;
    case DeskCommand::MoreTime:
        return u"desk.moreTime"_s;
    case DeskCommand::LogOut:
        return u"desk.logOut"_s;
    case DeskCommand::SignIn:
    case DeskCommand::None:
    case DeskCommand::Other:
        break;
    }
    return {};
}

}
