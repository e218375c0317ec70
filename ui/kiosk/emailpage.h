// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/guestpage.h"

namespace Foyer {

class FieldForm;

//! Where do the tickets go? Nothing is sent from here.
class EmailPage final : public GuestPage
{
    Q_OBJECT
public:
    EmailPage(const KioskView &view, const KioskLook &look, KioskDraft &draft, QWidget *parent);

    void showView(const KioskView &view) override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    FieldForm *m_form;
    QString m_given; //!< what the view had last
};

}
