// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Foyer {

//! Has the C library overwrite all memory that is freed, from this program's first line to its last. That is decided before
//! a program begins, so this one begins again, in the same process and with the same arguments: call it first of all.
//! Returns where it has begun again, and where the C library cannot do so.
void overwriteFreedMemory(char **arguments);

//! It can here: with glibc, and without a sanitizer that has an allocator of its own.
[[nodiscard]] bool canOverwriteFreedMemory();

}
