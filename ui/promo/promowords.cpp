// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promo/promowords.h"

#include "models/referencebook.h"
#include "ui/widgets/textchecks.h"
#include "ui/words/cartchangewords.h"
#include "ui/words/timewords.h"

namespace Foyer {

QString PromoWords::source(const PromoMatch &match)
{
    const QString number = match.sourceId ? QString::number(*match.sourceId) : QStringLiteral("–");
    if (match.source.isEmpty())
        //: %1 is a source number
        return tr("Source no. %1").arg(number);
    //: %1 is the name of a source, %2 its number
    return tr("%1 (no. %2)").arg(TextChecks::isolated(match.source), number);
}

QString PromoWords::modeName(int id, ReferenceBook &book)
{
    const QString name = book.modesOfSale().nameOf(id);
    //: %1 is the number of a mode of sale without a known name
    return name.isEmpty() ? tr("no. %1").arg(id) : TextChecks::isolated(name);
}

QString PromoWords::mode(const PromoMatch &match, const Session *session, ReferenceBook &book)
{
    const std::optional<int> now = session ? session->modeOfSaleId : std::nullopt;
    if (match.modeOfSaleId.value_or(0) == 0)
        //: %1 is the name of a mode of sale
        return now ? tr("The mode of sale stays %1.").arg(modeName(*now, book)) : tr("The mode of sale stays as it is.");
    const QString then = modeName(*match.modeOfSaleId, book);
    if (now == match.modeOfSaleId)
        //: %1 is the name of a mode of sale
        return tr("The mode of sale is %1 already.").arg(then);
    if (!now)
        //: %1 is the name of a mode of sale
        return tr("The mode of sale becomes %1.").arg(then);
    //: %1 and %2 are names of modes of sale
    return tr("The mode of sale becomes %1 (now %2): prices, fees and delivery may change.").arg(then, modeName(*now, book));
}

QString PromoWords::modeInShort(const PromoMatch &match, const Session *session, ReferenceBook &book)
{
    const std::optional<int> now = session ? session->modeOfSaleId : std::nullopt;
    if (match.modeOfSaleId.value_or(0) == 0 || now == match.modeOfSaleId)
        //: In a list of sources
        return tr("mode of sale stays");
    //: In a list of sources; %1 is the name of a mode of sale
    return tr("mode of sale becomes %1").arg(modeName(*match.modeOfSaleId, book));
}

QString PromoWords::rank(const PromoMatch &match)
{
    if (!match.overridesRank)
        return tr("Not said whether it wins over the patron's rank.");
    return *match.overridesRank ? tr("It wins over the mode of sale of the patron's rank.")
                                : tr("The patron's rank may still choose another mode of sale.");
}

QString PromoWords::promoted(const PromoMatch &match)
{
    if (!match.promotionDate)
        return tr("No date of promotion.");
    //: %1 is a day and time as the server wrote it
    return tr("Promoted %1.").arg(TimeWords::dayAndTime(*match.promotionDate));
}

Message PromoWords::applied(const CartPropertiesReport &report, const PromoMatch &match, ReferenceBook &book)
{
    //: %1 is a source of a promo code
    const QString done = tr("Applied to the cart: %1.").arg(source(match));
    QString meaning = tr("The mode of sale stayed as it was.");
    if (report.modeOfSaleNow && report.modeOfSaleBefore != report.modeOfSaleNow) {
        //: %1 is the name of a mode of sale
        meaning = tr("The mode of sale is %1 now; the cart was priced again, look at the total.").arg(modeName(*report.modeOfSaleNow, book));
    } else if (!report.modeOfSaleNow || !report.modeOfSaleBefore) {
        meaning = tr("Look at the mode of sale and the total.");
    }
    Message message = CartChangeWords::of(report, done, meaning);
    message.id = QStringLiteral("promo");
    return message;
}

QStringList PromoWords::checklist(const PromoDesk &desk, ReferenceBook &book)
{
    const bool asNumber = desk.askedAs() == PromoDesk::Reading::Number;
    QStringList lines;
    //: %1 is the code as it was sent
    lines += (asNumber ? tr("Typed wrong? The server was asked for number %1.") : tr("Typed wrong? The server was asked for exactly %1."))
                 .arg(TextChecks::isolated(desk.asked()));
    const QString name = asNumber ? book.sources().nameOf(desk.asked().toInt()) : QString();
    if (!name.isEmpty()) {
        //: %1 is the name of a source
        lines += tr("Not expired as it seems: %1 is among the active sources.").arg(TextChecks::isolated(name));
    } else {
        lines += tr("Expired? A code ends with its last day, at the server's midnight.");
    }
    lines += tr("Another organisation's? This session only sees the codes of the organisation it was opened for.");
    lines += tr("Not in the web table? A source without an entry there (TR_WEB_SOURCE_NO) is no promo code.");
    return lines;
}

}
