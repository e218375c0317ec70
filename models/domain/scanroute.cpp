// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scanroute.h"

#include "models/domain/kiosk/kioskcase.h"
#include "models/domain/validation.h"

#include <algorithm>

namespace Foyer {

namespace {

using enum ScanTarget;
using What = ScanRoute::What;

constexpr qsizetype longestWord = 50;

bool isAsciiDigit(QChar unit) { return unit >= u'0' && unit <= u'9'; }

bool isNumber(QStringView text) { return !Validation::constituentId(text); }

bool isWord(QStringView text)
{
    const auto belongs = [](QChar unit) { return unit.isLetterOrNumber() || unit == u'-' || unit == u'_'; };
    return text.size() <= longestWord && std::ranges::all_of(text, belongs);
}

QList<ScanTarget> targetsOfNumber(const ScanPlace &place)
{
    const bool waits = place.businessFacing && !place.customer;
    if (place.aim && (*place.aim != Constituent || waits))
        return {*place.aim};
    if (waits)
        return {Constituent};
    // Without a customer no order can be looked for, but whoever scans one should be told so.
    return place.customer ? QList<ScanTarget>{Order} : QList<ScanTarget>{Order, Promo};
}

}

ScanRoute routeScan(const QString &code, const ScanPlace &place)
{
    if (Validation::looksLikeCardNumber(code))
        return {What::CardNumber};
    const QString text = Validation::withoutOddities(code);
    if (looksLikeSealedCase(text) && text.size() > longestWord)
        return {What::Case, {}, text};
    const bool marked = text.startsWith(u'#') && isNumber(QStringView(text).mid(1));
    if (text.isEmpty() || (!marked && !isWord(text)))
        return {What::NotOurs, {}, text};
    if (!place.session)
        return {What::NoSession, {}, text};
    if (marked)
        return {What::Go, {Order}, text.mid(1)};
    if (isNumber(text)) {
        const QList<ScanTarget> targets = targetsOfNumber(place);
        return {targets.size() == 1 ? What::Go : What::Ask, targets, text};
    }
    // Too long for any number of ours: the back of a ticket more often than a promo code.
    const bool digitsOnly = std::ranges::all_of(text, isAsciiDigit);
    return {digitsOnly && place.aim != Promo ? What::Ask : What::Go, {Promo}, text};
}

}
