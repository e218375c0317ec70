// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/textlines.h"

#include <QRegularExpression>
#include <QTextLayout>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

QStringList linesOf(const QString &text, const QFont &font, int width, int most)
{
    QStringList lines;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == most) {
            lines.append(QFontMetrics(font).elidedText(text.mid(line.textStart()).trimmed(), Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

int longestWord(const QString &text, const QFontMetrics &metrics)
{
    static const QRegularExpression blanks(u"\\s"_s);
    int longest = 0;
    for (const QString &word : text.split(blanks, Qt::SkipEmptyParts))
        longest = qMax(longest, metrics.horizontalAdvance(word));
    return longest;
}

}
