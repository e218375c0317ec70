// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessiondesk.h"

#include <QObject>
#include <QSet>

namespace Foyer {

//! Seats of one cart line that are not held any more.
struct LostLine
{
    std::optional<int> performanceId; //!< empty for a package, which has several
    QString title;
    std::optional<Timestamp> when;
    QList<CartSeat> seats;
    bool sameRefused = false; //!< these very seats were asked for, and the server said no

    //! Zone, price type and performance are known, so the seats can be asked for again.
    [[nodiscard]] bool canBeAsked() const;
    //! Every seat has a number to ask for it by.
    [[nodiscard]] bool isByName() const;
};

enum class Recovery {
    Same, //!< every seat that was lost
    Some, //!< fewer, all of them lost ones
    Others, //!< at least one seat is another one
    Unnamed, //!< held, but the cart could not be read
    Nothing, //!< answered; none held
    Refused, NotSent, DidNotHappen, NotYetKnown,
    StillInCart, //!< it ended before the question: the lost lines could not be taken out
};

//! How one press of "try again" ended.
struct RecoveryReport
{
    Recovery recovery = Recovery::Nothing;
    LostLine asked;
    QList<CartSeat> held; //!< Same, Some and Others
    Error error; //!< meaningful where nothing is held
};

//! Remembers, for the time the session is open, which seats it held; when the server releases them they are still
//! known by row and number and can be asked for again. A press sends one reserve request, after the requests that
//! take the dead lines out of the cart; what did not come back cleanly ends it.
class LostSeats final : public QObject
{
    Q_OBJECT
public:
    //! What \a parts refer to must outlive the object.
    explicit LostSeats(const SessionParts &parts, QObject *parent = nullptr);

    [[nodiscard]] const QList<LostLine> &lines() const { return m_lost; }
    [[nodiscard]] int seatCount() const;
    //! The first line that can be asked for; -1 when there is none, or nothing may be sent now.
    [[nodiscard]] int nextLine() const;
    [[nodiscard]] bool isTrying() const { return m_trying; }
    //! Asks for the seats of nextLine(): the same ones, or after a refusal as many of the same zone and price.
    bool tryAgain();
    //! The person does not want them any more.
    void forget();

Q_SIGNALS:
    void changed();
    //! Once a press; a second time when an answer that was NotYetKnown is settled later.
    void reported(const Foyer::RecoveryReport &report);

private:
    void look();
    void remember();
    void lose();
    void removeNext();
    void removed(const Settled<Nothing> &end);
    void reserve();
    void reserved(const Settled<SeatReservation> &end);
    void nameSeats(bool cartRead);
    void end(Recovery recovery, const Error &error = {}, const QList<CartSeat> &held = {});
    [[nodiscard]] bool isOver() const;

    SessionParts m_parts;
    QList<LostLine> m_held; //!< as last seen in the cart
    QList<LostLine> m_lost;
    QList<std::pair<int, int>> m_dead; //!< performance and line still in the cart
    QSet<int> m_before; //!< sub lines that were in the cart before the question
    SeatState m_state = SeatState::None;
    LostLine m_asked;
    bool m_trying = false, m_naming = false;
    bool m_told = false; //!< these losses are in m_lost, or were
};

}
