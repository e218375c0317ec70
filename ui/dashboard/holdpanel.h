// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/performancemodel.h"
#include "models/sessiondesk.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QPushButton;
class QSpinBox;

namespace Foyer {

class BusyButton;
class Card;
class CoveredTable;
class FormField;
class OfferTextModel;
class PerformanceFilter;
class PlainLabel;
class TextField;

//! Find a performance, take a zone at a price, hold seats. Opened, it has chosen the next performance on sale, its
//! default price and two seats: Enter holds them. Up and Down move through the performances while typing.
class HoldPanel final : public QWidget
{
    Q_OBJECT
public:
    //! All must outlive the panel. \a clock gives the day to begin with, for nothing else.
    HoldPanel(SessionDesk &desk, SessionService &service, const Clock &clock, QWidget *parent = nullptr);

    //! Reads the performances anew and puts the focus into the search field.
    void open();
    //! One thing under the other instead of side by side.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void closed(); //!< Esc or the button

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildForm(QBoxLayout *body);
    void buildTables(QBoxLayout *body);
    void connectModels();
    void retranslate();
    void search();
    void choosePerformance();
    void chooseOffer();
    void loadOffers();
    void performanceChosen();
    void hold();
    void refreshReady();
    void movePerformance(int by);
    [[nodiscard]] const Performance *performance() const;
    [[nodiscard]] const SeatOffer *offer() const;
    [[nodiscard]] QString whyNot() const;

    SessionDesk &m_desk;
    const Clock &m_clock;
    PerformanceModel m_performances;
    SeatOfferModel m_offers;
    PerformanceFilter *m_filter = nullptr;
    OfferTextModel *m_offerTexts = nullptr;
    QTimer m_loadSoon; //!< moving through the list asks for the prices of the row it stops at only
    int m_offersFor = 0; //!< performance whose offers are shown or being read
    Card *m_card = nullptr;
    QBoxLayout *m_form = nullptr, *m_tables = nullptr;
    TextField *m_words = nullptr;
    QSpinBox *m_seats = nullptr;
    FormField *m_wordsField = nullptr, *m_seatsField = nullptr;
    CoveredTable *m_performanceTable = nullptr, *m_offerTable = nullptr;
    BusyButton *m_hold = nullptr;
    QPushButton *m_close = nullptr;
    PlainLabel *m_note = nullptr;
};

}
