// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparewords.h"

#include "models/choicemodel.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

QString CompareWords::group(CompareGroup group)
{
    switch (group) {
    case CompareGroup::Sale:
        return tr("Sale");
    case CompareGroup::Patron:
        return tr("Patron");
    case CompareGroup::Cart:
        return tr("Cart");
    case CompareGroup::Delivery:
        return tr("Delivery");
    case CompareGroup::Variables:
        return tr("Variables");
    case CompareGroup::Defaults:
        break;
    }
    return tr("Defaults");
}

QString CompareWords::field(const CompareRow &row)
{
    switch (row.field) {
    case CompareField::ModeOfSale:
        return tr("Mode of sale");
    case CompareField::OriginalModeOfSale:
        return tr("Mode of sale at the start");
    case CompareField::Source:
        return tr("Source");
    case CompareField::Kind:
        return tr("Counter sale");
    case CompareField::SignedIn:
        return tr("Signed in");
    case CompareField::Guest:
        return tr("Guest");
    case CompareField::LoginStatus:
        return tr("Kind of password");
    case CompareField::FailedAttempts:
        return tr("Failed tries");
    case CompareField::Locked:
        return tr("Login locked");
    case CompareField::Order:
        return tr("Order loaded");
    case CompareField::Performances:
        return tr("Performances");
    case CompareField::Packages:
        return tr("Packages");
    case CompareField::Contributions:
        return tr("Contributions");
    case CompareField::Memberships:
        return tr("Memberships");
    case CompareField::Fees:
        return tr("Fees");
    case CompareField::GiftCertificates:
        return tr("Gift certificates");
    case CompareField::Payments:
        return tr("Payments");
    case CompareField::SeatsHeld:
        return tr("Seats held");
    case CompareField::SeatsExpired:
        return tr("Seats expired");
    case CompareField::Checkout:
        return tr("Checkout");
    case CompareField::Named:
        break;
    }
    return row.name;
}

QString CompareWords::value(const CompareRow &row, const CompareValue &value, const CompareNames &names)
{
    if (!value.known) {
        const bool absent = row.state == CompareState::OnlyLeft || row.state == CompareState::OnlyRight;
        return absent ? tr("not there") : tr("not known");
    }
    if (value.flag)
        return *value.flag ? tr("yes") : tr("no");
    if (value.number) {
        const bool mode = row.field == CompareField::ModeOfSale || row.field == CompareField::OriginalModeOfSale;
        const ChoiceModel *model = mode ? &names.modesOfSale : row.field == CompareField::Source ? &names.sources : nullptr;
        const QString id = QString::number(*value.number), name = model ? model->nameOf(*value.number) : QString();
        return name.isEmpty() ? id : QString(name + u" ("_s + id + u')');
    }
    if (row.field == CompareField::LoginStatus)
        return value.text == u"T"_s ? tr("temporary") : value.text == u"P"_s ? tr("permanent") : value.text;
    if (row.group == CompareGroup::Delivery && value.text.isEmpty())
        return tr("offered");
    return value.text.isEmpty() ? tr("empty") : value.text;
}

QString CompareWords::state(CompareState state)
{
    switch (state) {
    case CompareState::Same:
        return tr("same");
    case CompareState::Different:
        return tr("differs");
    case CompareState::OnlyLeft:
        return tr("only left");
    case CompareState::OnlyRight:
        return tr("only right");
    case CompareState::NotKnown:
        break;
    }
    return tr("not known");
}

}
