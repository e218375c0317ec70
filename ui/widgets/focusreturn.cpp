// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focusreturn.h"

#include <QApplication>
#include <QWidget>

namespace Foyer {

void FocusReturn::remember()
{
    m_before = QApplication::focusWidget();
}

void FocusReturn::giveBack(const QWidget &pane)
{
    if (m_before && m_before->isVisible() && pane.isAncestorOf(QApplication::focusWidget()))
        m_before->setFocus(Qt::OtherFocusReason);
    m_before.clear();
}

}
