// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/askstrip.h"

#include "ui/theme/box.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QPushButton>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

AskStrip::AskStrip(const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_question(plainLabel({}, this))
    , m_yes(new QPushButton(this))
    , m_no(new QPushButton(this))
{
    setObjectName(name);
    m_yes->setObjectName(name + u"Yes"_s);
    m_no->setObjectName(name + u"No"_s);
    setButtonRole(m_yes, ButtonRole::Danger);
    // Return presses the button that has the focus, wherever the strip is.
    m_yes->setAutoDefault(true);
    m_no->setAutoDefault(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Tokens::space16, Tokens::space8, Tokens::space8, Tokens::space8);
    row->setSpacing(Tokens::space8);
    row->addWidget(new IconLabel(Icon::Help, Tone::Danger, Tokens::iconSize, this));
    row->addWidget(m_question, 1);
    row->addWidget(m_yes);
    row->addWidget(m_no);
    connect(m_yes, &QPushButton::clicked, this, &AskStrip::accept);
    connect(m_no, &QPushButton::clicked, this, &AskStrip::dismiss);
    hide();
}

void AskStrip::ask(const QString &question, const QString &yes, const QString &no, std::function<void()> onYes)
{
    m_question->setText(question);
    m_yes->setText(yes);
    m_no->setText(no);
    setAccessibleName(question);
    m_no->setAccessibleDescription(question);
    m_onYes = std::move(onYes);
    show();
    m_no->setFocus(Qt::OtherFocusReason);
}

void AskStrip::dismiss()
{
    if (!m_onYes)
        return;
    m_onYes = nullptr;
    hide();
    Q_EMIT dismissed();
}

void AskStrip::accept()
{
    hide();
    if (const auto onYes = std::exchange(m_onYes, nullptr))
        onYes();
}

void AskStrip::paintEvent(QPaintEvent *)
{
    paintTintedBox(*this, colorsFor(palette()).danger);
}

}
