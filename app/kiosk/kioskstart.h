// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kiosk/endsignals.h"
#include "app/kiosk/kioskhouse.h"
#include "app/launchoptions.h"
#include "app/sleepguard.h"
#include "models/cases/casekey.h"
#include "models/service/credentials/credentialstore.h"
#include "models/settings/managedsettings.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace Foyer {

class Language;
class SandboxProcess;
struct KioskLink;

//! From the command line to an open kiosk: the organisation's settings, a server or the sandbox, the house.
class KioskStart final : public QObject
{
    Q_OBJECT
public:
    //! All must outlive the start.
    KioskStart(LaunchOptions options, Language &language, CredentialStore &credentials, const Clock &clock,
        QObject *parent = nullptr);
    ~KioskStart() override;

    //! finished() is not emitted from within.
    void start();

    //! Null until a server is there.
    [[nodiscard]] KioskHouse *house() const { return m_house.get(); }

    static constexpr int notConfigured = 4; //!< exit code: starting again helps nobody

Q_SIGNALS:
    void opened();
    //! The program is done; \a words are for whoever started it.
    void finished(const QString &words, int code);

private:
    void fail(const QString &words, int code = notConfigured);
    [[nodiscard]] bool readSettings();
    [[nodiscard]] bool readCaseKey();
    void startSandbox();
    void connectToProfile();
    void open(const Profile &profile, Secret password);
    void watchSettings();
    void rereadSettings();
    [[nodiscard]] QString settingsPath() const;
    void end();
    [[nodiscard]] KioskSpeech speech() const;

    const LaunchOptions m_options;
    Language &m_language;
    CredentialStore &m_credentials;
    const Clock &m_clock;
    EndSignals m_signals;
    ManagedSettings m_settings;
    QFileSystemWatcher m_watcher;
    QTimer m_changed; //!< a file that is being written is read once it rests
    std::optional<CaseKey> m_caseKey;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<KioskLink> m_link;
    std::unique_ptr<KioskHouse> m_house;
    SleepGuard m_sleep;
};

}
