// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/healthmonitor.h"

#include <QCoreApplication>

namespace Foyer {

//! A server's health in words: short for the strip, a sentence for the details.
class HealthWords final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::HealthWords)
public:
    [[nodiscard]] static QString name(HealthPart part);
    //! "well", "down", "3 min ahead", "12 days left"
    [[nodiscard]] static QString brief(const HealthItem &item);
    [[nodiscard]] static QString sentence(const HealthItem &item);
};

}
