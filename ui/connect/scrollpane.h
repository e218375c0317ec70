// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace Foyer {

//! Content that scrolls up and down when the text is large, on the ground it stands on.
class ScrollPane final : public QScrollArea
{
    Q_OBJECT
public:
    //! Takes the content.
    explicit ScrollPane(QWidget *content, QWidget *parent = nullptr);

    void showTop();
    [[nodiscard]] QSize sizeHint() const override;
};

}
