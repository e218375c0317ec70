// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/secret.h"

#include <QString>

#include <optional>

namespace Foyer {

// Requests of the login operations (WIRE.md section 3). \c source is the session's current source number:
// 0 would reset it to the default one.

struct SignInByName
{
    QString userName;
    Secret password;
    int loginTypeId = 0;
    int source = 0;
};

struct SignInByEmail
{
    QString email;
    Secret password;
    int loginTypeId = 0;
    int source = 0;
};

struct SignInByConstituent
{
    int constituentId = 0;
    QString phone;
    QString postalCode; //!< the whole code: the service compares with LIKE
    std::optional<QString> email;
    int loginTypeId = 0;
    int source = 0;
};

struct SignInByToken
{
    QString email;
    Secret token;
    int loginTypeId = 0;
    int source = 0;
};

//! Signs a patron in without any secret: supervisors only.
struct SignInExternal
{
    QString userName;
    int loginTypeId = 0;
    int source = 0;
};

struct SignInAsGuest
{
    QString email;
    int loginTypeId = 0;
    int electronicAddressTypeId = 0;
};

struct CredentialsMail
{
    QString email;
    int loginTypeId = 0;
    std::optional<int> templateFormatId;
};

}
