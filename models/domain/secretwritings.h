// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Foyer {

//! How a secret may be written where no escape shows it: escapes are undone before anything is looked for.
enum class Writing { Plain, Unescaped, Form, Backwards, Hex, Utf16Little, Utf16Big, Base64, Base64Url };
inline constexpr int lastWriting = static_cast<int>(Writing::Base64Url);

struct SecretWriting
{
    Writing writing = Writing::Plain;
    QByteArray bytes; //!< the secret: wipe it after use
    bool caseless = false; //!< hex digits
    bool wholeRun = false; //!< part of a longer base64 or hex text, all of which goes
};

//! All ways, base64 at each of three offsets. Of a short one, which as base64 or hex is in every text, only the plain ways.
[[nodiscard]] QList<SecretWriting> writingsOf(QByteArrayView utf8);

}
