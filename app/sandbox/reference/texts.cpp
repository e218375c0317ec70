// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/reference/texts.h"

namespace Foyer::Sandbox {

QList<int> idList(const std::optional<QString> &text)
{
    QList<int> ids;
    const QStringList parts = text.value_or(QString()).split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        bool good = false;
        const int id = part.trimmed().toInt(&good);
        if (good)
            ids.append(id);
    }
    return ids;
}

} // namespace Foyer::Sandbox
