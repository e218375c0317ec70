// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/validation.h"

#include <QCoreApplication>

namespace Foyer {

//! The sentence beside a field for what is wrong with its text.
class FieldWords final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::FieldWords)
public:
    //! Empty when \a problem is. \a missing is said for an empty field, because only the form knows what it is for.
    [[nodiscard]] static QString of(const std::optional<FieldProblem> &problem, const QString &missing);

private:
    static QString blanks(Problem problem);
    static QString numbers(const FieldProblem &problem);
    static QString addresses(Problem problem);
};

}
