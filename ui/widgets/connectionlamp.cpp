// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/connectionlamp.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace Foyer {

namespace {

constexpr int dotSide = 12;

QColor dotColor(LampState state, const Colors &c)
{
    switch (state) {
    case LampState::Connected:
        return c.ok;
    case LampState::Unsteady:
        return c.warn;
    case LampState::Offline:
    case LampState::Ailing:
    case LampState::Refused:
        return c.danger;
    case LampState::Unknown:
        break;
    }
    return c.unknown;
}

}

ConnectionLamp::ConnectionLamp(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(u"connectionLamp"_s);
    setTextFormat(Qt::PlainText);
    refresh({});
}

void ConnectionLamp::setState(LampState state, const QString &age)
{
    if (m_state == state && m_age == age) {
        return;
    }
    const QSize before = sizeHint();
    m_state = state;
    m_age = age;
    refresh(before);
}

void ConnectionLamp::setExplanation(const QString &words)
{
    if (accessibleDescription() == words) {
        return;
    }
    setPlainToolTip(this, words);
    setAccessibleDescription(words);
}

void ConnectionLamp::setWords(const QString &words)
{
    m_words = words;
    refresh({});
}

QSize ConnectionLamp::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {dotSide + Tokens::space8 + metrics.horizontalAdvance(shownText()), qMax(metrics.height(), dotSide) + 2};
}

void ConnectionLamp::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh({});
    }
}

void ConnectionLamp::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect dot(0, (height() - dotSide) / 2, dotSide, dotSide);
    paintDot(painter, QStyle::visualRect(layoutDirection(), rect(), dot));
    const QRect words = rect().adjusted(dotSide + Tokens::space8, 0, 0, 0);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), shownText());
}

QString ConnectionLamp::stateWords() const
{
    if (!m_words.isEmpty()) {
        return m_words;
    }
    switch (m_state) {
    case LampState::Connected:
        return tr("answered");
    case LampState::Unsteady:
        //: The connection: an answer did not come
        return tr("unsteady");
    case LampState::Offline:
        return tr("no connection");
    case LampState::Ailing:
        //: The connection: the server answers, but with an error of its own
        return tr("server fault");
    case LampState::Refused:
        return tr("refused");
    case LampState::Unknown:
        break;
    }
    return tr("not asked yet");
}

QString ConnectionLamp::shownText() const
{
    return m_age.isEmpty() ? stateWords() : stateWords() + u" · "_s + m_age;
}

//! An age that grows by a second mostly takes the room it took \a before: nothing around it has to be laid out.
void ConnectionLamp::refresh(QSize before)
{
    //: Read aloud; %1 is e.g. "answered" or "no connection"
    const QString spoken = tr("Connection: %1").arg(stateWords());
    if (accessibleName() != spoken) {
        setAccessibleName(spoken);
    }
    if (sizeHint() != before) {
        updateGeometry();
    }
    update();
}

void ConnectionLamp::paintDot(QPainter &painter, const QRectF &rect) const
{
    const QColor color = dotColor(m_state, colorsFor(palette()));
    const QRectF shape = rect.adjusted(1, 1, -1, -1);
    painter.setPen(QPen(color, 2));
    painter.setBrush(Qt::NoBrush);
    switch (m_state) {
    case LampState::Connected:
        painter.setBrush(color);
        painter.drawEllipse(shape);
        return;
    case LampState::Unsteady:
        painter.drawEllipse(shape);
        painter.setBrush(color);
        painter.drawChord(shape, -90 * 16, 180 * 16);
        return;
    case LampState::Offline:
        painter.drawLine(shape.topLeft(), shape.bottomRight());
        painter.drawLine(shape.topRight(), shape.bottomLeft());
        return;
    case LampState::Ailing:
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF({shape.bottomLeft(), QPointF(shape.center().x(), shape.top()), shape.bottomRight()}));
        return;
    case LampState::Refused:
        painter.setBrush(color);
        painter.drawRect(shape.adjusted(1, 1, -1, -1));
        return;
    case LampState::Unknown:
        painter.setPen(QPen(color, 2, Qt::DotLine));
        painter.drawEllipse(shape);
        return;
    }
}

}
