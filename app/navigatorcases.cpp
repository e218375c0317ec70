// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/navigator.h"

#include "app/casecounter.h"
#include "app/helpdesk.h"
#include "app/workspace.h"
#include "ui/shell/windowkeys.h"

// A kiosk's case at the desk: by command, or by a scan anywhere.

namespace Foyer {

void Navigator::serveCases()
{
    m_cases = std::make_unique<CaseCounter>(m_window, *m_link, m_caseKey, m_clock);
    m_workspace->setOpenCase([this](const QString &code) { return openCase(code); });
    m_window.keys().actions().add(m_cases.get(), [this] { return caseActions(); });
    m_workspace->setStepOutside([this] {
        const bool shown = m_cases && m_cases->isShown();
        if (shown)
            leaveHelp();
        return shown;
    });
    connect(m_cases.get(), &CaseCounter::sessionWanted, this,
        [this](const SessionKey &key) { showSession({key, {}, false, false}); });
}

QList<Action> Navigator::caseActions()
{
    //: Why the command cannot be given: the organisation's settings hold no key on this computer
    const QString keyless = m_cases->hasKey() ? QString() : tr("this computer has no key for cases");
    return {{QStringLiteral("kiosk.case"), tr("Open a kiosk case"), tr("Kiosk"), {},
        //: Other words for "Open a kiosk case", separated by blanks
        tr("lobby code scan lost payment checkout"), keyless, [this] { showCases(); }}};
}

void Navigator::showCases()
{
    if (!m_cases || m_cases->isShown() || m_opener->isBusy())
        return;
    if (!m_help->isShown())
        m_beforeHelp = m_workspace->current();
    rememberChoices();
    m_workspace->showNone();
    m_cases->show();
}

bool Navigator::openCase(const QString &code)
{
    if (!m_cases || !m_cases->hasKey() || m_opener->isBusy())
        return false;
    showCases();
    m_cases->take(code);
    return true;
}

}
