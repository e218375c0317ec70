// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/navigator.h"

#include "app/casecounter.h"
#include "app/helpdesk.h"
#include "app/workspace.h"
#include "models/auditscribe.h"
#include "ui/words/errorwords.h"
#include "ui/words/timewords.h"

// What the band at the top says: which server this is, who is at it and how the line is.

namespace Foyer {

namespace {

LampState lampOf(LinkState state)
{
    switch (state) {
    case LinkState::NotTried:
        return LampState::Unknown;
    case LinkState::Answering:
        return LampState::Connected;
    case LinkState::Shaky:
        return LampState::Unsteady;
    case LinkState::Silent:
        return LampState::Offline;
    case LinkState::Ailing:
        return LampState::Ailing;
    case LinkState::Refusing:
        break;
    }
    return LampState::Refused;
}

//! What is wrong with the line and what to do, for the lamp; empty while all is well.
QString troubleOf(const LinkMonitor &monitor)
{
    if (monitor.state() == LinkState::NotTried || monitor.state() == LinkState::Answering)
        return {};
    Error error;
    error.kind = monitor.reason();
    const FaultWords fault = ErrorWords::of(error);
    return QString(fault.happened + u' ' + fault.advice).trimmed();
}

QString staffName(const StaffContext &staff)
{
    const QString name = QString(staff.firstName.trimmed() + u' ' + staff.lastName.trimmed()).trimmed();
    const QString who = name.isEmpty() ? staff.userId.trimmed() : name;
    const QString group = staff.userGroupName.trimmed();
    return group.isEmpty() ? who : QString(who + u" · " + group);
}

}

void Navigator::refreshPlace()
{
    const StaffContext &staff = m_link->book().staff();
    const QString organization = staff.organizationName.trimmed();
    const QString &name = m_link->profile().name;
    m_window.setEnvironment(m_link->profile().environment,
        organization.isEmpty() ? name : QString(organization + u" · " + name));
    m_window.setStaff(staffName(staff));
    if (m_scribe)
        m_scribe->setStaff(staff.userId);
}

void Navigator::refreshLamp()
{
    if (!m_link)
        return;
    const auto age = m_link->monitor().sinceAnswer();
    m_window.lamp().setState(lampOf(m_link->monitor().state()), age ? TimeWords::ago(*age) : QString());
    m_window.lamp().setExplanation(troubleOf(m_link->monitor()));
}

}
