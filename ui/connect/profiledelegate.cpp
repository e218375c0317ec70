// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/profiledelegate.h"

#include "ui/connect/environmentbadge.h"
#include "ui/connect/profilelistmodel.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/textchecks.h"

#include <QAbstractItemView>
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

constexpr int wrapFlags = Qt::TextWordWrap;
constexpr int mostLines = 2;

bool isWhole(const QString &name, int width, int lines)
{
    const QFontMetrics metrics(nameFont());
    const QRect taken = metrics.boundingRect(QRect(0, 0, width, lines * metrics.height()), wrapFlags, name);
    return taken.width() <= width && taken.height() <= lines * metrics.height();
}

struct Lines
{
    int name = 1;
    bool badgeBelow = false; //!< beside the host
};

//! A name that does not fit beside the badge has the whole width, and two lines where it needs them: which server this
//! is must be readable before anything else.
Lines linesFor(const QString &name, const QSize &badge, int width)
{
    const int wanted = QFontMetrics(nameFont()).horizontalAdvance(name);
    if (wanted <= width - badge.width() - Tokens::space8)
        return {};
    return {wanted > width && isWhole(name, width, mostLines) ? mostLines : 1, true};
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
    const QString name = index.data().toString();
    const QSize badge = EnvironmentBadge::sizeOf(environment);
    const QFontMetrics nameMetrics(nameFont()), hostMetrics(fontFor(Type::Small));
    const QRect inner = cardRect(option).adjusted(Tokens::space16, Tokens::space8, -Tokens::space12, -Tokens::space8);
    const Lines lines = linesFor(name, badge, inner.width());
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect nameRect(inner.left(), inner.top(), inner.width() - (lines.badgeBelow ? 0 : badge.width() + Tokens::space8),
        lines.name * nameMetrics.height());
    const QRect hostRect(inner.left(), nameRect.bottom() + 1 + Tokens::space4,
        inner.width() - (lines.badgeBelow ? badge.width() + Tokens::space8 : 0), hostMetrics.height());
    const int beside = lines.badgeBelow ? hostRect.center().y() : inner.top() + nameMetrics.height() / 2;
    EnvironmentBadge::paint(*painter,
        placed(QRect(inner.right() + 1 - badge.width(), beside - badge.height() / 2, badge.width(), badge.height())),
        environment, option.palette);

    const auto side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    const bool usable = option.state.testFlag(QStyle::State_Enabled);
    painter->setFont(nameFont());
    painter->setPen(usable ? c.text : c.muted);
    const bool whole = lines.name > 1 && isWhole(name, nameRect.width(), lines.name);
    painter->drawText(placed(nameRect), static_cast<int>(side | Qt::AlignTop) | (whole ? wrapFlags : Qt::TextSingleLine),
        TextChecks::isolated(whole ? name : nameMetrics.elidedText(name, Qt::ElideRight, nameRect.width())));
    painter->setFont(fontFor(Type::Small));
    painter->setPen(c.muted);
    painter->drawText(placed(hostRect), static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
        TextChecks::isolated(hostMetrics.elidedText(
            index.data(ProfileListModel::HostRole).toString(), Qt::ElideMiddle, hostRect.width())));
    painter->restore();
}

QSize ProfileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int room = view ? view->viewport()->width() - Tokens::space16 - Tokens::space12 : 0;
    const auto environment = static_cast<Profile::Environment>(index.data(ProfileListModel::EnvironmentRole).toInt());
    const Lines lines = linesFor(index.data().toString(), EnvironmentBadge::sizeOf(environment), room);
    const int high = lines.name * QFontMetrics(nameFont()).height() + Tokens::space4
        + QFontMetrics(fontFor(Type::Small)).height();
    return {1, high + Tokens::space16 + Tokens::space8};
}

}
