// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/valuelabel.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/textchecks.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;

namespace Foyer {

namespace {

constexpr int markSide = 8, markRoom = markSide + Tokens::space4;
constexpr qsizetype mostLines = 2;

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

//! \a text in at most two lines of \a width; the last one is shortened when it is longer still.
QStringList linesOf(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(text) <= width)
        return {text};
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(1, width));
        const bool last = lines.size() == mostLines - 1;
        const QString rest = last ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        lines.append(metrics.elidedText(rest.trimmed(), Qt::ElideRight, width));
        if (last)
            break;
    }
    layout.endLayout();
    return lines;
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
    const QFontMetrics small(fontFor(Type::Small)), large(valueFont(m_size));
    const QString change = changeText();
    const int mark = change.isEmpty() ? 0 : markRoom + Tokens::space8 + small.horizontalAdvance(change);
    const int width = qMax(small.horizontalAdvance(m_caption), large.horizontalAdvance(shownValue()) + mark);
    // Cards do not pass heightForWidth on, so the hints speak for the width there is.
    const bool placed = testAttribute(Qt::WA_Resized) && this->width() > 0;
    return {width + 2, heightForWidth(placed ? this->width() : width + 2)};
}

QSize ValueLabel::minimumSizeHint() const
{
    const QFontMetrics large(valueFont(m_size));
    return {large.averageCharWidth() * 6, sizeHint().height()};
}

int ValueLabel::heightForWidth(int width) const
{
    const QFontMetrics small(fontFor(Type::Small)), large(valueFont(m_size));
    const Lines lines = linesFor(width);
    return small.height() + static_cast<int>(lines.value.size()) * large.height()
        + static_cast<int>(lines.change.size()) * small.height();
}

ValueLabel::Lines ValueLabel::linesFor(int width) const
{
    const QFont small = fontFor(Type::Small), large = valueFont(m_size);
    const QString value = shownValue(), change = changeText();
    Lines lines{linesOf(value, large, width), {}, false};
    if (change.isEmpty())
        return lines;
    const int beside = QFontMetrics(large).horizontalAdvance(value) + Tokens::space8 + markRoom
        + QFontMetrics(small).horizontalAdvance(change);
    lines.isBeside = beside <= width;
    if (!lines.isBeside)
        lines.change = linesOf(change, small, width - markRoom);
    return lines;
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
    painter.setFont(fontFor(Type::Small));
    const QFontMetrics small = painter.fontMetrics();
    painter.setPen(c.muted);
    painter.drawText(placed(0, 0, width(), small.height()), side, small.elidedText(m_caption, Qt::ElideRight, width()));

    const Lines lines = linesFor(width());
    int top = small.height();
    painter.setFont(valueFont(m_size));
    painter.setPen(m_stale || !m_value ? c.muted : palette().color(QPalette::WindowText));
    const QFontMetrics large = painter.fontMetrics();
    for (const QString &line : lines.value) {
        painter.drawText(placed(0, top, width(), large.height()), side, line);
        top += large.height();
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(Type::Small));
    const auto paintChange = [&](int x, int y, int high, const QString &text, bool marked) {
        const QRectF mark = placed(x, y + (high - markSide) / 2, markSide, markSide);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.accent);
        if (marked)
            painter.drawPolygon(QPolygonF({QPointF(mark.center().x(), mark.top()), QPointF(mark.right(), mark.center().y()),
                QPointF(mark.center().x(), mark.bottom()), QPointF(mark.left(), mark.center().y())}));
        painter.setPen(c.accent);
        painter.drawText(placed(x + markRoom, y, width() - x - markRoom, high), side, text);
    };
    if (lines.isBeside)
        paintChange(large.horizontalAdvance(shownValue()) + Tokens::space8, small.height(), large.height(), changeText(), true);
    for (qsizetype i = 0; i < lines.change.size(); ++i)
        paintChange(0, top + static_cast<int>(i) * small.height(), small.height(), lines.change.at(i), i == 0);
}

void ValueLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
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
