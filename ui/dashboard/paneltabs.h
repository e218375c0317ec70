// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

class QTabBar;

namespace Foyer {

class SessionPanel;

//! The row of tabs under the clock: the cart first, then the panels. Hidden while there is only the cart.
class PanelTabs final : public QWidget
{
    Q_OBJECT
public:
    explicit PanelTabs(QWidget *parent = nullptr);

    //! \a panel must outlive the tabs.
    void add(SessionPanel *panel);
    void chooseCart();
    //! As its key does; 0 is the cart.
    void choose(int index);
    //! The key of a tab, Alt+5 for the cart; empty when there are more tabs than keys. Bound by the page, which is there
    //! before its tabs are.
    [[nodiscard]] static QKeySequence keyOf(int index);
    //! Null is the cart.
    [[nodiscard]] SessionPanel *current() const;

Q_SIGNALS:
    //! Null is the cart.
    void chosen(Foyer::SessionPanel *panel);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QTabBar *m_bar;
    QList<SessionPanel *> m_panels;
};

}
