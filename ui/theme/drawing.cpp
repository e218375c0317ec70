// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/drawing.h"

#include <QList>
#include <QPainter>
#include <QPen>
#include <QXmlStreamReader>
#include <QtMath>

#include <cmath>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace Foyer {

namespace {

//! Reads the numbers of a path: "a3 3 0 016-.5" is a, 3, 3, 0, 0, 1, 6, -0.5.
class PathReader final
{
public:
    explicit PathReader(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool atEnd()
    {
        skip();
        return m_at >= m_text.size();
    }
    [[nodiscard]] bool isAtNumber()
    {
        skip();
        return m_at < m_text.size() && (m_text[m_at].isDigit() || u"+-."_s.contains(m_text[m_at]));
    }
    QChar letter() { return m_text[m_at++]; }

    qreal number()
    {
        skip();
        const qsizetype start = m_at;
        bool point = false;
        if (m_at < m_text.size() && (m_text[m_at] == u'-' || m_text[m_at] == u'+'))
            ++m_at;
        while (m_at < m_text.size() && (m_text[m_at].isDigit() || (m_text[m_at] == u'.' && !point)))
            point = m_text[m_at++] == u'.' || point;
        bool good = false;
        const qreal value = m_text.mid(start, m_at - start).toDouble(&good);
        m_good = m_good && good;
        return value;
    }
    //! One digit, and the next number may follow at once.
    bool flag()
    {
        skip();
        const QChar digit = m_at < m_text.size() ? m_text[m_at++] : QChar();
        m_good = m_good && (digit == u'0' || digit == u'1');
        return digit == u'1';
    }
    [[nodiscard]] bool isGood() const { return m_good; }

private:
    void skip()
    {
        while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == u','))
            ++m_at;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_good = true;
};

struct Arc
{
    qreal rx, ry, turned;
    bool large, clockwise;
    QPointF end;
};

//! From end points to centre and angles (SVG 1.1, appendix F.6.5), then as Bézier curves of at most a quarter
//! turn.
void addArc(QPainterPath &path, Arc arc)
{
    const QPointF start = path.currentPosition();
    if (start == arc.end)
        return;
    qreal rx = qAbs(arc.rx), ry = qAbs(arc.ry);
    if (qFuzzyIsNull(rx) || qFuzzyIsNull(ry)) {
        path.lineTo(arc.end);
        return;
    }
    QTransform turn;
    turn.rotate(arc.turned);
    const QPointF half = turn.inverted().map((start - arc.end) / 2);
    const qreal tooSmall = half.x() * half.x() / (rx * rx) + half.y() * half.y() / (ry * ry);
    if (tooSmall > 1) {
        rx *= std::sqrt(tooSmall);
        ry *= std::sqrt(tooSmall);
    }
    const qreal across = rx * rx * half.y() * half.y() + ry * ry * half.x() * half.x();
    const qreal off
        = std::sqrt(qMax(0.0, rx * rx * ry * ry / across - 1)) * (arc.large == arc.clockwise ? -1 : 1);
    const QPointF centre(off * rx * half.y() / ry, -off * ry * half.x() / rx);
    const auto angleOf
        = [&](QPointF p) { return std::atan2((p.y() - centre.y()) / ry, (p.x() - centre.x()) / rx); };
    const qreal from = angleOf(half);
    qreal sweep = angleOf(-half) - from;
    if (arc.clockwise && sweep < 0)
        sweep += 2 * M_PI;
    else if (!arc.clockwise && sweep > 0)
        sweep -= 2 * M_PI;

    const QPointF middle = turn.map(centre) + (start + arc.end) / 2;
    const int pieces = qMax(1, qCeil(qAbs(sweep) / (M_PI / 2) - 1e-9));
    const qreal step = sweep / pieces;
    const qreal reach = 4.0 / 3 * std::tan(step / 4);
    const auto at = [&](qreal x, qreal y) { return turn.map(QPointF(rx * x, ry * y)) + middle; };
    for (int i = 0; i < pieces; ++i) {
        const qreal a = from + i * step, b = a + step;
        path.cubicTo(at(std::cos(a) - reach * std::sin(a), std::sin(a) + reach * std::cos(a)),
            at(std::cos(b) + reach * std::sin(b), std::sin(b) - reach * std::cos(b)),
            i + 1 == pieces ? arc.end : at(std::cos(b), std::sin(b)));
    }
}

//! One command with its numbers; false for a command that our drawings do not use.
bool addCommand(QPainterPath &path, QChar command, PathReader &reader)
{
    const QPointF here = path.currentPosition();
    const QPointF base = command.isLower() ? here : QPointF();
    const auto point = [&] {
        const qreal x = reader.number();
        return base + QPointF(x, reader.number());
    };
    switch (command.toUpper().unicode()) {
    case u'M':
        path.moveTo(point());
        return true;
    case u'L':
        path.lineTo(point());
        return true;
    case u'H':
        path.lineTo(base.x() + reader.number(), here.y());
        return true;
    case u'V':
        path.lineTo(here.x(), base.y() + reader.number());
        return true;
    case u'C': {
        const QPointF first = point(), second = point();
        path.cubicTo(first, second, point());
        return true;
    }
    case u'A': {
        Arc arc{};
        arc.rx = reader.number();
        arc.ry = reader.number();
        arc.turned = reader.number();
        arc.large = reader.flag();
        arc.clockwise = reader.flag();
        arc.end = point();
        addArc(path, arc);
        return true;
    }
    default:
        return false;
    }
}

//! What is inherited from <svg>, and may be said again by an element.
struct Look
{
    QString fill = u"black"_s, stroke = u"none"_s, cap = u"butt"_s, join = u"miter"_s;
    qreal width = 1;

    void read(const QXmlStreamAttributes &said)
    {
        const auto take = [&said](QLatin1StringView name, QString &value) {
            if (said.hasAttribute(name))
                value = said.value(name).toString();
        };
        take("fill"_L1, fill);
        take("stroke"_L1, stroke);
        take("stroke-linecap"_L1, cap);
        take("stroke-linejoin"_L1, join);
        if (said.hasAttribute("stroke-width"_L1))
            width = said.value("stroke-width"_L1).toDouble();
    }
    static std::optional<QColor> inkOf(const QString &said, const QColor &current)
    {
        if (said == "none"_L1)
            return std::nullopt;
        return said == "currentColor"_L1 ? current : QColor(said);
    }
};

struct Part
{
    QPainterPath path;
    Look look;
};

struct Drawing
{
    QRectF box;
    QList<Part> parts;
    bool isUnderstood = true;
};

//! The shape of one element; empty for an element we do not know.
QPainterPath shapeOf(const QXmlStreamReader &xml)
{
    const QXmlStreamAttributes said = xml.attributes();
    const auto number = [&said](QLatin1StringView name) { return said.value(name).toDouble(); };
    QPainterPath path;
    if (xml.name() == "path"_L1) {
        path = outline(said.value("d"_L1));
    } else if (xml.name() == "circle"_L1) {
        path.addEllipse(QPointF(number("cx"_L1), number("cy"_L1)), number("r"_L1), number("r"_L1));
    } else if (xml.name() == "line"_L1) {
        path.moveTo(number("x1"_L1), number("y1"_L1));
        path.lineTo(number("x2"_L1), number("y2"_L1));
    } else if (xml.name() == "rect"_L1) {
        const qreal rx = said.hasAttribute("rx"_L1) ? number("rx"_L1) : number("ry"_L1);
        const qreal ry = said.hasAttribute("ry"_L1) ? number("ry"_L1) : rx;
        path.addRoundedRect(
            QRectF(number("x"_L1), number("y"_L1), number("width"_L1), number("height"_L1)), rx, ry);
    }
    return path;
}

Drawing read(const QByteArray &svg)
{
    Drawing drawing;
    Look common;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "svg"_L1) {
            common.read(xml.attributes());
            const auto box = xml.attributes().value("viewBox"_L1).split(u' ', Qt::SkipEmptyParts);
            if (box.size() == 4)
                drawing.box
                    = QRectF(box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble());
            continue;
        }
        Part part{shapeOf(xml), common};
        part.look.read(xml.attributes());
        drawing.isUnderstood = drawing.isUnderstood && !part.path.isEmpty();
        drawing.parts.append(part);
    }
    drawing.isUnderstood
        = drawing.isUnderstood && !xml.hasError() && !drawing.box.isEmpty() && !drawing.parts.isEmpty();
    return drawing;
}

}

QPainterPath outline(QStringView d)
{
    QPainterPath path;
    PathReader reader(d);
    QChar command;
    while (!reader.atEnd()) {
        if (!reader.isAtNumber()) {
            command = reader.letter();
            if (command.toUpper() == u'Z') {
                path.closeSubpath();
                continue;
            }
        }
        if (!addCommand(path, command, reader) || !reader.isGood())
            return {};
        // Further pairs after a "move to" are lines.
        if (command == u'M' || command == u'm')
            command = command == u'M' ? u'L' : u'l';
    }
    return path;
}

bool paintDrawing(QPainter &painter, const QRectF &rect, const QByteArray &svg, const QColor &color)
{
    const Drawing drawing = read(svg);
    if (!drawing.isUnderstood)
        return false;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / drawing.box.width(), rect.height() / drawing.box.height());
    painter.translate(-drawing.box.topLeft());
    for (const Part &part : drawing.parts) {
        if (const auto fill = Look::inkOf(part.look.fill, color))
            painter.fillPath(part.path, *fill);
        if (const auto stroke = Look::inkOf(part.look.stroke, color)) {
            QPen pen(*stroke, part.look.width);
            pen.setCapStyle(part.look.cap == "round"_L1 ? Qt::RoundCap : Qt::FlatCap);
            pen.setJoinStyle(part.look.join == "round"_L1 ? Qt::RoundJoin : Qt::SvgMiterJoin);
            painter.strokePath(part.path, pen);
        }
    }
    painter.restore();
    return true;
}

}
