// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cartpropertiesreport.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>

namespace Foyer {

//! How a change of the whole cart (its source, its delivery) ended. The same words wherever it was pressed.
class CartChangeWords final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::CartChangeWords)
public:
    //! \a done and \a meaning are said when it happened.
    [[nodiscard]] static Message of(const CartPropertiesReport &report, const QString &done, const QString &meaning);
};

}
