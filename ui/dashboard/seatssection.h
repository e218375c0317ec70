// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessiondesk.h"

#include <QWidget>

class QBoxLayout;
class QMenu;
class QToolButton;

namespace Foyer {

class BusyButton;
class Card;
class Countdown;
class IconLabel;
class PlainLabel;
class WhyBox;

//! SEATS HELD: the clock, how many seats, until when by whose clock, why it is not known, and more time.
class SeatsSection final : public QWidget
{
    Q_OBJECT
public:
    //! \a desk must outlive the section.
    explicit SeatsSection(SessionDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] Countdown *countdown() const { return m_countdown; }
    //! What the bar shows when the clock is out of sight: "08:42 · 4 seats".
    [[nodiscard]] QString inShort() const;
    //! The person has seen that the deadline moved.
    void markSeen();
    [[nodiscard]] bool hasMark() const { return m_movedFrom.isValid(); }

public Q_SLOTS:
    //! Five minutes, or what the ceiling leaves of them. Ignored while a command is under way.
    void moreTime();

Q_SIGNALS:
    void holdAsked();
    void marked(); //!< the deadline moved and nobody here moved it

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildButtons(QBoxLayout *body);
    void ask(std::chrono::seconds offset);
    void retranslate();
    void refresh(); //!< everything: the session changed
    void refreshClock(); //!< each second
    void refreshButtons();
    void noteDeadline(const QDateTime &deadline);
    void showNote(const SeatView &view);
    [[nodiscard]] std::chrono::seconds usualOffset() const;
    [[nodiscard]] bool canExtend() const;
    [[nodiscard]] QString ceilingText() const;
    [[nodiscard]] static QString doubtText(SeatDoubt doubt);

    SessionDesk &m_desk;
    Card *m_card = nullptr;
    Countdown *m_countdown = nullptr;
    PlainLabel *m_seats = nullptr, *m_note = nullptr, *m_ceiling = nullptr;
    IconLabel *m_noteIcon = nullptr;
    BusyButton *m_more = nullptr;
    QToolButton *m_choose = nullptr;
    QMenu *m_menu = nullptr;
    WhyBox *m_why = nullptr;
    QDateTime m_deadline, m_movedFrom;
};

}
