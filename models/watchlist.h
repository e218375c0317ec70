// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/service/sessionservice.h"
#include "models/watchedsession.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <vector>

namespace Foyer {

//! How often the list may ask. The defaults keep 500 sessions honest without being a burden.
struct WatchPace
{
    std::chrono::seconds quiet{60}; //!< a session without seats
    std::chrono::seconds held{30}; //!< with seats; every ten seconds in the last two minutes
    std::chrono::seconds slowest{300}; //!< one that does not answer
    int perSecond = 20; //!< requests at most; beyond it everybody waits longer, the urgent least
    int atOnce = 2; //!< requests on their way at most
};

//! Sessions that are looked after from one place: up to 500, opened here or given by key. Reads only, and only while
//! visible; spread evenly with jitter. Rows stand in the order in which they need a person.
class WatchList final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Need, Who, Clock, Seats, Patron, Sale, Order, Seen, ColumnCount };
    static constexpr int mostSessions = 500;

    struct Added
    {
        int added = 0, known = 0, refused = 0; //!< refused: no key, or no room
    };

    //! \a service and \a clock must outlive the list. An invalid zone means "not configured".
    WatchList(SessionService &service, const Foyer::Clock &clock, const QTimeZone &seatServerZone, WatchPace pace = {},
        QObject *parent = nullptr);
    ~WatchList() override;

    //! Keys between blanks, commas or line ends, as pasted or scanned. The text is not kept.
    Added addKeys(const QString &text);
    //! One that is open here; a title that changed takes the place of the old one.
    void addOwn(const SessionKey &key, const QString &title);
    void removeRow(int row);
    void clear();

    //! Hidden means: no request. Becoming visible asks for everything that is due, spread over the pace.
    void setVisible(bool visible);
    [[nodiscard]] const WatchedSession &at(int row) const;
    //! For opening or comparing it; a secret.
    [[nodiscard]] SessionKey keyAt(int row) const;
    [[nodiscard]] int rowOfNumber(int number) const; //!< -1 when gone
    //! Sessions that need a person now: EndsSoon or more urgent.
    [[nodiscard]] int urgentCount() const;
    [[nodiscard]] qint64 requestCount() const { return m_requests; } //!< sent since it was made

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    //! Bare values; words are made in ui. Qt::UserRole is the session's number.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void urgentCountChanged();

private:
    struct Entry;
    using Entries = std::vector<std::unique_ptr<Entry>>;

    bool add(const SessionKey &key, const QString &title);
    void pump();
    void ask(Entry &entry);
    void askDeadline(Entry &entry);
    void settled(Entry &entry);
    void takeSession(Entry &entry, const Session &session, const AnswerTiming &timing);
    void failed(Entry &entry, const Error &error);
    void scheduleNext(Entry &entry);
    void tick();
    void refresh(Entry &entry);
    void place(size_t from);
    void refreshUrgent();
    [[nodiscard]] size_t rowOf(const Entry &entry) const;
    [[nodiscard]] Entry *find(int number) const;
    [[nodiscard]] Entry *nextDue(Nanoseconds now) const;
    [[nodiscard]] Nanoseconds jittered(Nanoseconds interval) const;
    [[nodiscard]] static bool isBefore(const Entry &a, const Entry &b);

    SessionService &m_service;
    const Foyer::Clock &m_clock;
    const QTimeZone m_zone;
    const WatchPace m_pace;
    Entries m_entries; //!< in the order shown
    QHash<SessionKey, int> m_numbers;
    QTimer m_pumpTimer, m_tickTimer;
    Nanoseconds m_tickBoot{}, m_tickMonotonic{}, m_nextSlot{};
    int m_lastNumber = 0, m_inFlight = 0, m_urgent = 0;
    qint64 m_requests = 0;
    bool m_visible = false;
};

}
