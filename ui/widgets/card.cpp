// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/box.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Foyer {

Card::Card(const QString &name, const QString &title, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(name);
    buildLayout(title);
    connect(m_cover, &EmptyState::actionTriggered, this, [this] { Q_EMIT actionTriggered(m_state); });
    setTitle(title);
    refresh();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::addHeaderWidget(QWidget *widget)
{
    m_header->addWidget(widget);
}

void Card::addFooterWidget(QWidget *widget)
{
    m_column->addWidget(widget);
}

void Card::setState(CardState state, const QString &text, const QString &hint)
{
    // Said again with every second of a clock; a palette set anew would restyle all that is in the card.
    if (state == m_state && text == m_text && hint == m_hint) {
        return;
    }
    m_state = state;
    m_text = text;
    m_hint = hint;
    refresh();
}

void Card::setActionText(CardState state, const QString &text)
{
    const bool same = state == CardState::Empty ? text == m_emptyAction : state == CardState::Error && text == m_errorAction;
    if (same) {
        return;
    }
    if (state == CardState::Empty) {
        m_emptyAction = text;
    } else if (state == CardState::Error) {
        m_errorAction = text;
    }
    refresh();
}

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refresh();
    }
}

void Card::paintEvent(QPaintEvent *)
{
    const Colors c = colorsFor(palette());
    paintBox(*this, c.surface, c.line);
}

void Card::buildLayout(const QString &title)
{
    m_title = new PlainLabel(title, Type::Body, this);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_age = new PlainLabel({}, Type::Small, this);
    m_age->setMuted(true);
    m_ageIcon = new IconLabel(Icon::Clock, Tone::Muted, 14, this);

    m_header = new QHBoxLayout;
    m_header->setSpacing(Tokens::space8);
    m_header->addWidget(m_title);
    m_header->addStretch(1);
    m_header->addWidget(m_ageIcon);
    m_header->addWidget(m_age);

    m_content = new QWidget(this);
    m_body = new QVBoxLayout(m_content);
    m_body->setContentsMargins({});
    m_cover = new EmptyState(Icon::Info, {}, {}, this);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_cover);

    auto *column = new QVBoxLayout(this);
    m_column = column;
    column->setContentsMargins(Tokens::space16, Tokens::space12, Tokens::space16, Tokens::space16);
    column->setSpacing(Tokens::space12);
    column->addLayout(m_header);
    column->addLayout(m_stack, 1);
}

void Card::refresh()
{
    if (!m_stack) {
        return;
    }
    const bool stale = m_state == CardState::Stale;
    const bool covered = m_state != CardState::Ready && !stale;
    m_age->setVisible(stale);
    m_ageIcon->setVisible(stale);
    m_age->setText(stale ? stateText() : QString());
    // A cover that is not shown asks for no room: "No customer yet" is one line, not the height of an error.
    m_cover->setSizePolicy(QSizePolicy::Preferred, covered ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_stack->setCurrentWidget(covered ? static_cast<QWidget *>(m_cover) : m_content);

    QPalette muted;
    if (stale) {
        const Colors c = colorsFor(palette());
        muted.setColor(QPalette::WindowText, c.muted);
        muted.setColor(QPalette::Text, c.muted);
    }
    m_content->setPalette(muted);
    const Icon sign = m_state == CardState::Error ? Icon::Alert : m_state == CardState::Loading ? Icon::Refresh : Icon::Info;
    m_cover->setContent(sign, stateText(), m_hint);
    m_cover->setTone(m_state == CardState::Error ? Tone::Danger : Tone::Muted);
    m_cover->setAction(m_state == CardState::Empty ? m_emptyAction
            : m_state == CardState::Error          ? m_errorAction.value_or(tr("Try again"))
                                                   : QString());
}

QString Card::stateText() const
{
    if (!m_text.isEmpty()) {
        return m_text;
    }
    switch (m_state) {
    case CardState::Loading:
        return tr("Loading…");
    case CardState::Empty:
        return tr("Nothing here yet");
    case CardState::Stale:
        return tr("not current");
    case CardState::Error:
        return tr("Could not be read");
    case CardState::Ready:
        break;
    }
    return {};
}

}
