// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kioskdesk.h"

#include <QList>
#include <QObject>

#include <optional>

namespace Foyer {

//! What staff and the log are told of a kiosk's day. Nothing of a guest is in it: not who, not what, not how much.
enum class HouseEvent {
    Started,
    StartedAfterCrash,
    TooManyCrashes,
    GuestBegan,
    GuestForgotten, //!< the self-test found nothing
    ResidueFound, //!< detail: the places
    OrderMade,
    CardDeclined,
    ReaderSilent,
    ReceiptNotPrinted,
    CaseShown,
    PersonCalled,
    SeatsExpired,
    CannotSell,
    Closed,
    OutOfOrder,
    Waiting, //!< for the next guest
    StaffCame,
    StaffLeft,
    PinWrong,
    Ended,
};

struct KioskHappening
{
    QDateTime at; //!< UTC
    HouseEvent what = HouseEvent::Started;
    QString detail;
};

//! The last things that happened at this kiosk, the newest first. In memory only.
class KioskJournal final : public QObject
{
    Q_OBJECT
public:
    //! \a clock must outlive the journal.
    explicit KioskJournal(const Clock &clock, QObject *parent = nullptr);

    void write(HouseEvent what, const QString &detail = {});
    //! Takes the newest of \a marks, if it is new and staff should know of it.
    void follow(const QList<KioskMark> &marks);
    [[nodiscard]] const QList<KioskHappening> &last() const { return m_last; }

    //! For logs: one word, the same in every language.
    [[nodiscard]] static QString nameOf(HouseEvent what);
    static constexpr int most = 20;

Q_SIGNALS:
    void written(const Foyer::KioskHappening &happening);

private:
    const Clock &m_clock;
    QList<KioskHappening> m_last;
    std::optional<KioskMark> m_before;
};

//! What of a kiosk's own marks staff is told; empty for the many pages that say nothing.
[[nodiscard]] std::optional<HouseEvent> eventOf(const KioskMark &mark);

}
