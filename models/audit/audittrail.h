// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/auditentry.h"
#include "models/domain/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace Foyer {

struct AuditLimits
{
    qint64 segmentBytes = 512 * 1024; //!< a new file is begun above this
    std::chrono::hours segmentAge{24 * 31}; //!< … and when the file's first line is this old
    int segments = 16; //!< files kept, the oldest goes first
    std::chrono::hours age{24 * 400}; //!< a file whose newest line is older goes
};

enum class AuditTrouble {
    None,
    NoSpace,
    NotAllowed,
    CannotWrite,
};

//! The audit of this computer: JSON lines that are only ever appended, readable by their owner only, limited in size and
//! age. A full disk loses nothing at once and stops nobody: lines wait in memory and the trouble is told.
class AuditTrail final : public QObject
{
    Q_OBJECT
public:
    //! \a folder is made when first needed. \a clock must outlive the trail.
    AuditTrail(const QString &folder, const Clock &clock, AuditLimits limits = {}, QObject *parent = nullptr);

    //! Time and number are given here. Never fails as far as the caller is concerned.
    void append(AuditEntry entry);
    [[nodiscard]] AuditTrouble trouble() const { return m_trouble; }
    //! Lines that could not be written yet; they are tried again with the next one and every minute.
    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }
    [[nodiscard]] const QString &folder() const { return m_folder; }

    //! Beyond this the oldest waiting line is given up; the gap in the numbers shows it.
    static constexpr qsizetype mostWaiting = 2000;

Q_SIGNALS:
    void appended(); //!< a line was written
    void troubleChanged();

private:
    void flush();
    [[nodiscard]] AuditTrouble write(const QByteArray &line);
    void learnWhereWeAre();
    void beginSegmentIfDue(qint64 next);
    void prune();
    void setTrouble(AuditTrouble trouble);

    const QString m_folder;
    const Clock &m_clock;
    const AuditLimits m_limits;
    QString m_segment; //!< path of the file being written; empty until known
    QDateTime m_segmentBegan; //!< time of its first line
    qint64 m_next = 1;
    QList<AuditEntry> m_waiting;
    AuditTrouble m_trouble = AuditTrouble::None;
    QTimer m_retry;
};

}
