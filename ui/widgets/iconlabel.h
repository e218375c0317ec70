// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace Foyer {

//! What a colour is for; looked up in the palette when painting.
enum class Tone { Text, Muted, Accent, Ok, Warn, Danger, Unknown };

[[nodiscard]] QColor colorFor(Tone tone, const Colors &colors);

//! A sign beside words that say the same; screen readers skip it.
class IconLabel final : public QWidget {
    Q_OBJECT
public:
    IconLabel(Icon which, Tone tone, int side, QWidget *parent = nullptr);

    void setIcon(Icon which, Tone tone);
    [[nodiscard]] QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_which;
    Tone m_tone;
    int m_side;
};

}
