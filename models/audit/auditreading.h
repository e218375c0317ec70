// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/auditentry.h"

#include <QList>
#include <QStringList>

namespace Foyer {

//! What the files of the audit say, oldest first.
struct AuditReading
{
    QList<AuditEntry> entries;
    int torn = 0; //!< lines that were cut off or are no entries
    qint64 missing = 0; //!< numbers between the first and the last that no line has
};

//! Paths of the files in \a folder, oldest first.
[[nodiscard]] QStringList auditSegments(const QString &folder);
//! The file that begins with line \a number, and back.
[[nodiscard]] QString auditSegmentPath(const QString &folder, qint64 number);
[[nodiscard]] qint64 auditSegmentNumber(const QString &path);

[[nodiscard]] AuditReading readAuditSegment(const QString &path);
//! Everything that is kept.
[[nodiscard]] AuditReading readAudit(const QString &folder);

}
