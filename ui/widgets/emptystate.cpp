// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Foyer {

EmptyState::EmptyState(Icon icon, const QString &headline, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_which(icon)
    , m_icon(new IconLabel(icon, Tone::Muted, Tokens::iconSizeLarge, this))
    , m_headline(plainLabel(headline, this, Type::Field))
    , m_hint(plainLabel(hint, this, Type::Body, true))
    , m_button(new QPushButton(this))
{
    m_button->setObjectName(u"emptyAction"_s);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Tokens::space8);
    column->addStretch();
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (PlainLabel *label : {m_headline, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
    setContent(icon, headline, hint);
}

void EmptyState::setContent(Icon icon, const QString &headline, const QString &hint)
{
    m_which = icon;
    m_icon->setIcon(icon, m_tone);
    m_headline->setText(headline);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void EmptyState::setTone(Tone tone)
{
    m_tone = tone;
    m_icon->setIcon(m_which, tone);
}

void EmptyState::setAction(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

}
