// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/scrollpane.h"

#include <QScrollBar>

namespace Foyer {

ScrollPane::ScrollPane(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void ScrollPane::showTop()
{
    verticalScrollBar()->setValue(0);
}

QSize ScrollPane::sizeHint() const
{
    // Not QScrollArea's, which stops at a few dozen lines.
    return widget()->sizeHint();
}

}
