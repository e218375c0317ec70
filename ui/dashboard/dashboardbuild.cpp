// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardpage.h"

#include "models/referencebook.h"
#include "ui/dashboard/briefsection.h"
#include "ui/dashboard/cartsection.h"
#include "ui/dashboard/dashboardkeys.h"
#include "ui/dashboard/holdpanel.h"
#include "ui/dashboard/lookwatcher.h"
#include "ui/dashboard/paneltabs.h"
#include "ui/dashboard/salesection.h"
#include "ui/dashboard/lostseatsview.h"
#include "ui/dashboard/seatssection.h"
#include "ui/dashboard/timebuttons.h"
#include "ui/dashboard/waitingkeys.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/confirmstrip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sessionpanel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>

// How the page is put together: cards, foot, keys, connections.

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

void DashboardPage::build(ReferenceBook &book, SessionService &service, const Clock &clock)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->setSizeConstraint(QLayout::SetNoConstraint); // see minimumSizeHint()
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"dashboardScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(m_scroll);
    m_scroll->setWidget(content);
    m_tabs = new PanelTabs(content);
    auto *cards = new QVBoxLayout(content);
    m_cards = cards;
    cards->setContentsMargins(Tokens::space16, Tokens::space16, Tokens::space16, Tokens::space8);
    cards->setSpacing(Tokens::space12);
    m_seats = new SeatsSection(m_desk, book, m_lost, content);
    m_sale = new SaleSection(m_desk, book, m_facts, content);
    m_cart = new CartSection(m_desk, book, m_facts, content);
    m_hold = new HoldPanel(m_desk, service, clock, content);
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_top->setSpacing(Tokens::space12);
    m_top->addWidget(m_seats, 1);
    m_top->addWidget(m_sale, 1);
    m_brief = new BriefSection(m_desk, book, m_facts, *m_seats, content);
    m_brief->hide();
    cards->addLayout(m_top);
    cards->addWidget(m_brief);
    cards->addWidget(m_tabs);
    // Not a stack, which would be as high as the highest of them.
    cards->addWidget(m_cart, 1);
    cards->addWidget(m_hold, 1);
    m_hold->hide();
    m_confirm = new ConfirmStrip(this);
    m_strips = new QVBoxLayout;
    m_strips->setContentsMargins(Tokens::space16, 0, Tokens::space16, 0);
    m_strips->addWidget(m_confirm);
    m_cover = new EmptyState(Icon::Refresh, {}, {}, this);
    m_cover->setObjectName(u"sessionCover"_s);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(m_cover);
    m_waiting = new WaitingKeys(this);
    column->addWidget(m_pages, 1);
    column->addLayout(m_strips);
    buildFoot(column);
}

void DashboardPage::buildFoot(QBoxLayout *column)
{
    m_holdButton = new QPushButton(this);
    m_holdButton->setObjectName(u"openHold"_s);
    m_refreshButton = new QPushButton(this);
    m_refreshButton->setObjectName(u"refresh"_s);
    setButtonRole(m_refreshButton, ButtonRole::Quiet);
    m_logOut = new BusyButton({}, {}, this);
    m_logOut->setObjectName(u"logOut"_s);
    setButtonRole(m_logOut, ButtonRole::Normal);
    m_shortClock = new PlainLabel({}, Type::Heading, this);
    m_shortClock->setObjectName(u"shortClock"_s);
    auto *row = new QHBoxLayout;
    m_foot = row;
    row->setContentsMargins(Tokens::space16, Tokens::space8, Tokens::space16, Tokens::space12);
    row->setSpacing(Tokens::space8);
    row->addWidget(m_holdButton);
    row->addWidget(hintFor(m_holdButton, DashboardKeys::hold));
    row->addSpacing(Tokens::space8);
    row->addWidget(m_refreshButton);
    row->addWidget(hintFor(m_refreshButton, DashboardKeys::refresh));
    row->addStretch(1);
    row->addWidget(m_shortClock);
    row->addStretch(1);
    row->addWidget(m_logOut);
    row->addWidget(hintFor(m_logOut, DashboardKeys::logOut));
    column->addLayout(row);
}

KeyHint *DashboardPage::hintFor(QWidget *button, const QKeySequence &key)
{
    button->setToolTip(key.toString(QKeySequence::NativeText));
    return m_hints.emplace_back(new KeyHint(key, this), button).first;
}

void DashboardPage::buildShortcuts()
{
    const auto bind = [this](const QKeySequence &key, Qt::ShortcutContext context, auto *receiver, auto slot) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(context);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, receiver, slot);
    };
    TimeButtons *time = m_seats->timeButtons();
    bind(DashboardKeys::moreTime, Qt::WindowShortcut, time, [time] { time->press(TimeButtons::usual); });
    bind(DashboardKeys::littleTime, Qt::WindowShortcut, time, [time] { time->press(TimeButtons::little); });
    bind(DashboardKeys::muchTime, Qt::WindowShortcut, time, [time] { time->press(TimeButtons::much); });
    bind(DashboardKeys::setDeadline, Qt::WindowShortcut, time, &TimeButtons::openEditor);
    bind(DashboardKeys::sameSeats, Qt::WindowShortcut, m_seats->lostSeats(), &LostSeatsView::tryAgain);
    bind(DashboardKeys::copySummary, Qt::WindowShortcut, this, &DashboardPage::copySummary);
    bind(DashboardKeys::hold, Qt::WindowShortcut, this, &DashboardPage::openHoldPanel);
    bind(DashboardKeys::refresh, Qt::WindowShortcut, &m_desk.watch(), &SessionWatch::refresh);
    bind(DashboardKeys::logOut, Qt::WindowShortcut, this, &DashboardPage::askToLogOut);
    bindTab(0);
    // Inside the cart only: elsewhere Delete belongs to the text being edited.
    auto *release = new QShortcut(QKeySequence(Qt::Key_Delete), m_cart);
    release->setContext(Qt::WidgetWithChildrenShortcut);
    release->setAutoRepeat(false);
    connect(release, &QShortcut::activated, m_cart, &CartSection::askRelease);
}

void DashboardPage::bindTab(int index)
{
    auto *shortcut = new QShortcut(PanelTabs::keyOf(index), this);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, [this, index] { choosePart(index); });
}

void DashboardPage::connectAll()
{
    SessionWatch &watch = m_desk.watch();
    connect(&watch, &SessionWatch::changed, this, &DashboardPage::refresh);
    connect(&watch, &SessionWatch::ticked, this, &DashboardPage::refreshShortClock);
    connect(&watch, &SessionWatch::ticked, this, &DashboardPage::takeBackPromise);
    connect(&watch, &SessionWatch::readSettled, this, [this] { m_ownChange = m_desk.isBusy(); });
    connect(&m_desk, &SessionDesk::busyChanged, this, [this] {
        m_ownChange = true; // also a press of one of the tabs
        refreshButtons();
    });
    connect(&m_desk, &SessionDesk::reported, this, &DashboardPage::report);
    connect(&m_desk, &SessionDesk::ended, this, [this] {
        refreshButtons();
        if (m_desk.wasLoggedOut())
            Q_EMIT finished();
    });
    connect(m_seats, &SeatsSection::holdAsked, this, &DashboardPage::openHoldPanel);
    connect(m_seats, &SeatsSection::shortenAsked, this, &DashboardPage::askToShorten);
    connect(&m_lost, &LostSeats::reported, this, [this](const RecoveryReport &report) {
        m_ownChange = true;
        Q_EMIT message(LostSeatsView::message(report));
    });
    connect(&m_book, &ReferenceBook::changed, this, &DashboardPage::refreshButtons);
    connect(m_seats, &SeatsSection::marked, this, &DashboardPage::refreshMarks);
    connect(m_sale, &SaleSection::seen, this, &DashboardPage::seen);
    connect(m_cart, &CartSection::releaseAsked, this, &DashboardPage::askToRelease);
    connect(m_hold, &HoldPanel::closed, this, &DashboardPage::closeHoldPanel);
    connect(m_tabs, &PanelTabs::chosen, this, &DashboardPage::showPanel);
    connect(m_look, &LookWatcher::seen, this, &DashboardPage::seen);
    connect(m_look, &LookWatcher::acted, &watch, &SessionWatch::noteActivity);
    connect(m_holdButton, &QPushButton::clicked, this, &DashboardPage::openHoldPanel);
    connect(m_cover, &EmptyState::actionTriggered, &watch, &SessionWatch::refresh);
    connect(m_refreshButton, &QPushButton::clicked, &watch, &SessionWatch::refresh);
    connect(m_logOut, &BusyButton::submitted, this, [this] {
        m_logOut->done(); // the token is taken when the person says yes
        askToLogOut();
    });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &DashboardPage::refreshShortClock);
}

}
