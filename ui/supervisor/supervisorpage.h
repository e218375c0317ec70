// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/patronfinder.h"
#include "models/supervisordesk.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

namespace Foyer {

class FindCard;
class ReferenceBook;
class VerdictCard;

//! "It won't take my password": find the patron, read the cause, press the remedy. Ctrl+F goes to the search box, F5
//! looks again, Esc steps back and then leaves. Opens no session for reading.
class SupervisorPage final : public QWidget
{
    Q_OBJECT
public:
    //! All must outlive the page.
    SupervisorPage(SupervisorDesk &desk, PatronFinder &finder, ReferenceBook &book, QWidget *parent = nullptr);

    //! The page came to the front: the search box has the focus, with \a text in it unless that is empty.
    void activate(const QString &text = {});
    //! As if it had been typed into the search box.
    void find(const QString &text);

Q_SIGNALS:
    void message(const Foyer::Message &message);
    void leaveRequested();

private:
    void stepBack();

    SupervisorDesk &m_desk;
    FindCard *m_find;
    VerdictCard *m_verdict;
};

}
