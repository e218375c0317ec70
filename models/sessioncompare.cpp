// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessioncompare.h"

#include <QMap>

#include <functional>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

CompareValue number(const std::optional<int> &value) { return {value, {}, {}, value.has_value()}; }
CompareValue flag(const std::optional<bool> &value) { return {{}, value, {}, value.has_value()}; }
CompareValue text(const std::optional<QString> &value) { return {{}, {}, value.value_or(QString()), value.has_value()}; }

CompareState stateOf(const CompareValue &left, const CompareValue &right)
{
    if (!left.known || !right.known)
        return CompareState::NotKnown;
    return left == right ? CompareState::Same : CompareState::Different;
}

struct FieldRow
{
    CompareGroup group;
    CompareField field;
    CompareValue (*value)(const Session &);
};

const FieldRow fields[] = {
    {CompareGroup::Sale, CompareField::ModeOfSale, [](const Session &s) { return number(s.modeOfSaleId); }},
    {CompareGroup::Sale, CompareField::OriginalModeOfSale, [](const Session &s) { return number(s.originalModeOfSaleId); }},
    {CompareGroup::Sale, CompareField::Source, [](const Session &s) { return number(s.sourceId); }},
    {CompareGroup::Sale, CompareField::Kind, [](const Session &s) { return flag(s.businessFacing); }},
    {CompareGroup::Patron, CompareField::SignedIn, [](const Session &s) { return flag(s.isLoggedIn); }},
    {CompareGroup::Patron, CompareField::Guest, [](const Session &s) { return flag(s.isGuest); }},
    {CompareGroup::Patron, CompareField::LoginStatus, [](const Session &s) { return text(s.login.status); }},
    {CompareGroup::Patron, CompareField::FailedAttempts, [](const Session &s) { return number(s.login.failedAttempts); }},
    // The time is the login's own; whether it is locked is what two sessions can differ in.
    {CompareGroup::Patron, CompareField::Locked, [](const Session &s) { return flag(s.login.lockedDate.has_value()); }},
    {CompareGroup::Cart, CompareField::Order, [](const Session &s) { return number(s.orderId); }},
    {CompareGroup::Cart, CompareField::Performances, [](const Session &s) { return number(s.cart.performances); }},
    {CompareGroup::Cart, CompareField::Packages, [](const Session &s) { return number(s.cart.packages); }},
    {CompareGroup::Cart, CompareField::Contributions, [](const Session &s) { return number(s.cart.contributions); }},
    {CompareGroup::Cart, CompareField::Memberships, [](const Session &s) { return number(s.cart.memberships); }},
    {CompareGroup::Cart, CompareField::Fees, [](const Session &s) { return number(s.cart.userDefinedFees); }},
    {CompareGroup::Cart, CompareField::GiftCertificates, [](const Session &s) { return number(s.cart.giftCertificates); }},
    {CompareGroup::Cart, CompareField::Payments, [](const Session &s) { return number(s.cart.payments); }},
    {CompareGroup::Cart, CompareField::SeatsHeld, [](const Session &s) { return flag(s.hasLockedSeats); }},
    {CompareGroup::Cart, CompareField::SeatsExpired, [](const Session &s) { return flag(s.seatsExpired); }},
    {CompareGroup::Cart, CompareField::Checkout, [](const Session &s) { return text(s.checkout.status); }},
};

using Named = QMap<QString, CompareValue>;

std::optional<Named> variablesOf(const SessionSnapshot &snapshot)
{
    if (!snapshot.variables)
        return std::nullopt;
    Named named;
    for (const SessionVariable &variable : *snapshot.variables)
        named.insert(variable.name, text(variable.value));
    return named;
}

std::optional<Named> methodsOf(const SessionSnapshot &snapshot)
{
    if (!snapshot.deliveryMethods)
        return std::nullopt;
    Named named;
    for (const DeliveryMethod &method : *snapshot.deliveryMethods) {
        const QString name = method.choice.name.isEmpty() ? QString::number(method.choice.id) : method.choice.name;
        // What matters of a method offered to both: whether it is offered freely, and whether it is the usual one.
        const bool usual = method.isDefault == true, restricted = method.restricted == true;
        named.insert(name, text(QString(QString(usual ? u"default"_s : QString()) + (restricted ? u" restricted"_s : QString())).trimmed()));
    }
    return named;
}

std::optional<Named> defaultsOf(const SessionSnapshot &snapshot)
{
    if (!snapshot.defaultsRead)
        return std::nullopt;
    Named named;
    for (const SystemDefault &systemDefault : snapshot.defaults)
        named.insert(systemDefault.fieldName, text(systemDefault.value));
    return named;
}

void addNamed(QList<CompareRow> &rows, CompareGroup group, const std::optional<Named> &left, const std::optional<Named> &right)
{
    QStringList names = left.value_or(Named()).keys() + right.value_or(Named()).keys();
    names.sort(Qt::CaseInsensitive);
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        CompareRow row{group, CompareField::Named, name, {}, {}, CompareState::NotKnown};
        const bool onLeft = left && left->contains(name), onRight = right && right->contains(name);
        if (onLeft)
            row.left = left->value(name);
        if (onRight)
            row.right = right->value(name);
        if (left && right)
            row.state = onLeft && onRight ? stateOf(row.left, row.right)
                : onLeft                  ? CompareState::OnlyLeft
                                          : CompareState::OnlyRight;
        rows.append(row);
    }
}

}

QList<CompareRow> compareSessions(const SessionSnapshot &left, const SessionSnapshot &right)
{
    QList<CompareRow> rows;
    for (const FieldRow &field : fields) {
        CompareRow row{field.group, field.field, {}, {}, {}, CompareState::NotKnown};
        if (left.session)
            row.left = field.value(*left.session);
        if (right.session)
            row.right = field.value(*right.session);
        row.state = stateOf(row.left, row.right);
        rows.append(row);
    }
    addNamed(rows, CompareGroup::Delivery, methodsOf(left), methodsOf(right));
    addNamed(rows, CompareGroup::Variables, variablesOf(left), variablesOf(right));
    addNamed(rows, CompareGroup::Defaults, defaultsOf(left), defaultsOf(right));
    return rows;
}

}
