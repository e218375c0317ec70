// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <span>

namespace Foyer::Sandbox::Wire {

// Texts is a list of plain texts.
enum class Kind { Int, Bool, Decimal, Text, Date, Object, List, Texts };

// One member of a contract type. `nested` names the type of an Object or of the items of a List.
struct Member
{
    QLatin1StringView name;
    Kind kind = Kind::Text;
    QLatin1StringView nested = {};
};

// Members stand in the contract's JSON order.
struct Type
{
    QLatin1StringView name;
    std::span<const Member> members;
};

// Null for a name the contract does not have.
[[nodiscard]] const Type *findType(QLatin1StringView name);

// "[T]" means a list of T; everything else is a single object.
struct TypeName
{
    QLatin1StringView item;
    bool list = false;
};
[[nodiscard]] TypeName splitTypeName(QLatin1StringView type);

[[nodiscard]] std::span<const Type> sessionTypes();
[[nodiscard]] std::span<const Type> cartTypes();
[[nodiscard]] std::span<const Type> checkoutTypes();
[[nodiscard]] std::span<const Type> paymentTypes();
[[nodiscard]] std::span<const Type> crmTypes();
[[nodiscard]] std::span<const Type> txnTypes();
[[nodiscard]] std::span<const Type> referenceTypes();

} // namespace Foyer::Sandbox::Wire
