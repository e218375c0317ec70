// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Foyer {

//! What the value of a member, a query item or a path segment is to the person it belongs to.
enum class Meaning {
    Unknown, //!< no row: masked, whatever it holds
    Container, //!< objects and lists to look into; a value in its place is masked
    Number, //!< ids, counts, amounts, flags: stay as numbers, booleans and their texts; other texts are masked
    Time, //!< stays when it reads as a time
    Text, //!< words of the organisation or the server: stay, but for secrets inside them
    Password,
    Token,
    OwnKey, //!< of the session the call is about
    OtherKey, //!< of a session that is in the way
    Login,
    Email,
    Phone,
    PostalCode,
    Address,
    PersonName,
    StaffName,
    VariableValue,
    PromoCode,
    Card, //!< anything of a payment card, cheque or gift certificate
    Ticket, //!< a number that admits
    Notes,
};

//! By name, in any case, and by the member that holds it: the "Name" of a session variable is its name, of a gift
//! certificate a person. An allow-list: what has no row is Unknown.
[[nodiscard]] Meaning meaningOf(QByteArrayView parent, QByteArrayView member);

//! What stands in the place of a value, e.g. "<e-mail of patron>". English: it goes into files for support.
[[nodiscard]] QByteArray maskFor(Meaning meaning);

}
