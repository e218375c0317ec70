// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/meaning.h"
#include "models/domain/secretwritings.h"

#include <QByteArrayList>

namespace Foyer::Unmasked {

// Takes single redactions away from a program that is otherwise the one that is shipped: the linker leads the calls of
// the functions that mask through here (--wrap), and nothing in the program knows of it.

//! What is taken away from now on; empty = nothing, everything is masked.
void remove(const QByteArrayList &redactions);

//! The name of a redaction: members with this meaning are shown.
[[nodiscard]] QByteArray nameOf(Meaning meaning);
//! A secret of the call that is written like this is not found.
[[nodiscard]] QByteArray nameOf(Writing writing);
//! An escape is not undone: '%', '\\' or '&'.
[[nodiscard]] QByteArray nameOfEscape(char lead);

inline constexpr const char *addresses = "look: e-mail addresses", *keys = "look: keys", *numbers = "look: numbers",
                            *headers = "headers", *messages = "server messages", *staffPassword = "staff password",
                            *noting = "secrets of the call";

}
