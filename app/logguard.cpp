// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logguard.h"

#include <QByteArrayView>
#include <QLoggingCategory>

namespace Foyer {

namespace {

QLoggingCategory::CategoryFilter usual = nullptr;

void filter(QLoggingCategory *category)
{
    if (usual)
        usual(category);
    const QByteArrayView name(category->categoryName());
    if (!name.startsWith("qt.") && name != "default" && !name.startsWith("kf."))
        return;
    category->setEnabled(QtDebugMsg, false);
    category->setEnabled(QtInfoMsg, false);
}

}

void keepSecretsOutOfLogs() { usual = QLoggingCategory::installFilter(filter); }

}
