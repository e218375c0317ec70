// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/guestpage.h"

namespace Foyer {

class FieldForm;

//! A promo code may be given; most have none, so that is the easy way on.
class CodePage final : public GuestPage
{
    Q_OBJECT
public:
    CodePage(const KioskView &view, const KioskLook &look, KioskDraft &draft, QWidget *parent);

    void showView(const KioskView &view) override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    FieldForm *m_form;
    QWidget *m_over;
    KioskButton *m_goOn;
};

}
