// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessioncompare.h"

#include <QCoreApplication>

namespace Foyer {

class ChoiceModel;

//! Names for ids of the server the sessions are on.
struct CompareNames
{
    const ChoiceModel &modesOfSale;
    const ChoiceModel &sources;
};

//! Rows of a comparison in words.
class CompareWords final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::CompareWords)
public:
    [[nodiscard]] static QString group(CompareGroup group);
    [[nodiscard]] static QString field(const CompareRow &row);
    [[nodiscard]] static QString value(const CompareRow &row, const CompareValue &value, const CompareNames &names);
    [[nodiscard]] static QString state(CompareState state);
};

}
