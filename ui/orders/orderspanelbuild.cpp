// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orderspanel.h"

#include "models/referencebook.h"
#include "ui/orders/orderdetail.h"
#include "ui/orders/orderfilterbar.h"
#include "ui/orders/ordertextmodel.h"
#include "ui/tables/coveredtable.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/tokens.h"
#include "ui/why/booknames.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QTableView>

// How the panel is put together: number and filters, table, buttons, keys, connections.

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastTableHeight = 150; //!< heads and three rows
constexpr int measuredRows = 100; //!< tens of thousands of rows are not measured for the width of a column

//! The two stay together where the row wraps.
QWidget *withHint(QPushButton *button, Qt::Key key)
{
    auto *both = new QWidget(button->parentWidget());
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, Tokens::space8, 0);
    row->setSpacing(Tokens::space8);
    row->addWidget(button);
    row->addWidget(new KeyHint(QKeySequence(key), both));
    return both;
}

}

void OrdersPanel::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_card = new Card(u"ordersCard"_s, {}, this);
    outer->addWidget(m_card);
    QWidget *content = m_card->content();
    QBoxLayout *body = m_card->body();
    body->setSpacing(Tokens::space8);
    buildTop(body);
    m_table = new CoveredTable(u"orders"_s, *m_texts, OrdersModel::State, content);
    m_table->setMinimumHeight(leastTableHeight);
    m_table->view()->horizontalHeader()->setResizeContentsPrecision(measuredRows);
    m_table->view()->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->view()->setIconSize({Tokens::iconSize, Tokens::iconSize});
    m_table->view()->installEventFilter(this);
    sizeRows();
    body->addWidget(m_table, 1);
    m_count = plainLabel({}, content, Type::Small, true);
    m_count->setObjectName(u"orderCount"_s);
    body->addWidget(m_count);
    m_detail = new OrderDetail(namesOf(m_book), content);
    body->addWidget(m_detail);
    buildFoot(body);
}

void OrdersPanel::buildTop(QBoxLayout *body)
{
    QWidget *content = m_card->content();
    m_find = new TextField(0, content);
    m_findField = new FormField(u"orderFind"_s, {}, m_find, content);
    m_filter = new OrderFilterBar(m_book, content);
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_top->setSpacing(Tokens::space16);
    m_top->addWidget(m_findField, 1, Qt::AlignTop);
    m_top->addWidget(m_filter, 5);
    body->addLayout(m_top);
    m_usual = new QPushButton(m_card);
    m_usual->setObjectName(u"ordersUsual"_s);
    m_again = new QPushButton(m_card);
    m_again->setObjectName(u"ordersAgain"_s);
    for (QPushButton *button : {m_usual, m_again}) {
        setButtonRole(button, ButtonRole::Quiet);
        setCompact(button);
        m_card->addHeaderWidget(button);
    }
}

void OrdersPanel::buildFoot(QBoxLayout *body)
{
    QWidget *content = m_card->content();
    m_open = new BusyButton({}, {}, content);
    m_open->setObjectName(u"orderOpen"_s);
    m_reprint = new BusyButton({}, {}, content);
    m_reprint->setObjectName(u"orderReprint"_s);
    setButtonRole(m_reprint, ButtonRole::Normal);
    m_foot = new ButtonRow(content);
    m_foot->addLeading(withHint(m_open, Qt::Key_Enter));
    m_foot->addLeading(withHint(m_reprint, Qt::Key_P));
    body->addWidget(m_foot);
}

void OrdersPanel::offerReceipts()
{
    if (m_receipt)
        return;
    m_receipt = new QPushButton(m_card->content());
    m_receipt->setObjectName(u"orderReceipt"_s);
    QWidget *part = withHint(m_receipt, Qt::Key_R);
    m_foot->addLeading(part);
    part->show(); // the panel may be in sight already
    connect(m_receipt, &QPushButton::clicked, this, &OrdersPanel::askForReceipt);
    bind(Qt::Key_R, &OrdersPanel::askForReceipt);
    retranslate();
}

void OrdersPanel::bind(Qt::Key key, void (OrdersPanel::*slot)())
{
    // In the list only: elsewhere a letter belongs to the text being edited.
    auto *shortcut = new QShortcut(QKeySequence(key), m_table->view());
    shortcut->setContext(Qt::WidgetShortcut);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, slot);
}

void OrdersPanel::connectAll()
{
    connect(m_filter, &OrderFilterBar::changed, &m_searchSoon, qOverload<>(&QTimer::start));
    connect(&m_searchSoon, &QTimer::timeout, this, &OrdersPanel::search);
    connect(m_find, &QLineEdit::returnPressed, this, &OrdersPanel::findTyped);
    connect(m_usual, &QPushButton::clicked, this, [this] {
        useUsualFilter();
        search();
    });
    connect(m_again, &QPushButton::clicked, this, &OrdersPanel::search);
    connect(m_table, &CoveredTable::retryAsked, this, &OrdersPanel::search);
    connect(m_table, &CoveredTable::currentRowChanged, this, &OrdersPanel::refreshSelection);
    connect(m_table->view(), &QAbstractItemView::activated, this, &OrdersPanel::askToOpen);
    connect(m_open, &BusyButton::submitted, this, [this] {
        m_open->done(); // the token is taken when the person says yes
        askToOpen();
    });
    connect(m_reprint, &BusyButton::submitted, this, [this] {
        m_reprint->done();
        askToReprint();
    });
    bind(Qt::Key_P, &OrdersPanel::askToReprint);
    bind(Qt::Key_U, &OrdersPanel::toggleUnprinted);
    connect(&m_desk, &OrdersDesk::customerChanged, this, &OrdersPanel::customerMoved);
    connect(&m_desk, &OrdersDesk::searched, this, &OrdersPanel::searched);
    connect(&m_desk, &OrdersDesk::busyChanged, this, &OrdersPanel::refreshButtons);
    connect(&m_desk, &OrdersDesk::lockTimeoutChanged, this, &OrdersPanel::refreshSelection);
    connect(&m_desk, &OrdersDesk::reported, this,
        [this](const OrderReport &report) { Q_EMIT message(m_reports.of(report)); });
    connect(&m_desk.orders(), &RowsModel::loadStateChanged, this, &OrdersPanel::refreshTable);
    connect(&m_book, &ReferenceBook::changed, m_texts, &OrderTextModel::refresh);
    connect(&m_session.watch(), &SessionWatch::changed, this, [this] {
        refreshCover();
        m_texts->refresh(); // another order may be the open one
        refreshSelection();
    });
}

}
