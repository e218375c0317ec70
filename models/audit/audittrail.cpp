// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/audittrail.h"

#include "models/audit/auditreading.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <utility>

namespace Foyer {

namespace {

using namespace std::chrono_literals;

AuditTrouble troubleFrom(int error)
{
    if (error == ENOSPC || error == EFBIG)
        return AuditTrouble::NoSpace;
#if defined(Q_OS_UNIX)
    if (error == EDQUOT)
        return AuditTrouble::NoSpace;
#endif
    if (error == EACCES || error == EPERM || error == EROFS)
        return AuditTrouble::NotAllowed;
    return AuditTrouble::CannotWrite;
}

//! A line that was cut off by a power cut or a kill must not swallow the next one.
bool endsTorn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        return false;
    char last = 0;
    return file.seek(file.size() - 1) && file.getChar(&last) && last != '\n';
}

}

AuditTrail::AuditTrail(const QString &folder, const Clock &clock, AuditLimits limits, QObject *parent)
    : QObject(parent), m_folder(folder), m_clock(clock), m_limits(limits), m_retry(this)
{
    m_retry.setInterval(1min);
    connect(&m_retry, &QTimer::timeout, this, &AuditTrail::flush);
}

void AuditTrail::append(AuditEntry entry)
{
    if (m_segment.isEmpty())
        learnWhereWeAre();
    entry.number = m_next++;
    entry.atUtc = m_clock.wall();
    if (m_waiting.size() >= mostWaiting)
        m_waiting.removeFirst();
    m_waiting.append(entry);
    flush();
}

void AuditTrail::flush()
{
    while (!m_waiting.isEmpty()) {
        const QByteArray line = auditLine(m_waiting.first());
        beginSegmentIfDue(line.size());
        const AuditTrouble trouble = write(line);
        setTrouble(trouble);
        if (trouble != AuditTrouble::None)
            return;
        if (!m_segmentBegan.isValid())
            m_segmentBegan = m_waiting.first().atUtc;
        m_waiting.removeFirst();
        Q_EMIT appended();
    }
}

AuditTrouble AuditTrail::write(const QByteArray &line)
{
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    errno = 0;
    if (!QDir().mkpath(m_folder))
        return troubleFrom(errno);
    const QByteArray bytes = endsTorn(m_segment) ? '\n' + line : line;
    QFile file(m_segment);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, ownerOnly))
        return troubleFrom(errno);
    const qint64 before = file.size();
    errno = 0;
    const qint64 written = file.write(bytes);
    const int error = errno;
    if (written == bytes.size())
        return AuditTrouble::None;
    // Half a line of ours is taken back; should that fail, the next line begins on a line of its own.
    if (written > 0)
        file.resize(before);
    return written >= 0 && error == 0 ? AuditTrouble::NoSpace : troubleFrom(error);
}

void AuditTrail::learnWhereWeAre()
{
    const QStringList segments = auditSegments(m_folder);
    if (segments.isEmpty()) {
        m_segment = auditSegmentPath(m_folder, m_next);
        return;
    }
    m_segment = segments.last();
    const AuditReading last = readAuditSegment(m_segment);
    m_next = qMax(auditSegmentNumber(m_segment), last.entries.isEmpty() ? 1 : last.entries.last().number + 1);
    if (!last.entries.isEmpty())
        m_segmentBegan = last.entries.first().atUtc;
    prune();
}

void AuditTrail::beginSegmentIfDue(qint64 next)
{
    const qint64 size = QFileInfo(m_segment).size();
    const bool full = size > 0 && size + next > m_limits.segmentBytes;
    const auto limit = std::chrono::duration_cast<std::chrono::seconds>(m_limits.segmentAge).count();
    const bool old = m_segmentBegan.isValid() && m_segmentBegan.secsTo(m_clock.wall()) > limit;
    if (!full && !old)
        return;
    m_segment = auditSegmentPath(m_folder, m_waiting.first().number);
    m_segmentBegan = {};
    prune();
}

void AuditTrail::prune()
{
    QStringList segments = auditSegments(m_folder);
    segments.removeOne(m_segment);
    const auto limit = std::chrono::duration_cast<std::chrono::seconds>(m_limits.age).count();
    while (!segments.isEmpty()) {
        const bool tooMany = segments.size() + 1 > m_limits.segments;
        const AuditReading oldest = tooMany ? AuditReading() : readAuditSegment(segments.first());
        const bool tooOld = !oldest.entries.isEmpty() && oldest.entries.last().atUtc.secsTo(m_clock.wall()) > limit;
        if ((!tooMany && !tooOld) || !QFile::remove(segments.first()))
            return;
        segments.removeFirst();
    }
}

void AuditTrail::setTrouble(AuditTrouble trouble)
{
    if (trouble == AuditTrouble::None)
        m_retry.stop();
    else if (!m_retry.isActive())
        m_retry.start();
    if (std::exchange(m_trouble, trouble) != trouble)
        Q_EMIT troubleChanged();
}

}
