// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessiondesk.h"
#include "ui/dashboard/factwords.h"

#include <QHash>
#include <QWidget>

class QPushButton;

namespace Foyer {

class Card;
class PlainLabel;
class ValueLabel;
class WhyBox;

//! SALE: mode of sale now and at the start, source, kind of session, order and checkout.
class SaleSection final : public QWidget
{
    Q_OBJECT
public:
    //! All must outlive the section.
    SaleSection(SessionDesk &desk, ReferenceBook &book, const SessionFactsModel &facts, QWidget *parent = nullptr);

    //! Shows or hides the button that takes the marks of change away.
    void setMarked(bool marked);

Q_SIGNALS:
    void seen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void refreshState();
    void refreshWarnings();
    [[nodiscard]] PlainLabel *addWarning(const QString &name);

    SessionDesk &m_desk;
    ReferenceBook &m_book;
    const SessionFactsModel &m_facts;
    FactWords m_words;
    Card *m_card = nullptr;
    QHash<Fact, ValueLabel *> m_labels;
    PlainLabel *m_moved = nullptr, *m_saving = nullptr;
    WhyBox *m_why = nullptr;
    QPushButton *m_seen = nullptr;
};

}
