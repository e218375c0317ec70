// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/serverspanel.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>

namespace Foyer {

ServersPanel::ServersPanel(QWidget *list, QWidget *open, QWidget *parent)
    : QWidget(parent), m_list(list), m_open(open), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(Tokens::space24);
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

void ServersPanel::setListShown(bool wanted, bool alone)
{
    m_wanted = wanted;
    m_alone = alone;
    arrange();
}

void ServersPanel::arrange()
{
    // Longer lines of a form are hard to follow; a wide window keeps both in its middle.
    constexpr int widestCharacters = 115;
    constexpr int listCharacters = 34, narrowListCharacters = 22, openCharacters = 76;
    const int character = QFontMetrics(fontFor(Type::Field)).averageCharWidth();
    const bool narrow = width() < character * (listCharacters + openCharacters);
    m_list->setFixedWidth(character * (narrow ? narrowListCharacters : listCharacters));
    m_open->setMaximumWidth(character * widestCharacters);
    m_list->setVisible(m_wanted && !(narrow && m_alone));
}

}
