// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditreading.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Foyer {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString prefix = u"audit-"_s;
const QString suffix = u".jsonl"_s;
constexpr qint64 largestSegment = 16 * 1024 * 1024;
constexpr int numberWidth = 12;

qint64 gapsIn(const QList<AuditEntry> &entries)
{
    qint64 missing = 0;
    for (qsizetype i = 1; i < entries.size(); ++i)
        missing += std::max<qint64>(0, entries[i].number - entries[i - 1].number - 1);
    return missing;
}

}

QStringList auditSegments(const QString &folder)
{
    const QDir place(folder);
    QStringList paths;
    // Names are numbers of one width: by name is by age.
    const QStringList names = place.entryList({prefix + u'*' + suffix}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (auditSegmentNumber(name) > 0)
            paths.append(place.filePath(name));
    }
    return paths;
}

QString auditSegmentPath(const QString &folder, qint64 number)
{
    return QDir(folder).filePath(QString(prefix + QString::number(number).rightJustified(numberWidth, u'0') + suffix));
}

qint64 auditSegmentNumber(const QString &path)
{
    return QFileInfo(path).fileName().mid(prefix.size(), numberWidth).toLongLong();
}

AuditReading readAuditSegment(const QString &path)
{
    AuditReading reading;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestSegment)
        return reading;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.isEmpty())
            continue;
        if (auto entry = parseAuditLine(line))
            reading.entries.append(*std::move(entry));
        else
            ++reading.torn;
    }
    reading.missing = gapsIn(reading.entries);
    return reading;
}

AuditReading readAudit(const QString &folder)
{
    AuditReading all;
    const QStringList segments = auditSegments(folder);
    for (const QString &path : segments) {
        const AuditReading one = readAuditSegment(path);
        all.entries += one.entries;
        all.torn += one.torn;
    }
    all.missing = gapsIn(all.entries);
    return all;
}

}
