// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardpage.h"

#include "models/deskrights.h"
#include "models/referencebook.h"
#include "ui/dashboard/briefsection.h"
#include "ui/dashboard/cartsection.h"
#include "ui/dashboard/dashboardkeys.h"
#include "ui/dashboard/deskwords.h"
#include "ui/dashboard/holdpanel.h"
#include "ui/dashboard/lookwatcher.h"
#include "ui/dashboard/paneltabs.h"
#include "ui/dashboard/salesection.h"
#include "ui/dashboard/lostseatsview.h"
#include "ui/dashboard/seatssection.h"
#include "ui/dashboard/summarysource.h"
#include "ui/dashboard/timebuttons.h"
#include "ui/dashboard/waitingkeys.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/confirmstrip.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sessionpanel.h"
#include "ui/widgets/textchecks.h"
#include "ui/words/errorwords.h"
#include "ui/words/sessionsummary.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sideBySideFrom = 760; //!< px of page width
constexpr QSize leastSize(430, 240);

}

DashboardPage::DashboardPage(
    SessionDesk &desk, ReferenceBook &book, SessionService &service, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_book(book), m_lost(desk.parts()), m_seatsGo(desk.parts(), u"DISCONNECT_ON_LOGOUT"_s)
{
    setObjectName(u"dashboard"_s);
    m_facts.setSession(desk.watch().session());
    build(book, service, clock);
    buildShortcuts();
    m_look = new LookWatcher(this);
    connectAll();
    retranslate();
}

void DashboardPage::choosePart(int index)
{
    if (m_desk.watch().session())
        m_tabs->choose(index);
    else
        m_waiting->waitFor(index);
}

QSize DashboardPage::minimumSizeHint() const
{
    // What the layout asks for includes the key hints, which go when the page is narrow.
    return leastSize;
}

void DashboardPage::openHoldPanel()
{
    if (m_desk.isEnded() || !m_desk.watch().session() || !isOffered(DeskAction::HoldSeats, m_book))
        return;
    m_tabs->chooseCart();
    m_hold->show();
    m_cart->hide();
    shareHeight();
    m_hold->open();
    m_scroll->ensureWidgetVisible(m_hold);
}

void DashboardPage::addPanel(SessionPanel *panel)
{
    m_cards->addWidget(panel, 1);
    panel->hide();
    m_panels.append(panel);
    m_tabs->add(panel);
    bindTab(static_cast<int>(m_panels.size()));
    connect(panel, &SessionPanel::message, this, &DashboardPage::message);
    connect(panel, &SessionPanel::frontWanted, this, [this, panel] { bringForward(panel); });
}

void DashboardPage::addFootAction(QPushButton *button, const QKeySequence &key, QWidget *strip)
{
    // After Refresh and its key.
    constexpr int place = 5;
    m_foot->insertSpacing(place, Tokens::space8);
    m_foot->insertWidget(place + 1, button);
    m_foot->insertWidget(place + 2, hintFor(button, key));
    m_strips->addWidget(strip);
    setTabOrder(m_refreshButton, button);
    auto *shortcut = new QShortcut(key, this);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, button, [button] { button->click(); });
}

void DashboardPage::showPanel(SessionPanel *panel)
{
    m_hold->hide();
    m_cart->setVisible(!panel);
    for (SessionPanel *other : std::as_const(m_panels))
        other->setVisible(other == panel);
    shareHeight();
    if (panel)
        panel->activate();
    else
        m_cart->focusLines();
}

//! On a laptop a list beside two high cards has three rows; a line says what the cards say.
void DashboardPage::shareHeight()
{
    constexpr int roomyLines = 52;
    const bool listInFront = m_tabs->current() || !m_hold->isHidden();
    const bool brief = listInFront && height() < roomyLines * fontMetrics().lineSpacing();
    // A message above takes room from a laptop's window: rather closer together than scrolled.
    constexpr int tightLines = 42;
    const bool tight = height() < tightLines * fontMetrics().lineSpacing();
    constexpr int slim = 480; //!< px of page width
    const int side = width() < slim ? Tokens::space8 : Tokens::space16;
    m_cards->setContentsMargins(
        side, tight ? Tokens::space8 : Tokens::space16, side, tight ? Tokens::space4 : Tokens::space8);
    m_cards->setSpacing(tight ? Tokens::space8 : Tokens::space12);
    m_cart->setTight(tight);
    m_brief->setVisible(brief);
    m_seats->setVisible(!brief);
    m_sale->setVisible(!brief);
    refreshShortClock();
}

void DashboardPage::closeHoldPanel()
{
    m_cart->show();
    m_hold->hide();
    shareHeight();
    m_cart->focusLines();
}

void DashboardPage::askToLogOut()
{
    if (m_desk.watch().isGone()) {
        Q_EMIT finished(); // nothing is left that could be given up
        return;
    }
    if (m_desk.isBusy() || m_desk.isEnded() || !isOffered(DeskAction::LogOut, m_book))
        return;
    //: Buttons of the question before logging out
    m_confirm->ask(DeskWords::logOutQuestion(m_desk.watch(), m_seatsGo.holds()), tr("Log out"), tr("Keep"), [this] { m_desk.logOut(); });
}

void DashboardPage::askToRelease(int performanceId, int lineItemId, const QString &title, int seats)
{
    //: Question: %1 "2 seats", %2 title of the performance
    m_confirm->ask(tr("Release %1 for %2?").arg(DeskWords::seats(seats), TextChecks::isolated(title)),
        //: Buttons of the question before releasing seats
        tr("Release"), tr("Keep"),
        [this, performanceId, lineItemId] { m_desk.releaseSeats(performanceId, lineItemId); });
}

void DashboardPage::askToShorten(const DeadlineChoice &choice)
{
    m_confirm->ask(DeskWords::shortenQuestion(choice, QTimeZone::systemTimeZone()),
        //: Buttons of the question before a deadline is moved forward
        tr("Shorten"), tr("Keep"), [this, choice] { m_desk.setDeadline(choice); });
}

void DashboardPage::copySummary()
{
    QGuiApplication::clipboard()->setText(SessionSummary::text(summaryOf(m_desk.watch(), FactWords(m_book), m_facts)));
    //: After Ctrl+Shift+C; what the copy leaves out
    Q_EMIT message({Severity::Success, tr("The summary is on the clipboard."),
        tr("Names and numbers in it are masked; no address, phone or key."), {}, {}, u"desk.summary"_s});
}

void DashboardPage::report(const DeskReport &report)
{
    m_ownChange = true; // until the session was read after it
    const bool held = report.command == DeskCommand::HoldSeats
        && (report.outcomeClass == OutcomeClass::Done || report.reconciled == Reconciled::Happened);
    if (held && report.seatsReserved != 0 && !m_hold->isHidden())
        closeHoldPanel();
    const std::optional<Message> words = DeskWords::message(report, m_seatsGo.holds());
    if (!words)
        return;
    m_promise = held && report.seatsReserved != 0 ? words->id : QString();
    m_promiseSeen = false;
    Q_EMIT message(*words);
}

//! What was said of held seats is no longer so when their time is over.
void DashboardPage::takeBackPromise()
{
    const SeatState seats = m_desk.watch().seatView().state;
    const bool over = seats == SeatState::Expired || seats == SeatState::Released || seats == SeatState::None;
    m_promiseSeen = m_promiseSeen || seats == SeatState::Live;
    if (over && m_promiseSeen && !m_promise.isEmpty())
        Q_EMIT outdated(std::exchange(m_promise, {}));
}

void DashboardPage::refresh()
{
    m_facts.setSession(m_desk.watch().session());
    if (m_desk.watch().session() && m_desk.watch().session()->seatsProbablyHeld() == true)
        m_seatsGo.read(); // before anybody asks what logging out will do
    takeBackPromise();
    if (m_ownChange)
        m_facts.markSeen(); // who pressed the button needs no mark that it worked
    refreshCover();
    refreshMarks();
    refreshButtons();
    refreshShortClock();
}

void DashboardPage::refreshCover()
{
    const SessionWatch &watch = m_desk.watch();
    m_pages->setCurrentIndex(watch.session() ? 0 : 1);
    if (watch.session()) {
        if (const std::optional<int> part = m_waiting->take()) {
            m_tabs->choose(*part);
            m_waiting->giveBack();
        }
    }
    if (watch.isGone()) {
        //: The server answers that it has no such session; and what to do
        m_cover->setContent(Icon::Unlock, tr("The server no longer knows this session."),
            tr("Close it and open a new one."));
    } else if (watch.loadState().phase == LoadPhase::Failed) {
        const FaultWords words = ErrorWords::of(watch.loadState().error.value_or(Error{}));
        m_cover->setContent(Icon::Alert, words.happened, words.advice);
    } else {
        m_cover->setContent(Icon::Refresh, tr("Reading the session…"), {}); //: Before the first answer
    }
    const bool failed = watch.loadState().phase == LoadPhase::Failed && !watch.isGone();
    m_cover->setTone(failed || watch.isGone() ? Tone::Danger : Tone::Muted);
    m_cover->setAction(failed ? tr("Try again") : QString()); //: Button: reads the session again
}

void DashboardPage::refreshButtons()
{
    const bool mine = m_desk.currentCommand() == DeskCommand::LogOut;
    const bool gone = m_desk.watch().isGone();
    //: Button: closes a session that the server no longer knows; ends the session; while it is being sent
    m_logOut->setTexts(gone ? tr("Close session") : tr("Log out"), tr("Logging out…"));
    if (mine)
        m_logOut->start();
    else
        m_logOut->done();
    m_logOut->setReady(gone || mine || (!m_desk.isBusy() && !m_desk.isEnded()));
    m_holdButton->setVisible(isOffered(DeskAction::HoldSeats, m_book));
    m_logOut->setVisible(gone || isOffered(DeskAction::LogOut, m_book));
    m_holdButton->setEnabled(!m_desk.isEnded() && m_desk.watch().session().has_value());
    refreshHints();
}

//! Keys beside the buttons while there is room for all: the buttons' tool tips name them as well.
void DashboardPage::refreshHints()
{
    int wanted = m_foot->contentsMargins().left() + m_foot->contentsMargins().right();
    for (const auto &[hint, button] : m_hints) {
        if (!button->isHidden())
            wanted += button->sizeHint().width() + hint->sizeHint().width() + 3 * Tokens::space8;
    }
    if (!m_shortClock->isHidden())
        wanted += m_shortClock->sizeHint().width() + Tokens::space8;
    // The longest go first.
    auto hints = m_hints;
    std::sort(hints.begin(), hints.end(),
        [](const auto &a, const auto &b) { return a.first->sizeHint().width() > b.first->sizeHint().width(); });
    for (const auto &[hint, button] : hints) {
        const bool room = wanted <= width();
        hint->setVisible(room && !button->isHidden());
        if (!room && !button->isHidden())
            wanted -= hint->sizeHint().width() + Tokens::space8;
    }
}

void DashboardPage::refreshShortClock()
{
    const Countdown *clock = m_seats->countdown();
    const QPoint corner = clock->mapTo(m_scroll->viewport(), QPoint(0, clock->height() / 2));
    const bool counting = clock->face().state != CountdownState::None;
    m_shortClock->setText(m_seats->inShort());
    const bool wanted = counting && m_brief->isHidden() && !m_scroll->viewport()->rect().contains(corner);
    if (wanted != m_shortClock->isHidden())
        return; // every second of the clock comes by here
    m_shortClock->setVisible(wanted);
    refreshHints();
}

void DashboardPage::refreshMarks()
{
    // Only what this page shows: a mark that cannot be found sends people searching.
    static const QList<Fact> shown{Fact::ModeOfSale, Fact::OriginalModeOfSale, Fact::Source, Fact::BusinessFacing,
        Fact::Checkout, Fact::OrderId, Fact::Performances, Fact::Packages, Fact::Contributions, Fact::Memberships,
        Fact::Fees, Fact::GiftCertificates, Fact::Payments, Fact::FirstSeat};
    const bool marked = m_facts.hasChanges(shown) || m_seats->hasMark();
    m_sale->setMarked(marked);
    m_look->setMarked(marked);
}

void DashboardPage::seen()
{
    m_facts.markSeen();
    m_seats->markSeen();
    refreshMarks();
}

void DashboardPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DashboardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_desk.watch().setVisible(true);
    refreshShortClock();
}

void DashboardPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_desk.watch().setVisible(false);
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < sideBySideFrom;
    m_top->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_hold->setNarrow(narrow);
    refreshButtons();
    shareHeight();
}

void DashboardPage::retranslate()
{
    setAccessibleName(tr("Session")); //: Name of the page
    m_holdButton->setText(tr("Hold seats")); //: Button: opens the panel where seats are held
    m_refreshButton->setText(tr("Refresh")); //: Button: reads the session again
    for (const auto &[hint, button] : m_hints)
        button->setToolTip(hint->key().toString(QKeySequence::NativeText));
    refresh();
}

}
