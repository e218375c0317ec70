// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectingstrip.h"

#include "ui/theme/box.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textchecks.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

ConnectingStrip::ConnectingStrip(QWidget *parent)
    : QFrame(parent), m_words(plainLabel({}, this, Type::Field)), m_cancel(new QPushButton(this))
{
    setObjectName(u"connecting"_s);
    m_words->setObjectName(u"connectingWords"_s);
    m_cancel->setObjectName(u"cancelConnect"_s);
    m_cancel->setAutoDefault(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Tokens::space16, Tokens::space8, Tokens::space8, Tokens::space8);
    row->setSpacing(Tokens::space12);
    row->addWidget(new IconLabel(Icon::Plug, Tone::Accent, Tokens::iconSize, this));
    row->addWidget(m_words, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &ConnectingStrip::cancelled);
    hide();
}

void ConnectingStrip::start(const QString &what)
{
    m_what = what;
    retranslate();
    show();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

bool ConnectingStrip::hasTheFocus() const
{
    return window()->focusWidget() == m_cancel;
}

void ConnectingStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConnectingStrip::retranslate()
{
    //: %1: what is being connected to, e.g. "Demo Opera House"
    m_words->setText(m_what.isEmpty() ? tr("Connecting…") : tr("Connecting to %1…").arg(TextChecks::isolated(m_what)));
    //: Button: gives up waiting for the connection. Esc does the same
    m_cancel->setText(tr("Stop (Esc)"));
    setAccessibleName(m_words->text());
}

void ConnectingStrip::paintEvent(QPaintEvent *)
{
    paintTintedBox(*this, colorsFor(palette()).accent);
}

}
