// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/confirmstrip.h"

#include "ui/theme/box.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/escapekey.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>

#include <utility>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

ConfirmStrip::ConfirmStrip(QWidget *parent)
    : QFrame(parent), m_question(plainLabel({}, this)), m_yes(new BusyButton({}, {}, this)), m_no(new QPushButton(this))
{
    setObjectName(u"confirmStrip"_s);
    m_yes->setObjectName(u"confirmYes"_s);
    m_no->setObjectName(u"confirmNo"_s);
    m_no->setAutoDefault(true); // Return on it means it
    setButtonRole(m_yes, ButtonRole::Danger);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Tokens::space16, Tokens::space8, Tokens::space16, Tokens::space8);
    row->setSpacing(Tokens::space8);
    row->addWidget(new IconLabel(Icon::Alert, Tone::Warn, 20, this));
    row->addWidget(m_question, 1);
    row->addWidget(m_yes);
    row->addWidget(new KeyHint(QKeySequence(Qt::Key_Enter), this));
    row->addSpacing(Tokens::space8);
    row->addWidget(m_no);
    row->addWidget(new KeyHint(QKeySequence(Qt::Key_Escape), this));
    connect(m_yes, &BusyButton::submitted, this, &ConfirmStrip::accept);
    connect(m_no, &QPushButton::clicked, this, &ConfirmStrip::dismiss);
    new EscapeKey(*this, [this] { dismiss(); });
    hide();
}

void ConfirmStrip::ask(const QString &question, const QString &yes, const QString &no, std::function<void()> onYes)
{
    if (!isOpen())
        m_focus.remember();
    m_onYes = std::move(onYes);
    m_question->setText(question);
    setAccessibleName(question);
    m_yes->setTexts(yes, yes);
    m_yes->setAccessibleDescription(question);
    m_no->setText(no);
    m_yes->done();
    m_yes->holdOff(); // the second half of a double press made elsewhere is no yes
    show();
    m_yes->setFocus(Qt::OtherFocusReason);
}

void ConfirmStrip::dismiss()
{
    m_onYes = nullptr;
    m_focus.giveBack(*this);
    hide();
}

void ConfirmStrip::accept()
{
    const auto onYes = std::exchange(m_onYes, nullptr);
    m_focus.giveBack(*this);
    hide();
    if (onYes)
        onYes();
}

void ConfirmStrip::paintEvent(QPaintEvent *)
{
    paintTintedBox(*this, colorsFor(palette()).warn);
}

}
