// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/transfersteps.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>

namespace Foyer {

TransferSteps::TransferSteps(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("transferSteps"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Tokens::space8);
    for (int i = 0; i < count; ++i) {
        m_signs[i] = new IconLabel(Icon::Circle, Tone::Muted, Tokens::iconSize, this);
        m_names[i] = new PlainLabel({}, Type::Body, this);
        row->addWidget(m_signs[i]);
        row->addWidget(m_names[i]);
        row->addSpacing(Tokens::space8);
    }
    row->addStretch(1);
    refresh();
}

QString TransferSteps::nameOf(int index)
{
    switch (index) {
    case 0:
        return tr("Opening a new session"); //: First of three steps
    case 1:
        return tr("Moving the sign-in"); //: Second of three steps
    default:
        return tr("Checking that it arrived"); //: Third of three steps
    }
}

void TransferSteps::setStep(TransferStep step)
{
    m_step = step;
    refresh();
}

void TransferSteps::refresh()
{
    const int now = static_cast<int>(m_step) - 1;
    for (int i = 0; i < count; ++i) {
        const bool done = i < now, current = i == now;
        m_signs[i]->setIcon(done ? Icon::CheckCircle : current ? Icon::Refresh : Icon::Circle,
            done ? Tone::Ok : current ? Tone::Accent : Tone::Muted);
        m_names[i]->setText(nameOf(i));
        m_names[i]->setMuted(!current);
        if (current)
            setAccessibleName(nameOf(i));
    }
}

void TransferSteps::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

}
