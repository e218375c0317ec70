// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/deliverycard.h"

#include "ui/delivery/deliverytextmodel.h"
#include "ui/tables/coveredtable.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textchecks.h"
#include "ui/words/cartchangewords.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastTableHeight = 132; //!< heads and three rows

}

DeliveryCard::DeliveryCard(SessionDesk &desk, bool allowHoldAtBoxOffice, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(desk.parts(), allowHoldAtBoxOffice), m_properties(desk.parts())
    , m_texts(new DeliveryTextModel(m_model, this))
{
    build();
    connect(m_again, &QPushButton::clicked, &m_model, &DeliveryModel::load);
    connect(m_table, &CoveredTable::retryAsked, &m_model, &DeliveryModel::load);
    connect(&m_model, &RowsModel::loadStateChanged, this, [this] {
        m_table->setLoadState(m_model.loadState());
        refresh();
    });
    connect(m_table->view(), &QTableView::activated, m_choose, &BusyButton::submit);
    connect(m_table, &CoveredTable::currentRowChanged, this, &DeliveryCard::refresh);
    connect(m_choose, &BusyButton::submitted, this, &DeliveryCard::choose);
    connect(&m_properties, &CartPropertiesDesk::busyChanged, this, &DeliveryCard::refresh);
    connect(&m_properties, &CartPropertiesDesk::reported, this, &DeliveryCard::settle);
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
    auto *kept = new QHBoxLayout;
    kept->setSpacing(Tokens::space12);
    m_choose = new BusyButton({}, {}, content);
    m_choose->setObjectName(u"chooseDelivery"_s);
    kept->addWidget(m_kept, 1);
    kept->addWidget(m_choose);
    body->addLayout(kept);
    body->addWidget(m_table, 1);
    body->addWidget(m_note);
}

void DeliveryCard::activate()
{
    m_model.load();
    markKept();
    QWidget *first = m_model.rowCount() > 0 ? static_cast<QWidget *>(m_table->view()) : m_again;
    first->setFocus(Qt::OtherFocusReason);
}

//! A stray Enter on arriving then chooses nothing.
void DeliveryCard::markKept()
{
    const std::optional<Cart> &cart = m_desk.watch().cart();
    const QList<DeliveryRow> &rows = m_model.methods();
    const auto kept = std::find_if(rows.begin(), rows.end(),
        [&cart](const DeliveryRow &row) { return cart && row.name == cart->deliveryMethod; });
    if (kept != rows.end())
        m_table->selectRow(static_cast<int>(kept - rows.begin()));
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
    //: Button and its text while the answer is out: the marked delivery method for the cart
    m_choose->setTexts(tr("Deliver this way"), tr("Choosing…"));
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
    m_choose->setReady(m_properties.isFree() && choice());
    QStringList notes;
    //: Under the list of delivery methods
    notes += tr("This list depends on the mode of sale. Looking changes nothing; Enter chooses the marked way for the cart.");
    if (m_model.inactiveCount() == 1)
        notes += tr("One inactive method is left out."); //: Of delivery methods
    else if (m_model.inactiveCount() > 1)
        notes += tr("%n inactive methods are left out.", nullptr, m_model.inactiveCount()); //: Of delivery methods
    m_note->setText(notes.join(u' '));
}

const DeliveryRow *DeliveryCard::choice() const
{
    const int at = m_table->currentRow();
    if (at < 0 || at >= m_model.methods().size())
        return nullptr;
    const DeliveryRow &row = m_model.methods().at(at);
    const std::optional<Cart> &cart = m_desk.watch().cart();
    return cart && cart->deliveryMethod == row.name ? nullptr : &row;
}

void DeliveryCard::choose()
{
    const DeliveryRow *row = choice();
    if (row)
        m_chosen = *row;
    if (!row || !m_properties.change({std::nullopt, row->id}))
        m_choose->done();
}

void DeliveryCard::settle(const CartPropertiesReport &report)
{
    if (report.isFinal())
        m_choose->done();
    refresh();
    //: %1: name of a delivery method
    const QString done = tr("The cart is delivered this way: %1.").arg(TextChecks::isolated(m_chosen.name));
    const QString meaning = m_chosen.requiresAddress == true
        ? tr("It needs an address: without one on the record the checkout refuses it.")
        : tr("Fees may differ; look at the total.");
    Message words = CartChangeWords::of(report, done, meaning);
    words.id = u"delivery"_s;
    Q_EMIT message(words);
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
