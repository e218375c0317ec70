// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;

namespace Foyer {

//! Who on the left, what and how long on the right; both scroll by themselves when text is large. Where the window
//! is too narrow for both they stand below each other.
class SplitPage final : public QWidget
{
    Q_OBJECT
public:
    //! Takes both.
    SplitPage(QWidget *who, QWidget *what, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QScrollArea *m_who;
    QScrollArea *m_what;
};

}
