// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kiosk/kioskintent.h"
#include "models/domain/kiosk/kioskview.h"
#include "ui/kiosk/kioskbutton.h"
#include "ui/kiosk/kiosklook.h"

#include <QWidget>

class QVBoxLayout;

namespace Foyer {

class CountRing;

//! A question or a word over the page: still there, start over, somebody comes. The page below is neither seen
//! clearly nor reached.
class OverlayCard final : public QWidget
{
    Q_OBJECT
public:
    OverlayCard(const KioskLook &look, const KioskView &view, QWidget *parent);

    void showView(const KioskView &view);
    [[nodiscard]] KioskOverlay kind() const { return m_kind; }
    [[nodiscard]] QWidget *firstFocus() const { return m_first; }

Q_SIGNALS:
    void acted(const Foyer::KioskAction &action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void askStillThere(const KioskView &view);
    void askStartOver(const KioskView &view);
    void sayPersonCalled(const KioskView &view);
    void say(const QString &headline, const QString &below);
    KioskButton *answer(const QString &name, const QString &text, KioskButtonKind kind, const KioskAction &action);
    void answers(const QList<KioskButton *> &buttons);

    KioskLook m_look;
    KioskOverlay m_kind;
    QWidget *m_card;
    QVBoxLayout *m_parts;
    CountRing *m_ring = nullptr;
    KioskButton *m_first = nullptr;
};

}
