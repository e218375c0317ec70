// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panering.h"

#include <QApplication>

namespace Foyer {

namespace {

bool canHaveFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
        && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

QWidget *firstIn(QWidget *area)
{
    if (canHaveFocus(area))
        return area;
    for (QWidget *widget = area->nextInFocusChain(); widget && widget != area; widget = widget->nextInFocusChain()) {
        if (area->isAncestorOf(widget) && canHaveFocus(widget))
            return widget;
    }
    return nullptr;
}

}

PaneRing::PaneRing(Source source, QObject *parent) : QObject(parent), m_source(std::move(source)) { }

void PaneRing::step(int by)
{
    const QList<Pane> panes = m_source();
    QWidget *now = QApplication::focusWidget();
    const auto here = std::find_if(panes.begin(), panes.end(), [now](const Pane &pane) { return pane.holds(now); });
    if (here != panes.end() && here->area->isAncestorOf(now))
        m_last.insert(here->area, now);
    const int count = static_cast<int>(panes.size());
    const int start = here != panes.end() ? static_cast<int>(here - panes.begin()) : by > 0 ? -1 : 0;
    for (int i = 1; i <= count; ++i) {
        if (enter(panes[((start + i * by) % count + count) % count]))
            return;
    }
}

bool PaneRing::enter(const Pane &pane)
{
    if (!pane.area || !pane.area->isVisible())
        return false;
    QWidget *last = m_last.value(pane.area);
    QWidget *target = last && pane.area->isAncestorOf(last) && canHaveFocus(last) ? last : firstIn(pane.area);
    if (!target)
        return false;
    target->setFocus(Qt::TabFocusReason);
    return true;
}

}
