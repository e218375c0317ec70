// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/houserule.h"
#include "models/lostseats.h"
#include "models/sessiondesk.h"
#include "models/sessionfactsmodel.h"
#include "ui/widgets/action.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pane.h"

#include <QWidget>

#include <utility>
#include <vector>

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace Foyer {

class BriefSection;
class BusyButton;
class CartSection;
class ConfirmStrip;
class EmptyState;
class HoldPanel;
class KeyHint;
class LookWatcher;
class PanelTabs;
class PlainLabel;
class ReferenceBook;
class SaleSection;
class SeatsSection;
class SessionPanel;
class WaitingKeys;

//! One open session as the person at the desk sees it: how long, what, how much, what next.
//! Keys, anywhere in the window while the page shows: F8 five minutes more, Shift+F8 two, Ctrl+F8 ten,
//! Ctrl+Shift+F8 a time by the clock (supervisors), Ctrl+H hold seats, Ctrl+Shift+H the lost ones again, F5 refresh,
//! Ctrl+Shift+C copy a summary, Ctrl+Shift+L log out; Delete on a cart line releases it. Polls only while it is visible.
class DashboardPage final : public QWidget
{
    Q_OBJECT
public:
    //! All must outlive the page.
    DashboardPage(SessionDesk &desk, ReferenceBook &book, SessionService &service, const Clock &clock,
        QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

    //! Adds a tab beside the cart; the page takes \a panel over.
    void addPanel(SessionPanel *panel);
    //! Adds a button of something the page knows nothing of, and where it asks back: \a strip, shown above the foot
    //! when it wants to be. The page takes both over; \a key presses the button anywhere in the window.
    void addFootAction(QPushButton *button, const QKeySequence &key, QWidget *strip);
    //! As its tab does; the focus goes into it.
    void bringForward(SessionPanel *panel);
    //! What can be done here, for the command palette and the sheet of keys.
    [[nodiscard]] QList<Action> actions();
    //! Clock and sale, the row of tabs, what stands below it.
    [[nodiscard]] QList<Pane> panes();
    //! For Esc: no to a question, out of a panel, back to the cart. False when there was no step.
    bool stepBack();

public Q_SLOTS:
    void openHoldPanel();
    void closeHoldPanel();
    //! Asks inside the page first.
    void askToLogOut();
    //! A masked paragraph for a chat or a note.
    void copySummary();

Q_SIGNALS:
    //! How a press ended, for the window's message bar.
    void message(const Foyer::Message &message);
    //! The session is over and its page may be closed: logged out, or given up after the server lost it.
    void finished();
    //! What message() said with this id is not so any more.
    void outdated(const QString &messageId);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build(ReferenceBook &book, SessionService &service, const Clock &clock);
    void buildFoot(QBoxLayout *column);
    KeyHint *hintFor(QWidget *button, const QKeySequence &key);
    void bindTab(int index);
    //! As its key does; waits while the session was never read.
    void choosePart(int index);
    void buildShortcuts();
    void connectAll();
    void retranslate();
    void refresh();
    void refreshCover();
    void refreshButtons();
    void refreshHints();
    void refreshShortClock();
    void refreshMarks();
    void seen();
    void showPanel(SessionPanel *panel);
    void shareHeight();
    void report(const DeskReport &report);
    void takeBackPromise();
    void askToRelease(int performanceId, int lineItemId, const QString &title, int seats);
    void addPartActions(QList<Action> &all);
    [[nodiscard]] QString whyNoMoreTime() const;
    void askToShorten(const DeadlineChoice &choice);

    SessionDesk &m_desk;
    ReferenceBook &m_book;
    SessionFactsModel m_facts;
    LostSeats m_lost;
    HouseRule m_seatsGo; //!< at log-out
    QString m_promise; //!< the message that said seats are held; empty once it was taken back
    bool m_promiseSeen = false; //!< the server has said so as well
    bool m_ownChange = false; //!< the next answer shows what was done here
    QScrollArea *m_scroll = nullptr;
    QBoxLayout *m_top = nullptr; //!< seats and sale: side by side, or one above the other where it is narrow
    EmptyState *m_cover = nullptr; //!< instead of everything while the session was never read
    QStackedWidget *m_pages = nullptr;
    WaitingKeys *m_waiting = nullptr;
    BriefSection *m_brief = nullptr; //!< instead of the two below while a panel needs the room
    SeatsSection *m_seats = nullptr;
    SaleSection *m_sale = nullptr;
    CartSection *m_cart = nullptr;
    HoldPanel *m_hold = nullptr;
    PanelTabs *m_tabs = nullptr;
    QBoxLayout *m_cards = nullptr;
    QBoxLayout *m_strips = nullptr, *m_foot = nullptr;
    QList<SessionPanel *> m_panels;
    ConfirmStrip *m_confirm = nullptr;
    LookWatcher *m_look = nullptr;
    QPushButton *m_holdButton = nullptr, *m_refreshButton = nullptr;
    BusyButton *m_logOut = nullptr;
    PlainLabel *m_shortClock = nullptr;
    std::vector<std::pair<KeyHint *, QWidget *>> m_hints; //!< and the button each stands beside
};

}
