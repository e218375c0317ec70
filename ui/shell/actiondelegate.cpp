// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actiondelegate.h"

#include "ui/shell/actionlistmodel.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace Foyer {

namespace {

constexpr int sideMargin = Tokens::space12;

//! One line with the letters that were hit set off; shortened at its end. Returns its width.
qreal paintHits(QPainter &painter, const QRect &place, const QString &text, const QList<int> &hits, const QColor &color,
    Qt::LayoutDirection direction)
{
    const QFont font = fontFor(Type::Body);
    QTextLayout layout(QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()), font);
    QTextOption option(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const int hit : hits) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setFontUnderline(true);
        formats.append({hit, 1, format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    painter.setPen(color);
    layout.draw(&painter, QPointF(place.left(), place.top() + (place.height() - line.height()) / 2));
    return line.naturalTextWidth();
}

int paintKey(QPainter &painter, const QStyleOptionViewItem &option, const QRect &inner, const QString &key, const Colors &c)
{
    const QFontMetrics metrics(fontFor(Type::Small));
    const int high = metrics.height() + Tokens::space4;
    const int wide = qMax(high, metrics.horizontalAdvance(key) + Tokens::space12);
    const QRect cap = QStyle::visualRect(option.direction, option.rect,
        QRect(inner.right() + 1 - wide, inner.top() + (inner.height() - high) / 2, wide, high));
    const qreal inset = c.lineWidth / 2.0;
    painter.setBrush(c.window);
    painter.setPen(QPen(c.line, c.lineWidth));
    painter.drawRoundedRect(QRectF(cap).adjusted(inset, inset, -inset, -inset), Tokens::space4, Tokens::space4);
    painter.setFont(fontFor(Type::Small));
    painter.setPen(c.muted);
    // Always from left to right, as on the keyboard: "Ctrl+," and never ",+Ctrl".
    const Qt::LayoutDirection around = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(cap, Qt::AlignCenter, key);
    painter.setLayoutDirection(around);
    return wide + Tokens::space12;
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Colors &c)
{
    const QRectF box = QRectF(option.rect).adjusted(Tokens::space4, 1, -Tokens::space4, -1);
    painter.setBrush(tint(c.accent, c.surface, schemeOf(option.palette) == Scheme::HighContrast ? 0 : 0.16));
    painter.setPen(QPen(c.accent, c.lineWidth));
    painter.drawRoundedRect(box, Tokens::cornerSmall, Tokens::cornerSmall);
}

}

void ActionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors c = colorsFor(option.palette);
    const QString whyNot = index.data(ActionListModel::WhyNotRole).toString();
    const QString key = index.data(ActionListModel::KeyRole).toString();
    const bool possible = index.flags().testFlag(Qt::ItemIsEnabled);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (possible && option.state.testFlag(QStyle::State_Selected))
        paintGround(*painter, option, c);
    QRect inner = option.rect.adjusted(sideMargin, 0, -sideMargin, 0);
    if (!key.isEmpty())
        inner.setRight(inner.right() - paintKey(*painter, option, inner, key, c));
    const QRect textRect = QStyle::visualRect(option.direction, option.rect, inner);
    const qreal taken = paintHits(*painter, textRect, index.data().toString(),
        index.data(ActionListModel::HitsRole).value<QList<int>>(), possible ? c.text : c.muted, option.direction);
    inner.setLeft(inner.left() + qCeil(taken) + Tokens::space12);
    const QString where = whyNot.isEmpty() ? index.data(ActionListModel::PlaceRole).toString() : whyNot;
    painter->setFont(fontFor(Type::Small));
    painter->setPen(whyNot.isEmpty() ? c.muted : c.warn);
    const int flags = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter))
        | Qt::TextSingleLine;
    if (inner.width() > 0)
        painter->drawText(QStyle::visualRect(option.direction, option.rect, inner), flags,
            QFontMetrics(fontFor(Type::Small)).elidedText(where, Qt::ElideRight, inner.width()));
    painter->restore();
}

QSize ActionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {1, qMax(Tokens::controlHeight, QFontMetrics(fontFor(Type::Body)).height() + Tokens::space16)};
}

}
