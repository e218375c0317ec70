// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessionfactsmodel.h"

#include <QCoreApplication>

#include <optional>

namespace Foyer {

class ReferenceBook;
class ValueLabel;

//! The session's facts in words: names for ids, "none yet" for order 0, a time with its day when it is not today's.
class FactWords final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::FactWords)
public:
    //! \a book must outlive the words.
    explicit FactWords(ReferenceBook &book) : m_book(&book) { }

    [[nodiscard]] static QString caption(Fact fact);
    //! Empty when not known.
    [[nodiscard]] std::optional<QString> value(const SessionFactsModel &facts, Fact fact) const;
    //! Value, change mark and tool tip of one fact.
    void show(ValueLabel &label, const SessionFactsModel &facts, Fact fact, bool stale) const;

private:
    [[nodiscard]] std::optional<QString> text(Fact fact, const QVariant &value) const;
    [[nodiscard]] QString modeOfSale(int id) const;
    [[nodiscard]] QString source(int id) const;
    [[nodiscard]] static QString checkout(const QString &status);

    ReferenceBook *m_book;
};

}
