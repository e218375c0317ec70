// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/splitpage.h"

#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace Foyer {

namespace {

QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

}

SplitPage::SplitPage(QWidget *who, QWidget *what, QWidget *parent)
    : QWidget(parent), m_who(scrolling(who)), m_what(scrolling(what))
{
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    row->setContentsMargins(Tokens::space12, Tokens::space12, Tokens::space12, Tokens::space12);
    row->setSpacing(Tokens::space12);
    row->addWidget(m_who);
    row->addWidget(m_what, 1);
    arrange();
}

void SplitPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SplitPage::arrange()
{
    auto *row = static_cast<QBoxLayout *>(layout());
    const int scrollBar = m_who->verticalScrollBar()->sizeHint().width();
    const int whoWidth = qMax(380, m_who->widget()->minimumSizeHint().width()) + scrollBar;
    const int whatWidth = m_what->widget()->minimumSizeHint().width() + scrollBar;
    const bool narrow = width() < whoWidth + whatWidth + 3 * Tokens::space12;
    row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_who->setMinimumWidth(narrow ? 0 : whoWidth);
    m_who->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : whoWidth);
    row->setStretch(0, narrow ? 1 : 0);
}

}
