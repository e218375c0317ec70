// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instancegate.h"
#include "app/serverlink.h"
#include "models/connectiontest.h"
#include "models/service/credentials/credentialstore.h"
#include "models/settings/managedsettings.h"
#include "models/settings/profilestore.h"
#include "ui/widgets/messagebar.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Foyer {

class ConnectPage;
class SandboxProcess;

//! From a profile, or the sandbox, to a working server link. Does what the connect page asks for and keeps
//! profiles and staff passwords where they belong.
class Connector final : public QObject
{
    Q_OBJECT
public:
    //! \a credentials and \a clock must outlive the connector.
    Connector(const QString &settingsFolder, CredentialStore &credentials, const Clock &clock, QObject *parent = nullptr);
    ~Connector() override;

    //! What the organisation fixed, whatever the profiles say. Before anything is connected to.
    void setLocks(const ManagedLocks &locks) { m_locks = locks; }

    //! Wires \a page for as long as it lives.
    void serve(ConnectPage *page);
    void startSandbox(const QStringList &arguments);
    //! False when there is no profile of that name.
    bool connectToNamed(const QString &profileName);
    //! It is being found out whether the server is open in another window.
    [[nodiscard]] bool isEntering() const { return m_entering; }

Q_SIGNALS:
    //! The receiver takes the link over.
    void linked(Foyer::ServerLink *link);
    void message(const Foyer::Message &message);
    //! After connecting was asked for: this window is the only one for that server.
    void entered();
    //! Nothing was sent: the server called \a name is open in another window, which was brought to the front
    //! (\a shown) or does not answer.
    void openElsewhere(const QString &name, bool shown);
    //! Another start asked for the server that is open here: bring the window to the front.
    void windowWanted();
    //! A profile was removed: nothing of it may be kept.
    void profileRemoved(const QString &id);
    //! The PIN of a profile was set, changed (\a set) or removed, alone or with its profile: for the audit.
    void pinChanged(const QString &profileId, bool set);
    //! The sandbox ended by itself; its link is of no use any more.
    void sandboxDied();

private:
    void enter(const QString &place, const QString &name, std::function<void()> proceed);
    void settleEntry(bool mine, bool shown);
    void connectTo(const Profile &profile, std::shared_ptr<Secret> password);
    void openLink(const Profile &profile, const std::shared_ptr<Secret> &password);
    void launchSandbox(const QStringList &arguments);
    void tryLink(const Profile &profile, Secret password);
    void cancel();
    void conclude(ServerLink *link, const ConnectionVerdict &verdict, Secret password);
    void test(const Profile &profile, std::shared_ptr<Secret> password);
    void runTest(const Profile &profile, Secret password);
    void save(const Profile &profile, bool remember, const std::shared_ptr<Secret> &password);
    void removeProfile(const QString &id);
    [[nodiscard]] QString pinOf(const QString &profileId) const;
    void sandboxReady(const QUrl &url, const QString &user, const QString &group, const QString &place, const QString &password);
    void sandboxFailed(const QString &reason);
    void showProfiles();
    void tellAbout(const ConnectionVerdict &verdict, const Profile &profile);
    void tellAbout(LoadProblem problem);
    void tellAbout(FileProblem problem);

    const Clock &m_clock;
    CredentialStore &m_credentials;
    ProfileStore m_profiles;
    ManagedLocks m_locks;
    LoadProblem m_loadProblem;
    ConnectPage *m_page = nullptr;
    std::unique_ptr<SandboxProcess> m_sandbox;
    InstanceGate m_gate;
    std::function<void()> m_proceed; //!< once this window is the only one
    QString m_entryName, m_sandboxId;
    bool m_entering = false;
    ServerLink *m_trying = nullptr;
};

}
