// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSizeF>
#include <QString>

namespace Foyer {

//! What stands in a PDF that Qt wrote: enough of the format to see its pages and read its words.
class PdfWords final
{
public:
    explicit PdfWords(const QByteArray &pdf);

    [[nodiscard]] const QList<QSizeF> &pages() const { return m_pages; } //!< in millimetres
    //! In the order it is drawn, without spaces.
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool holds(const QString &words) const;
    [[nodiscard]] bool hasPicture(int width, int height) const;

private:
    QByteArray m_pdf;
    QList<QSizeF> m_pages;
    QString m_text;
};

}
