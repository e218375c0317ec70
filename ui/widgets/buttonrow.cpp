// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttonrow.h"

#include "ui/theme/tokens.h"

namespace Foyer {

namespace {

constexpr int gap = Tokens::space8;

}

ButtonRow::ButtonRow(QWidget *parent) : WrappingRow(parent) {}

void ButtonRow::addLeading(QWidget *button) { add(button, false); }

void ButtonRow::addTrailing(QWidget *button) { add(button, true); }

void ButtonRow::add(QWidget *button, bool trailing)
{
    button->setParent(this);
    m_parts.append({button, trailing});
    rearrange();
}

QList<ButtonRow::Line> ButtonRow::lines(int width) const
{
    QList<Line> lines{Line()};
    int taken = 0;
    for (const Part &part : m_parts) {
        if (part.button->isHidden())
            continue;
        const int wide = part.button->sizeHint().width();
        if (!lines.constLast().isEmpty() && taken + gap + wide > width) {
            lines.append(Line());
            taken = 0;
        }
        taken += wide + (lines.constLast().isEmpty() ? 0 : gap);
        lines.last().append(part);
    }
    return lines;
}

int ButtonRow::lineHeight() const
{
    int high = 1;
    for (const Part &part : m_parts)
        high = qMax(high, part.button->sizeHint().height());
    return high;
}

int ButtonRow::heightForWidth(int width) const
{
    const int count = static_cast<int>(lines(width).size());
    return count * lineHeight() + (count - 1) * gap;
}

QSize ButtonRow::sizeHint() const
{
    int wide = 0;
    for (const Part &part : m_parts) {
        if (!part.button->isHidden())
            wide += part.button->sizeHint().width() + (wide > 0 ? gap : 0);
    }
    return {wide, wantedHeight()};
}

QSize ButtonRow::minimumSizeHint() const
{
    int wide = 0;
    for (const Part &part : m_parts) {
        if (!part.button->isHidden())
            wide = qMax(wide, part.button->sizeHint().width());
    }
    return {wide, wantedHeight()};
}

void ButtonRow::place()
{
    const int high = lineHeight();
    int y = 0;
    for (const Line &line : lines(width())) {
        int start = 0, end = width();
        for (const Part &part : line) {
            if (!part.trailing)
                start += part.button->sizeHint().width() + gap;
        }
        for (auto part = line.crbegin(); part != line.crend(); ++part) {
            const int wide = qMin(part->button->sizeHint().width(), width());
            start -= part->trailing ? 0 : wide + gap;
            end -= part->trailing ? wide : 0;
            const QRect where(part->trailing ? end : start, y, wide, high);
            put(part->button, where);
            end -= part->trailing ? gap : 0;
        }
        y += high + gap;
    }
}

}
