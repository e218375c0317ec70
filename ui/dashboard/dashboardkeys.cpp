// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardkeys.h"

#include "models/deskrights.h"
#include "ui/dashboard/briefsection.h"
#include "ui/dashboard/cartsection.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/holdpanel.h"
#include "ui/dashboard/lostseatsview.h"
#include "ui/dashboard/paneltabs.h"
#include "ui/dashboard/salesection.h"
#include "ui/dashboard/seatssection.h"
#include "ui/dashboard/timebuttons.h"
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
    const QString cannotAdd = whyNoMoreTime();
    TimeButtons *time = m_seats->timeButtons();
    const auto add = [time](std::chrono::minutes length) { return [time, length] { time->press(length); }; };
    //: Other words for "More time", separated by blanks
    const QString timeWords = tr("extend clock minutes longer");
    QList<Action> all;
    if (isOffered(DeskAction::HoldSeats, m_book)) {
        all.append({u"session.holdSeats"_s, tr("Hold seats"), place, DashboardKeys::hold,
            //: Other words for "Hold seats", separated by blanks
            tr("add tickets performance reserve sell"), ended, [this] { openHoldPanel(); }});
    }
    if (isOffered(DeskAction::MoreTime, m_book)) {
        all.append({u"session.moreTime"_s, tr("More time for the seats"), place, DashboardKeys::moreTime, timeWords,
            cannotAdd, add(TimeButtons::usual)});
        all.append({u"session.littleTime"_s, tr("Two minutes more"), place, DashboardKeys::littleTime, timeWords,
            cannotAdd, add(TimeButtons::little)});
        all.append({u"session.muchTime"_s, tr("Ten minutes more"), place, DashboardKeys::muchTime, timeWords,
            cannotAdd, add(TimeButtons::much)});
    }
    if (isOffered(DeskAction::SetDeadline, m_book)) {
        all.append({u"session.setDeadline"_s, tr("Set the time the seats are held until"), place,
            DashboardKeys::setDeadline, timeWords, cannotAdd, [time] { time->openEditor(); }});
    }
    if (!m_lost.lines().isEmpty()) {
        all.append({u"session.sameSeats"_s, tr("Try the same seats again"), place, DashboardKeys::sameSeats,
            //: Other words for "Try the same seats again", separated by blanks
            tr("lost gone expired recover"), ended, [this] { m_seats->lostSeats()->tryAgain(); }});
    }
    all.append({u"session.copy"_s, tr("Copy a summary without personal data"), place, DashboardKeys::copySummary,
        //: Other words for "Copy a summary", separated by blanks
        tr("clipboard share chat note"), {}, [this] { copySummary(); }});
    all.append({u"session.refresh"_s, tr("Read the session again"), place, DashboardKeys::refresh,
        //: Other words for "Read the session again", separated by blanks
        tr("refresh reload update"), {}, [this] { m_desk.watch().refresh(); }});
    if (gone || isOffered(DeskAction::LogOut, m_book)) {
        all.append({u"session.logOut"_s, gone ? tr("Close session") : tr("Log out"), place, DashboardKeys::logOut,
            //: Other words for "Log out", separated by blanks
            tr("end finish sign leave close"), m_desk.isBusy() ? tr("something is being sent") : QString(),
            [this] { askToLogOut(); }});
    }
    addPartActions(all);
    return all;
}

void DashboardPage::addPartActions(QList<Action> &all)
{
    const QString place = tr("Session"); //: Where an action belongs
    for (int i = 0; i < m_panels.size() + firstPanel; ++i) {
        SessionPanel *panel = m_panels.value(i - firstPanel);
        all.append({u"session.part.%1"_s.arg(i), panel ? panel->title() : tr("Cart"), place, PanelTabs::keyOf(i),
            tr("tab part show"), {}, [this, i] { choosePart(i); }}); //: Other words for a tab
        if (panel)
            all += panel->actions();
    }
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
    if (!m_brief->isHidden())
        return {{m_tabs}, {below}};
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
