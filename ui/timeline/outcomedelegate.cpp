// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/outcomedelegate.h"

#include "models/domain/outcome.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/timeline/calltextmodel.h"
#include "ui/widgets/iconlabel.h"

#include <QApplication>
#include <QPainter>

namespace Foyer {

namespace {

std::pair<Icon, Tone> signOf(OutcomeClass outcome)
{
    switch (outcome) {
    case OutcomeClass::Done:
        return {Icon::CheckCircle, Tone::Ok};
    case OutcomeClass::Refused:
        return {Icon::ErrorCircle, Tone::Danger};
    case OutcomeClass::NotSent:
        return {Icon::Unplugged, Tone::Warn};
    case OutcomeClass::Unknown:
        break;
    }
    return {Icon::Help, Tone::Unknown};
}

}

void OutcomeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString words = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const auto [sign, tone] = signOf(static_cast<OutcomeClass>(index.data(CallTextModel::OutcomeRole).toInt()));
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QColor ink = selected ? item.palette.color(QPalette::HighlightedText) : colorFor(tone, colorsFor(item.palette));
    QRect area = item.rect.adjusted(Tokens::space4, 0, -Tokens::space4, 0);
    QRect place(area.left(), area.center().y() - Tokens::iconSize / 2, Tokens::iconSize, Tokens::iconSize);
    paintIcon(*painter, QStyle::visualRect(item.direction, area, place), sign, ink);
    const QRect text = QStyle::visualRect(
        item.direction, area, area.adjusted(Tokens::iconSize + Tokens::space8, 0, 0, 0));
    painter->save();
    painter->setPen(ink);
    painter->setFont(item.font);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeading,
        item.fontMetrics.elidedText(words, Qt::ElideRight, text.width()));
    painter->restore();
}

}
