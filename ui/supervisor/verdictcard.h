// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/supervisordesk.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/diagnosiswords.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Foyer {

class Card;
class CheckList;
class EmptyState;
class PinStrip;
class PlainLabel;
class ReferenceBook;
class RemedyForm;

//! The verdict on one patron: a sentence to read into a phone, the remedy for it, the checks it rests on. The time of
//! a lock runs. Showing it asks the server nothing.
class VerdictCard final : public QWidget
{
    Q_OBJECT
public:
    //! Both must outlive the card.
    VerdictCard(SupervisorDesk &desk, ReferenceBook &book, QWidget *parent = nullptr);

    void focusRemedy();
    //! One step back: closes the form of a remedy; false when there was none.
    bool stepBack();

Q_SIGNALS:
    void message(const Foyer::Message &message);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void refresh();
    void tick();
    void tell(const SignInDiagnosis &diagnosis);
    void rebuildButtons(const SignInDiagnosis &diagnosis);
    [[nodiscard]] QPushButton *addButton(const QString &name, const QString &text, const QString &note, bool primary);
    void press(Remedy remedy);
    void pressOther(OtherWay way);
    void submit();
    void send();
    void hearPin(PinPurpose purpose, PinAnswer answer);
    void settle(const RemedyReport &report);
    void refreshHindrance();
    void fit();
    [[nodiscard]] DiagnosisWords words() const;
    [[nodiscard]] QString whoText() const;

    SupervisorDesk &m_desk;
    ReferenceBook &m_book;
    Card *m_card = nullptr;
    EmptyState *m_cover = nullptr;
    QScrollArea *m_area = nullptr;
    PlainLabel *m_who = nullptr, *m_headline = nullptr, *m_certainty = nullptr, *m_running = nullptr;
    QWidget *m_buttons = nullptr;
    QVBoxLayout *m_buttonColumn = nullptr;
    RemedyForm *m_form = nullptr;
    PinStrip *m_pin = nullptr; //!< where the profile has a PIN: below the form
    CheckList *m_checks = nullptr;
    QList<Remedy> m_shownRemedies;
    QList<OtherWay> m_shownWays;
    SignInSentence m_shownSentence = SignInSentence::CannotSee;
    QTimer m_everySecond{this};
};

}
