// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfwords.h"

#include <QHash>
#include <QRegularExpression>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<QByteArray> streamsOf(const QByteArray &pdf)
{
    QList<QByteArray> streams;
    const QByteArray begin("stream\n"), end("endstream");
    for (qsizetype at = pdf.indexOf(begin); at >= 0; at = pdf.indexOf(begin, at)) {
        at += begin.size();
        const qsizetype last = pdf.indexOf(end, at);
        const qsizetype object = pdf.lastIndexOf(" obj", at);
        const QByteArray content = pdf.mid(at, last - at);
        // qUncompress wants to be told a size; it takes more when it needs more.
        const bool isPacked = QByteArrayView(pdf).sliced(object, at - object).contains("/FlateDecode");
        streams.append(isPacked ? qUncompress(QByteArray("\0\1\0\0", 4) + content) : content);
        at = last + end.size();
    }
    return streams;
}

//! "<0003> <0007> [<0054> <0068>]" or "<0003> <0003> <0054>": which sign a glyph stands for.
QHash<int, QChar> signsOf(const QByteArray &stream)
{
    QHash<int, QChar> signs;
    static const QRegularExpression range(u"<([0-9a-f]{4})> <([0-9a-f]{4})> (\\[[^\\]]*\\]|<[0-9a-f]{4}>)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression code(u"<([0-9a-f]{4})>"_s, QRegularExpression::CaseInsensitiveOption);
    for (const auto &one : range.globalMatch(QString::fromLatin1(stream))) {
        const int first = one.captured(1).toInt(nullptr, 16), last = one.captured(2).toInt(nullptr, 16);
        QList<int> to;
        for (const auto &sign : code.globalMatch(one.captured(3)))
            to.append(sign.captured(1).toInt(nullptr, 16));
        for (int glyph = first; glyph <= last && !to.isEmpty(); ++glyph)
            signs.insert(glyph, QChar(to.size() > glyph - first ? to[glyph - first] : to[0] + glyph - first));
    }
    return signs;
}

QString drawnIn(const QByteArray &stream, const QHash<int, QChar> &signs)
{
    QString drawn;
    static const QRegularExpression text(u"<([0-9a-f]+)> ?Tj"_s, QRegularExpression::CaseInsensitiveOption);
    for (const auto &one : text.globalMatch(QString::fromLatin1(stream))) {
        const QString glyphs = one.captured(1);
        for (qsizetype at = 0; at + 4 <= glyphs.size(); at += 4)
            drawn += signs.value(glyphs.mid(at, 4).toInt(nullptr, 16), u'\uFFFD');
    }
    return drawn;
}

QString withoutSpaces(const QString &text) { return QString(text).remove(QRegularExpression(u"\\s"_s)); }

}

PdfWords::PdfWords(const QByteArray &pdf) : m_pdf(pdf)
{
    static const QRegularExpression page(u"/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"_s);
    constexpr double millimetresAPoint = 25.4 / 72;
    for (const auto &one : page.globalMatch(QString::fromLatin1(pdf)))
        m_pages.append(QSizeF(one.captured(1).toDouble(), one.captured(2).toDouble()) * millimetresAPoint);
    const QList<QByteArray> streams = streamsOf(pdf);
    QHash<int, QChar> signs; // one font is all we write with
    for (const QByteArray &stream : streams) {
        if (stream.contains("beginbfrange"))
            signs.insert(signsOf(stream));
    }
    for (const QByteArray &stream : streams)
        m_text += drawnIn(stream, signs);
    m_text = withoutSpaces(m_text);
}

bool PdfWords::holds(const QString &words) const { return m_text.contains(withoutSpaces(words)); }

bool PdfWords::hasPicture(int width, int height) const
{
    const QByteArray wide = "/Width " + QByteArray::number(width), high = "/Height " + QByteArray::number(height);
    return m_pdf.contains(wide) && m_pdf.contains(high);
}

}
