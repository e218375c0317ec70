// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/resumeoffer.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace Foyer {

class BusyButton;
class Card;
class ConfirmStrip;
class PlainLabel;

//! One session that was open when Foyer ended: whose it is, how long its seats are kept, and Resume, Release or
//! Leave. Release asks inside the card first.
class ResumeCard final : public QWidget
{
    Q_OBJECT
public:
    //! \a offer must outlive the card.
    explicit ResumeCard(ResumeOffer &offer, QWidget *parent = nullptr);

    [[nodiscard]] const ResumeOffer &offer() const { return m_offer; }
    //! Puts the focus on the first button that can be pressed.
    void enter();
    //! No press counts for the length of a double click.
    void holdOff();
    //! Shows \a hint, which the card takes, at the button that goes on with the session.
    void addHint(QWidget *hint);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void refreshButtons();
    void askToRelease();
    void retranslate();

    ResumeOffer &m_offer;
    Card *m_card = nullptr;
    QBoxLayout *m_buttons = nullptr, *m_first = nullptr;
    QWidget *m_hint = nullptr;
    PlainLabel *m_time = nullptr;
    PlainLabel *m_explanation = nullptr;
    BusyButton *m_resume = nullptr;
    BusyButton *m_release = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_leave = nullptr;
    ConfirmStrip *m_confirm = nullptr;
};

}
