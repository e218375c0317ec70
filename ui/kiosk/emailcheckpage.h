// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/guestpage.h"

namespace Foyer {

class AddressSign;

//! The address is read back before anything is sent.
class EmailCheckPage final : public GuestPage
{
    Q_OBJECT
public:
    EmailCheckPage(const KioskLook &look, KioskDraft &draft, QWidget *parent);

    void showView(const KioskView &view) override;
    [[nodiscard]] QWidget *firstFocus() const override { return m_right; }

private:
    AddressSign *m_address;
    KioskButton *m_right;
};

}
