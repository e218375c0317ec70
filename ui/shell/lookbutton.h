// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace Foyer {

class LookMenu;

//! Opens the menu of language and look below itself.
class LookButton final : public QToolButton
{
    Q_OBJECT
public:
    //! \a menu must outlive the button. \a style: where room is short the icon has to do.
    LookButton(LookMenu *menu, Qt::ToolButtonStyle style, QWidget *parent = nullptr);
    void open();

    static const QKeySequence key;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    LookMenu *m_menu;
};

}
