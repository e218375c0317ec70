// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/guestpage.h"

namespace Foyer {

class FieldForm;
class SummaryList;

//! What it costs, and how to pay. A card's number is typed nowhere; a gift certificate's is.
class PaymentPage final : public GuestPage
{
    Q_OBJECT
public:
    PaymentPage(const KioskView &view, const KioskLook &look, KioskDraft &draft, QWidget *parent);

    void showView(const KioskView &view) override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    QWidget *makeWays(const KioskView &view);
    QWidget *makeCertificate(const KioskView &view);
    void openCertificate(bool open);
    void ask();

    SummaryList *m_summary = nullptr;
    FieldForm *m_form = nullptr;
    QWidget *m_ways = nullptr, *m_certificate = nullptr;
    QLabel *m_toPay = nullptr;
    KioskButton *m_first = nullptr;
    bool m_nothingLeft = false;
};

}
