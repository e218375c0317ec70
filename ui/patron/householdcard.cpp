// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patron/householdcard.h"

#include "ui/theme/box.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/textchecks.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace Foyer {

namespace {

constexpr int padding = Tokens::space16;
constexpr int narrowest = 220;

}

HouseholdCard::HouseholdCard(const QString &name, int digit, QWidget *parent) : CardButton(name, parent), m_digit(digit)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HouseholdCard::setWords(const QString &title, const QString &caption, Icon sign)
{
    m_title = TextChecks::isolated(title);
    m_caption = caption;
    m_sign = sign;
    setAccessibleName(m_title);
    setAccessibleDescription(caption);
    updateGeometry();
    update();
}

QSize HouseholdCard::sizeHint() const
{
    const int lines = QFontMetrics(fontFor(Type::Heading)).height() + QFontMetrics(fontFor(Type::Body)).height();
    return {narrowest, 2 * padding + Tokens::iconSizeLarge + lines + Tokens::space16};
}

void HouseholdCard::paintEvent(QPaintEvent *)
{
    const Colors c = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), isLively() ? tint(c.accent, c.surface, 0.06) : c.surface, c.control, c.lineWidth);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.accent, Tokens::focusRing));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), Tokens::cornerSmall, Tokens::cornerSmall);
    }
    const auto placed = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    constexpr int side = Tokens::iconSizeLarge;
    paintIcon(painter, placed({padding, padding, side, side}), m_sign, isEnabled() ? c.accent : c.muted);
    const QRect cap = placed({width() - padding - side, padding, side, side});
    painter.setFont(fontFor(Type::Heading));
    paintKeyCap(painter, cap, QLocale().toString(m_digit), c.control, isEnabled() ? c.text : c.muted);

    const int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignTop
        | Qt::TextSingleLine;
    const QFontMetrics heading = painter.fontMetrics();
    QRect line(padding, padding + side + Tokens::space8, width() - 2 * padding, heading.height());
    painter.drawText(line, flags, heading.elidedText(m_title, Qt::ElideRight, line.width()));
    painter.setFont(fontFor(Type::Body));
    painter.setPen(c.muted);
    line.translate(0, heading.height() + Tokens::space4);
    painter.drawText(line, flags, painter.fontMetrics().elidedText(m_caption, Qt::ElideRight, line.width()));
}

}
