// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receipts/deskreceipts.h"

#include "ui/receipt/receiptpdf.h"
#include "ui/words/errorwords.h"

#include <utility>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

DeskReceipts::DeskReceipts(
    Transport &transport, SessionKey key, ReceiptSettings settings, const QString &program, QObject *parent)
    : QObject(parent), m_service(transport), m_key(std::move(key)), m_settings(std::move(settings)), m_printer(program)
{
}

void DeskReceipts::print(int orderId)
{
    if (m_order || !m_settings.canPrint())
        return;
    m_order = orderId;
    auto *reply = m_service.receipt(m_key, *m_settings.receiptSettingsId, ReceiptFormat::Html);
    connect(reply, &Reply::finished, this, [this, reply] { read(reply->outcome()); });
}

void DeskReceipts::read(const Outcome<QString> &outcome)
{
    if (!outcome.isDone()) {
        const FaultWords fault = ErrorWords::of(outcome.error);
        //: %1 an order number
        say(Severity::Warning, tr("The receipt of order %1 was not printed: it could not be read.").arg(*m_order),
            //: %1 what happened, a sentence; R is a key
            tr("%1 The sale stands. Press R in the orders to try again.").arg(fault.happened), fault.details);
        return;
    }
    const auto printed = [this](bool well) {
        if (well)
            //: %1 an order number
            say(Severity::Success, tr("The receipt of order %1 is with the printer.").arg(*m_order),
                //: R is a key
                tr("If no paper comes, press R in the orders to print it again."));
        else
            //: %1 an order number
            say(Severity::Warning, tr("The receipt of order %1 was not printed.").arg(*m_order),
                //: %1 the printer's name; R is a key
                tr("The sale stands. Look at the printer %1, then press R in the orders to print it again.")
                    .arg(m_settings.receiptPrinter));
    };
    const QByteArray pdf = receiptPdf(*outcome.value, m_settings.receiptPaper);
    if (pdf.isEmpty())
        printed(false);
    else
        m_printer.print(pdf, m_settings.receiptPrinter, printed);
}

void DeskReceipts::say(Severity severity, const QString &headline, const QString &meaning, const QString &details)
{
    m_order.reset();
    Message message;
    message.id = u"receipt"_s;
    message.severity = severity;
    message.headline = headline;
    message.meaning = meaning;
    message.details = details;
    Q_EMIT this->message(message);
}

}
