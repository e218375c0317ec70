// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orderreportwords.h"

#include "ui/words/errorwords.h"
#include "ui/words/timewords.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

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

Message OrderReportWords::of(const OrderReport &report) const
{
    const bool isOpen = report.action == OrderAction::Open;
    const Words words = isOpen ? opened(report) : reprinted(report);
    Message message;
    message.severity = words.severity;
    message.headline = words.headline;
    message.meaning = words.meaning;
    message.id = isOpen ? u"orders.open"_s : u"orders.reprint"_s;
    if (report.outcomeClass != OutcomeClass::Done)
        message.details = ErrorWords::of(report.error).details;
    return message;
}

QString OrderReportWords::whatChanged(const OrderReport &report) const
{
    if (!report.modeOfSaleOfOrder || report.modeOfSaleOfOrder == report.modeOfSaleBefore)
        return {};
    //: After an order was opened; %1 and %2 modes of sale
    return tr("The mode of sale is now %1 (was %2).")
        .arg(m_words->modeOfSale(report.modeOfSaleOfOrder), m_words->modeOfSale(report.modeOfSaleBefore));
}

OrderReportWords::Words OrderReportWords::opened(const OrderReport &report) const
{
    const FaultWords fault = ErrorWords::of(report.error);
    switch (report.outcomeClass) {
    case OutcomeClass::Done:
        return {tr("Order %1 is open in the cart.").arg(report.orderId),
            //: After an order was opened; Alt+5 is the key for the cart
            sentences({whatChanged(report), tr("Go on in the cart: Alt+5.")}), Severity::Success};
    case OutcomeClass::Refused:
        return {tr("Order %1 was not opened.").arg(report.orderId), //: After a refusal
            sentences({fault.happened, fault.advice,
                //: What to do after opening an order was refused
                tr("The cart is as it was. The list is read again: it says who holds the order.")})};
    case OutcomeClass::NotSent:
        return {tr("Order %1 was not opened: nothing was sent.").arg(report.orderId), //: The request never left
            sentences({fault.happened, fault.advice, tr("You may open it again.")})};
    case OutcomeClass::Unknown:
        break;
    }
    if (report.reconciled == Reconciled::Happened)
        return {tr("The answer was lost, but order %1 is open in the cart.").arg(report.orderId), //: A look found it
            sentences({whatChanged(report), tr("Do not open it again. Go on in the cart: Alt+5.")}), Severity::Success};
    if (report.reconciled == Reconciled::DidNotHappen)
        return {tr("The answer was lost, and order %1 is not open.").arg(report.orderId), //: A look found no order
            sentences({fault.happened, tr("You may open it again.")})};
    return {tr("It is not known whether order %1 was opened.").arg(report.orderId), //: After a lost answer
        sentences({fault.happened, tr("Do not open it again. Foyer goes on looking and will say.")}), Severity::Danger};
}

OrderReportWords::Words OrderReportWords::reprinted(const OrderReport &report)
{
    const FaultWords fault = ErrorWords::of(report.error);
    switch (report.outcomeClass) {
    case OutcomeClass::Done:
        //: Not a success yet: the server only wrote the wish down
        return {tr("Asked for, not yet sent: the tickets of order %1.").arg(report.orderId),
            //: After tickets were asked for
            tr("The server noted it and mails them later, if delivery and mode of sale allow print at home. "
               "If nothing comes in some minutes, print at the desk."),
            Severity::Info};
    case OutcomeClass::Refused:
        return {tr("The tickets of order %1 were not asked for.").arg(report.orderId), //: After a refusal
            sentences({fault.happened, fault.advice,
                //: What to do after asking for tickets was refused
                tr("Nothing will be mailed. Check the patron's e-mail address, or print at the desk.")})};
    case OutcomeClass::NotSent:
        return {tr("The tickets of order %1 were not asked for: nothing was sent.").arg(report.orderId), //: Never left
            sentences({fault.happened, fault.advice, tr("You may ask again.")})};
    case OutcomeClass::Unknown:
        break;
    }
    //: After a lost answer
    return {tr("It is not known whether the tickets of order %1 were asked for.").arg(report.orderId),
        //: Nothing on the server shows it; %1 "2 minutes"
        sentences({fault.happened, tr("This cannot be looked up. Let the patron look for the mail; "
                                      "after %1 you may ask again, which may send a second one.")
                                       .arg(TimeWords::duration(OrdersDesk::reprintPause))}),
        Severity::Danger};
}

Message OrderReportWords::braked(int orderId, std::chrono::seconds left)
{
    const auto since = OrdersDesk::reprintPause - left;
    Message message;
    message.headline = tr("The tickets of order %1 were asked for already.").arg(orderId);
    //: %1 "12 s ago"; %2 "1 min 48 s"
    message.meaning = tr("That was %1; the mail may be on its way. Asking again is possible in %2.")
                          .arg(TimeWords::ago(since), TimeWords::shortDuration(left));
    message.id = u"orders.reprint"_s;
    return message;
}

Message OrderReportWords::openFirst(int orderId)
{
    Message message;
    //: Its receipt was asked for
    message.headline = tr("Order %1 is not open here.").arg(orderId);
    //: Enter and R are keys in the list of orders
    message.meaning = tr("The server prints the receipt of the open order only. Enter opens it, then R prints.");
    message.id = u"orders.receipt"_s;
    return message;
}

Message OrderReportWords::notFound(int orderId)
{
    Message message;
    message.severity = Severity::Warning;
    message.headline = tr("Order %1 is not among this patron's orders.").arg(orderId);
    message.meaning = tr("All of them were read, with household and affiliates. Check the number; it may be another patron's.");
    message.id = u"orders.find"_s;
    return message;
}

Message OrderReportWords::noCustomer(int orderId)
{
    Message message;
    message.severity = Severity::Warning;
    message.headline = tr("Order %1 cannot be looked for: no patron yet.").arg(orderId);
    message.meaning = tr("The server lists the orders of one patron. Sign the patron in first, then scan again.");
    message.id = u"orders.find"_s;
    return message;
}

}
