// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/callentry.h"

#include <QAbstractTableModel>
#include <QHash>

#include <deque>

namespace Foyer {

//! Every call of one server link, the newest last. Bounded: the oldest rows go first, and of older rows only the
//! figures are kept when the texts together are too long. Cells are values; ui has the words.
class CallLog final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, What, Session, Outcome, Duration, Size, Changed, ColumnCount };

    struct Limits
    {
        int rows = 100000;
        int dropped = 1000; //!< rows that go at once
        qint64 textBytes = 48 * 1024 * 1024;
    };

    explicit CallLog(QObject *parent = nullptr);
    explicit CallLog(Limits limits, QObject *parent = nullptr);
    //! Takes every record of \a transport from now on.
    void listenTo(Transport &transport);
    void append(const CallRecord &record);

    //! Null when there is no such row. Valid until the log changes.
    [[nodiscard]] const CallEntry *entry(int row) const;
    //! -1 when it is gone.
    [[nodiscard]] int rowOf(qint64 number) const;
    //! Sessions met so far, in the order they were met.
    [[nodiscard]] const QList<int> &sessions() const { return m_sessions; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QList<FactChange> changesIn(const CallEntry &entry);
    void share(CallEntry &entry);
    void dropTexts();
    void dropRows();
    void forgetAnswerOf(const CallEntry &entry);

    struct Seen
    {
        QByteArray answer; //!< masked
        QList<QVariant> facts;
        qint64 number = 0; //!< of the newest entry that told of it
    };
    struct LastAnswer
    {
        QByteArray body;
        qint64 number = 0; //!< of the newest entry that has it
    };

    const Limits m_limits;
    std::deque<CallEntry> m_entries;
    QHash<int, Seen> m_seen; //!< by session alias: what was last told of it
    QHash<QPair<int, int>, LastAnswer> m_lastAnswers; //!< by session and operation: a poll mostly says the same again
    QList<int> m_sessions;
    qint64 m_lastNumber = 0;
    qint64 m_textBytes = 0;
    size_t m_firstText = 0; //!< rows before it have no texts any more
};

}
