// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/guestpage.h"

namespace Foyer {

//! The card reader asks now; here stands only where to look, and a way out as long as there is one.
class ReaderPage final : public GuestPage
{
    Q_OBJECT
public:
    ReaderPage(const KioskLook &look, KioskDraft &draft, QWidget *parent);

    void showView(const KioskView &view) override;
    [[nodiscard]] QWidget *firstFocus() const override { return m_cancel->isHidden() ? nullptr : m_cancel; }

private:
    QLabel *m_amount;
    KioskButton *m_cancel;
};

//! A card reader with its card, as a drawing.
class ReaderPicture final : public QWidget
{
    Q_OBJECT
public:
    ReaderPicture(const KioskLook &look, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    KioskLook m_look;
};

}
