// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/serverspanel.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>

namespace Foyer {

ServersPanel::ServersPanel(QWidget *list, QWidget *open, QWidget *parent)
    : QWidget(parent), m_list(list), m_open(open), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(Tokens::space24);
    // Lines of a form longer than this are hard to follow; a wide window keeps both in its middle.
    constexpr int widest = 1040;
    open->setMaximumWidth(widest);
    m_row->addStretch(0);
    m_row->addWidget(list);
    m_row->addWidget(open, 1);
    m_row->addStretch(0);
    arrange();
}

void ServersPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        arrange();
}

void ServersPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ServersPanel::arrange()
{
    constexpr int listCharacters = 34, openCharacters = 52;
    const int character = QFontMetrics(fontFor(Type::Field)).averageCharWidth();
    const bool narrow = width() < character * (listCharacters + openCharacters);
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_list->setMinimumWidth(narrow ? 0 : character * listCharacters);
    m_list->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : character * listCharacters);
    constexpr int listPlace = 1, openPlace = 2;
    m_row->setStretch(listPlace, narrow ? 1 : 0);
    m_row->setStretch(openPlace, narrow ? 2 : 1);
}

}
