// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variables/variablespanel.h"

#include "ui/theme/tokens.h"
#include "ui/variables/defaultscard.h"
#include "ui/variables/variablescard.h"

#include <QBoxLayout>
#include <QEvent>
#include <QShortcut>

namespace Foyer {

namespace {

constexpr int sideBySideFrom = 860; //!< px of panel width

}

VariablesPanel::VariablesPanel(SessionDesk &desk, QWidget *parent)
    : SessionPanel(parent), m_variables(new VariablesCard(desk, this)), m_defaults(new DefaultsCard(desk, this))
    , m_cards(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    setObjectName(QStringLiteral("variablesPanel"));
    m_cards->setContentsMargins({});
    m_cards->setSpacing(Tokens::space12);
    m_cards->addWidget(m_variables, 3);
    m_cards->addWidget(m_defaults, 2);
    // A letter: a field that is being typed into keeps it.
    auto *show = new QShortcut(QKeySequence(Qt::Key_V), this);
    show->setContext(Qt::WidgetWithChildrenShortcut);
    show->setAutoRepeat(false);
    connect(show, &QShortcut::activated, m_variables, &VariablesCard::toggleValues);
    connect(m_variables, &VariablesCard::message, this, &SessionPanel::message);
    connect(m_variables, &VariablesCard::changed, this, &VariablesPanel::changed);
}

QString VariablesPanel::title() const { return tr("Variables"); } //: Tab: variables and defaults

void VariablesPanel::activate() { m_variables->activate(); }

QList<Action> VariablesPanel::actions()
{
    //: Where an action belongs
    return {{QStringLiteral("variables.set"), tr("Set a variable"), tr("Variables"), {},
        //: Other words for "Set a variable", separated by blanks
        tr("add change update value"), m_variables->whyNoChange(), [this] {
            Q_EMIT frontWanted();
            m_variables->focusName();
        }}};
}

void VariablesPanel::changeEvent(QEvent *event)
{
    SessionPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        Q_EMIT titleChanged();
}

void VariablesPanel::hideEvent(QHideEvent *event)
{
    SessionPanel::hideEvent(event);
    m_variables->setValuesShown(false);
}

void VariablesPanel::resizeEvent(QResizeEvent *event)
{
    SessionPanel::resizeEvent(event);
    m_cards->setDirection(width() >= sideBySideFrom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

}
