// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/wire/read.h"

namespace Foyer::Sandbox::Wire {

using namespace Qt::Literals::StringLiterals;

Parsed parse(QLatin1StringView type, const QByteArray &body, bool xml)
{
    const TypeName name = splitTypeName(type);
    const Type *known = findType(name.item);
    Q_ASSERT_X(known, "parse", "a type the contract does not have");
    if (!known)
        return {{}, u"The body has no known type"_s};
    if (body.size() > kMaxBody)
        return {{}, u"The body is too large"_s};
    QByteArray text = body;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    if (text.trimmed().isEmpty())
        return {{}, u"The body is empty"_s};
    return xml ? readXml(*known, name.list, text) : readJson(*known, name.list, text);
}

} // namespace Foyer::Sandbox::Wire
