// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/signin.h"
#include "models/service/apiversion.h"

#include <QByteArray>

namespace Foyer {

// Bodies of the login operations, members in the contract's order. The answer of all of them is a Session.

//! On v15 a failed username login empties the session unless told not to; v16 does not know that member.
QByteArray encode(const SignInByName &request, ApiVersion version);
QByteArray encode(const SignInByEmail &request);
QByteArray encode(const SignInByConstituent &request);
QByteArray encode(const SignInByToken &request);
QByteArray encode(const SignInExternal &request);
QByteArray encode(const SignInAsGuest &request);
QByteArray encode(const CredentialsMail &request);

}
