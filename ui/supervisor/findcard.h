// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/patronfinder.h"
#include "models/signininquiry.h"

#include <QWidget>

class QListView;

namespace Foyer {

class BusyButton;
class Card;
class ChoiceField;
class EmptyState;
class FormField;
class PatronLines;
class PlainLabel;
class ReferenceBook;
class TextField;

//! One box for e-mail, name, number, order or scan, the login type, and who was found. Looking spends nothing.
class FindCard final : public QWidget
{
    Q_OBJECT
public:
    //! Both must outlive the card.
    FindCard(PatronFinder &finder, ReferenceBook &book, QWidget *parent = nullptr);

    //! \a text is put into the box and not asked for; empty leaves what is there.
    void focusBox(const QString &text = {});
    //! As if it had been typed and Enter pressed: for a scanner, or a session's login.
    void find(const QString &text);
    [[nodiscard]] int loginTypeId() const;

Q_SIGNALS:
    //! Somebody was chosen; with nobody found, an e-mail address stands for itself.
    void chosen(const Foyer::InquirySubject &subject);
    void typeChanged(int loginTypeId);
    //! Somebody else is looked for: what is known of the one before is not theirs.
    void asked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void submit();
    void settle();
    void choose(int row);
    void refresh();
    void refreshTypes();
    void refreshCover();
    void retranslate();

    PatronFinder &m_finder;
    ReferenceBook &m_book;
    Card *m_card = nullptr;
    TextField *m_text = nullptr;
    ChoiceField *m_type = nullptr;
    FormField *m_textField = nullptr, *m_typeField = nullptr;
    BusyButton *m_find = nullptr;
    PlainLabel *m_note = nullptr;
    PatronLines *m_lines = nullptr;
    QListView *m_list = nullptr;
    EmptyState *m_cover = nullptr;
};

}
