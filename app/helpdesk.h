// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/patronfinder.h"
#include "models/supervisordesk.h"

#include <QObject>

namespace Foyer {

class MainWindow;
class ServerLink;
class SupervisorPage;

//! "Help a patron": the supervisor's desk of one server under the server's health, as a page of the window that is kept
//! as it was left.
class HelpDesk final : public QObject
{
    Q_OBJECT
public:
    //! Both must outlive it.
    HelpDesk(MainWindow &window, ServerLink &link, const Clock &clock, QObject *parent = nullptr);
    ~HelpDesk() override;

    //! \a find is put into the search box; empty leaves it as it is.
    void show(const QString &find);
    //! Looks \a text up, as if it had been typed into the search box.
    void find(const QString &text);
    [[nodiscard]] bool isShown() const;

Q_SIGNALS:
    void left(); //!< Esc: back to where the person came from
    void handedOver(const Foyer::Handover &handover);
    //! For the audit: each remedy that was pressed, with its reason and outcome.
    void remedied(const Foyer::RemedyReport &report);

private:
    [[nodiscard]] SupervisorPage *pageFor(ServerLink &link);
    [[nodiscard]] static QWidget *framed(SupervisorPage *page, ServerLink &link);

    MainWindow &m_window;
    SupervisorDesk m_desk;
    PatronFinder m_finder;
    SupervisorPage *m_page;
    QWidget *m_frame; //!< the window's: the page below the server's health
};

}
