// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/cartchangewords.h"

#include "ui/words/errorwords.h"

namespace Foyer {

Message CartChangeWords::of(const CartPropertiesReport &report, const QString &done, const QString &meaning)
{
    Message message;
    const FaultWords fault = ErrorWords::of(report.error);
    if (report.outcomeClass != OutcomeClass::Done)
        message.details = fault.details;
    if (report.happened()) {
        message.severity = Severity::Success;
        message.headline = done;
        message.meaning = report.reconciled == Reconciled::Happened
            ? QString(tr("The answer was lost, but the server has done it.") + u' ' + meaning)
            : meaning;
    } else if (!report.isFinal()) {
        message.severity = Severity::Warning;
        message.headline = tr("Not known yet whether the cart was changed.");
        message.meaning = tr("The answer was lost. Foyer looks at the cart until it knows; nothing is sent again.");
    } else if (report.outcomeClass == OutcomeClass::Unknown) {
        message.severity = Severity::Warning;
        message.headline = tr("The cart was not changed.");
        message.meaning = tr("The answer was lost; a look at the cart found it as it was. It may be pressed again.");
    } else if (report.outcomeClass == OutcomeClass::Refused) {
        message.severity = Severity::Danger;
        message.headline = tr("The server refused the change; the cart is as it was.");
        message.meaning = QString(fault.happened + u' ' + fault.advice).trimmed();
    } else {
        message.severity = Severity::Warning;
        message.headline = tr("Nothing was sent; the cart is as it was.");
        message.meaning = QString(fault.happened + u' ' + fault.advice).trimmed();
    }
    return message;
}

}
