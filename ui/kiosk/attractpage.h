// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/guestpage.h"
#include "ui/kiosk/kioskspeech.h"

namespace Foyer {

//! Nobody is there: the house's colour, one sentence in each language, one big target. A touch anywhere begins.
class AttractPage final : public GuestPage
{
    Q_OBJECT
public:
    AttractPage(const KioskView &view, const KioskLook &look, const KioskSpeech &speech, KioskDraft &draft, QWidget *parent);

    [[nodiscard]] QWidget *firstFocus() const override { return m_begin; }

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    KioskButton *m_begin;
    bool m_pressed = false;
};

}
