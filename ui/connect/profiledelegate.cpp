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

//! The row's ground: a tint and a bar at the start for the chosen one, a ring when the list has the focus.
void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Colors &c)
{
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter.setPen(Qt::NoPen);
    if (chosen || hovered) {
        painter.setBrush(tint(c.accent, c.surface, chosen ? 0.14 : 0.06));
        painter.drawRoundedRect(box, Tokens::cornerSmall, Tokens::cornerSmall);
    }
    if (!chosen)
        return;
    const QRect bar(option.rect.left() + 1, option.rect.top() + Tokens::space8, 4, option.rect.height() - Tokens::space16);
    painter.setBrush(c.accent);
    painter.drawRoundedRect(QStyle::visualRect(option.direction, option.rect, bar), 2, 2);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.accent, Tokens::focusRing));
        painter.drawRoundedRect(box, Tokens::cornerSmall, Tokens::cornerSmall);
    }
}

}

void ProfileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors c = colorsFor(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, c);
    const auto environment = static_cast<Profile::Environment>(index.data(ProfileListModel::EnvironmentRole).toInt());
    const QRect inner = option.rect.adjusted(Tokens::space16, Tokens::space8, -Tokens::space12, -Tokens::space8);
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
    return {1, lines + Tokens::space16};
}

}
