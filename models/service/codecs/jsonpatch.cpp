// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/codecs/jsonpatch.h"

#include "models/service/codecs/jsonscan.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Foyer {

namespace {

struct Extent
{
    QByteArray name;
    qsizetype valueAt = 0;
    qsizetype valueEnd = 0; //!< the comma, bracket or blank after it
};

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

qsizetype pastBlanks(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return at;
}

//! \a at stands on the opening quote; the result behind the closing one.
qsizetype pastString(QByteArrayView text, qsizetype at)
{
    for (++at; at < text.size() && text[at] != '"'; ++at) {
        if (text[at] == '\\')
            ++at;
    }
    return at + 1;
}

//! Behind the value that starts at \a at. The text is known to be sound, so brackets need only be counted.
qsizetype pastValue(QByteArrayView text, qsizetype at)
{
    int depth = 0;
    while (at < text.size()) {
        const char c = text[at];
        if (c == '"') {
            at = pastString(text, at);
            continue;
        }
        if (depth == 0 && (c == ',' || c == '}' || c == ']' || isBlank(c)))
            return at;
        if (c == '{' || c == '[')
            ++depth;
        if (c == '}' || c == ']')
            --depth;
        ++at;
    }
    return at;
}

QByteArray plainName(QByteArrayView quoted)
{
    return QJsonDocument::fromJson('[' + quoted.toByteArray() + ']').array().at(0).toString().toUtf8();
}

QList<Extent> membersOf(QByteArrayView text)
{
    QList<Extent> members;
    qsizetype at = pastBlanks(text, pastBlanks(text, 0) + 1);
    while (at < text.size() && text[at] == '"') {
        const qsizetype nameEnd = pastString(text, at);
        const QByteArrayView name = text.sliced(at, nameEnd - at);
        const qsizetype valueAt = pastBlanks(text, pastBlanks(text, nameEnd) + 1);
        const qsizetype valueEnd = pastValue(text, valueAt);
        members.append({plainName(name), valueAt, valueEnd});
        at = pastBlanks(text, pastBlanks(text, valueEnd) + 1);
    }
    return members;
}

}

QByteArray patchedJson(const QByteArray &object, const QList<JsonMember> &changes)
{
    const QByteArrayView text = withoutByteOrderMark(object);
    if (scanJson(text) != JsonShape::Object)
        return {};
    const QList<Extent> members = membersOf(text);
    QByteArray result = text.toByteArray().trimmed();
    const qsizetype shift = pastBlanks(text, 0);
    QByteArray appended;
    for (const JsonMember &change : changes) {
        const bool known = std::any_of(
            members.begin(), members.end(), [&](const Extent &member) { return member.name == change.name; });
        if (!known)
            appended += (members.isEmpty() && appended.isEmpty() ? "\"" : ",\"") + change.name + "\":" + change.value;
    }
    result.insert(result.size() - 1, appended);
    // From the back, so that the places in front stay where they are.
    for (auto member = members.crbegin(); member != members.crend(); ++member) {
        const auto change = std::find_if(
            changes.begin(), changes.end(), [&](const JsonMember &one) { return one.name == member->name; });
        if (change != changes.end())
            result.replace(member->valueAt - shift, member->valueEnd - member->valueAt, change->value);
    }
    return result;
}

}
