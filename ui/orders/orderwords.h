// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ordersdesk.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>

namespace Foyer {

class ReferenceBook;

//! An order in words: its state, and what opening it would change.
class OrderWords final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::OrderWords)
public:
    //! \a book must outlive the words.
    explicit OrderWords(ReferenceBook &book) : m_book(&book) { }

    enum class First { Payment, Lock };
    //! "paid, 2 unprinted, locked by staff batch 501"
    [[nodiscard]] static QString state(const OrderSummary &order, bool isOpenHere, First first = First::Payment);
    //! How many there are and how old the list is, or what became of the last read.
    [[nodiscard]] static QString count(const LoadState &state, int rows, const QDateTime &answeredAt);
    //! "Counter", "mode 12 (name not known)", "–"
    [[nodiscard]] QString modeOfSale(std::optional<int> id) const;

    //! Opening is certain to fail or to do nothing: told instead of asked.
    [[nodiscard]] static std::optional<Message> hindrance(const OpenPreflight &known);
    //! A line for each thing that opening changes or that may go wrong.
    [[nodiscard]] QString openFacts(const OpenPreflight &known, std::optional<std::chrono::minutes> lockTimeout) const;
    [[nodiscard]] static QString reprintFacts(const OrderSummary &order);

private:
    static QString payment(const OrderSummary &order);
    static QString lock(const OrderSummary &order);
    static QString frees(std::optional<std::chrono::minutes> lockTimeout);
    QString modeChange(const OpenPreflight &known) const;
    static QString owner(const OpenPreflight &known);

    ReferenceBook *m_book;
};

}
