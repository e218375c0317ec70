// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace Foyer {

//! The list of servers beside what is open. Where there is no room for both, what is being typed comes first.
class ServersPanel final : public QWidget
{
    Q_OBJECT
public:
    //! Takes both.
    ServersPanel(QWidget *list, QWidget *open, QWidget *parent = nullptr);

    //! \a wanted: there is something in the list. \a alone: what is open needs the room more.
    void setListShown(bool wanted, bool alone);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QWidget *m_list;
    QWidget *m_open;
    QBoxLayout *m_row;
    bool m_wanted = true;
    bool m_alone = false;
};

}
