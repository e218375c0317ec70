// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cartpropertiesreport.h"
#include "models/promodesk.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>
#include <QStringList>

namespace Foyer {

class ReferenceBook;

//! What a promo code would do, and what came of applying it, in sentences.
class PromoWords final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::PromoWords)
public:
    //! "Opera and Dinner: Café Aria (no. 21)"; never empty.
    [[nodiscard]] static QString source(const PromoMatch &match);
    //! "the mode of sale becomes Web-Promo (now Counter)". \a session null = not known.
    [[nodiscard]] static QString mode(const PromoMatch &match, const Session *session, ReferenceBook &book);
    //! "mode of sale becomes Web-Promo", for a list.
    [[nodiscard]] static QString modeInShort(const PromoMatch &match, const Session *session, ReferenceBook &book);
    //! Whether the code wins over the mode of sale of the patron's rank.
    [[nodiscard]] static QString rank(const PromoMatch &match);
    [[nodiscard]] static QString promoted(const PromoMatch &match);
    //! How applying \a match to the cart ended.
    [[nodiscard]] static Message applied(const CartPropertiesReport &report, const PromoMatch &match, ReferenceBook &book);
    //! What to ask, in order, when the server knows no source for the code.
    [[nodiscard]] static QStringList checklist(const PromoDesk &desk, ReferenceBook &book);

private:
    static QString modeName(int id, ReferenceBook &book);
};

}
