// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/countdown.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace Foyer {

namespace {

constexpr int signSide = 26;
constexpr int lastCall = 30;

QString minutesAndSeconds(int seconds)
{
    return u"%1:%2"_s.arg(seconds / 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

}

Countdown::Countdown(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(u"countdown"_s);
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    announceIfDue();
}

void Countdown::setFace(const CountdownFace &face)
{
    if (m_face == face) {
        return;
    }
    const QString wordsBefore = words();
    const int stepBefore = announcementStep();
    m_face = face;
    announceIfDue();
    // Another second changes a few digits: no other widget moves, and the words below are not written anew.
    if (stepBefore != announcementStep() || wordsBefore != words()) {
        updateGeometry();
        update();
        return;
    }
    update(QStyle::visualRect(layoutDirection(), innerRect(), digitsRect()));
}

QRect Countdown::innerRect() const { return rect().adjusted(Tokens::space12, Tokens::space4, -Tokens::space12, -Tokens::space4); }

//! As it stands in text that runs from left to right.
QRect Countdown::digitsRect() const
{
    const QRect inner = innerRect();
    QRect number(inner.left() + signSide + Tokens::space12, inner.top(), inner.width(), QFontMetrics(fontFor(Type::Clock)).height());
    number.setRight(inner.right());
    return number;
}

void Countdown::setThresholds(const CountdownThresholds &thresholds)
{
    m_thresholds = thresholds;
    announceIfDue();
    update();
}

QString Countdown::digits() const
{
    switch (shownState()) {
    case CountdownState::Live:
    case CountdownState::Stale:
        return (m_face.approximate ? u"≈"_s : QString()) + minutesAndSeconds(*m_face.remainingSeconds);
    case CountdownState::Expired:
        return u"00:00"_s;
    case CountdownState::None:
    case CountdownState::Unknown:
    case CountdownState::Released:
        break;
    }
    return u"—:—"_s;
}

QString Countdown::words() const
{
    switch (shownState()) {
    case CountdownState::None:
        return tr("No seats held");
    case CountdownState::Live:
        return liveWords();
    case CountdownState::Stale:
        //: %1 a time of day; the seat clock's number is that old
        return m_face.asOf.isEmpty() ? tr("Not current") : tr("Not current · as of %1").arg(m_face.asOf);
    case CountdownState::Unknown:
        return tr("Time left is not known");
    case CountdownState::Expired:
        //: Fits beside the number of seats: 40 characters at most
        return tr("Time ran out. May go within a minute.");
    case CountdownState::Released:
        return tr("The seats were released");
    }
    return {};
}

QSize Countdown::sizeHint() const
{
    const QFontMetrics large(fontFor(Type::Clock));
    const QFontMetrics small(fontFor(Type::Body));
    const int digitsWidth = signSide + Tokens::space12 + large.horizontalAdvance(u"≈00:00"_s);
    const int wordsWidth = qMax(digitsWidth, small.horizontalAdvance(words()));
    return {wordsWidth + 2 * Tokens::space12, large.height() + wordsHeight() + Tokens::space16};
}

//! The words take a second line where the width there is asks for it: an "until" without its time says nothing.
int Countdown::wordsHeight() const
{
    const QFontMetrics metrics(fontFor(Type::Body));
    const int room = width() - 2 * Tokens::space12;
    const bool wraps = testAttribute(Qt::WA_Resized) && room > 0 && metrics.horizontalAdvance(words()) > room;
    return (wraps ? 2 : 1) * metrics.height();
}

void Countdown::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        updateGeometry();
    }
}

QSize Countdown::minimumSizeHint() const
{
    const QFontMetrics large(fontFor(Type::Clock));
    return {signSide + large.horizontalAdvance(u"≈00:00"_s) + 3 * Tokens::space12, sizeHint().height()};
}

void Countdown::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_announcedStep = -1;
        announceIfDue();
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
        update();
    }
}

void Countdown::paintEvent(QPaintEvent *event)
{
    const Colors c = colorsFor(palette());
    const bool filled = level() == Level::Last;
    const QColor ink = filled ? c.onStatus : color(c);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (filled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.danger);
        painter.drawRoundedRect(rect(), Tokens::corner, Tokens::corner);
    }
    const QRect inner = innerRect();
    const QRect number = digitsRect();
    const int digitsHeight = number.height();
    const QRect sign(inner.left(), inner.top() + (digitsHeight - signSide) / 2, signSide, signSide);
    paintSign(painter, QStyle::visualRect(layoutDirection(), inner, sign), ink);

    painter.setPen(ink);
    paintDigits(painter, QStyle::visualRect(layoutDirection(), inner, number));

    if (QStyle::visualRect(layoutDirection(), inner, number).contains(event->rect())) {
        return;
    }
    painter.setFont(fontFor(Type::Body));
    painter.setPen(filled ? c.onStatus : level() == Level::Calm ? c.muted : color(c));
    const QRect line(inner.left(), inner.top() + digitsHeight + Tokens::space4, inner.width(),
        inner.bottom() - inner.top() - digitsHeight - Tokens::space4);
    const bool whole = line.height() >= wordsHeight();
    const QString shown = whole ? words() : painter.fontMetrics().elidedText(words(), Qt::ElideRight, line.width());
    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    painter.drawText(QStyle::visualRect(layoutDirection(), inner, line),
        static_cast<int>(side) | (whole ? Qt::TextWordWrap : Qt::TextSingleLine), shown);
}

CountdownState Countdown::shownState() const
{
    if (m_face.state != CountdownState::Live && m_face.state != CountdownState::Stale) {
        return m_face.state;
    }
    if (!m_face.remainingSeconds) {
        return CountdownState::Unknown;
    }
    return *m_face.remainingSeconds > 0 ? m_face.state : CountdownState::Expired;
}

Countdown::Level Countdown::level() const
{
    if (shownState() != CountdownState::Live) {
        return Level::None;
    }
    const int left = *m_face.remainingSeconds;
    return left <= m_thresholds.last ? Level::Last
        : left <= m_thresholds.hurry ? Level::Hurry
        : left <= m_thresholds.soon  ? Level::Soon
                                     : Level::Calm;
}

QString Countdown::liveWords() const
{
    //: %1 a time of day and whose clock it is
    const QString until = m_face.until.isEmpty() ? QString() : tr("until %1").arg(m_face.until);
    QString first;
    switch (level()) {
    case Level::Soon:
        //: Seat clock: fewer than %1 minutes are left
        first = tr("Under %1 min").arg((m_thresholds.soon + 59) / 60);
        break;
    case Level::Hurry:
        first = tr("Under %1 min").arg((m_thresholds.hurry + 59) / 60);
        break;
    case Level::Last:
        first = tr("Last minute");
        break;
    case Level::Calm:
    case Level::None:
        first = m_face.approximate ? tr("about, time zone assumed") : QString();
        break;
    }
    const QStringList parts{first, until};
    return first.isEmpty() || until.isEmpty() ? parts.join(QString()) : parts.join(u" · "_s);
}

int Countdown::announcementStep() const
{
    const CountdownState state = shownState();
    if (state != CountdownState::Live) {
        return 10 + static_cast<int>(state);
    }
    return *m_face.remainingSeconds <= lastCall ? 5 : static_cast<int>(level());
}

//! True for as long as the step lasts, so that a reader who comes back to it later is not misled.
QString Countdown::announcement() const
{
    const int step = announcementStep();
    if (step >= 10) {
        return tr("Seat clock: %1").arg(words());
    }
    if (step == 5) {
        return tr("Seat clock: %1 seconds or less").arg(lastCall);
    }
    switch (level()) {
    case Level::Last:
        return tr("Seat clock: %1 minutes or less").arg((m_thresholds.last + 59) / 60);
    case Level::Hurry:
        return tr("Seat clock: %1 minutes or less").arg((m_thresholds.hurry + 59) / 60);
    case Level::Soon:
        return tr("Seat clock: %1 minutes or less").arg((m_thresholds.soon + 59) / 60);
    case Level::Calm:
    case Level::None:
        break;
    }
    return tr("Seat clock: more than %1 minutes").arg(m_thresholds.soon / 60);
}

QColor Countdown::color(const Colors &colors) const
{
    switch (shownState()) {
    case CountdownState::Live:
        return level() == Level::Calm ? colors.text : level() == Level::Soon ? colors.warn : colors.danger;
    case CountdownState::Expired:
        return colors.danger;
    case CountdownState::Unknown:
        return colors.unknown;
    case CountdownState::None:
    case CountdownState::Stale:
    case CountdownState::Released:
        break;
    }
    return colors.muted;
}

void Countdown::announceIfDue()
{
    const int step = announcementStep();
    if (step == m_announcedStep) {
        return;
    }
    m_announcedStep = step;
    const QString text = announcement();
    setAccessibleName(text);
    Q_EMIT announced(text);
}

//! Every digit in a cell of the same width: the number must not tremble as it counts, whatever the font.
void Countdown::paintDigits(QPainter &painter, const QRect &rect) const
{
    painter.setFont(fontFor(Type::Clock));
    const QFontMetricsF metrics(painter.font());
    qreal cell = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        cell = qMax(cell, metrics.horizontalAdvance(QChar(digit)));
    }
    const QString text = digits();
    const auto widthOf = [&](QChar c) { return c.isDigit() ? cell : metrics.horizontalAdvance(c); };
    qreal total = 0;
    for (const QChar c : text) {
        total += widthOf(c);
    }
    qreal x = layoutDirection() == Qt::RightToLeft ? rect.right() + 1 - total : rect.left();
    for (const QChar c : text) {
        const QRectF place(x, rect.top(), widthOf(c), rect.height());
        painter.drawText(place, Qt::AlignCenter, c);
        x += widthOf(c);
    }
}

void Countdown::paintSign(QPainter &painter, const QRectF &rect, const QColor &color) const
{
    Icon which = Icon::Timer;
    switch (shownState()) {
    case CountdownState::Live:
        which = level() == Level::Calm ? Icon::Timer : level() == Level::Soon ? Icon::Bell : Icon::Alert;
        break;
    case CountdownState::Stale:
        which = Icon::Unplugged;
        break;
    case CountdownState::Unknown:
        which = Icon::Help;
        break;
    case CountdownState::Expired:
        which = Icon::ErrorCircle;
        break;
    case CountdownState::Released:
        which = Icon::Unlock;
        break;
    case CountdownState::None:
        which = Icon::Ticket;
        break;
    }
    paintIcon(painter, rect, which, color);
}

}
