// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessiondesk.h"

#include <QWidget>

namespace Foyer {

class Card;
class Countdown;
class IconLabel;
class LostSeats;
class LostSeatsView;
class PlainLabel;
class ReferenceBook;
class TimeButtons;
class WhyBox;

//! SEATS HELD: the clock, how many seats, until when by whose clock, why it is not known, what was lost, and more time.
class SeatsSection final : public QWidget
{
    Q_OBJECT
public:
    //! All must outlive the section.
    SeatsSection(SessionDesk &desk, ReferenceBook &book, LostSeats &lost, QWidget *parent = nullptr);

    [[nodiscard]] Countdown *countdown() const { return m_countdown; }
    //! What the bar shows when the clock is out of sight: "08:42 · 4 seats".
    [[nodiscard]] QString inShort() const;
    //! The person has seen that the deadline moved.
    void markSeen();
    [[nodiscard]] bool hasMark() const { return m_movedFrom.isValid(); }

    [[nodiscard]] TimeButtons *timeButtons() const { return m_time; }
    [[nodiscard]] LostSeatsView *lostSeats() const { return m_lostView; }

Q_SIGNALS:
    void holdAsked();
    void shortenAsked(const Foyer::DeadlineChoice &choice); //!< nothing is sent yet
    void marked(); //!< the deadline moved and nobody here moved it

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh(); //!< everything: the session changed
    void refreshClock(); //!< each second
    void noteDeadline(const QDateTime &deadline);
    void showNote(const SeatView &view);
    [[nodiscard]] bool canExtend() const;
    [[nodiscard]] static QString doubtText(SeatDoubt doubt);

    SessionDesk &m_desk;
    ReferenceBook &m_book;
    LostSeats &m_lost;
    Card *m_card = nullptr;
    Countdown *m_countdown = nullptr;
    PlainLabel *m_seats = nullptr, *m_note = nullptr;
    IconLabel *m_noteIcon = nullptr;
    LostSeatsView *m_lostView = nullptr;
    TimeButtons *m_time = nullptr;
    WhyBox *m_why = nullptr;
    QDateTime m_deadline, m_movedFrom;
};

}
