// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referencebook.h"
#include "models/sessiondesk.h"
#include "tests/support/deliberateperson.h"
#include "tests/support/scriptedtransport.h"
#include "tests/support/testclock.h"
#include "ui/dashboard/dashboardpage.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>

namespace Foyer {

//! A desk with a page on a scripted server whose answers a test states in the contract's own words.
//! The venue is an hour ahead of this computer; the clocks stand still until a test moves them.
class DashboardWorld final
{
public:
    explicit DashboardWorld(std::optional<std::chrono::seconds> ceiling = std::chrono::minutes(30));

    // The truth of the server; serve() makes it what every further read answers.
    QJsonObject session, cart;
    std::chrono::seconds left{8 * 60 + 42}; //!< what the clock is to show
    void serve();
    //! Every read fails from now on.
    void breakLine(ErrorKind kind);
    void holdTosca(int seats = 2);
    //! What each of its seats costs from now on.
    void priceTosca(double each);
    void addGift();
    void addFeeAndMessage();
    //! The same seats in a new line of the cart.
    void renumberSeats();
    //! The user group may change patrons' logins; before open().
    void makeSupervisor();
    void emptyCart();

    //! Creates desk and page, shows it 966 x 660 and waits for the first answers.
    void open(QSize size = {966, 660});
    //! Opens it with the first look at the session still unanswered: transport.release() answers.
    bool openUnread();
    //! Until every request that may be answered has been.
    void settle();
    //! Reads again, as a poll does.
    void poll();
    //! The seat view is worked out again, as each second.
    void tick();
    void serveOffers();

    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return page->findChild<T *>(name);
    }
    //! All texts a person can see on the page, one a line.
    [[nodiscard]] QString visibleText() const;

    DeliberatePerson person;
    TestClock clock;
    ScriptedTransport transport;
    SessionService service{transport};
    AttemptLedger ledger;
    ReferenceBook book{service};
    DeskPolicy policy;
    std::unique_ptr<SessionDesk> desk;
    std::unique_ptr<DashboardPage> page;

    [[nodiscard]] Answer timed(const QByteArray &json) const;
    [[nodiscard]] QByteArray deadlineJson() const;

private:
    qsizetype m_called = 0;
};

}
