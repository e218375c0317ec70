// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace Foyer {

//! Nothing to be seen; held for three seconds it asks for staff. Always at the top left, in every language.
class StaffCorner final : public QWidget
{
    Q_OBJECT
public:
    explicit StaffCorner(QWidget *parent);

Q_SIGNALS:
    void held();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QTimer m_hold{this};
};

}
