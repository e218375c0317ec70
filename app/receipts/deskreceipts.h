// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/receipts/receiptprinter.h"
#include "models/domain/receiptsettings.h"
#include "models/service/checkoutservice.h"
#include "ui/widgets/messagebar.h"

namespace Foyer {

//! Prints the receipt of the order that is open in a session. Nothing it does changes the order: whatever fails says that
//! the sale stands, and printing again is always possible.
class DeskReceipts final : public QObject
{
    Q_OBJECT
public:
    //! \a transport must outlive it. \a program: see ReceiptPrinter.
    DeskReceipts(Transport &transport, SessionKey key, ReceiptSettings settings,
        const QString &program = QStringLiteral("lp"), QObject *parent = nullptr);

    //! One at a time: does nothing while one is read or handed over.
    void print(int orderId);
    [[nodiscard]] bool isBusy() const { return m_order.has_value(); }

Q_SIGNALS:
    //! Once for each print() that began.
    void message(const Foyer::Message &message);

private:
    void read(const Outcome<QString> &outcome);
    void say(Severity severity, const QString &headline, const QString &meaning, const QString &details = {});

    CheckoutService m_service;
    const SessionKey m_key;
    const ReceiptSettings m_settings;
    ReceiptPrinter m_printer;
    std::optional<int> m_order; //!< being printed
};

}
