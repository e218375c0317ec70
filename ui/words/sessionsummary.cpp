// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/sessionsummary.h"

#include "ui/widgets/textchecks.h"
#include "ui/words/moneywords.h"

#include <QRegularExpression>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostInitials = 3;
constexpr QChar dots(0x2026);

}

QString SessionSummary::initials(const QString &name)
{
    QStringList letters;
    for (const QString &word : TextChecks::cleaned(name).split(u' ', Qt::SkipEmptyParts)) {
        // A half of a pair would be no letter.
        const qsizetype length = word.at(0).isHighSurrogate() && word.size() > 1 ? 2 : 1;
        if (word.at(0).isLetter() || length == 2)
            letters += word.left(length).toUpper() + u'.';
    }
    return letters.first(std::min(mostInitials, letters.size())).join(u' ');
}

QString SessionSummary::maskedNumber(int number)
{
    const QString digits = QString::number(number);
    return dots + digits.right(digits.size() > 3 ? 3 : 1);
}

QString SessionSummary::masked(const QString &text)
{
    static const QRegularExpression address(u"\\S*@\\S*"_s);
    static const QRegularExpression number(u"\\+?\\d[\\d ./()-]{5,}\\d"_s);
    static const QRegularExpression key(u"[0-9A-Za-z_-]{20,}"_s);
    QString safe = TextChecks::cleaned(text);
    for (const QRegularExpression *pattern : {&address, &key, &number})
        safe.replace(*pattern, QString(dots));
    return safe;
}

QString SessionSummary::who(const SummaryFacts &facts)
{
    const QString letters = initials(facts.name);
    const QString number = facts.constituentId.value_or(0) > 0 ? maskedNumber(*facts.constituentId) : QString();
    if (facts.guest)
        return tr("A guest."); //: Start of a summary: whose session it is
    if (number.isEmpty())
        return facts.signedIn == false ? tr("No customer yet.") : tr("Customer not known."); //: Start of a summary
    //: Start of a summary: %1 "…345"; whose session it is
    const QString name = letters.isEmpty() ? tr("Patron no. %1").arg(number)
                                           //: %1 "A. K.", %2 "…345"
                                           : tr("Patron %1, no. %2").arg(letters, number);
    //: After the patron in a summary
    return facts.signedIn == true ? tr("%1, signed in.").arg(name) : tr("%1.").arg(name);
}

QString SessionSummary::money(const SummaryFacts &facts)
{
    if (!facts.total)
        return tr("Total not known."); //: In a summary
    const QString total = MoneyWords::amount(facts.total);
    if (facts.toPay && *facts.toPay != *facts.total)
        //: In a summary: two amounts of money
        return tr("Total %1, to pay %2.").arg(total, MoneyWords::amount(facts.toPay));
    return tr("Total %1.").arg(total); //: In a summary: an amount of money
}

QString SessionSummary::text(const SummaryFacts &facts)
{
    QStringList parts{who(facts)};
    QStringList lines;
    for (const QString &line : facts.lines)
        lines += masked(line);
    if (!lines.isEmpty())
        parts += lines.join(u"; "_s) + u'.';
    else if (facts.seats == 0)
        parts += tr("No seats."); //: In a summary
    else
        parts += tr("Seats not known."); //: In a summary
    parts += money(facts);
    //: In a summary: %1 "08:42 left, until 19:41 (venue)"
    parts += facts.clock.isEmpty() ? tr("No seat clock runs.") : tr("Seat clock: %1.").arg(facts.clock);
    if (!facts.modeOfSale.isEmpty())
        parts += tr("Mode of sale: %1.").arg(masked(facts.modeOfSale)); //: In a summary
    if (facts.orderId > 0)
        parts += tr("Order %1.").arg(facts.orderId); //: In a summary: a saved order's number
    if (!facts.asOf.isEmpty())
        parts += u'(' + facts.asOf + u')';
    return parts.join(u' ');
}

}
