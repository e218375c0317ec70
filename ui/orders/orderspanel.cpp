// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orderspanel.h"

#include "models/referencebook.h"
#include "ui/orders/orderdetail.h"
#include "ui/orders/orderfilterbar.h"
#include "ui/orders/ordertextmodel.h"
#include "ui/tables/coveredtable.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textchecks.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sideBySideFrom = 700; //!< px of panel width
constexpr int settleMilliseconds = 300;

//! Everything the server has of this patron.
OrderFilter widestFilter()
{
    OrderFilter filter;
    filter.includeAffiliations = true;
    filter.includeUnfulfilledRollovers = true;
    return filter;
}

}

OrdersPanel::OrdersPanel(SessionDesk &desk, ReferenceBook &book, const Clock &clock, QWidget *parent)
    : SessionPanel(parent), m_session(desk), m_book(book), m_clock(clock), m_desk(desk.parts(), clock), m_words(book)
    , m_reports(m_words), m_texts(new OrderTextModel(m_desk, m_words, this)), m_searchSoon(this)
{
    setObjectName(u"ordersPanel"_s);
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(settleMilliseconds);
    build();
    connectAll();
    useUsualFilter();
    retranslate();
}

QString OrdersPanel::title() const { return tr("Orders"); } //: Tab with the patron's orders

void OrdersPanel::activate()
{
    if (m_desk.orders().loadState().phase == LoadPhase::Idle)
        search();
    m_table->view()->setFocus(Qt::TabFocusReason);
}

void OrdersPanel::useUsualFilter()
{
    m_filter->setFilter(OrdersDesk::usualFilter(m_clock.wall().toLocalTime().date()));
}

void OrdersPanel::search()
{
    m_searchSoon.stop();
    m_desk.search(m_filter->filter());
}

void OrdersPanel::customerMoved()
{
    m_detail->dismiss(); // its question was about somebody else's order
    m_selectedId = 0;
    m_wanted.reset();
    m_find->setText({});
    useUsualFilter();
    refreshCover();
    if (isVisible())
        search();
}

void OrdersPanel::searched()
{
    const OrdersModel &orders = m_desk.orders();
    if (m_wanted && orders.loadState().phase == LoadPhase::Ready) {
        const int wanted = *m_wanted;
        m_wanted.reset();
        const int row = orders.rowOf(wanted);
        if (row >= 0) {
            found(row);
            return;
        }
        Q_EMIT message(OrderReportWords::notFound(wanted));
    }
    m_wanted.reset();
    if (m_table->currentRow() < 0 && orders.rowCount() > 0)
        select(qMax(0, orders.rowOf(m_selectedId)));
    refreshTable();
    refreshSelection();
}

void OrdersPanel::select(int row)
{
    m_table->selectRow(row);
    m_table->view()->scrollTo(m_table->view()->currentIndex());
}

void OrdersPanel::findTyped()
{
    QString typed = TextChecks::cleaned(m_find->text());
    if (typed.startsWith(u'#'))
        typed.remove(0, 1);
    bool isNumber = false;
    const int id = typed.toInt(&isNumber);
    if (!isNumber || id <= 0) {
        m_findField->setError(tr("Not an order number.")); //: Error under the search field
        return;
    }
    m_find->selectAll(); // the next scan takes its place
    findOrder(id);
}

void OrdersPanel::findOrder(int orderId)
{
    m_findField->clearError();
    const int row = m_desk.orders().rowOf(orderId);
    if (row >= 0) {
        found(row);
        return;
    }
    m_filter->setFilter(widestFilter());
    m_wanted = orderId;
    m_searchSoon.stop();
    if (!m_desk.search(m_filter->filter())) {
        m_wanted.reset();
        Q_EMIT message(OrderReportWords::noCustomer(orderId));
    }
}

//! Offers, does not ask: a scanner that reads twice must not answer a question.
void OrdersPanel::found(int row)
{
    select(row);
    if (isVisible())
        m_table->view()->setFocus(Qt::OtherFocusReason);
    refreshTable();
    //: A number was found in the list; the keys are those of the list
    m_count->setText(tr("Order %1 found. Enter opens it, P sends its tickets again.").arg(m_selectedId));
}

const OrderSummary *OrdersPanel::selected() const { return m_desk.orders().order(m_table->currentRow()); }

void OrdersPanel::askToOpen()
{
    const OrderSummary *order = selected();
    const auto known = order ? m_desk.preflight(order->orderId) : std::nullopt;
    if (!known || m_desk.isBusy() || m_session.isEnded())
        return;
    if (const auto hindrance = OrderWords::hindrance(*known)) {
        Q_EMIT message(*hindrance);
        return;
    }
    const bool doubtful = known->isTheCustomers == false || known->order.lock != OrderLock::None;
    const int id = known->order.orderId;
    //: Question; %1 an order number
    m_detail->ask(tr("Open order %1 in the cart?").arg(id), m_words.openFacts(*known, m_desk.lockTimeout()),
        //: Buttons of the question before an order is opened
        doubtful ? tr("Try once") : tr("Open"), tr("Not now"), [this, id] { m_desk.open(id); });
}

void OrdersPanel::askToReprint()
{
    const OrderSummary *order = selected();
    if (!order || m_desk.isBusy() || m_session.isEnded())
        return;
    if (const auto left = m_desk.reprintAgainIn(order->orderId)) {
        Q_EMIT message(OrderReportWords::braked(order->orderId, *left));
        return;
    }
    const int id = order->orderId;
    //: Question; %1 an order number
    m_detail->ask(tr("Ask for the tickets of order %1 to be e-mailed again?").arg(id), OrderWords::reprintFacts(*order),
        //: Buttons of the question before tickets are asked for again
        tr("Ask for them"), tr("Not now"), [this, id] { m_desk.reprint(id); });
}

//! The server prints the receipt of the session's order and of no other.
void OrdersPanel::askForReceipt()
{
    const OrderSummary *order = selected();
    if (!order || m_session.isEnded())
        return;
    if (m_desk.openOrder() == order->orderId)
        Q_EMIT receiptWanted(order->orderId);
    else
        Q_EMIT message(OrderReportWords::openFirst(order->orderId));
}

void OrdersPanel::toggleUnprinted() { m_filter->toggleUnprinted(); }

bool OrdersPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->view() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && key->key() >= Qt::Key_0 && key->key() <= Qt::Key_9) {
            // A number begins, typed or scanned: all of it belongs into the field.
            m_find->setFocus(Qt::OtherFocusReason);
            m_find->setText(key->text());
            return true;
        }
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && key->isAutoRepeat())
            return true;
    }
    if (watched == m_table->view() && event->type() == QEvent::Resize) {
        // The selected order stays in sight when a question takes room from the list.
        QMetaObject::invokeMethod(
            this, [this] { m_table->view()->scrollTo(m_table->view()->currentIndex()); }, Qt::QueuedConnection);
    }
    return SessionPanel::eventFilter(watched, event);
}

void OrdersPanel::changeEvent(QEvent *event)
{
    SessionPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        sizeRows();
}

void OrdersPanel::hideEvent(QHideEvent *event)
{
    SessionPanel::hideEvent(event);
    m_detail->dismiss(); // a question nobody sees is not answered by the next Enter
}

void OrdersPanel::resizeEvent(QResizeEvent *event)
{
    SessionPanel::resizeEvent(event);
    const bool narrow = width() < sideBySideFrom;
    m_top->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // The state says most; the rest is there again with more room.
    for (const int column : {OrdersModel::Ordered, OrdersModel::ModeOfSale, OrdersModel::Paid})
        m_table->view()->setColumnHidden(column, narrow);
    m_texts->setNarrow(narrow);
}

void OrdersPanel::sizeRows()
{
    if (m_table)
        m_table->view()->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Tokens::space16);
}

void OrdersPanel::refreshCover()
{
    const SessionWatch &watch = m_session.watch();
    if (watch.isGone()) {
        //: The session is over; and what to do
        m_card->setState(CardState::Empty, tr("This session has ended on the server."), tr("Open a new one to see orders."));
    } else if (!watch.session()) {
        m_card->setState(CardState::Loading, tr("Reading the session…")); //: Before the first answer
    } else if (m_desk.customer()) {
        m_card->setState(CardState::Ready);
    } else if (watch.session()->isGuest == true) {
        //: The patron is a guest; and what to do
        m_card->setState(CardState::Empty, tr("A guest has no list of orders."),
            tr("Sign the patron in with a login to see and open orders."));
    } else {
        //: Nobody is signed in; and what to do
        m_card->setState(CardState::Empty, tr("No patron yet."), tr("Sign the patron in; then their orders stand here."));
    }
    for (QPushButton *button : {m_usual, m_again})
        button->setVisible(m_card->state() == CardState::Ready);
    refreshButtons();
}

void OrdersPanel::refreshTable()
{
    m_table->setLoadState(m_desk.orders().loadState());
    m_count->setText(OrderWords::count(m_desk.orders().loadState(), m_desk.orders().rowCount(), m_desk.answeredAt()));
    refreshButtons();
}

void OrdersPanel::refreshSelection()
{
    const OrderSummary *order = selected();
    if (order)
        m_selectedId = order->orderId;
    const bool elsewhere = order && m_desk.openOrder() != order->orderId;
    m_detail->setWhy(elsewhere ? std::optional(explainOrder(*order, false, m_desk.lockTimeout())) : std::nullopt);
    refreshButtons();
}

void OrdersPanel::refreshButtons()
{
    const auto running = m_desk.running();
    const bool possible = selected() && m_desk.customer() && !m_session.isEnded();
    const auto set = [&](BusyButton *button, OrderAction action) {
        const bool mine = running == action;
        if (mine)
            button->start();
        else
            button->done();
        button->setReady(possible && (mine || !m_desk.isBusy()));
    };
    set(m_open, OrderAction::Open);
    set(m_reprint, OrderAction::Reprint);
    if (m_receipt)
        m_receipt->setEnabled(possible);
}

void OrdersPanel::retranslate()
{
    m_card->setTitle(title());
    m_findField->setLabel(tr("O&rder number")); //: Search field; & marks the access key
    m_find->setPlaceholderText(tr("type or scan")); //: In the empty field for an order number
    m_find->setMinimumWidth(m_find->fontMetrics().horizontalAdvance(m_find->placeholderText()) + 2 * Tokens::space16);
    m_usual->setText(tr("Upcoming only")); //: Button: sets the filters back to the usual ones
    m_again->setText(tr("Read again")); //: Button: asks the server for the list again
    m_table->setTableName(title());
    //: No order matches; and what to do
    m_table->setEmptyText(tr("No order found."), tr("Take a filter away, or scan the order's number."));
    m_open->setTexts(tr("Open…"), tr("Opening…")); //: Button; and while it is being sent
    //: Button: asks for tickets by e-mail once more; and while it is being sent
    m_reprint->setTexts(tr("Send tickets again…"), tr("Asking…"));
    if (m_receipt)
        m_receipt->setText(tr("Print receipt")); //: Button: prints the receipt of the open order
    m_texts->refresh();
    refreshCover();
    refreshTable();
    refreshSelection();
    Q_EMIT titleChanged();
}

}
