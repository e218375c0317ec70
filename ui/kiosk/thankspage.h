// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/guestpage.h"

namespace Foyer {

class CountRing;

//! It is done: the order's number, where the tickets are, and a ring until the kiosk forgets.
class ThanksPage final : public GuestPage
{
    Q_OBJECT
public:
    ThanksPage(const KioskLook &look, KioskDraft &draft, QWidget *parent);

    void showView(const KioskView &view) override;
    [[nodiscard]] QWidget *firstFocus() const override { return m_done; }

private:
    [[nodiscard]] static QString whereTicketsAre(const KioskView &view);

    QLabel *m_number, *m_where;
    CountRing *m_ring;
    KioskButton *m_print, *m_done;
};

}
