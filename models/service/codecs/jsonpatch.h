// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Foyer {

struct JsonMember
{
    QByteArray name; //!< plain ASCII
    QByteArray value; //!< JSON text
};

//! \a object with the top-level members of \a changes replaced, or appended where there is none; every other
//! byte stays as it is, so that numbers and times keep all their digits. \a object must be one whole JSON
//! object as scanJson() understands it; anything else gives an empty text.
[[nodiscard]] QByteArray patchedJson(const QByteArray &object, const QList<JsonMember> &changes);

}
