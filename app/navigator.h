// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/launchoptions.h"
#include "app/serverlink.h"
#include "models/domain/receiptsettings.h"
#include "models/sessionopener.h"
#include "models/sessionvault.h"
#include "models/supervisordesk.h"
#include "models/settings/preferencesstore.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/action.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace Foyer {

class CaseCounter;
class CaseKey;
class Connector;
class NewSessionPage;
class ResumeDesk;
class HelpDesk;
class SessionVault;
class TimelineWindow;
class AuditScribe;
class SupervisorArea;
class Workspace;

//! Which page is shown when: connect -> new session -> session -> new session. The only one that knows them all.
class Navigator final : public QObject
{
    Q_OBJECT
public:
    //! All must outlive the navigator.
    Navigator(MainWindow &window, Connector &connector, PreferencesStore &preferences, SessionVault &vault,
        const Clock &clock, QObject *parent = nullptr);
    ~Navigator() override;

    //! Before start(). Without it the supervisor's desk is not there.
    void setScribe(AuditScribe *scribe) { m_scribe = scribe; }
    //! Before start(). Without it no kiosk's case can be opened here.
    void setCaseKey(std::shared_ptr<const CaseKey> key) { m_caseKey = std::move(key); }
    //! Before start(). Without a printer no receipts are offered.
    void setReceipts(const ReceiptSettings &receipts) { m_receipts = receipts; }
    void start(const LaunchOptions &options);

Q_SIGNALS:
    //! The window may be shown; fires once, after start().
    void ready();
    //! What was to be opened is open in another window, which was brought to the front: \a words say so. Instead of
    //! ready().
    void handedOver(const QString &words);

private:
    void tellReady();
    void openElsewhere(const QString &name, bool shown);
    void bringToFront();
    void offerKept();
    void addResumePanel(NewSessionPage *page);
    void showTimeline();
    void showConnect();
    void showNewSession();
    void showSession(const SavedSession &session);
    void newSession();
    void showSupervisor();
    void leaveSupervisor();
    void dropArea();
    void use(ServerLink *link);
    void leaveServer();
    void refreshLamp();
    void refreshPlace();
    void askToClose();
    void showHelp();
    void leaveHelp();
    void goOn(const Handover &handover);
    //! No session could be opened for what a supervisor began; the other page tells of its own.
    void noSession(OutcomeClass outcomeClass, const Error &error);
    void serveCases();
    void showCases();
    bool openCase(const QString &code);
    [[nodiscard]] QList<Action> caseActions();
    void act(const QString &messageId, int action);
    void rememberChoices();

    MainWindow &m_window;
    Connector &m_connector;
    PreferencesStore &m_preferences;
    SessionVault &m_vault;
    const Clock &m_clock;
    std::unique_ptr<ServerLink> m_link;
    std::unique_ptr<SessionOpener> m_opener;
    std::unique_ptr<ResumeDesk> m_resume;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<TimelineWindow> m_timeline; //!< made when it is first asked for; refers to the link
    AuditScribe *m_scribe = nullptr;
    QPointer<SupervisorArea> m_area; //!< kept by the window
    std::unique_ptr<HelpDesk> m_help;
    std::shared_ptr<const CaseKey> m_caseKey;
    ReceiptSettings m_receipts;
    std::unique_ptr<CaseCounter> m_cases;
    std::optional<Handover> m_handover; //!< waits for its session
    int m_beforeHelp = -1; //!< the session that was in front
    QTimer m_lampTimer;
    bool m_ready = false;
};

}
