// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/valuelabel.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/textchecks.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace Foyer {

namespace {

constexpr int markSide = 8;

QFont valueFont(ValueLabel::Size size)
{
    QFont font = fontFor(size == ValueLabel::Size::Large ? Type::Section : Type::Field);
    font.setWeight(QFont::DemiBold);
    return font;
}

QString shown(const std::optional<QString> &value)
{
    return value && !value->isEmpty() ? TextChecks::isolated(*value) : u"–"_s;
}

}

ValueLabel::ValueLabel(const QString &caption, Size size, QWidget *parent)
    : QLabel(parent)
    , m_caption(caption)
    , m_size(size)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    refresh();
}

void ValueLabel::setCaption(const QString &caption)
{
    m_caption = caption;
    refresh();
}

void ValueLabel::setValue(const std::optional<QString> &value)
{
    m_value = value;
    refresh();
}

void ValueLabel::setChangedFrom(const std::optional<QString> &previous)
{
    m_previous = previous;
    refresh();
}

void ValueLabel::setStale(bool stale)
{
    m_stale = stale;
    refresh();
}

QSize ValueLabel::sizeHint() const
{
    const QFontMetrics small(fontFor(Type::Small));
    const QFontMetrics large(valueFont(m_size));
    const QString change = changeText();
    const int mark = change.isEmpty() ? 0 : markSide + Tokens::space16 + small.horizontalAdvance(change);
    const int width = qMax(small.horizontalAdvance(m_caption), large.horizontalAdvance(shownValue()) + mark);
    return {width + 2, small.height() + large.height()};
}

QSize ValueLabel::minimumSizeHint() const
{
    const QFontMetrics large(valueFont(m_size));
    return {large.averageCharWidth() * 6, sizeHint().height()};
}

void ValueLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationFontChange) {
        refresh();
    }
}

void ValueLabel::paintEvent(QPaintEvent *)
{
    const Colors c = colorsFor(palette());
    const auto side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    const auto placed = [&](int x, int y, int wide, int high) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, wide, high));
    };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(Type::Small));
    const QFontMetrics small = painter.fontMetrics();
    painter.setPen(c.muted);
    painter.drawText(placed(0, 0, width(), small.height()), side, small.elidedText(m_caption, Qt::ElideRight, width()));

    const QString change = changeText();
    const int changeWidth = change.isEmpty() ? 0 : small.horizontalAdvance(change) + markSide + Tokens::space16;
    const int top = small.height();
    painter.setFont(valueFont(m_size));
    const int wanted = painter.fontMetrics().horizontalAdvance(shownValue());
    // What it is now matters more than what it was.
    const int valueRoom = qMax(width() - changeWidth, qMin(wanted, change.isEmpty() ? width() : width() * 3 / 5));
    const QString value = painter.fontMetrics().elidedText(shownValue(), Qt::ElideRight, valueRoom);
    const int valueWidth = painter.fontMetrics().horizontalAdvance(value);
    painter.setPen(m_stale || !m_value ? c.muted : palette().color(QPalette::WindowText));
    painter.drawText(placed(0, top, valueWidth + 2, height() - top), side, value);
    if (change.isEmpty()) {
        return;
    }
    const QRectF mark = placed(valueWidth + Tokens::space8, top + (height() - top - markSide) / 2, markSide, markSide);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.accent);
    painter.drawPolygon(QPolygonF({QPointF(mark.center().x(), mark.top()), QPointF(mark.right(), mark.center().y()),
        QPointF(mark.center().x(), mark.bottom()), QPointF(mark.left(), mark.center().y())}));
    painter.setFont(fontFor(Type::Small));
    painter.setPen(c.accent);
    const int changeStart = valueWidth + Tokens::space12 + markSide;
    const int changeRoom = qMax(0, width() - changeStart);
    painter.drawText(placed(changeStart, top, changeRoom, height() - top), side,
        small.elidedText(change, Qt::ElideRight, changeRoom));
}

QString ValueLabel::shownValue() const
{
    return shown(m_value);
}

QString ValueLabel::changeText() const
{
    //: A value changed; %1 is what it was before
    return m_previous ? tr("was %1").arg(shown(m_previous)) : QString();
}

void ValueLabel::refresh()
{
    //: Read aloud for a value that is not known
    const QString value = m_value && !m_value->isEmpty() ? *m_value : tr("not known");
    QString spoken = m_caption + u": "_s + value;
    if (m_previous) {
        spoken += u", "_s + changeText();
    }
    if (m_stale) {
        spoken += u", "_s + tr("not current");
    }
    if (accessibleName() != spoken) {
        setAccessibleName(spoken);
    }
    updateGeometry();
    update();
}

}
