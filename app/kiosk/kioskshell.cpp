// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/kioskshell.h"

#include "ui/kiosk/kioskwindow.h"
#include "ui/kioskstaff/kioskstaffpage.h"
#include "ui/widgets/environmentband.h"

#include <QStackedLayout>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

KioskShell::KioskShell(KioskWindow *guests, KioskStaffPage *staff, bool practice)
    : m_guests(guests), m_staff(staff), m_stack(new QStackedLayout)
{
    setObjectName(u"kioskShell"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (practice) {
        auto *band = new EnvironmentBand;
        band->setEnvironment(Environment::Sandbox);
        column->addWidget(band);
    }
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_guests);
    m_stack->addWidget(m_staff);
}

void KioskShell::showGuests() { m_stack->setCurrentWidget(m_guests); }

void KioskShell::showStaff() { m_stack->setCurrentWidget(m_staff); }

bool KioskShell::isStaffShown() const { return m_stack->currentWidget() == m_staff; }

}
