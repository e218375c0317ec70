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

#include <QEvent>
#include <QHBoxLayout>

#include <utility>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

ConfirmStrip::ConfirmStrip(QWidget *parent)
    : QFrame(parent), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_answers(new QWidget(this))
    , m_enter(new KeyHint(QKeySequence(Qt::Key_Enter), m_answers))
    , m_escape(new KeyHint(QKeySequence(Qt::Key_Escape), m_answers)), m_question(plainLabel({}, this)), m_yes(new BusyButton({}, {}, m_answers)), m_no(new QPushButton(m_answers))
{
    setObjectName(u"confirmStrip"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_yes->setObjectName(u"confirmYes"_s);
    m_no->setObjectName(u"confirmNo"_s);
    m_no->setAutoDefault(true); // Return on it means it
    setButtonRole(m_yes, ButtonRole::Danger);
    auto *words = new QHBoxLayout;
    words->setSpacing(Tokens::space8);
    words->addWidget(new IconLabel(Icon::Alert, Tone::Warn, 20, this));
    words->addWidget(m_question, 1);
    auto *answers = new QHBoxLayout(m_answers);
    answers->setContentsMargins({});
    answers->setSpacing(Tokens::space8);
    answers->addWidget(m_yes);
    answers->addWidget(m_enter);
    answers->addSpacing(Tokens::space8);
    answers->addWidget(m_no);
    answers->addWidget(m_escape);
    m_row->setContentsMargins(Tokens::space16, Tokens::space8, Tokens::space16, Tokens::space8);
    m_row->setSpacing(Tokens::space8);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_answers);
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
    fit();
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

void ConfirmStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && isOpen())
        dismiss();
}

void ConfirmStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_room = contentsRect().width() - m_row->contentsMargins().left() - m_row->contentsMargins().right();
    fit();
}

int ConfirmStrip::buttonsWidth() const
{
    return m_yes->sizeHint().width() + m_no->sizeHint().width() + 3 * Tokens::space8;
}

QSize ConfirmStrip::minimumSizeHint() const
{
    const QMargins margins = m_row->contentsMargins();
    return {buttonsWidth() + margins.left() + margins.right(), QFrame::minimumSizeHint().height()};
}

//! A question of several lines in a narrow column is cut where nobody passes its height on, so it asks for it itself.
void ConfirmStrip::fit()
{
    // The width a widget is born with would ask for a tower of words.
    if (m_room <= 0)
        return;
    constexpr int leastWords = 220;
    const int keys = m_enter->sizeHint().width() + m_escape->sizeHint().width() + 2 * Tokens::space8;
    for (QWidget *key : {m_enter, m_escape})
        key->setVisible(m_room >= buttonsWidth() + keys);
    const int answers = m_answers->sizeHint().width();
    const bool narrow = m_room < answers + leastWords;
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setAlignment(m_answers, narrow ? Qt::AlignTrailing : Qt::Alignment());
    constexpr int sign = 20 + Tokens::space8;
    const int words = m_room - sign - (narrow ? 0 : answers + Tokens::space8);
    m_question->setMinimumHeight(words > 0 ? m_question->heightForWidth(words) : 0);
}

void ConfirmStrip::paintEvent(QPaintEvent *)
{
    paintTintedBox(*this, colorsFor(palette()).warn);
}

}
