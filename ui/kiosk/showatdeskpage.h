// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/guestpage.h"

namespace Foyer {

class QrPicture;

//! Nothing is known of the payment: a code that opens the same case at the desk, and a name to say.
class ShowAtDeskPage final : public GuestPage
{
    Q_OBJECT
public:
    ShowAtDeskPage(const KioskLook &look, KioskDraft &draft, QWidget *parent);

    void showView(const KioskView &view) override;
    [[nodiscard]] QWidget *firstFocus() const override { return m_done; }

private:
    QrPicture *m_code;
    QLabel *m_name;
    KioskButton *m_done;
};

}
