// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ordersdesk.h"
#include "ui/orders/orderreportwords.h"
#include "ui/widgets/sessionpanel.h"

#include <QTimer>

class QBoxLayout;
class QPushButton;

namespace Foyer {

class BusyButton;
class ButtonRow;
class Card;
class CoveredTable;
class FormField;
class OrderDetail;
class OrderFilterBar;
class OrderTextModel;
class TextField;

//! The patron's orders: find one by number, open it, ask for its tickets again. Keys in the list: Enter opens,
//! P sends the tickets again, R prints the receipt of the open order, U shows unprinted ones only, a digit begins a number.
class OrdersPanel final : public SessionPanel
{
    Q_OBJECT
public:
    //! All must outlive the panel. \a clock gives the day upcoming begins with and the brake of P.
    OrdersPanel(SessionDesk &desk, ReferenceBook &book, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activate() override;
    //! Somebody prints what receiptWanted() asks for; without it there is no button.
    void offerReceipts();

public Q_SLOTS:
    //! For a number typed or scanned anywhere: selects the order, widening the filters once if it is not in the list.
    void findOrder(int orderId);

Q_SIGNALS:
    //! Of the order that is open in this session.
    void receiptWanted(int orderId);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildTop(QBoxLayout *body);
    void buildFoot(QBoxLayout *body);
    void connectAll();
    void bind(Qt::Key key, void (OrdersPanel::*slot)());
    void retranslate();
    void refreshCover();
    void refreshTable();
    void refreshSelection();
    void refreshButtons();
    void sizeRows();
    void useUsualFilter();
    void search();
    void customerMoved();
    void searched();
    void select(int row);
    void findTyped();
    void found(int row);
    void askToOpen();
    void askToReprint();
    void askForReceipt();
    void toggleUnprinted();
    [[nodiscard]] const OrderSummary *selected() const;

    SessionDesk &m_session;
    ReferenceBook &m_book;
    const Clock &m_clock;
    OrdersDesk m_desk;
    const OrderWords m_words;
    const OrderReportWords m_reports;
    OrderTextModel *m_texts;
    Card *m_card = nullptr;
    TextField *m_find = nullptr;
    FormField *m_findField = nullptr;
    OrderFilterBar *m_filter = nullptr;
    CoveredTable *m_table = nullptr;
    OrderDetail *m_detail = nullptr;
    BusyButton *m_open = nullptr, *m_reprint = nullptr;
    QPushButton *m_receipt = nullptr; //!< with its key's hint, where receipts are offered
    ButtonRow *m_foot = nullptr;
    QPushButton *m_usual = nullptr, *m_again = nullptr;
    PlainLabel *m_count = nullptr;
    QBoxLayout *m_top = nullptr; //!< number and filters: side by side where there is room
    QTimer m_searchSoon; //!< a filter set step by step asks once
    int m_selectedId = 0; //!< stays while rows come and go; 0 = none
    std::optional<int> m_wanted; //!< looked for with wide filters
};

}
