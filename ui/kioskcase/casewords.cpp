// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kioskcase/casewords.h"

#include "ui/words/errorwords.h"
#include "ui/words/timewords.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString reportId = u"kioskCase"_s;

}

QString CaseWords::refusal(CaseRefusal why)
{
    switch (why) {
    case CaseRefusal::None:
        return {};
    case CaseRefusal::NoKey:
        return tr("This computer has no key for kiosk cases. It comes with the organisation’s managed settings.");
    case CaseRefusal::NotACase:
        return tr("That is not a kiosk’s code.");
    case CaseRefusal::Damaged:
        return tr("That code cannot be read: it is damaged, or of another organisation. Scan it again.");
    case CaseRefusal::TooOld:
        return tr("That code is too old. Look the order up by the guest’s seats or e-mail.");
    case CaseRefusal::FromTheFuture:
        return tr("This computer’s clock and the kiosk’s disagree. Set the clock, then scan again.");
    }
    return {};
}

QString CaseWords::verdict(const CaseFindings &findings)
{
    if (findings.gone)
        return tr("The server has ended this session.");
    if (!findings.read && !findings.error)
        return tr("Looking it up…");
    switch (findings.checkout.fate) {
    case CheckoutFate::Completed:
        return findings.checkout.orderId ? tr("The order exists: %1.").arg(*findings.checkout.orderId) : tr("The order exists.");
    case CheckoutFate::StillSaving:
        return tr("The order is being saved.");
    case CheckoutFate::DidNotHappen:
        return tr("There is no order yet.");
    case CheckoutFate::NotKnown:
        break;
    }
    return tr("Whether there is an order is not known yet.");
}

QString CaseWords::advice(const CaseFindings &findings)
{
    if (findings.gone)
        return tr("Look the order up by the guest’s seats or e-mail before anything is sold again.");
    switch (findings.checkout.fate) {
    case CheckoutFate::Completed:
        return tr("Nothing more is to be paid here. Open the session to reprint or to send the tickets.");
    case CheckoutFate::StillSaving:
        return tr("Wait; nothing may be sent twice.");
    case CheckoutFate::DidNotHappen:
        if (findings.due && findings.due->isZero())
            return tr("It is paid. Finishing makes the order; releasing gives seats and payment back.");
        return tr("Finishing keeps the seats as an order, the rest is paid at the desk. Releasing gives everything back.");
    case CheckoutFate::NotKnown:
        return findings.read ? tr("It is looked up again by itself. Do not take a second payment.") : QString();
    }
    return {};
}

QString CaseWords::origin(const CaseFindings &findings)
{
    //: %1: a kiosk's short name, %2: a clock time
    return tr("Kiosk %1 gave up at %2.").arg(findings.kiosk, TimeWords::clock(findings.since.toLocalTime().time()));
}

std::optional<QString> CaseWords::seatTime(const SeatView &seats)
{
    switch (seats.state) {
    case SeatState::Live:
        return TimeWords::duration(seats.remaining);
    case SeatState::Stale:
        //: A length of time that may have changed since it was read
        return tr("%1, not confirmed").arg(TimeWords::duration(seats.remaining));
    case SeatState::Expired:
        return tr("ran out");
    case SeatState::Released:
        return tr("let go");
    case SeatState::None:
        return tr("none held");
    default:
        return std::nullopt;
    }
}

Message CaseWords::report(const CaseReport &report)
{
    if (!report.happened())
        return failed(report);
    return report.step == CaseStep::Finish ? finished(report) : released(report);
}

Message CaseWords::finished(const CaseReport &report)
{
    return {.severity = Severity::Success,
        .headline = tr("The order is made."),
        .meaning = report.withRestDue ? tr("The rest is still to be paid: open the session or the order.") : QString(),
        .id = reportId};
}

Message CaseWords::released(const CaseReport &)
{
    return {.severity = Severity::Success,
        .headline = tr("Everything is given back."),
        .meaning = tr("The seats are on sale again and the session has ended."),
        .id = reportId};
}

Message CaseWords::failed(const CaseReport &report)
{
    const FaultWords fault = ErrorWords::of(report.error);
    const bool open = report.outcomeClass == OutcomeClass::Unknown && report.reconciled != Reconciled::DidNotHappen;
    if (open) {
        return {.severity = Severity::Warning,
            .headline = tr("The answer was lost."),
            .meaning = tr("Foyer looks up what happened and tells it here. Do not press again."),
            .details = fault.details,
            .id = reportId};
    }
    const QString headline = report.step == CaseStep::Finish ? tr("The order was not made.") : tr("Nothing was given back.");
    return {.severity = Severity::Danger, .headline = headline, .meaning = fault.happened, .details = fault.details, .id = reportId};
}

}
