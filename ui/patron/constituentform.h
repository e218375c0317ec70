// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/patron/patronform.h"

namespace Foyer {

class BusyButton;
class FormField;
class HouseholdCard;
class TextField;

//! Gives a counter sale its customer by number or scan. Where the server asks "household or person?" two cards stand
//! there, keys 1 and 2; until one is chosen, and after Esc, there is no customer.
class ConstituentForm final : public PatronForm
{
    Q_OBJECT
public:
    explicit ConstituentForm(PatronDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void focusFirst() override;
    void refresh() override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;
    void settle(const PatronReport &report) override;

private:
    void build();
    void buildPrompt();
    void submit();
    void choose(int place);
    void keepNobody();
    void showPrompt();
    [[nodiscard]] bool isAsking() const { return !desk().prompt().isEmpty(); }
    [[nodiscard]] QString whoWords() const;
    [[nodiscard]] QString whyNot() const;

    PlainLabel *m_who = nullptr, *m_why = nullptr, *m_question = nullptr, *m_escape = nullptr;
    TextField *m_number = nullptr;
    FormField *m_numberField = nullptr;
    BusyButton *m_set = nullptr;
    QWidget *m_prompt = nullptr;
    QList<HouseholdCard *> m_cards;
    int m_askedFor = 0; //!< the number whose household is asked about
};

}
