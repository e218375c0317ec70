// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/namelookup.h"

namespace Foyer {

class ReferenceBook;

//! The names of \a book, which must outlive them.
[[nodiscard]] NameLookup namesOf(ReferenceBook &book);

}
