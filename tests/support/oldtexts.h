// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>

#include <optional>

class QWidget;

namespace Foyer {

//! Finds texts that a change of language would leave behind. Install it after every other translator, and it knows
//! what the program asked for in English.
class OldTexts final : public QTranslator
{
public:
    //! Switches \a window to a language in which every text has marks and back, and returns what had none in between. Asked
    //! again while the window shows what one has shown before, it returns nothing.
    [[nodiscard]] QStringList leftIn(QWidget &window);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override;

private:
    static void tell(QWidget &window);
    [[nodiscard]] bool isOurs(const QString &shown) const;

    bool m_marks = false;
    struct Pattern
    {
        QString longest; //!< its longest words, which any text made from it has
        QRegularExpression whole;
    };
    static std::optional<Pattern> patternOf(const QString &source);

    mutable QSet<QString> m_plain; //!< sources without a place for a value
    mutable QHash<QString, std::optional<Pattern>> m_patterns; //!< the others; none where the words could be anybody's
    QSet<size_t> m_judged; //!< what windows have shown so far
};

}
