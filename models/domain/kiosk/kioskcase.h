// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session.h"

#include <QDateTime>
#include <QString>

#include <chrono>

namespace Foyer {

//! What a kiosk hands to the desk when it does not know how a sale ended: enough to open the same session there.
//! The key is a secret; sealed it travels as a picture, open it is kept in memory only.
struct KioskCase
{
    QString name; //!< "K3-1911"
    QString kiosk;
    SessionKey session;
    QDateTime since; //!< UTC, when it was sealed
    std::chrono::seconds life{15 * 60}; //!< how long it can be opened
    bool operator==(const KioskCase &) const = default;
};

//! What a sealed case begins with; says nothing of whether it can be opened.
inline constexpr char sealedCaseMark[] = "FYC1";
[[nodiscard]] inline bool looksLikeSealedCase(QStringView text)
{
    return text.trimmed().startsWith(QLatin1StringView(sealedCaseMark), Qt::CaseInsensitive);
}

}
