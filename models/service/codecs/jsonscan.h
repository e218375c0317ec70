// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

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

enum class JsonKind : quint8 { Null, True, False, Number, String, Object, List };

//! A value and where it stands in its text; of a string what is between the quotes.
struct JsonNode
{
    quint32 nameAt = 0, nameSize = 0; //!< of a member, between the quotes
    quint32 at = 0, size = 0;
    quint32 next = 0; //!< the node behind this one and all that is in it
    JsonKind kind = JsonKind::Null;
    bool nameIsEscaped = false, isEscaped = false;
};

//! The same, and keeps where everything is: each value before what is in it, in the order of the text.
[[nodiscard]] JsonShape scanJson(QByteArrayView text, std::vector<JsonNode> &nodes);

//! A string's or a name's characters; \a raw is what a sound text has between the quotes.
[[nodiscard]] QString jsonText(QByteArrayView raw, bool isEscaped);

//! \a text without the mark some servers put before UTF-8.
[[nodiscard]] QByteArrayView withoutByteOrderMark(QByteArrayView text);

}
