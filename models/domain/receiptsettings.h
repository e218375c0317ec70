// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/receiptpaper.h"

#include <QString>

#include <optional>

namespace Foyer {

//! What a computer needs to print receipts: what the server prints, and what here prints it.
struct ReceiptSettings
{
    std::optional<int> receiptSettingsId; //!< Tessitura's
    QString receiptPrinter; //!< of the system; empty: no receipts
    ReceiptPaper receiptPaper = ReceiptPaper::Roll80;
    [[nodiscard]] bool canPrint() const { return receiptSettingsId && !receiptPrinter.isEmpty(); }
    bool operator==(const ReceiptSettings &) const = default;
};

}
