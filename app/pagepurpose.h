// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QWidget;

namespace Foyer {

//! What a page of the window is for, in a sentence or two: F1 says it above the keys.
class PagePurpose final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::PagePurpose)
public:
    //! Empty for null and for a page that explains itself.
    [[nodiscard]] static QString of(const QWidget *page);
};

}
