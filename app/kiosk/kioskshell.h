// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedLayout;

namespace Foyer {

class KioskStaffPage;
class KioskWindow;

//! The kiosk's only window on the screen: the guests' pages, the staff's page over them, and above both what kind of
//! server this is, when it is not the real one.
class KioskShell final : public QWidget
{
    Q_OBJECT
public:
    //! Takes both over. \a practice: nothing is really sold, and everybody can see that.
    KioskShell(KioskWindow *guests, KioskStaffPage *staff, bool practice);

    void showGuests();
    void showStaff();
    [[nodiscard]] bool isStaffShown() const;

private:
    KioskWindow *m_guests;
    KioskStaffPage *m_staff;
    QStackedLayout *m_stack;
};

}
