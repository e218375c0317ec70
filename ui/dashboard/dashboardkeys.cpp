// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardkeys.h"

#include "ui/dashboard/cartsection.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/holdpanel.h"
#include "ui/dashboard/paneltabs.h"
#include "ui/dashboard/salesection.h"
#include "ui/dashboard/seatssection.h"
#include "ui/widgets/confirmstrip.h"
#include "ui/widgets/sessionpanel.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int firstPanel = 1; //!< the cart is the tab before

}

QString DashboardPage::whyNoMoreTime() const
{
    const SessionWatch &watch = m_desk.watch();
    if (m_desk.isEnded())
        return tr("the session has ended"); //: Why something cannot be done now
    if (watch.session() && watch.session()->seatsProbablyHeld() == false)
        return tr("no seats are held"); //: Why something cannot be done now
    if (m_desk.extensionLeft() == std::chrono::seconds(0))
        return tr("no more time may be added"); //: Why something cannot be done now
    return m_desk.isBusy() ? tr("something is being sent") : QString(); //: Why something cannot be done now
}

QList<Action> DashboardPage::actions()
{
    const QString place = tr("Session"); //: Where an action belongs
    const QString ended = m_desk.isEnded() ? tr("the session has ended") : QString();
    const bool gone = m_desk.watch().isGone();
    QList<Action> all{
        {u"session.moreTime"_s, tr("More time for the seats"), place, DashboardKeys::moreTime,
            //: Other words for "More time", separated by blanks
            tr("extend clock minutes longer"), whyNoMoreTime(), [this] { m_seats->moreTime(); }},
        {u"session.holdSeats"_s, tr("Hold seats"), place, DashboardKeys::hold,
            //: Other words for "Hold seats", separated by blanks
            tr("add tickets performance reserve sell"), ended, [this] { openHoldPanel(); }},
        {u"session.refresh"_s, tr("Read the session again"), place, DashboardKeys::refresh,
            //: Other words for "Read the session again", separated by blanks
            tr("refresh reload update"), {}, [this] { m_desk.watch().refresh(); }},
        {u"session.logOut"_s, gone ? tr("Close session") : tr("Log out"), place, DashboardKeys::logOut,
            //: Other words for "Log out", separated by blanks
            tr("end finish sign leave close"),
            m_desk.isBusy() ? tr("something is being sent") : QString(), [this] { askToLogOut(); }}};
    for (int i = 0; i < m_panels.size() + firstPanel; ++i) {
        const SessionPanel *panel = m_panels.value(i - firstPanel);
        all.append({u"session.part.%1"_s.arg(i), panel ? panel->title() : tr("Cart"), place, PanelTabs::keyOf(i),
            tr("tab part show"), {}, [this, i] { m_tabs->choose(i); }}); //: Other words for a tab
        if (panel)
            all += panel->actions();
    }
    return all;
}

void DashboardPage::bringForward(SessionPanel *panel)
{
    m_tabs->choose(static_cast<int>(m_panels.indexOf(panel)) + firstPanel);
}

QList<Pane> DashboardPage::panes()
{
    SessionPanel *panel = m_tabs->current();
    QWidget *below = panel ? panel : static_cast<QWidget *>(m_cart);
    if (!m_hold->isHidden())
        below = m_hold;
    return {{m_seats, {m_sale}}, {m_tabs}, {below}};
}

bool DashboardPage::stepBack()
{
    if (m_confirm->isOpen()) {
        m_confirm->dismiss();
        return true;
    }
    if (!m_hold->isHidden()) {
        closeHoldPanel();
        return true;
    }
    if (!m_tabs->current())
        return false;
    m_tabs->chooseCart();
    return true;
}

}
