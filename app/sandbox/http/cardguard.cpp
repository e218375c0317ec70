// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/cardguard.h"

#include <QRegularExpression>

namespace Foyer::Sandbox::CardGuard {

using namespace Qt::Literals::StringLiterals;

namespace {

bool hasCheckDigit(QStringView digits)
{
    int sum = 0;
    bool twice = false;
    for (auto it = digits.crbegin(); it != digits.crend(); ++it) {
        if (!it->isDigit())
            continue;
        const int digit = it->digitValue() * (twice ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
        twice = !twice;
    }
    return sum % 10 == 0;
}

} // namespace

bool holdsCardNumber(QByteArrayView text)
{
    static const QRegularExpression runs(u"(?<![0-9A-Za-z.+-])[0-9](?:[ -]?[0-9]){12,18}(?![0-9A-Za-z.-])"_s);
    const QString decoded = QString::fromLatin1(text);
    auto found = runs.globalMatch(decoded);
    while (found.hasNext()) {
        if (hasCheckDigit(found.next().capturedView()))
            return true;
    }
    return false;
}

bool namesCard(QByteArrayView body)
{
    static const QRegularExpression names(
        u"[\"<](creditcard\\w*|securevalues|accountid|storeaccount|authorizationcode|zipcode|address)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return names.match(QString::fromLatin1(body)).hasMatch();
}

} // namespace Foyer::Sandbox::CardGuard
