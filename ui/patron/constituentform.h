// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/patronfinder.h"
#include "ui/patron/patronform.h"

namespace Foyer {

class BusyButton;
class FormField;
class HouseholdCard;
class PatronResults;
class TextField;

//! Gives a counter sale its customer by number, scan or search (name, e-mail; Enter on a row sets it). Where the server asks "household or person?" two cards stand
//! there, keys 1 and 2; until one is chosen, and after Esc, there is no customer.
class ConstituentForm final : public PatronForm
{
    Q_OBJECT
public:
    //! \a finder must outlive the form.
    ConstituentForm(PatronDesk &desk, PatronFinder &finder, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void focusFirst() override;
    void refresh() override;
    //! Does not send it.
    void offer(const QString &number);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;
    void settle(const PatronReport &report) override;

private:
    void build();
    void buildPrompt();
    void submit();
    void set(int constituentId);
    void searched();
    void choose(int place);
    //! Whether more than a number may be typed; unknown is tried.
    [[nodiscard]] bool maySearch() const;
    void keepNobody();
    void showPrompt();
    [[nodiscard]] bool isAsking() const { return !desk().prompt().isEmpty(); }
    [[nodiscard]] QString whoWords() const;
    [[nodiscard]] QString whyNot() const;

    PatronFinder &m_finder;
    PatronResults *m_results = nullptr;
    PlainLabel *m_who = nullptr, *m_why = nullptr, *m_question = nullptr, *m_escape = nullptr;
    TextField *m_number = nullptr;
    FormField *m_numberField = nullptr;
    BusyButton *m_set = nullptr;
    QWidget *m_prompt = nullptr;
    QList<HouseholdCard *> m_cards;
    int m_askedFor = 0; //!< the number whose household is asked about
};

}
