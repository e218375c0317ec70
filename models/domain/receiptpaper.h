// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Foyer {

//! What a receipt is printed on.
enum class ReceiptPaper {
    Roll80, //!< a receipt printer's roll, 80 mm wide, cut where the receipt ends
    A4,
};

}
