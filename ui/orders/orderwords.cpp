// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orderwords.h"

#include "models/referencebook.h"
#include "ui/widgets/textchecks.h"
#include "ui/words/errorwords.h"
#include "ui/words/moneywords.h"
#include "ui/words/timewords.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;
using std::chrono::minutes;

namespace {

//! A line each.
QString listed(const QStringList &facts) { return QString(u"•  "_s + facts.join(u"\n•  "_s)); }

}

QString OrderWords::state(const OrderSummary &order, bool isOpenHere, First first)
{
    QStringList parts{payment(order)};
    const bool isPaid = order.totalDue && order.totalPaid && *order.totalPaid >= *order.totalDue;
    if (order.isRollover == true)
        parts += tr("rollover"); //: State of an order: last season's seats kept for renewal
    if (!order.unprintedSeats)
        parts += tr("printing not known"); //: State of an order: the server did not say
    else if (*order.unprintedSeats == 0)
        parts += tr("all printed"); //: State of an order: no ticket is missing
    else
        //: State of an order: tickets not printed yet
        parts += *order.unprintedSeats == 1 ? tr("1 unprinted") : tr("%n unprinted", nullptr, *order.unprintedSeats);
    if (isOpenHere)
        parts += tr("open in this session"); //: State of an order
    else if (order.lock != OrderLock::None)
        parts.insert(first == First::Lock ? 0 : parts.size(), lock(order));
    else if (isPaid && order.okToPrint == false && order.unprintedSeats.value_or(0) > 0)
        parts += tr("not to be printed yet"); //: State of an order: paid, but the server holds the tickets back
    //: Between the parts of an order's state: "paid, 2 unprinted"
    return parts.join(tr(", "));
}

QString OrderWords::payment(const OrderSummary &order)
{
    if (!order.totalDue || !order.totalPaid)
        return tr("payment not known"); //: State of an order: the server did not say
    const Money due = *order.totalDue, paid = *order.totalPaid;
    if (paid >= due)
        return due.isZero() && paid.isZero() ? tr("nothing to pay") : tr("paid"); //: State of an order
    if (paid.isZero())
        return tr("unpaid"); //: State of an order
    //: State of an order: %1 an amount of money
    return tr("%1 still to pay").arg(MoneyWords::amount(due - paid));
}

QString OrderWords::lock(const OrderSummary &order)
{
    if (order.lock == OrderLock::OtherSession)
        return tr("locked by another web session"); //: State of an order
    const int batch = order.lockedInBatch.value_or(0);
    //: State of an order: open at another desk; %1 number of the batch
    return batch != 0 ? tr("locked by staff batch %1").arg(batch) : tr("locked by a staff batch");
}

QString OrderWords::frees(std::optional<minutes> lockTimeout)
{
    //: When a lock ends; "Order Lock Timeout" is the name of a setting; %1 "20 minutes"
    return lockTimeout ? tr("It frees itself when that session was idle for %1 (Order Lock Timeout of this server).")
                             .arg(TimeWords::duration(*lockTimeout))
                       : tr("It frees itself after some idle time set on the server (Order Lock Timeout, which could not be read).");
}

QString OrderWords::count(const LoadState &state, int rows, const QDateTime &answeredAt)
{
    if (state.phase == LoadPhase::Loading)
        return tr("Reading orders…"); //: While the server is asked
    if (rows == 0)
        return {};
    const QString age = TimeWords::asOf(answeredAt);
    if (state.phase == LoadPhase::Failed)
        //: %1 what went wrong, a sentence; %2 "as of 19:33:10"
        return tr("%1 The list is the one %2.").arg(ErrorWords::of(state.error.value_or(Error{})).happened, age);
    //: Number of orders in the list; %1 "as of 19:33:10"
    return rows == 1 ? tr("1 order, %1").arg(age) : tr("%n orders, %1", nullptr, rows).arg(age);
}

QString OrderWords::modeOfSale(std::optional<int> id) const
{
    if (!id)
        return u"–"_s;
    const QString name = TextChecks::isolated(m_book->modesOfSale().nameOf(*id));
    //: %1: number of a mode of sale whose name could not be read
    return name.isEmpty() ? tr("mode %1 (name not known)").arg(*id) : name;
}

std::optional<Message> OrderWords::hindrance(const OpenPreflight &known)
{
    Message message;
    message.id = u"orders.open"_s;
    if (known.isOpenHere) {
        message.headline = tr("Order %1 is open in this session already.").arg(known.order.orderId);
        //: Alt+5 is the key for the cart
        message.meaning = tr("It is in the cart: Alt+5.");
        return message;
    }
    if (known.cartIsEmpty == false) {
        message.severity = Severity::Warning;
        message.headline = tr("Order %1 was not opened: the cart is not empty.").arg(known.order.orderId);
        message.meaning = tr("An order goes into an empty cart only; nothing was sent. Finish the sale or release the lines first.");
        return message;
    }
    return std::nullopt;
}

QString OrderWords::modeChange(const OpenPreflight &known) const
{
    const std::optional<int> after = known.order.modeOfSaleId;
    if (!after)
        return tr("The mode of sale becomes the order's, which is not known here."); //: What opening an order changes
    if (after == known.modeOfSaleNow)
        return tr("The mode of sale stays %1.").arg(modeOfSale(after)); //: What opening an order changes
    //: What opening an order changes: %1 and %2 modes of sale
    return tr("The mode of sale becomes %1 (now %2); prices and delivery methods may change.")
        .arg(modeOfSale(after), modeOfSale(known.modeOfSaleNow));
}

QString OrderWords::owner(const OpenPreflight &known)
{
    if (!known.isTheCustomers)
        return tr("Whose order it is was not said."); //: Before an order is opened
    if (*known.isTheCustomers)
        return tr("It is this patron's order."); //: Before an order is opened
    //: Before an order is opened: %1 number of a patron
    return tr("It belongs to patron %1, not to the one of this session: likely the server refuses. Set that patron first.")
        .arg(known.order.constituentId.value_or(0));
}

QString OrderWords::openFacts(const OpenPreflight &known, std::optional<minutes> lockTimeout) const
{
    QStringList facts{modeChange(known), owner(known)};
    //: Before an order is opened
    facts += known.cartIsEmpty ? tr("The cart is empty, as it has to be.")
                               : tr("Whether the cart is empty is not known; if it is not, the server refuses.");
    if (known.order.lock == OrderLock::OtherSession) {
        //: Before an order is opened: %1 a sentence about the time a lock ends
        facts += tr("Another web session holds it. %1 Then opening takes it over; before that the server refuses, and nothing changes.")
                     .arg(frees(lockTimeout));
    } else if (known.order.lock == OrderLock::StaffBatch) {
        //: Before an order is opened: %1 "locked by staff batch 501"
        facts += tr("It is %1: likely the server refuses, and nothing changes. Ask the batch's owner first.")
                     .arg(lock(known.order));
    }
    facts += tr("Seats and payments in it can mostly only be looked at."); //: Before an order is opened
    return listed(facts);
}

QString OrderWords::reprintFacts(const OrderSummary &order)
{
    //: Before tickets are asked for
    QStringList facts{tr("They go to the patron's primary e-mail address, if the delivery method is print at home.")};
    if (order.okToPrint == false)
        //: Before tickets are asked for
        facts += tr("The server says this order is not to be printed now: likely nothing will come.");
    return listed(facts);
}

}
