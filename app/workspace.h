// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/serverlink.h"
#include "models/domain/receiptsettings.h"
#include "models/domain/scanroute.h"
#include "models/sessionvault.h"
#include "models/supervisordesk.h"
#include "models/settings/preferencesstore.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sessiontabs.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/action.h"
#include "ui/widgets/pane.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Foyer {

class AuditScribe;
class DashboardPage;
class ScanDesk;
class SignInPanel;
class SplitPage;

//! The sessions open on one server: a desk, a page and a tab each. A session in front is watched; one behind only
//! while it holds seats, because its clock runs on. Their keys are kept sealed until they are closed.
class Workspace final : public QObject
{
    Q_OBJECT
public:
    //! All must outlive the workspace.
    Workspace(MainWindow &window, ServerLink &link, PreferencesStore &preferences, SessionVault &vault,
        const Clock &clock, QObject *parent = nullptr);
    ~Workspace() override;

    //! Opens a tab for the session and shows it.
    void open(const SavedSession &session);
    //! Sessions that are not open here but whose keys are to be kept as well. Nothing is written before the first
    //! call, because that would replace what was kept when Foyer ended.
    void keepAlso(const QList<SavedSession> &sessions);
    void show(int index);
    //! None is in front: something else is shown.
    void showNone();
    [[nodiscard]] int count() const { return static_cast<int>(m_sessions.size()); }
    [[nodiscard]] bool isEmpty() const { return m_sessions.empty(); }
    //! Sessions that are not over, and the seats they are known to hold.
    [[nodiscard]] int openCount() const;
    [[nodiscard]] int heldSeats() const;
    //! Where what people do to logins is written; null writes nothing. For sessions opened from now on.
    void setScribe(AuditScribe *scribe) { m_scribe = scribe; }
    //! What prints receipts; without a printer they are not offered. For sessions opened from now on.
    void setReceipts(const ReceiptSettings &receipts) { m_receipts = receipts; }
    //! The open sessions by name, for the supervisor's desk.
    [[nodiscard]] QList<SavedSession> openSessions() const;
    //! Brings the session that was in front before something else was shown back; false when there is none.
    bool showAgain();
    //! The session in front; -1 when there is none.
    [[nodiscard]] int current() const { return m_current; }
    //! What stands in the sign-in form of the session in front.
    [[nodiscard]] QString typedLogin() const;
    //! The session in front goes on with what a supervisor began.
    void goOn(const Handover &handover);
    //! Takes a scanned number while no session is in front; returns false when it does not.
    void setFindScan(std::function<bool(const QString &)> find) { m_findScan = std::move(find); }
    //! Takes a kiosk's sealed case that was scanned; returns false when none can be opened.
    void setOpenCase(std::function<bool(const QString &)> open) { m_openCase = std::move(open); }
    //! What Esc does while no session is in front; returns false when there is nothing to leave.
    void setStepOutside(std::function<bool()> step) { m_stepOutside = std::move(step); }
    void setExposed(bool exposed);
    void noteActivity();

Q_SIGNALS:
    //! A session was closed and none is in front now.
    void closed();
    void newSessionWanted();

private:
    struct OpenSession
    {
        std::unique_ptr<SessionDesk> desk;
        SessionKey key;
        SplitPage *page = nullptr; //!< the window's
        QString ownTitle; //!< given by a person; empty = the customer's name
        QString lastName; //!< the customer's name while the server still knew it
        bool checkoutSeen = false;
        AuditReason handedReason = AuditReason::None; //!< why a supervisor sent a patron here; for what is done first
        SignInPanel *who = nullptr; //!< on the page, like what
        DashboardPage *what = nullptr;
    };

    void buildPage(OpenSession &session);
    void addPanels(DashboardPage *page, SessionDesk &desk);
    void addOrders(DashboardPage *page, SessionDesk &desk);
    void addTransfer(DashboardPage *page, SessionDesk &desk);
    void replace(SessionDesk *old, const SessionKey &key, const Message &note);
    void tell(const SessionDesk &desk, const Message &message);
    void noteCall(const CallRecord &call);
    AuditReason swapReason(const SessionDesk &desk, AuditReason reason);
    void noteGone(const SessionDesk &desk);
    void showEnded();
    void act(const QString &messageId, int action);
    void close(SessionDesk *desk);
    void refreshTabs();
    void watchTheRightOnes();
    void keepKeys();
    void noteFacts(OpenSession &session);
    [[nodiscard]] QString titleOf(const OpenSession &session) const;
    [[nodiscard]] QStringList endedTitles() const;
    [[nodiscard]] SessionTabFace faceOf(const OpenSession &session) const;
    void listen();
    void listenForScans();
    [[nodiscard]] ScanPlace scanPlace() const;
    void useScan(ScanTarget target, const QString &code);
    void askToClose(int index);
    void rename(int index, const QString &name);
    bool stepBack();
    [[nodiscard]] OpenSession *inFront() const;
    [[nodiscard]] QList<Action> actions();
    void addSessionActions(QList<Action> &all, OpenSession &session);
    [[nodiscard]] QList<Pane> panes() const;

    MainWindow &m_window;
    ServerLink &m_link;
    PreferencesStore &m_preferences;
    SessionVault &m_vault;
    const Clock &m_clock;
    std::vector<std::unique_ptr<OpenSession>> m_sessions;
    std::unique_ptr<ScanDesk> m_scans;
    std::function<bool(const QString &)> m_findScan, m_openCase;
    std::function<bool()> m_stepOutside;
    AuditScribe *m_scribe = nullptr;
    ReceiptSettings m_receipts;
    int m_current = -1;
    std::optional<QList<SavedSession>> m_alsoKept; //!< empty until what was kept has been read
    bool m_exposed = true;
};

}
