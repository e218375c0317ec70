// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Foyer {

class ReferenceBook;

enum class DeskAction {
    SignIn, FindPatron, ChooseCustomer, MakeLogin, ChangeLogin,
    HoldSeats, ReleaseSeats, MoreTime, SetDeadline,
    OpenOrder, Reprint, CheckPromo, AddVariable, ChangeVariable, RemoveVariable, LogOut,
};

[[nodiscard]] const QList<DeskAction> &everyDeskAction();

//! Whether an action belongs on the screen: not when the server is known to forbid it to this user group. What is
//! not known hides nothing; only a supervisor's action needs a right that is known.
[[nodiscard]] bool isOffered(DeskAction action, const ReferenceBook &book);
//! Whoever may change patrons' logins on the server.
[[nodiscard]] bool isSupervisor(const ReferenceBook &book);

}
