// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

class QWidget;

namespace Foyer {

//! Remembers who had the focus before a question came, so that the answer leads back there.
class FocusReturn
{
public:
    void remember();
    //! Only while the focus is still within \a pane: a person may have moved on.
    void giveBack(const QWidget &pane);

private:
    QPointer<QWidget> m_before;
};

}
