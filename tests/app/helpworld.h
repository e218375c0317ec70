// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandboxprocess.h"
#include "app/serverlink.h"
#include "models/patronfinder.h"
#include "models/supervisordesk.h"
#include "tests/app/sandboxcontrol.h"
#include "ui/supervisor/supervisorpage.h"

#include <QLabel>
#include <QPushButton>

#include <memory>

namespace Foyer {

//! The supervisor's desk on a sandbox of its own: the real program behind it, a real wire between them.
class HelpWorld
{
public:
    //! \a staff: the API user, see the sandbox's README. \a pin: of the profile; empty = none.
    explicit HelpWorld(const QString &staff, const QString &pin = {});

    SystemClock clock;
    std::unique_ptr<ServerLink> link;
    std::unique_ptr<SupervisorDesk> desk;
    std::unique_ptr<PatronFinder> finder;
    std::unique_ptr<SupervisorPage> page;
    QList<RemedyReport> reports;
    QList<Handover> handovers;

    //! Types into the search box and waits for the verdict; \a pick chooses by number where several are found.
    void find(const QString &text, int pick = 0);
    void chooseType(int loginTypeId);
    [[nodiscard]] QString headline() const;
    //! One sign a check: Y, N or ?.
    [[nodiscard]] QString marks() const;
    [[nodiscard]] SignInDiagnosis diagnosis() const { return desk->inquiry().diagnosis(); }
    [[nodiscard]] QString defaultButton() const;
    //! What the headline rests on, as the page words it: the first cross, else what speaks for the login.
    [[nodiscard]] QString evidence() const;
    //! Somebody at another desk switches the login off or on, with a request of their own.
    void writeElsewhere(bool inactive);
    //! A text with these words is to be seen.
    [[nodiscard]] bool shows(const QString &words) const;
    void press(const QString &name);
    void giveReason(AuditReason reason);
    template<typename W>
    [[nodiscard]] W *part(const QString &name) const
    {
        return page->findChild<W *>(name);
    }

    QJsonValue control(const QByteArray &verb, const QString &path, const QByteArray &body = {})
    {
        return m_control.ask(verb, path, body);
    }
    //! Requests that tried to sign somebody in, as the sandbox counted them.
    [[nodiscard]] int tries();
    [[nodiscard]] int mails();
    [[nodiscard]] int writes();

private:
    SandboxProcess m_process;
    SandboxControl m_control{m_process};
};

}
