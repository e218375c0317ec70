// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connector.h"
#include "app/navigator.h"
#include "models/auditscribe.h"
#include "models/service/credentials/memorycredentialstore.h"
#include "tests/app/sandboxcontrol.h"

#include <QLabel>
#include <QTemporaryDir>

namespace Foyer {

//! The whole program, as main() puts it together, in a window on a sandbox of its own.
class ProgramWorld
{
public:
    //! \a staff: the API user, see the sandbox's README. isUp() says whether it worked.
    explicit ProgramWorld(const QString &staff);
    ~ProgramWorld();

    [[nodiscard]] bool isUp() const { return link != nullptr && link->book().isLoaded(); }
    //! The widget of that name that can be seen.
    template<typename W>
    [[nodiscard]] W *part(const QString &name) const
    {
        for (W *one : window->findChildren<W *>(name)) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QString text(const QString &label) const;
    //! Presses the button once it can be pressed.
    void press(const QString &button);
    void type(const QString &field, const QString &text);
    //! What can be seen and has these words.
    [[nodiscard]] bool shows(const QString &words) const;
    [[nodiscard]] QList<AuditEntry> audit() const;

    QTemporaryDir settings, auditFolder;
    SystemClock clock;
    MemoryCredentialStore credentials;
    SandboxProcess process;
    SandboxControl control{process};
    std::unique_ptr<MainWindow> window;
    ServerLink *link = nullptr; //!< the navigator's

private:
    PreferencesStore m_preferences{settings.path()};
    AuditTrail m_trail{auditFolder.path(), clock};
    AuditScribe m_scribe{m_trail, credentials};
    std::unique_ptr<Connector> m_connector;
    std::unique_ptr<SessionVault> m_vault;
    std::unique_ptr<Navigator> m_navigator;
};

}
