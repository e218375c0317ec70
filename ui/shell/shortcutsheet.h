// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/overlay.h"

#include <functional>

class QScrollArea;

namespace Foyer {

class ActionBook;
class PlainLabel;
struct KeyGroup;

//! F1: every key there is, by the place it works in. Arrow keys and Page Down scroll where the window is small.
class ShortcutSheet final : public Overlay
{
    Q_OBJECT
public:
    //! \a book must outlive the sheet.
    ShortcutSheet(const ActionBook &book, QWidget *window);

    //! What the page in front is for, said above the keys; asked each time the sheet opens.
    void setPurpose(std::function<QString()> here) { m_purposeHere = std::move(here); }

protected:
    void prepare() override;
    void retranslate() override;
    [[nodiscard]] QWidget *entrance() const override;
    [[nodiscard]] QRect placeIn(const QRect &room) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    [[nodiscard]] QWidget *groupWidget(const KeyGroup &group) const;
    [[nodiscard]] int columnsFor(int width) const;

    const ActionBook &m_book;
    std::function<QString()> m_purposeHere;
    PlainLabel *m_title, *m_purpose, *m_hint;
    QScrollArea *m_area;
    int m_columns = 0;
};

}
