// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pinstrip.h"

#include "ui/theme/box.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/escapekey.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

PinStrip::PinStrip(QWidget *parent)
    : QFrame(parent), m_why(plainLabel({})), m_told(plainLabel({}, nullptr, Type::Small)), m_pin(new PasswordField(0))
    , m_go(new BusyButton({}, {})), m_leave(new QPushButton)
{
    setObjectName(u"pinStrip"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_pin->setObjectName(u"pin"_s);
    m_go->setObjectName(u"pinGo"_s);
    m_leave->setObjectName(u"pinLeave"_s);
    m_leave->setAutoDefault(true);
    setButtonRole(m_go, ButtonRole::Primary);
    setButtonRole(m_leave, ButtonRole::Quiet);
    m_pin->setMaximumWidth(12 * fontMetrics().height());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Tokens::space16, Tokens::space8, Tokens::space16, Tokens::space8);
    row->setSpacing(Tokens::space12);
    row->addWidget(new IconLabel(Icon::Key, Tone::Accent, 20));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_why);
    words->addWidget(m_told);
    row->addLayout(words, 1);
    row->addWidget(m_pin);
    row->addWidget(m_go);
    row->addWidget(m_leave);
    m_prompt = new PinPrompt(*m_pin, *m_go, *m_told, this);
    connect(m_prompt, &PinPrompt::given, this, &PinStrip::given);
    connect(m_prompt, &PinPrompt::told, m_told, &QWidget::setVisible);
    connect(m_leave, &QPushButton::clicked, this, &PinStrip::leave);
    new EscapeKey(*this, [this] { leave(); });
    retranslate();
    hide();
}

void PinStrip::ask(const QString &why, PinPrompt::WaitLeft waitLeft)
{
    m_why->setText(why);
    setAccessibleName(why);
    show();
    m_prompt->start(std::move(waitLeft));
}

void PinStrip::tellRight() { hide(); }

void PinStrip::tellWrong() { m_prompt->tellWrong(); }

void PinStrip::tellWait() { m_prompt->tellWait(); }

void PinStrip::leave()
{
    hide();
    Q_EMIT left();
}

void PinStrip::hideEvent(QHideEvent *event)
{
    m_prompt->stop();
    QFrame::hideEvent(event);
}

void PinStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    m_prompt->refresh();
}

void PinStrip::retranslate()
{
    m_pin->setAccessibleName(tr("Supervisor's PIN"));
    m_pin->setPlaceholderText(tr("PIN"));
    m_go->setTexts(tr("Go on"), tr("Checking…"));
    m_leave->setText(tr("Leave"));
}

void PinStrip::paintEvent(QPaintEvent *)
{
    paintTintedBox(*this, colorsFor(palette()).accent);
}

}
