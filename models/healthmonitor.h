// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/service/sessionservice.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace Foyer {

enum class HealthPart { Api, Database, SeatServer, Clock, Version, Certificate };
inline constexpr int lastHealthPart = static_cast<int>(HealthPart::Certificate);

enum class HealthState { Unknown, Ok, Warn, Bad };

//! One part of a server's health as a value; words are made in ui.
struct HealthItem
{
    HealthPart part = HealthPart::Api;
    HealthState state = HealthState::Unknown;
    qint64 number = 0; //!< Api: milliseconds; SeatServer: connections (-1 unknown); Clock: seconds ahead of us; Version: 15 or 16; Certificate: days left
    QStringList names; //!< Database: the dependencies that are not well
    std::optional<ErrorKind> error; //!< why it is not known, or bad
    bool operator==(const HealthItem &) const = default;
};

//! Asks one server how it is, politely: only while visible, once a minute, one question of a kind at a time, slower
//! while it does not answer. Needs no session and changes nothing.
class HealthMonitor final : public QObject
{
    Q_OBJECT
public:
    //! All must outlive the monitor.
    HealthMonitor(SessionService &service, Transport &transport, const Foyer::Clock &clock, QObject *parent = nullptr);

    //! \a by shows the health, or does not any more. Asked is only while somebody does.
    void setWatched(const QObject *by, bool watched);
    //! The window can be seen; while it cannot, nothing is asked.
    void setExposed(bool exposed);
    //! Now, unless a question is still open.
    void refresh();
    //! One for each part, in the order of HealthPart.
    [[nodiscard]] const QList<HealthItem> &items() const { return m_items; }
    [[nodiscard]] const HealthItem &item(HealthPart part) const { return m_items[static_cast<qsizetype>(part)]; }
    [[nodiscard]] HealthState worst() const;
    [[nodiscard]] QDateTime askedUtc() const { return m_asked; } //!< invalid before the first answer; for showing only

    static constexpr std::chrono::seconds pause{60};
    static constexpr std::chrono::seconds clockWarn{30}, clockBad{90};
    static constexpr int certificateWarnDays = 30, certificateBadDays = 7;

Q_SIGNALS:
    void changed();

private:
    void settleVisible();
    void takeStatus(const ReplyOf<ServerStatus> &reply);
    void takeSeats(const ReplyOf<SeatServerStatus> &reply);
    void takeClock(const AnswerTiming &timing);
    void takeCertificate(const QDateTime &endUtc);
    void answered(bool well);
    void set(HealthItem item);

    SessionService &m_service;
    const Foyer::Clock &m_clock;
    QList<HealthItem> m_items;
    QTimer m_timer;
    QPointer<Reply> m_status, m_seats;
    QDateTime m_asked;
    int m_failures = 0;
    QSet<const QObject *> m_watchers;
    bool m_exposed = true, m_visible = false;
};

}
