// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/watchlist.h"

#include <QWidget>

class QPushButton;

namespace Foyer {

class ChoiceModel;
class CoveredTable;
class PlainLabel;
class TextField;
class WatchTextModel;

//! Many sessions at once, those that need a person on top. Keys are pasted or scanned into the field, which forgets
//! them at once; what is shown is a number. Asks the server only while it can be seen.
class WatchPage final : public QWidget
{
    Q_OBJECT
public:
    //! Both must outlive the page.
    WatchPage(WatchList &list, const ChoiceModel &modesOfSale, QWidget *parent = nullptr);

    void focusFirst();

Q_SIGNALS:
    void openRequested(const Foyer::SessionKey &key);
    void compareRequested(const Foyer::SessionKey &key, const QString &name);
    //! Sessions that were not opened here were given.
    void keysGiven(int count);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void arrangeTable();
    void bindKeys();
    void take();
    void act(void (WatchPage::*request)(int row));
    void open(int row);
    void compare(int row);
    void remove(int row);
    void refreshButtons();
    void refreshSummary();
    void retranslate();

    WatchList &m_list;
    WatchTextModel *m_text;
    TextField *m_keys;
    QPushButton *m_add;
    QPushButton *m_open;
    QPushButton *m_compare;
    QPushButton *m_remove;
    PlainLabel *m_summary;
    PlainLabel *m_told;
    CoveredTable *m_table;
};

}
