// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connectiontest.h"
#include "models/domain/profile.h"
#include "models/service/credentials/credentialstore.h"

#include <QObject>

#include <memory>

namespace Foyer {

class ServerLink;

//! foyer --check: tries a saved profile as the window's *Test the connection* does and says the same words. Signs no
//! patron in, opens no session, keeps nothing. Needs no display.
class ProfileCheck final : public QObject
{
    Q_OBJECT
public:
    enum ExitCode { Good = 0, SomethingToFix = 1, NoSuchProfile = 2, NoPassword = 5 };

    //! \a credentials and \a clock must outlive the check.
    ProfileCheck(const QString &settingsFolder, CredentialStore &credentials, const Clock &clock, QObject *parent = nullptr);
    ~ProfileCheck() override;

    //! \a password: empty for the one in the keychain.
    void start(const QString &profileName, Secret password);

Q_SIGNALS:
    //! Once, never from within start(). \a words end without a line break.
    void finished(const QString &words, int exitCode);

private:
    void tryOut(const Profile &profile, Secret password);
    void conclude(const Profile &profile, const ConnectionVerdict &verdict);
    void end(const QString &words, ExitCode code);

    const QString m_folder;
    CredentialStore &m_credentials;
    const Clock &m_clock;
    std::unique_ptr<ServerLink> m_link;
    std::unique_ptr<ConnectionTest> m_test;
};

}
