// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kiosklook.h"

#include <QWidget>

class QLabel;

namespace Foyer {

class KioskButton;

//! How many of one kind: a name with its price, one fewer, the number, one more.
class SeatStepper final : public QWidget
{
    Q_OBJECT
public:
    SeatStepper(const QString &name, const QString &price, const KioskLook &look, QWidget *parent);

    //! \a most: as many as may be taken now.
    void setCount(int count, int most);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void changed(int count);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void step(int by);

    KioskLook m_look;
    QString m_name;
    int m_count = 0;
    QLabel *m_number;
    KioskButton *m_fewer, *m_more;
};

}
