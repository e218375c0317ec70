// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/typeaheadview.h"

#include "ui/widgets/textchecks.h"

#include <QApplication>

#include <algorithm>

namespace Foyer {

TypeAheadView::TypeAheadView(QWidget *parent) : QTableView(parent)
{
    m_forget.setSingleShot(true);
    connect(&m_forget, &QTimer::timeout, this, [this] { m_typed.clear(); });
}

void TypeAheadView::keyboardSearch(const QString &typed)
{
    m_typed += typed;
    m_forget.start(QApplication::keyboardInputInterval());
    // The same letter again and again walks along the rows that begin with it.
    const QChar first = m_typed.isEmpty() ? QChar() : m_typed.at(0).toCaseFolded();
    const bool oneLetter = std::ranges::all_of(m_typed, [first](QChar one) { return one.toCaseFolded() == first; });
    const QString wanted = oneLetter ? m_typed.left(1) : m_typed;
    const int rows = model()->rowCount(rootIndex());
    const int column = qMax(0, currentIndex().column());
    const int from = qMax(0, currentIndex().row() + (oneLetter && currentIndex().isValid() ? 1 : 0));
    for (int step = 0; step < rows; ++step) {
        const QModelIndex index = model()->index((from + step) % rows, column, rootIndex());
        if (TextChecks::cleaned(index.data().toString()).startsWith(wanted, Qt::CaseInsensitive)) {
            setCurrentIndex(index);
            return;
        }
    }
}

}
