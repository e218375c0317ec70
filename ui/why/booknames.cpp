// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/booknames.h"

#include "models/referencebook.h"
#include "ui/widgets/textchecks.h"

namespace Foyer {

NameLookup namesOf(ReferenceBook &book)
{
    const auto in = [](ChoiceModel &model) {
        return [&model](int id) { return TextChecks::isolated(model.nameOf(id)); };
    };
    return {in(book.loginTypes()), in(book.modesOfSale()), in(book.sources())};
}

}
