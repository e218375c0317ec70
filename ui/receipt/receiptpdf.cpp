// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receipt/receiptpdf.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace Foyer {

namespace {

constexpr int dotsPerInch = 600;
constexpr qsizetype longestText = 100'000; // a receipt has some hundred signs
constexpr qreal longestPiece = 1000; // of a roll, in millimetres; what is longer goes on on the next

//! In millimetres and points.
struct Sheet
{
    qreal width, height, side, edge, font;
};

Sheet sheetOf(ReceiptPaper paper)
{
    // A roll's printer reaches 72 of its 80 mm, and its cutter needs no edge but a hand does.
    return paper == ReceiptPaper::Roll80 ? Sheet{80, 0, 4, 5, 10} : Sheet{210, 297, 20, 20, 11};
}

qreal dots(qreal millimetres)
{
    constexpr qreal millimetresPerInch = 25.4;
    return millimetres / millimetresPerInch * dotsPerInch;
}

qreal millimetres(qreal dotted) { return dotted / dots(1); }

//! Asks nobody for anything. A picture is empty, not missing: Qt would take a missing one's name for a file's and open it.
class Words final : public QTextDocument
{
protected:
    QVariant loadResource(int type, const QUrl &) override
    {
        if (type != QTextDocument::ImageResource)
            return {};
        QImage empty(1, 1, QImage::Format_ARGB32);
        empty.fill(Qt::transparent);
        return empty;
    }
};

void setText(QTextDocument &words, const QString &text)
{
    const QString bounded = text.left(longestText);
    if (Qt::mightBeRichText(bounded))
        words.setHtml(bounded);
    else
        words.setPlainText(bounded);
}

void layOut(QTextDocument &words, QPaintDevice &device, const Sheet &sheet)
{
    words.documentLayout()->setPaintDevice(&device);
    words.setDocumentMargin(0);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    words.setDefaultTextOption(option);
    QFont font;
    font.setPointSizeF(sheet.font);
    words.setDefaultFont(font);
    words.setTextWidth(std::floor(dots(sheet.width - 2 * sheet.side)));
}

//! A roll is as long as what stands on it.
qreal lengthOf(const QTextDocument &words, const Sheet &sheet)
{
    if (sheet.height > 0)
        return sheet.height - 2 * sheet.edge;
    return std::min(longestPiece, std::ceil(millimetres(words.size().height())));
}

void paint(QPdfWriter &writer, QTextDocument &words, const Sheet &sheet, qreal length)
{
    words.setPageSize({words.textWidth(), dots(length)});
    QPainter painter(&writer);
    QAbstractTextDocumentLayout::PaintContext ink;
    ink.palette.setColor(QPalette::Text, Qt::black);
    for (int page = 0; page < words.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        const QRectF part(0, page * dots(length), words.textWidth(), dots(length));
        painter.save();
        painter.translate(dots(sheet.side), dots(sheet.edge) - part.top());
        painter.setClipRect(part);
        ink.clip = part;
        words.documentLayout()->draw(&painter, ink);
        painter.restore();
    }
}

}

QByteArray receiptPdf(const QString &text, ReceiptPaper paper)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setCreator(QStringLiteral("Foyer"));
    writer.setPageMargins({}); // ours are inside
    const Sheet sheet = sheetOf(paper);
    Words words;
    setText(words, text);
    if (words.toPlainText().trimmed().isEmpty())
        return {};
    layOut(words, writer, sheet);
    const qreal length = lengthOf(words, sheet);
    writer.setPageSize(QPageSize(QSizeF(sheet.width, length + 2 * sheet.edge), QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    paint(writer, words, sheet, length);
    return pdf;
}

}
