// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/receiptpaper.h"

#include <QByteArray>
#include <QString>

namespace Foyer {

//! A receipt as any printer takes it. \a text is the server's, plain or HTML: nothing it names is fetched, neither pictures
//! nor files. Empty when there is nothing to print. A class of PrintSupport is not needed for it, nor loaded.
[[nodiscard]] QByteArray receiptPdf(const QString &text, ReceiptPaper paper);

}
