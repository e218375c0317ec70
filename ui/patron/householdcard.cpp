// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patron/householdcard.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/textchecks.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace Foyer {

namespace {

constexpr int padding = Tokens::space16;
constexpr int narrowest = 220;

}

HouseholdCard::HouseholdCard(const QString &name, int digit, QWidget *parent) : QAbstractButton(parent), m_digit(digit)
{
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
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

void HouseholdCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void HouseholdCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void HouseholdCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat())
            click();
        event->accept();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void HouseholdCard::paintEvent(QPaintEvent *)
{
    const Colors c = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lively = isEnabled() && (underMouse() || isDown());
    const qreal inset = c.lineWidth / 2.0;
    painter.setBrush(lively ? tint(c.accent, c.surface, 0.06) : c.surface);
    painter.setPen(QPen(c.control, c.lineWidth));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Tokens::corner, Tokens::corner);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.accent, Tokens::focusRing));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), Tokens::cornerSmall, Tokens::cornerSmall);
    }
    const auto placed = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    constexpr int side = Tokens::iconSizeLarge;
    paintIcon(painter, placed({padding, padding, side, side}), m_sign, isEnabled() ? c.accent : c.muted);
    const QRect cap = placed({width() - padding - side, padding, side, side});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(c.control, c.lineWidth));
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), Tokens::space4, Tokens::space4);
    painter.setPen(isEnabled() ? c.text : c.muted);
    painter.setFont(fontFor(Type::Heading));
    painter.drawText(cap, Qt::AlignCenter, QLocale().toString(m_digit));

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
