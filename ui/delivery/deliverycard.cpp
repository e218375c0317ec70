// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/deliverycard.h"

#include "ui/delivery/deliverytextmodel.h"
#include "ui/tables/coveredtable.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textchecks.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QTableView>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastTableHeight = 132; //!< heads and three rows

}

DeliveryCard::DeliveryCard(SessionDesk &desk, bool allowHoldAtBoxOffice, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(desk.parts(), allowHoldAtBoxOffice)
    , m_texts(new DeliveryTextModel(m_model, this))
{
    build();
    connect(m_again, &QPushButton::clicked, &m_model, &DeliveryModel::load);
    connect(m_table, &CoveredTable::retryAsked, &m_model, &DeliveryModel::load);
    connect(&m_model, &RowsModel::loadStateChanged, this, [this] {
        m_table->setLoadState(m_model.loadState());
        refresh();
    });
    connect(&desk.watch(), &SessionWatch::changed, this, &DeliveryCard::refresh);
    retranslate();
}

void DeliveryCard::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_card = new Card(u"deliveryCard"_s, {}, this);
    outer->addWidget(m_card);
    m_again = new QPushButton(m_card);
    m_again->setObjectName(u"readDelivery"_s);
    setButtonRole(m_again, ButtonRole::Quiet);
    setCompact(m_again);
    m_card->addHeaderWidget(m_again);
    QWidget *content = m_card->content();
    m_kept = plainLabel({}, content);
    m_kept->setObjectName(u"deliveryKept"_s);
    m_table = new CoveredTable(u"deliveryMethods"_s, *m_texts, DeliveryModel::Notes, content);
    m_table->setMinimumHeight(leastTableHeight);
    m_note = plainLabel({}, content, Type::Small, true);
    m_note->setObjectName(u"deliveryNote"_s);
    QBoxLayout *body = m_card->body();
    body->setSpacing(Tokens::space8);
    body->addWidget(m_kept);
    body->addWidget(m_table, 1);
    body->addWidget(m_note);
}

void DeliveryCard::activate()
{
    m_model.load();
    QWidget *first = m_model.rowCount() > 0 ? static_cast<QWidget *>(m_table->view()) : m_again;
    first->setFocus(Qt::OtherFocusReason);
}

void DeliveryCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DeliveryCard::retranslate()
{
    m_card->setTitle(tr("Delivery")); //: Title of the panel with the delivery methods
    m_again->setText(tr("Read again")); //: Button: reads the list from the server
    m_table->setTableName(tr("Delivery methods")); //: Name of the table for screen readers
    //: The list of delivery methods is empty
    m_table->setEmptyText(tr("Nothing can be delivered in this mode of sale."),
        tr("Another mode of sale may have delivery methods."));
    m_texts->retranslate();
    refresh();
}

void DeliveryCard::refresh()
{
    const std::optional<Cart> &cart = m_desk.watch().cart();
    m_texts->setKept(cart ? cart->deliveryMethod : QString());
    m_kept->setText(keptText());
    QStringList notes;
    //: Under the list of delivery methods
    notes += tr("This list depends on the mode of sale. Looking here changes nothing.");
    if (m_model.inactiveCount() == 1)
        notes += tr("One inactive method is left out."); //: Of delivery methods
    else if (m_model.inactiveCount() > 1)
        notes += tr("%n inactive methods are left out.", nullptr, m_model.inactiveCount()); //: Of delivery methods
    m_note->setText(notes.join(u' '));
}

QString DeliveryCard::keptText() const
{
    const std::optional<Cart> &cart = m_desk.watch().cart();
    if (!cart)
        return tr("What the cart keeps is not known yet."); //: Of the delivery method
    if (cart->deliveryMethod.isEmpty())
        return tr("The cart keeps no delivery method yet.");
    //: %1: name of a delivery method
    return tr("The cart keeps: %1.").arg(TextChecks::isolated(cart->deliveryMethod));
}

}
