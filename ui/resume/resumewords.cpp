// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resume/resumewords.h"

#include "ui/widgets/textchecks.h"
#include "ui/words/errorwords.h"
#include "ui/words/timewords.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

QString digits(const SeatView &view)
{
    const int left = static_cast<int>(view.remaining.count());
    const QString number = u"%1:%2"_s.arg(left / 60, 2, 10, QLatin1Char('0')).arg(left % 60, 2, 10, QLatin1Char('0'));
    return view.approximate ? QString(u'≈' + number) : number;
}

Tone toneOf(std::chrono::seconds left)
{
    constexpr std::chrono::minutes near{5}, last{2};
    return left < last ? Tone::Danger : left < near ? Tone::Warn : Tone::Text;
}

}

QString ResumeWords::seats(int count)
{
    //: How many seats
    return count == 1 ? tr("1 seat") : tr("%n seats", nullptr, count);
}

QString ResumeWords::question(const ResumeOffer &offer)
{
    const QString name = TextChecks::isolated(offer.saved().title);
    const std::optional<Session> &session = offer.watch().session();
    if (!session)
        return tr("Resume “%1”?").arg(name); //: %1: the name on a tab, of a session that was not read yet
    const bool known = offer.saved().isNamed || session->isLoggedIn == true;
    const bool hasCart = session->seatsProbablyHeld() == true || (offer.watch().cart() && !offer.watch().cart()->lines.isEmpty());
    if (known)
        return hasCart ? tr("Resume %1’s cart?").arg(name) : tr("Resume %1’s session?").arg(name);
    if (session->isGuest == true)
        return hasCart ? tr("Resume the guest’s cart?") : tr("Resume the guest’s session?");
    return hasCart ? tr("Resume the cart without a customer?") : tr("Resume the session without a customer?");
}

QString ResumeWords::headline(const ResumeOffer &offer)
{
    const QString name = TextChecks::isolated(offer.saved().title);
    switch (offer.state()) {
    case OfferState::Over:
        return tr("%1: that session ended on the server.").arg(name); //: %1: the name on a tab
    case OfferState::Sold:
        return tr("%1: the checkout was completed.").arg(name); //: %1: the name on a tab
    case OfferState::Saving:
        return tr("%1: the order is being saved.").arg(name); //: %1: the name on a tab
    default:
        return question(offer);
    }
}

ResumeWords::TimeLeft ResumeWords::timeLeft(const ResumeOffer &offer)
{
    const OfferState state = offer.state();
    if (!offer.watch().session() || state == OfferState::Over || state == OfferState::Sold)
        return {};
    const SeatView view = offer.watch().seatView();
    switch (view.state) {
    case SeatState::None:
        return {tr("no seats held"), Tone::Muted};
    case SeatState::Live:
        return {tr("%1 left").arg(digits(view)), toneOf(view.remaining)}; //: %1: minutes and seconds
    case SeatState::Stale:
        //: %1: minutes and seconds, %2: "as of 19:33:10"
        return {tr("%1 left, %2").arg(digits(view), TimeWords::asOf(offer.watch().confirmedAtWall())), Tone::Muted};
    case SeatState::Unknown:
        return {view.doubt == SeatDoubt::NotAskedYet ? tr("asking how long…") : tr("time left not known"), Tone::Unknown};
    case SeatState::Expired:
        return {tr("time ran out"), Tone::Danger};
    case SeatState::Released:
        return {tr("seats released"), Tone::Warn};
    }
    return {};
}

QString ResumeWords::facts(const Session &session, const SessionWatch &watch)
{
    QStringList facts;
    if (const std::optional<int> count = watch.seatCount(); count && *count > 0)
        facts.append(seats(*count));
    const LoginInfo &login = session.login;
    const QString by = login.electronicAddress.value_or(login.userId.value_or(QString()));
    if (session.isLoggedIn == true && !by.isEmpty())
        facts.append(tr("signed in as %1").arg(TextChecks::isolated(by)));
    if (session.businessFacing == true)
        facts.append(tr("counter sale"));
    if (session.orderId.value_or(0) > 0)
        facts.append(tr("order %1").arg(*session.orderId));
    return facts.join(u" · "_s);
}

QString ResumeWords::explanation(const ResumeOffer &offer)
{
    const SessionWatch &watch = offer.watch();
    switch (offer.state()) {
    case OfferState::Reading:
        return tr("Reading it on the server…");
    case OfferState::Unread: {
        const FaultWords words = ErrorWords::of(watch.loadState().error.value_or(Error{}));
        return QString(words.happened + u' ' + tr("It is not known whether the session is still there."));
    }
    case OfferState::Over:
        return offer.saved().checkoutSeen
            ? tr("A checkout had been started in it. Look the order up before anything is sold again.")
            : tr("Nothing was sold. Seats that were held in it are free again.");
    case OfferState::Sold:
        return watch.session()->orderId.value_or(0) > 0
            ? tr("It is order %1. There is nothing to resume; open it to look.").arg(*watch.session()->orderId)
            : tr("It was sold. There is nothing to resume; open it to look.");
    case OfferState::Saving:
        return tr("A checkout is under way on the server. Do not start it again; open it to see how it ends.");
    case OfferState::Releasing:
        return offer.isReconciling() ? tr("The answer was lost. Foyer is looking what happened; nothing is sent twice.")
                                     : tr("Logging out…");
    case OfferState::Open:
        break;
    }
    const QString known = facts(*watch.session(), watch);
    if (watch.loadState().phase != LoadPhase::Failed)
        return known;
    const QString fault = ErrorWords::of(watch.loadState().error.value_or(Error{})).happened;
    return known.isEmpty() ? fault : QString(known + u'\n' + fault);
}

QString ResumeWords::releaseQuestion(const ResumeOffer &offer)
{
    const SessionWatch &watch = offer.watch();
    const std::optional<bool> held = watch.session() ? watch.session()->seatsProbablyHeld() : std::nullopt;
    const int count = watch.seatCount().value_or(0);
    if (held == false)
        return tr("No seats are held. Log this session out?"); //: Question before logging out
    //: Question before logging out; %1: "2 seats"
    return held == true && count > 0 ? tr("%1 will be given back. Log this session out?").arg(seats(count))
                                     : tr("Seats it holds will be given back. Log this session out?");
}

Message ResumeWords::message(const SavedSession &session, const DeskReport &report)
{
    const QString name = TextChecks::isolated(session.title);
    const bool done = report.outcomeClass == OutcomeClass::Done || report.reconciled == Reconciled::Happened;
    const FaultWords fault = ErrorWords::of(report.error);
    Message message;
    message.id = u"resume"_s;
    if (done) {
        message.severity = Severity::Success;
        message.headline = tr("%1: logged out.").arg(name); //: %1: the name on a tab
        const int count = report.seatsReleased.value_or(0);
        message.meaning = count > 0 ? tr("Given back: %1.").arg(seats(count)) : tr("The session is over.");
        return message;
    }
    message.severity = Severity::Warning;
    message.details = fault.details;
    if (report.reconciled == Reconciled::NotYetKnown) {
        message.headline = tr("%1: it is not known whether the session was closed.").arg(name);
        message.meaning = tr("%1 Foyer goes on looking and will say. Nothing is sent twice.").arg(fault.happened);
    } else {
        message.headline = tr("%1: not logged out.").arg(name);
        message.meaning = tr("%1 The session is still open.").arg(fault.happened);
    }
    return message;
}

}
