// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/serverlink.h"
#include "models/connectiontest.h"
#include "models/service/credentials/credentialstore.h"
#include "models/settings/profilestore.h"
#include "ui/widgets/messagebar.h"

#include <QObject>

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

    //! Wires \a page for as long as it lives.
    void serve(ConnectPage *page);
    void startSandbox(const QStringList &arguments);
    //! False when there is no profile of that name.
    bool connectToNamed(const QString &profileName);

Q_SIGNALS:
    //! The receiver takes the link over.
    void linked(Foyer::ServerLink *link);
    void message(const Foyer::Message &message);
    //! The sandbox ended by itself; its link is of no use any more.
    void sandboxDied();

private:
    void connectTo(const Profile &profile, std::shared_ptr<Secret> password);
    void tryLink(const Profile &profile, Secret password);
    void cancel();
    void conclude(ServerLink *link, const ConnectionVerdict &verdict, Secret password);
    void test(const Profile &profile, std::shared_ptr<Secret> password);
    void runTest(const Profile &profile, Secret password);
    void save(const Profile &profile, bool remember, const std::shared_ptr<Secret> &password);
    void removeProfile(const QString &id);
    void sandboxReady(const QUrl &url, const QString &user, const QString &group, const QString &place, const QString &password);
    void sandboxFailed(const QString &reason);
    void showProfiles();
    void tellAbout(const ConnectionVerdict &verdict, const Profile &profile);
    void tellAbout(LoadProblem problem);
    void tellAbout(FileProblem problem);

    const Clock &m_clock;
    CredentialStore &m_credentials;
    ProfileStore m_profiles;
    LoadProblem m_loadProblem;
    ConnectPage *m_page = nullptr;
    std::unique_ptr<SandboxProcess> m_sandbox;
    ServerLink *m_trying = nullptr;
};

}
