// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deskrights.h"

#include "models/referencebook.h"

#include <algorithm>

namespace Foyer {

namespace {

struct Need
{
    DeskAction action;
    const char *resource;
    bool ResourcePermission::*right;
};

using P = ResourcePermission;
using enum DeskAction;

//! POST is Add, PUT is Edit, whatever the call is about (WIRE.md section 8).
constexpr Need needs[] = {
    {SignIn, "Web/Session", &P::add},
    {FindPatron, "CRM/Constituents", &P::view},
    {ChooseCustomer, "Web/Session", &P::edit},
    {MakeLogin, "Web/Session", &P::add},
    {ChangeLogin, "Web/Session", &P::edit},
    {HoldSeats, "Web/Cart", &P::add},
    {HoldSeats, "TXN/Performances", &P::add},
    {HoldSeats, "TXN/Performances", &P::view},
    {ReleaseSeats, "Web/Cart", &P::remove},
    {MoreTime, "Web/Session", &P::edit},
    {SetDeadline, "Web/Session", &P::edit},
    {OpenOrder, "Web/Session", &P::add},
    {Reprint, "Web/Session", &P::add},
    {CheckPromo, "Web/Session", &P::add},
    {AddVariable, "Web/Session", &P::add},
    {ChangeVariable, "Web/Session", &P::edit},
    {RemoveVariable, "Web/Session", &P::remove},
    {LogOut, "Web/Session", &P::add},
};

}

const QList<DeskAction> &everyDeskAction()
{
    static const QList<DeskAction> all{SignIn, FindPatron, ChooseCustomer, MakeLogin, ChangeLogin, HoldSeats,
        ReleaseSeats, MoreTime, SetDeadline, OpenOrder, Reprint, CheckPromo, AddVariable, ChangeVariable,
        RemoveVariable, LogOut};
    return all;
}

bool isSupervisor(const ReferenceBook &book)
{
    return book.mayEdit(QStringLiteral("CRM/WebLogins")).value_or(false);
}

bool isOffered(DeskAction action, const ReferenceBook &book)
{
    if (action == SetDeadline && !isSupervisor(book))
        return false;
    return std::none_of(std::begin(needs), std::end(needs), [&](const Need &need) {
        return need.action == action && book.forbids(QString::fromLatin1(need.resource), need.right);
    });
}

}
