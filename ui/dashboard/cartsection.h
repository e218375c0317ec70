// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cartlinesmodel.h"
#include "models/sessiondesk.h"
#include "ui/dashboard/factwords.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;

namespace Foyer {

class BusyButton;
class CartTextModel;
class Card;
class CoveredTable;
class IconLabel;
class PlainLabel;
class ValueLabel;
class WhyBox;

//! CART: seven counts, the lines, fees and the total, and releasing one line.
class CartSection final : public QWidget
{
    Q_OBJECT
public:
    //! All must outlive the section.
    CartSection(SessionDesk &desk, ReferenceBook &book, const SessionFactsModel &facts, QWidget *parent = nullptr);

    //! Fewer lines at once, where the window is low.
    void setTight(bool tight);
    //! Puts the focus on the lines.
    void focusLines();

public Q_SLOTS:
    //! Asks for the selected line, as the Delete key does.
    void askRelease();

Q_SIGNALS:
    //! Nothing is sent yet: the page asks the person first.
    void releaseAsked(int performanceId, int lineItemId, const QString &title, int seats);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildFoot(QBoxLayout *body);
    void retranslate();
    void refresh();
    void refreshState();
    void refreshLines();
    void refreshMessages();
    void refreshTotals(bool stale);
    void refreshRelease();
    void refreshWhy();
    //! The selected line, else the only one with seats.
    [[nodiscard]] const CartLine *currentLine() const;

    SessionDesk &m_desk;
    ReferenceBook &m_book;
    const SessionFactsModel &m_facts;
    FactWords m_words;
    CartLinesModel m_lines;
    CartTextModel *m_texts = nullptr;
    Card *m_card = nullptr;
    QHash<Fact, ValueLabel *> m_counts;
    CoveredTable *m_table = nullptr;
    BusyButton *m_release = nullptr;
    PlainLabel *m_releaseNote = nullptr, *m_messages = nullptr;
    IconLabel *m_messageIcon = nullptr;
    QWidget *m_releaseHint = nullptr;
    WhyBox *m_why = nullptr;
    ValueLabel *m_fees = nullptr, *m_paid = nullptr, *m_toPay = nullptr, *m_total = nullptr;
};

}
