// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/deliverypanel.h"

#include "ui/delivery/creditcard.h"
#include "ui/delivery/deliverycard.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QShortcut>

namespace Foyer {

namespace {

constexpr int sideBySideFrom = 760; //!< px of panel width

}

DeliveryPanel::DeliveryPanel(SessionDesk &desk, bool allowHoldAtBoxOffice, QWidget *parent)
    : SessionPanel(parent), m_delivery(new DeliveryCard(desk, allowHoldAtBoxOffice, this))
    , m_credit(new CreditCard(desk, this)), m_cards(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    setObjectName(QStringLiteral("deliveryPanel"));
    m_cards->setContentsMargins({});
    m_cards->setSpacing(Tokens::space12);
    m_cards->addWidget(m_delivery, 1);
    m_cards->addWidget(m_credit, 1);
    connect(m_delivery, &DeliveryCard::message, this, &SessionPanel::message);
    auto *show = new QShortcut(QKeySequence(Qt::Key_V), this);
    show->setContext(Qt::WidgetWithChildrenShortcut);
    show->setAutoRepeat(false);
    connect(show, &QShortcut::activated, m_credit, &CreditCard::toggle);
}

QString DeliveryPanel::title() const { return tr("Delivery and credit"); } //: Tab: delivery methods and on-account credit

void DeliveryPanel::activate() { m_delivery->activate(); }

void DeliveryPanel::changeEvent(QEvent *event)
{
    SessionPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        Q_EMIT titleChanged();
}

void DeliveryPanel::hideEvent(QHideEvent *event)
{
    SessionPanel::hideEvent(event);
    m_credit->hideCredit();
}

void DeliveryPanel::resizeEvent(QResizeEvent *event)
{
    SessionPanel::resizeEvent(event);
    m_cards->setDirection(width() >= sideBySideFrom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

}
