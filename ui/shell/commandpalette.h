// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/overlay.h"

class QListView;

namespace Foyer {

class ActionBook;
class ActionListModel;
class PlainLabel;
class TextField;

//! Ctrl+K: type what you want, Enter does it. The list is made anew from the book each time; the arrow keys work from
//! the box, so the hands stay where they are.
class CommandPalette final : public Overlay
{
    Q_OBJECT
public:
    //! \a book must outlive the palette.
    CommandPalette(const ActionBook &book, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void prepare() override;
    [[nodiscard]] QWidget *entrance() const override;
    [[nodiscard]] QRect placeIn(const QRect &room) const override;

private:
    void build();
    void refresh();
    void move(int by);
    void tellCurrent();
    void runCurrent();
    void retranslate() override;
    [[nodiscard]] int listHeight() const;

    const ActionBook &m_book;
    ActionListModel *m_model;
    TextField *m_box = nullptr;
    QListView *m_list = nullptr;
    PlainLabel *m_nothing = nullptr, *m_hint = nullptr;
};

}
