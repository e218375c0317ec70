// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/profiledelegate.h"

#include "ui/connect/environmentbadge.h"
#include "ui/connect/profilelistmodel.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/textchecks.h"

#include <QPainter>
#include <QStyle>

namespace Foyer {

namespace {

QFont nameFont()
{
    QFont font = fontFor(Type::Field);
    font.setWeight(QFont::DemiBold);
    return font;
}

QRect cardRect(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(0, 0, 0, -Tokens::space8);
}

//! Each row is a card; the chosen one is tinted, with a bar at its start and a ring when the list has the focus.
void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Colors &c)
{
    const QRect card = cardRect(option);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool ringed = chosen && option.state.testFlag(QStyle::State_HasFocus);
    const int thick = ringed ? Tokens::focusRing : c.lineWidth;
    const qreal inset = thick / 2.0;
    painter.setBrush(chosen ? tint(c.accent, c.surface, 0.14) : hovered ? tint(c.accent, c.surface, 0.06) : c.surface);
    painter.setPen(QPen(chosen ? c.accent : c.line, thick));
    painter.drawRoundedRect(QRectF(card).adjusted(inset, inset, -inset, -inset), Tokens::corner, Tokens::corner);
    if (!chosen)
        return;
    const QRect bar(card.left() + Tokens::space4, card.top() + Tokens::space8, 4, card.height() - Tokens::space16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.accent);
    painter.drawRoundedRect(QStyle::visualRect(option.direction, option.rect, bar), 2, 2);
}

}

void ProfileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors c = colorsFor(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, c);
    const auto environment = static_cast<Profile::Environment>(index.data(ProfileListModel::EnvironmentRole).toInt());
    const QRect inner = cardRect(option).adjusted(Tokens::space16, Tokens::space8, -Tokens::space12, -Tokens::space8);
    const QSize badge = EnvironmentBadge::sizeOf(environment);
    const QFontMetrics name(nameFont());
    const QFontMetrics host(fontFor(Type::Small));
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect badgeRect(inner.right() + 1 - badge.width(), inner.top() + (name.height() - badge.height()) / 2,
        badge.width(), badge.height());
    EnvironmentBadge::paint(*painter, placed(badgeRect), environment, option.palette);

    const QRect nameRect(inner.left(), inner.top(), inner.width() - badge.width() - Tokens::space8, name.height());
    const QRect hostRect(inner.left(), nameRect.bottom() + 1 + Tokens::space4, inner.width(), host.height());
    const int flags = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter))
        | Qt::TextSingleLine;
    const bool usable = option.state.testFlag(QStyle::State_Enabled);
    painter->setFont(nameFont());
    painter->setPen(usable ? c.text : c.muted);
    painter->drawText(placed(nameRect), flags,
        name.elidedText(TextChecks::isolated(index.data().toString()), Qt::ElideRight, nameRect.width()));
    painter->setFont(fontFor(Type::Small));
    painter->setPen(c.muted);
    painter->drawText(placed(hostRect), flags,
        host.elidedText(
            TextChecks::isolated(index.data(ProfileListModel::HostRole).toString()), Qt::ElideMiddle, hostRect.width()));
    painter->restore();
}

QSize ProfileDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines = QFontMetrics(nameFont()).height() + Tokens::space4 + QFontMetrics(fontFor(Type::Small)).height();
    return {1, lines + Tokens::space16 + Tokens::space8};
}

}
