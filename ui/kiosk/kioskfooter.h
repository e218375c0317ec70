// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kiosk/kioskintent.h"
#include "models/domain/kiosk/kioskview.h"
#include "ui/kiosk/kiosklook.h"

#include <QWidget>

class QGridLayout;

namespace Foyer {

class KioskButton;
class SeatTimeSign;

//! Below every page, always in the same places: back and start over, call a person, and the seats' time in words.
class KioskFooter final : public QWidget
{
    Q_OBJECT
public:
    KioskFooter(const KioskLook &look, QWidget *parent);

    void showView(const KioskView &view);

Q_SIGNALS:
    void acted(const Foyer::KioskAction &action);

private:
    KioskButton *key(const QString &name, const QString &text, const KioskAction &action);
    [[nodiscard]] int widthOf(const QList<QWidget *> &parts) const;
    //! How large the words are, and whether signs stand before them.
    void dress(KioskText size, bool signs);
    void arrange();

    KioskLook m_look;
    QGridLayout *m_grid;
    KioskButton *m_back, *m_startOver, *m_call, *m_moreTime;
    SeatTimeSign *m_time;
};

}
