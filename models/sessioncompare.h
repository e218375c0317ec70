// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/reference.h"
#include "models/domain/session.h"

#include <QList>

#include <optional>

namespace Foyer {

//! What is known of one session. Empty members could not be read: unknown, not none.
struct SessionSnapshot
{
    std::optional<Session> session;
    std::optional<QList<SessionVariable>> variables;
    std::optional<QList<DeliveryMethod>> deliveryMethods;
    QList<SystemDefault> defaults; //!< those that were found
    bool defaultsRead = false;
};

enum class CompareGroup { Sale, Patron, Cart, Delivery, Variables, Defaults };

//! Rows that are there for every pair; Named rows carry a name of the server.
enum class CompareField {
    ModeOfSale, OriginalModeOfSale, Source, Kind,
    SignedIn, Guest, LoginStatus, FailedAttempts, Locked,
    Order, Performances, Packages, Contributions, Memberships, Fees, GiftCertificates, Payments, SeatsHeld, SeatsExpired, Checkout,
    Named,
};

enum class CompareState { Same, Different, OnlyLeft, OnlyRight, NotKnown };

//! One side's value: a number that stands for a name, a yes or no, or a text.
struct CompareValue
{
    std::optional<int> number;
    std::optional<bool> flag;
    QString text;
    bool known = false; //!< false: could not be read, or the server does not tell
    bool operator==(const CompareValue &) const = default;
};

struct CompareRow
{
    CompareGroup group = CompareGroup::Sale;
    CompareField field = CompareField::Named;
    QString name; //!< of a Named row
    CompareValue left, right;
    CompareState state = CompareState::Same;
    bool operator==(const CompareRow &) const = default;
};

//! Every row, in groups; within variables, delivery methods and defaults by name.
[[nodiscard]] QList<CompareRow> compareSessions(const SessionSnapshot &left, const SessionSnapshot &right);
[[nodiscard]] inline bool differs(const CompareRow &row)
{
    return row.state == CompareState::Different || row.state == CompareState::OnlyLeft || row.state == CompareState::OnlyRight;
}

}
