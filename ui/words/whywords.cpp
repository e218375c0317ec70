// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/whywords.h"

#include "ui/words/moneywords.h"
#include "ui/words/timewords.h"

#include <QLocale>

namespace Foyer {

namespace {

//! A moment of this computer's clock, as its people read it.
QString hereAt(const std::optional<QDateTime> &seen)
{
    return seen && seen->isValid() ? TimeWords::clock(seen->toLocalTime().time()) : QString();
}

QString number(std::optional<int> value) { return value ? QString::number(*value) : QString(); }

QString clock(const std::optional<Timestamp> &time) { return time ? TimeWords::clock(time->time) : QString(); }

QString nameIn(const std::function<QString(int)> &names, std::optional<int> id)
{
    const QString name = id && names ? names(*id) : QString();
    return name.isEmpty() ? number(id) : name;
}

}

QString WhyWords::mode(std::optional<int> id) const { return id ? nameIn(m_names.mode, id) : tr("unknown"); }

QString WhyWords::source(std::optional<int> id) const { return id ? nameIn(m_names.source, id) : tr("unknown"); }

QString WhyWords::sentence(const Explanation &why) const
{
    if (!why.isOdd())
        return {};
    for (const QString &words : {modeSentence(why), priceSentence(why), seatsSentence(why), orderSentence(why)}) {
        if (!words.isEmpty())
            return words;
    }
    return signInSentence(why);
}

QString WhyWords::modeSentence(const Explanation &why) const
{
    const Particulars &about = why.about;
    const QString to = mode(about.toId), from = mode(about.fromId), at = hereAt(about.seenAt);
    switch (why.sentence) {
    case WhySentence::ModeByOrder:
        //: %1 and %2: modes of sale; %3: an order number; %4: a clock time
        return tr("It moved from %1 to %2 because order %3 was loaded at %4.").arg(from, to, number(about.number), at);
    case WhySentence::ModeByPromo:
        //: %1 and %2: modes of sale; %3: a clock time
        return tr("It moved from %1 to %2 with the promo code passed at the sign-in of %3.").arg(from, to, at);
    case WhySentence::ModeByRank:
        //: %1 and %2: modes of sale; %3: a clock time
        return tr("It moved from %1 to %2 with the sign-in at %3: by the patron's rank.").arg(from, to, at);
    case WhySentence::ModeByFailedSignIn:
        //: %1 and %2: modes of sale; %3: a clock time
        return tr("It fell from %1 to %2 when a sign-in failed at %3.").arg(from, to, at);
    case WhySentence::ModeByCustomer:
        //: %1 and %2: modes of sale; %3: a clock time
        return tr("It moved from %1 to %2 when the customer was set at %3.").arg(from, to, at);
    case WhySentence::ModeByCartChange:
        //: %1 and %2: modes of sale; %3: a clock time
        return tr("It moved from %1 to %2 with a change of the cart at %3.").arg(from, to, at);
    case WhySentence::ModeElsewhere:
        //: %1 and %2: modes of sale; %3: a clock time
        return tr("It moved from %1 to %2 before %3, and not from this program.").arg(from, to, at);
    case WhySentence::ModeBeforeWeLooked:
        //: %1 and %2: modes of sale
        return tr("It had moved from %1 to %2 before this program first looked.").arg(from, to);
    default:
        return {};
    }
}

QString WhyWords::priceSentence(const Explanation &why) const
{
    const Particulars &about = why.about;
    const QString from = about.fromPrice ? MoneyWords::amount(*about.fromPrice) : QString();
    const QString to = about.toPrice ? MoneyWords::amount(*about.toPrice) : QString();
    switch (why.sentence) {
    case WhySentence::PriceByMode:
        //: %1 and %2: amounts; %3 and %4: modes of sale
        return tr("The price went from %1 to %2 as the mode of sale went from %3 to %4.")
            .arg(from, to, mode(about.fromId), mode(about.toId));
    case WhySentence::PriceBySource:
        //: %1 and %2: amounts; %3 and %4: sources
        return tr("The price went from %1 to %2 as the source went from %3 to %4.")
            .arg(from, to, source(about.fromId), source(about.toId));
    case WhySentence::PriceByCustomer:
        //: Both are amounts
        return tr("The price went from %1 to %2 as the customer changed.").arg(from, to);
    case WhySentence::PriceUnexplained:
        //: Both are amounts
        return tr("The price went from %1 to %2; nothing this program saw explains it.").arg(from, to);
    default:
        return {};
    }
}

QString WhyWords::seatsSentence(const Explanation &why) const
{
    const QString until = clock(why.about.until), at = hereAt(why.about.seenAt);
    switch (why.sentence) {
    case WhySentence::SeatsTimeRanOut:
        return until.isEmpty() ? tr("Their time ran out before checkout.") : tr("Their time ran out at %1, before checkout.").arg(until);
    case WhySentence::SeatsReleasedByCleanup:
        return until.isEmpty() ? tr("Their time ran out before checkout, and the server released them.")
                               : tr("Their time ran out at %1, before checkout, and the server released them.").arg(until);
    case WhySentence::SeatsReleasedHere:
        return tr("They were given back here at %1.").arg(at);
    case WhySentence::SeatsReleasedByLogOut:
        return tr("They were given back by logging out here at %1.").arg(at);
    case WhySentence::SeatsSold:
        return why.about.number ? tr("They are sold: checkout is done, order %1.").arg(number(why.about.number))
                                : tr("They are sold: checkout is done.");
    case WhySentence::SeatsSaving:
        return tr("Checkout is under way; the order holds them.");
    case WhySentence::SeatsGoneEarly:
        return tr("They went before their time, and not from this program.");
    case WhySentence::SeatsNotKnown:
        return tr("They are gone from the cart; this server does not say whether their time ran out.");
    default:
        return {};
    }
}

QString WhyWords::orderSentence(const Explanation &why) const
{
    const Particulars &about = why.about;
    switch (why.sentence) {
    case WhySentence::OrderOpenHere:
        return tr("Order %1 is open in this session.").arg(number(about.number));
    case WhySentence::OrderInBatch:
        if (!about.limit)
            return tr("Order %1 is in use by a staff batch.").arg(number(about.number));
        //: %1: an order; %2: a batch
        return tr("Order %1 is in use by staff batch %2.").arg(number(about.number), number(about.limit));
    case WhySentence::OrderInOtherSession:
        if (!about.length)
            return tr("Order %1 is open in another web session, perhaps one that was left behind.").arg(number(about.number));
        //: %1: an order; %2: a length of time
        return tr("Order %1 is open in another web session. If it was left behind, the lock falls once it is idle for %2.")
            .arg(number(about.number), TimeWords::duration(*about.length));
    case WhySentence::PromoNumberUnknown:
        return tr("The server knows no source with the number %1.").arg(about.name);
    case WhySentence::PromoTextUnknown:
        return tr("The server knows no source for the code “%1”.").arg(about.name);
    default:
        return {};
    }
}

QString WhyWords::signInSentence(const Explanation &why) const
{
    const Particulars &about = why.about;
    switch (why.sentence) {
    case WhySentence::NobodyTried:
        return tr("Nobody has signed in to this session yet.");
    case WhySentence::CounterWithoutCustomer:
        return tr("This is a counter sale: nobody signs in, a customer is chosen.");
    case WhySentence::GuestIsNotSignedIn:
        return tr("A guest buys without signing in; that is in order.");
    case WhySentence::TryLocked:
        return tr("The login that was tried is locked since %1.").arg(clock(about.at));
    case WhySentence::FailedTryEndedIt:
        return tr("Somebody was signed in until a try for another login failed at %1.").arg(hereAt(about.seenAt));
    case WhySentence::EndedElsewhere:
        return tr("The sign-in ended before %1, and not from this program.").arg(hereAt(about.seenAt));
    default:
        break;
    }
    if (about.count && about.limit) {
        //: How many tries failed, and how many are allowed
        return tr("The last try failed: %1 of %2 are used.").arg(number(about.count), number(about.limit));
    }
    return tr("The last try failed.");
}

QString WhyWords::evidence(const WhyEvidence &evidence) const
{
    const QString modeWords = modeEvidence(evidence);
    if (!modeWords.isEmpty())
        return modeWords;
    const QString seats = seatsEvidence(evidence);
    return seats.isEmpty() ? otherEvidence(evidence) : seats;
}

QString WhyWords::step(int kind)
{
    switch (static_cast<StoryKind>(kind)) {
    case StoryKind::SignedIn:
        return tr("sign-in");
    case StoryKind::SignInFailed:
        return tr("failed sign-in");
    case StoryKind::OrderLoaded:
        return tr("order loaded");
    case StoryKind::CustomerSet:
        return tr("customer set");
    case StoryKind::CartChanged:
    case StoryKind::SeatsHeld:
        return tr("change of the cart");
    default:
        return tr("seen at a look");
    }
}

QString WhyWords::modeEvidence(const WhyEvidence &evidence) const
{
    const Particulars &about = evidence.about;
    switch (evidence.clue) {
    case WhyClue::OpenedWith:
        //: %1: a clock time; %2: a mode of sale
        return tr("%1  first look: %2").arg(hereAt(about.seenAt), mode(about.toId));
    case WhyClue::StepSeen:
        //: %1: a clock time; %2: what happened, e.g. "sign-in"; %3 and %4: modes of sale
        return tr("%1  %2: %3 → %4").arg(hereAt(about.seenAt), step(about.count.value_or(-1)), mode(about.fromId), mode(about.toId));
    case WhyClue::PromoStandsFor:
        return tr("the promo code stands for %1").arg(mode(about.toId));
    case WhyClue::PromoPassed:
        return tr("source passed with the sign-in: %1").arg(source(about.toId));
    case WhyClue::FirstLookMoved:
        return tr("at the first look it was already another than the original one");
    case WhyClue::SourceIs:
        return tr("the source is %1").arg(source(about.toId));
    case WhyClue::OlderServerResets:
        return tr("servers before version 16 reset a session when a sign-in fails");
    default:
        return {};
    }
}

QString WhyWords::seatsEvidence(const WhyEvidence &evidence) const
{
    const Particulars &about = evidence.about;
    switch (evidence.clue) {
    case WhyClue::DeadlineWas:
        return tr("the server's deadline was %1").arg(clock(about.until));
    case WhyClue::FirstSeatAt:
        return tr("the first seat was held at %1").arg(clock(about.at));
    case WhyClue::ServerSaysExpired:
        return tr("the server says that they expired");
    case WhyClue::ServerSaysNotHeld:
        return tr("the server says that no seats are held");
    case WhyClue::ServerHasNoFlags:
        return tr("servers before 15.1.7 do not say it");
    case WhyClue::CheckoutPhaseIs:
        return tr("the server's word for the checkout: %1").arg(about.name);
    case WhyClue::NothingPressedHere:
        return tr("nothing was pressed here in between");
    default:
        return {};
    }
}

QString WhyWords::otherEvidence(const WhyEvidence &evidence) const
{
    const Particulars &about = evidence.about;
    switch (evidence.clue) {
    case WhyClue::LockedInBatch:
        return about.limit ? tr("the order names batch %1").arg(number(about.limit)) : tr("the order names a batch");
    case WhyClue::LockedBySession:
        return tr("the order names another web session");
    case WhyClue::LockTimeoutIs:
        return tr("Order Lock Timeout is %1").arg(TimeWords::duration(about.length.value_or(std::chrono::seconds(0))));
    case WhyClue::LockTimeoutUnknown:
        return tr("Order Lock Timeout is not known");
    case WhyClue::AskedAsNumber:
        return tr("%1 was asked for as a source number").arg(about.name);
    case WhyClue::AskedAsText:
        return tr("“%1” was asked for as a text").arg(about.name);
    case WhyClue::AnswerWasEmpty:
        return tr("the answer was an empty list");
    case WhyClue::OnlyActiveSources:
        return tr("a source that is over or not yet open is not told");
    case WhyClue::FailuresCounted:
        return about.limit ? tr("the server counts %1 of %2 tries").arg(number(about.count), number(about.limit))
                           : tr("the server counts %n failed tries", nullptr, about.count.value_or(0));
    case WhyClue::ServerSaysLocked:
        return tr("the server says: locked since %1").arg(clock(about.at));
    case WhyClue::SignedInBefore:
        return about.number ? tr("patron %1 was signed in before").arg(number(about.number)) : tr("somebody was signed in before");
    default:
        return {};
    }
}

QString WhyWords::certainty(Certainty certainty)
{
    //: How sure an explanation is
    return certainty == Certainty::Certain ? tr("certain: seen by this program or said by the server")
                                           : tr("likely: it fits what was seen");
}

QString WhyWords::next(NextStep step)
{
    switch (step) {
    case NextStep::LeaveItOrSignInAgain:
        return tr("Leave it, or sign in again with the right source.");
    case NextStep::StartNewSession:
        return tr("For the old mode of sale open a new session.");
    case NextStep::AskPatronWhichOffer:
        return tr("Ask whether the patron wants this offer.");
    case NextStep::TryTheSameSeats:
        return tr("Try the same seats again.");
    case NextStep::LookAtOrder:
        return tr("Look at the order.");
    case NextStep::WaitForCheckout:
        return tr("Wait; do not start it again.");
    case NextStep::AskBatchOwner:
        return tr("Ask the owner of the batch to close the order.");
    case NextStep::OpenWhenIdle:
        return tr("Wait, then open it once: a lock that is too old falls by itself.");
    case NextStep::AskAsText:
        return tr("Look for it as a text.");
    case NextStep::CheckSpelling:
        return tr("Ask how it is written, and when it is valid.");
    case NextStep::SignIn:
        return tr("Sign the patron in.");
    case NextStep::ChooseCustomer:
        return tr("Choose the customer.");
    case NextStep::HelpThePatron:
        return tr("Look for the cause without another try: Ctrl+D.");
    case NextStep::CheckPrices:
        return tr("Check the prices with the patron.");
    case NextStep::None:
        break;
    }
    return {};
}

}
