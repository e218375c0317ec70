// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskbutton.h"

#include "ui/kiosk/textlines.h"

#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostLines = 2; // of a heading; more is shortened

}

KioskButton::KioskButton(const QString &text, const KioskLook &look, KioskButtonKind kind, QWidget *parent)
    : QAbstractButton(parent), m_look(look), m_kind(kind),
      m_size(kind == KioskButtonKind::Tile        ? KioskText::Lead
              : kind == KioskButtonKind::Beacon ? KioskText::Title
                                                : KioskText::Button)
{
    // A tap on a key of the keyboard leaves the cursor in its field; Tab still reaches the key.
    setFocusPolicy(kind == KioskButtonKind::Key ? Qt::TabFocus : Qt::StrongFocus);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setSizePolicy(QSizePolicy::Preferred, kind == KioskButtonKind::Tile ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    m_guard.setSingleShot(true);
    connect(this, &QAbstractButton::clicked, this, &KioskButton::press);
    setHeading(text);
}

void KioskButton::setHeading(const QString &heading)
{
    m_heading = heading;
    speak();
    updateGeometry();
    update();
}

void KioskButton::setDetail(const QString &detail)
{
    m_detail = detail;
    speak();
    updateGeometry();
    update();
}

void KioskButton::setAside(const QString &aside)
{
    m_aside = aside;
    speak();
    updateGeometry();
    update();
}

void KioskButton::setSign(std::optional<Icon> sign)
{
    m_sign = sign;
    updateGeometry();
    update();
}

void KioskButton::setTextSize(KioskText size)
{
    m_size = size;
    updateGeometry();
    update();
}

void KioskButton::setOneLine(bool oneLine)
{
    m_oneLine = oneLine;
    updateGeometry();
}

void KioskButton::setProminent(bool prominent)
{
    m_prominent = prominent;
    update();
}

void KioskButton::setSpoken(const QString &spoken)
{
    m_spoken = spoken;
    speak();
}

void KioskButton::speak()
{
    setText(QString(m_heading).replace(u'&', u"&&"_s));
    QStringList parts{m_spoken.isEmpty() ? m_heading : m_spoken, m_detail, m_aside};
    parts.removeAll(QString());
    setAccessibleName(parts.join(u", "_s));
}

void KioskButton::press()
{
    if (m_guard.isActive())
        return;
    if (m_guardFor > 0)
        m_guard.start(m_guardFor);
    Q_EMIT tapped();
}

int KioskButton::padding() const
{
    switch (m_kind) {
    case KioskButtonKind::Key:
        return m_look.px(4);
    case KioskButtonKind::Quiet:
        return m_look.px(14);
    case KioskButtonKind::Beacon:
        return m_look.px(44);
    default:
        return m_look.px(20);
    }
}

int KioskButton::signSide() const { return m_sign ? qRound(QFontMetrics(textFont()).height() * 1.1) : 0; }

int KioskButton::leastHeight() const
{
    if (m_kind == KioskButtonKind::Key)
        return m_look.px(60); // its ring included: keys stand close
    return m_look.target() + 2 * m_look.ring() + (m_kind == KioskButtonKind::Beacon ? m_look.px(40) : 0);
}

int KioskButton::linesFor(const QString &text, const QFont &font, int width) const
{
    return text.isEmpty() ? 0 : static_cast<int>(linesOf(text, font, qMax(1, width), mostLines).size());
}

KioskButton::Room KioskButton::roomFor(int width, int height) const
{
    Room room;
    const int edge = m_look.ring() + padding(), between = m_look.px(10);
    QRect rest(edge, m_look.ring(), width - 2 * edge, height - 2 * m_look.ring());
    const auto take = [&](int wide, bool atEnd) {
        QRect part = rest;
        part.setWidth(wide);
        if (atEnd)
            part.moveRight(rest.right());
        rest.adjust(atEnd ? 0 : wide + between, 0, atEnd ? -(wide + between) : 0, 0);
        return part;
    };
    if (isCheckable() && (isTile() || isChecked()))
        room.mark = take(QFontMetrics(textFont()).height(), true);
    if (m_sign && (isTile() || !m_heading.isEmpty()))
        room.sign = take(signSide(), false);
    else if (m_sign)
        room.sign = rest;
    if (!m_aside.isEmpty())
        room.aside = take(QFontMetrics(textFont()).horizontalAdvance(m_aside), true);
    room.text = rest;
    return room;
}

int KioskButton::heightForText(int width) const
{
    const QRect room = roomFor(width, leastHeight()).text;
    const QFont font = textFont();
    int height = linesFor(m_heading, font, room.width()) * QFontMetrics(font).lineSpacing();
    height += linesFor(m_detail, detailFont(), room.width()) * QFontMetrics(detailFont()).lineSpacing();
    const int air = m_kind == KioskButtonKind::Tile ? m_look.px(18) : m_look.px(8);
    return qMax(leastHeight(), height + air + 2 * m_look.ring());
}

QSize KioskButton::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    int words = metrics.horizontalAdvance(m_heading);
    if (!m_oneLine)
        words = qMax(longestWord(m_heading, metrics), words > m_look.px(300) ? words * 6 / 10 : words);
    words = qMax(words, longestWord(m_detail, QFontMetrics(detailFont())));
    const QRect room = roomFor(1000, leastHeight()).text;
    const int around = 1000 - room.width();
    const int width = qMax(m_kind == KioskButtonKind::Key ? 0 : leastHeight(), words + 2 + around);
    return {width, m_oneLine ? qMax(leastHeight(), metrics.height() + 2 * m_look.ring()) : heightForText(width)};
}

QSize KioskButton::minimumSizeHint() const
{
    if (m_kind == KioskButtonKind::Key)
        return {m_look.px(40), leastHeight()};
    return m_oneLine ? sizeHint() : QSize(leastHeight(), leastHeight());
}

bool KioskButton::showsItsText() const
{
    const QRect room = roomFor(width(), height()).text;
    const QFontMetrics metrics(textFont());
    const auto fits = [&](const QString &text, const QFont &font) {
        const bool whole = isTile() || !linesOf(text, font, qMax(1, room.width()), mostLines).join(QChar()).endsWith(u'…')
            || text.endsWith(u'…');
        return whole && longestWord(text, QFontMetrics(font)) <= room.width() + 1;
    };
    if (m_oneLine)
        return metrics.horizontalAdvance(m_heading) <= room.width() + 1;
    return heightForText(width()) <= height() + 1 && fits(m_heading, textFont()) && fits(m_detail, detailFont());
}

QColor KioskButton::fill() const
{
    const Colors c = m_look.colors();
    const bool house = m_look.onHouse && !m_look.highContrast;
    if (!isEnabled())
        return m_kind == KioskButtonKind::Quiet ? QColor() : tint(c.line, c.window, m_look.highContrast ? 0 : 0.35);
    switch (m_kind) {
    case KioskButtonKind::Beacon:
        return house ? (isDown() ? QColor(0xE4ECF5) : QColor(Qt::white)) : c.accent;
    case KioskButtonKind::Primary:
        return isDown() ? tint(c.accent, c.text, 0.75) : c.accent;
    case KioskButtonKind::Danger:
        return isDown() ? tint(c.danger, c.text, 0.75) : c.danger;
    case KioskButtonKind::Quiet:
        if (house)
            return QColor(255, 255, 255, isDown() || isChecked() ? 70 : 26);
        [[fallthrough]];
    default: {
        if (m_prominent)
            return isDown() ? tint(c.warn, c.surface, 0.35) : tint(c.warn, c.surface, m_look.highContrast ? 0 : 0.14);
        const QColor ground = house ? m_look.house : c.surface;
        return isDown() ? tint(c.accent, ground, 0.25) : isChecked() ? tint(c.accent, ground, m_look.highContrast ? 0 : 0.12) : ground;
    }
    }
}

QColor KioskButton::ink() const
{
    const Colors c = m_look.colors();
    const bool house = m_look.onHouse && !m_look.highContrast;
    if (!isEnabled())
        return tint(c.muted, c.window, 0.75);
    switch (m_kind) {
    case KioskButtonKind::Beacon:
        return house ? tint(Qt::black, m_look.house, 0.35) : c.onAccent;
    case KioskButtonKind::Primary:
        return c.onAccent;
    case KioskButtonKind::Danger:
        return c.onStatus;
    default:
        return house ? QColor(Qt::white) : m_kind == KioskButtonKind::Quiet ? c.accent : c.text;
    }
}

void KioskButton::paintGround(QPainter &painter) const
{
    const Colors c = m_look.colors();
    const bool house = m_look.onHouse && !m_look.highContrast;
    const bool filled = m_kind == KioskButtonKind::Primary || m_kind == KioskButtonKind::Danger || m_kind == KioskButtonKind::Beacon;
    const double inset = m_look.ring();
    const double corner = m_kind == KioskButtonKind::Beacon ? (height() - 2 * inset) / 2 : m_look.px(m_kind == KioskButtonKind::Key ? 8 : 12);
    QColor edge = house ? QColor(255, 255, 255, 120) : m_kind == KioskButtonKind::Quiet ? c.line : c.control;
    double width = m_look.lineWidth();
    if (m_prominent) {
        edge = c.warn;
        width = m_look.px(2);
    }
    if (isChecked()) {
        edge = house ? QColor(Qt::white) : c.accent;
        width = m_look.px(3);
    }
    QPen pen(edge, width);
    if (!isEnabled())
        pen.setStyle(Qt::DashLine); // not by a paler colour alone
    const bool bare = filled && isEnabled();
    painter.setPen(bare ? QPen(Qt::NoPen) : pen);
    painter.setBrush(fill().isValid() ? QBrush(fill()) : QBrush(Qt::NoBrush));
    const double line = bare ? 0 : width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset + line, inset + line, -inset - line, -inset - line), corner, corner);
    if (!hasFocus() || !m_ringShown)
        return;
    painter.setBrush(Qt::NoBrush);
    const double half = m_look.ring() / 2.0;
    painter.setPen(QPen(house ? QColor(0xFFD98A) : m_look.highContrast ? c.text : c.warn, m_look.ring()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), corner + half, corner + half);
}

void KioskButton::paintTexts(QPainter &painter, const Room &room) const
{
    const Qt::Alignment side = isTile() ? QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) : Qt::AlignHCenter;
    const QFont font = textFont(), small = detailFont();
    const QFontMetrics metrics(font), smallMetrics(small);
    const QStringList heading = m_oneLine ? QStringList{m_heading} : linesOf(m_heading, font, room.text.width(), mostLines);
    const QStringList detail = m_detail.isEmpty() ? QStringList() : linesOf(m_detail, small, room.text.width(), mostLines);
    const auto high = static_cast<int>(heading.size() * metrics.lineSpacing() + detail.size() * smallMetrics.lineSpacing());
    int y = room.text.center().y() - high / 2 + 1;
    const auto draw = [&](const QStringList &lines, const QFont &f, const QFontMetrics &m, const QColor &color) {
        painter.setFont(f);
        painter.setPen(color);
        for (const QString &line : lines) {
            const QRect place(room.text.left(), y, room.text.width(), m.lineSpacing());
            painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place), side | Qt::AlignVCenter | Qt::TextSingleLine, line);
            y += m.lineSpacing();
        }
    };
    const QColor second = isEnabled() && !m_look.highContrast && isTile() ? m_look.colors().muted : ink();
    draw(heading, font, metrics, ink());
    draw(detail, small, smallMetrics, second);
    if (!m_aside.isEmpty()) {
        painter.setFont(font);
        painter.setPen(ink());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room.aside), Qt::AlignCenter | Qt::TextSingleLine, m_aside);
    }
}

void KioskButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // a keyboard writes ".com" in Arabic as well
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    Room room = roomFor(width(), height());
    if (m_sign && !isTile() && !m_heading.isEmpty()) {
        // Sign and word stand together in the middle.
        const QFontMetrics metrics(textFont());
        int widest = 0;
        for (const QString &line : m_oneLine ? QStringList{m_heading} : linesOf(m_heading, textFont(), room.text.width(), mostLines))
            widest = qMax(widest, metrics.horizontalAdvance(line));
        const int slack = qMax(0, (room.text.width() - widest) / 2 - m_look.px(4));
        room.sign.translate(slack, 0);
        room.text.adjust(slack, 0, -slack, 0);
    }
    paintTexts(painter, room);
    const auto sign = [&](const QRect &place, int side, Icon which, const QColor &color) {
        QRect square(0, 0, side, side);
        square.moveCenter(QStyle::visualRect(layoutDirection(), rect(), place).center());
        paintIcon(painter, square, which, color);
    };
    if (m_sign)
        sign(room.sign, signSide(), *m_sign, ink());
    if (isCheckable() && isChecked())
        sign(room.mark, room.mark.width(), Icon::Check, m_look.onHouse && !m_look.highContrast ? QColor(Qt::white) : m_look.colors().accent);
}

void KioskButton::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    const bool grows = m_kind != KioskButtonKind::Tile && m_kind != KioskButtonKind::Key && !m_oneLine;
    if (grows && event->oldSize().width() != width())
        setMinimumHeight(heightForText(width())); // a second line that the layout did not foresee
}

void KioskButton::keyPressEvent(QKeyEvent *event)
{
    const bool presses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space
        || event->key() == Qt::Key_Select;
    if (!presses) {
        QAbstractButton::keyPressEvent(event);
        return;
    }
    event->accept();
    m_ringShown = true;
    if (!event->isAutoRepeat())
        click();
}

void KioskButton::focusInEvent(QFocusEvent *event)
{
    // Who touches needs no ring; who tabs does, from the first page on.
    m_ringShown = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QAbstractButton::focusInEvent(event);
}

void KioskButton::keyReleaseEvent(QKeyEvent *event)
{
    // Pressing has done it all.
    event->setAccepted(event->key() == Qt::Key_Space || event->key() == Qt::Key_Select);
    if (!event->isAccepted())
        QAbstractButton::keyReleaseEvent(event);
}

}
