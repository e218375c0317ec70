// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pagepurpose.h"

#include "app/supervisorarea.h"
#include "ui/connect/connectpage.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/kioskcase/casepage.h"
#include "ui/newsession/newsessionpage.h"
#include "ui/supervisor/supervisorpage.h"

namespace Foyer {

namespace {

//! The page itself, or the part of it that gives it its purpose.
template<typename T>
bool isOf(const QWidget *page)
{
    return qobject_cast<const T *>(page) || page->findChild<T *>();
}

}

QString PagePurpose::of(const QWidget *page)
{
    if (!page)
        return {};
    if (isOf<ConnectPage>(page))
        return tr("Here you choose the server to work with. Try the sandbox first: nothing in it is real.");
    if (isOf<NewSessionPage>(page))
        return tr("Here you open a session for the person in front of you. It holds their seats and their sign-in.");
    if (isOf<DashboardPage>(page))
        return tr("One customer’s session: who is signed in, which seats are held and for how long, and what is in the cart.");
    if (isOf<SupervisorArea>(page))
        return tr("For supervisors: watch sessions, compare two of them, and read what was done on this computer.");
    if (isOf<SupervisorPage>(page))
        return tr("Here you find out why a patron cannot sign in, and help without spending one of their attempts.");
    if (isOf<CasePage>(page))
        return tr("Here you open what a guest brings from the kiosk, and finish it with them.");
    return {};
}

}
