// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Foyer {

enum class JsonShape {
    Bad, //!< no complete JSON text, invalid UTF-8, nested too deep, or a member named twice in one object
    Object,
    List,
    Scalar,
};

//! Looks at a whole JSON text (RFC 8259) without keeping any of it. Qt's own parser lets a repeated member
//! pass, and two readers that disagree about one text are a hole.
[[nodiscard]] JsonShape scanJson(QByteArrayView text);

//! \a text without the mark some servers put before UTF-8.
[[nodiscard]] QByteArrayView withoutByteOrderMark(QByteArrayView text);

}
