// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/patronfinder.h"

#include <QWidget>

namespace Foyer {

class CoveredTable;
class FoundTextModel;
class PlainLabel;

//! Who a search found, or why nobody. Enter on a row chooses.
class PatronResults final : public QWidget
{
    Q_OBJECT
public:
    //! \a finder must outlive the widget.
    explicit PatronResults(PatronFinder &finder, QWidget *parent = nullptr);

    //! To the first row; false when there is none.
    bool focusFirst();

Q_SIGNALS:
    void chosen(int constituentId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();
    [[nodiscard]] LoadState state() const;
    [[nodiscard]] QString note() const;

    PatronFinder &m_finder;
    FoundTextModel *m_texts;
    CoveredTable *m_table;
    PlainLabel *m_note;
};

}
