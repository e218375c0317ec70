// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kiosk/kioskmachine.h"

#include <QStringList>

namespace FoyerTest {

using namespace Foyer;
using std::chrono::seconds;

//! A kiosk's machine without a kiosk: a guest acts, time passes, and the test answers what the machine asks for.
class KioskStage
{
public:
    static constexpr int performanceId = 7, zoneId = 2, adultId = 3, childId = 4, deliveryId = 5;
    static constexpr int orderId = 900;

    //! Every way to pay, receipts, hours none.
    [[nodiscard]] static KioskSettings usual();
    explicit KioskStage(const KioskSettings &settings = usual(), int crashes = 0);
    explicit KioskStage(KioskPage page) : KioskStage() { bringTo(page); }

    KioskMoment now{std::chrono::hours(1), QTime(19, 0)};
    KioskMachine machine;
    QStringList asked; //!< names of the tasks asked for, in order

    void tell(const KioskEventAny &event);
    void act(const KioskAction &action) { tell(KioskEvent::Act{action}); }
    void pass(seconds time); //!< with a tick every quarter of a second
    [[nodiscard]] KioskView view() const { return machine.view(); }

    template<typename Task> [[nodiscard]] bool isOut() const { return find<Task>() >= 0; }
    template<typename Task> [[nodiscard]] Task taskOut() const
    {
        const qsizetype at = find<Task>();
        return at < 0 ? Task{} : std::get<Task>(m_out[at].task);
    }
    //! Answers the newest errand of that kind; nothing when there is none.
    template<typename Task> void answer(const Outcome<typename Task::Answer> &outcome)
    {
        const qsizetype at = find<Task>();
        if (at >= 0)
            tell(KioskEvent::Answered{m_out.takeAt(at).number, outcome});
    }
    template<typename Task> void done(const typename Task::Answer &value = {})
    {
        answer<Task>(Outcome<typename Task::Answer>::done(value));
    }
    template<typename Task> void fail(OutcomeClass how, ErrorKind kind = ErrorKind::ConnectionLost)
    {
        Error error;
        error.kind = kind;
        answer<Task>(Outcome<typename Task::Answer>::failed(how, error));
    }
    template<typename Task> void refuse() { fail<Task>(OutcomeClass::Refused, ErrorKind::Rejected); }
    template<typename Task> void lose() { fail<Task>(OutcomeClass::Unknown); }
    //! How often it was asked for.
    template<typename Task> [[nodiscard]] qsizetype count() const { return asked.count(nameOf(KioskTaskAny(Task{}))); }

    //! A guest who gets there by the usual way.
    void bringTo(KioskPage page);
    void takeDelivery(); //!< on Delivery
    void cardPays(); //!< at the reader: all of it, and the cart says so
    void seatsRun(seconds remaining, SeatState state = SeatState::Live);

    [[nodiscard]] static Session session(bool guest = false, int order = 0, const QString &checkout = {});
    [[nodiscard]] static Cart cart(int due, int paid = 0, int seats = 2);
    [[nodiscard]] static ReaderAnswer approved(int paymentId = 31);
    [[nodiscard]] static QString nameOf(const KioskTaskAny &task);
    [[nodiscard]] static QString nameOf(KioskPage page);
    [[nodiscard]] static Money money(int units) { return Money::fromTenThousandths(qint64{units} * 10000); }

private:
    template<typename Task> [[nodiscard]] qsizetype find() const
    {
        for (qsizetype at = m_out.size() - 1; at >= 0; --at) {
            if (std::holds_alternative<Task>(m_out[at].task))
                return at;
        }
        return -1;
    }

    QList<KioskErrand> m_out;
};

}
