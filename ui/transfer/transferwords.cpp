// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/transferwords.h"

#include "ui/widgets/textchecks.h"
#include "ui/words/errorwords.h"
#include "ui/words/timewords.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

QString TransferWords::seats(int count)
{
    //: How many seats
    return count == 1 ? tr("1 seat") : tr("%n seats", nullptr, count);
}

QString TransferWords::question(const QString &customer)
{
    //: %1: the patron's name
    return tr("Open a new, empty cart for %1?").arg(TextChecks::isolated(customer));
}

QString TransferWords::leftBehind(const SessionWatch &watch)
{
    const qsizetype lines = watch.cart() ? watch.cart()->lines.size() : 0;
    const QString cart = lines > 0 ? tr("the cart with %n lines", nullptr, static_cast<int>(lines)) : tr("the cart");
    //: %1: "the cart with 2 lines"
    return tr("Only the sign-in moves. Left behind: %1, held seats, session variables and the promo source. "
              "The mode of sale may be the web's again: look at it before you sell.").arg(cart);
}

QString TransferWords::whenReleased(const SessionWatch &watch, std::optional<bool> released)
{
    if (released == true)
        return tr("The server gives them back at once.");
    const SeatView view = watch.seatView();
    const bool timed = view.deadlineUtc.isValid() && (view.state == SeatState::Live || view.state == SeatState::Stale);
    const QString until = timed ? TimeWords::both(view.deadlineUtc, view.deadlineOffset, QTimeZone::systemTimeZone()).venue
                                : QString();
    if (released == false)
        return timed ? tr("They stay locked until %1, and nobody can reach them before.").arg(until)
                     : tr("They stay locked until their time is over, and nobody can reach them before.");
    return timed ? tr("Whether the server gives them back at once is not known; at %1 it does.").arg(until)
                 : tr("When the server gives them back is not known.");
}

QString TransferWords::seatsWarning(const SessionWatch &watch, std::optional<bool> released)
{
    const std::optional<bool> held = watch.session() ? watch.session()->seatsProbablyHeld() : std::nullopt;
    if (held == false)
        return {};
    const int count = watch.seatCount().value_or(0);
    QString what;
    if (held == true && count > 0)
        //: %1: "2 seats"
        what = count == 1 ? tr("1 seat is held and will be lost to this customer.")
                          : tr("%1 are held and will be lost to this customer.").arg(seats(count));
    else
        what = held == true ? tr("Seats are held and will be lost to this customer.")
                            : tr("Seats may be held; they would be lost to this customer.");
    return QString(what + u' ' + whenReleased(watch, released));
}

QString TransferWords::counterNote(const SessionWatch &watch)
{
    if (!watch.session() || watch.session()->businessFacing != true)
        return {};
    return tr("This is a counter sale, and a customer cannot be moved into one: the new session is a customer session.");
}

QString TransferWords::blocked(TransferBlocker blocker)
{
    switch (blocker) {
    case TransferBlocker::None:
        break;
    case TransferBlocker::NotRead:
        return tr("Nothing is known of this session yet.");
    case TransferBlocker::Over:
        return tr("This session is over. Open a new one and sign the customer in.");
    case TransferBlocker::NobodySignedIn:
        return tr("Nobody is signed in, so there is no sign-in to move. Ctrl+N opens a new session.");
    case TransferBlocker::Busy:
        return tr("Something else is under way in this session. Wait for it.");
    }
    return {};
}

Message TransferWords::failure(const TransferReport &report)
{
    const FaultWords fault = ErrorWords::of(report.error);
    Message message;
    message.id = u"transfer"_s;
    message.severity = Severity::Warning;
    message.details = fault.details;
    if (report.reconciled == Reconciled::NotYetKnown) {
        message.headline = tr("It is not known whether the sign-in moved.");
        message.meaning = tr("%1 Foyer goes on looking and will say. Nothing is sent twice.").arg(fault.happened);
        return message;
    }
    QString after;
    switch (report.failedAt) {
    case TransferStep::Opening:
        message.headline = tr("No new session was opened.");
        after = report.outcomeClass == OutcomeClass::Unknown
            ? tr("An empty one may exist on the server; it holds nothing. The customer is still signed in here.")
            : tr("The customer is still signed in here, and the cart is as it was.");
        break;
    case TransferStep::Checking:
        message.headline = tr("The sign-in did not arrive in the new session.");
        after = tr("Look here whether the customer is still signed in; if not, sign in again.");
        break;
    default:
        message.headline = tr("The sign-in was not moved.");
        after = tr("The customer is still signed in here, and the cart is as it was. The new session stays empty.");
        break;
    }
    const QString happened = report.error == Error{} ? QString() : fault.happened;
    message.meaning = QString(happened + u' ' + after).trimmed();
    return message;
}

Message TransferWords::arrived(const QString &customer, const SessionWatch &old, std::optional<bool> released)
{
    Message message;
    message.id = u"transfer"_s;
    //: %1: the patron's name
    message.headline = tr("%1 has a new, empty cart.").arg(TextChecks::isolated(customer));
    const std::optional<bool> held = old.session() ? old.session()->seatsProbablyHeld() : std::nullopt;
    const QString closed = tr("The old session is closed.");
    if (held == false) {
        message.severity = Severity::Success;
        message.meaning = closed;
        return message;
    }
    message.severity = Severity::Info;
    const int count = old.seatCount().value_or(0);
    const QString what = held == true && count > 0 ? tr("Left behind: %1.").arg(seats(count)) : tr("Seats may have been left behind.");
    message.meaning = QString(closed + u' ' + what + u' ' + whenReleased(old, released));
    return message;
}

}
