// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"
#include "models/domain/result.h"
#include "models/domain/timestamp.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <utility>

namespace Foyer {

struct JsonNode;

//! A JSON text that was read once and found sound, and where each value stands in it. Cheap to copy.
class JsonTree final
{
public:
    struct Kept;
    explicit JsonTree(std::shared_ptr<const Kept> kept, quint32 root = 0) : m_kept(std::move(kept)), m_root(root) { }

    [[nodiscard]] const JsonNode &root() const { return node(m_root); }
    [[nodiscard]] const JsonNode &node(quint32 number) const;
    [[nodiscard]] quint32 first() const { return m_root + 1; } //!< node in the root; behind the last one when it is empty
    [[nodiscard]] quint32 end() const; //!< behind the last node in the root
    [[nodiscard]] QByteArrayView raw(const JsonNode &node) const;
    [[nodiscard]] QByteArrayView rawName(const JsonNode &node) const;
    [[nodiscard]] QString text(const JsonNode &node) const; //!< of a string; empty for anything else
    //! The objects and other values of a list, each as the root of a tree; empty for anything else.
    [[nodiscard]] QList<JsonTree> entries() const;
    [[nodiscard]] JsonTree at(quint32 number) const { return JsonTree(m_kept, number); }
    [[nodiscard]] bool isObject() const;

private:
    std::shared_ptr<const Kept> m_kept;
    quint32 m_root;
};

//! What reading one answer brought to light. Paths only, never a value.
struct DecodeNotes
{
    QStringList faults; //!< members of the wrong type or out of range, at most JsonReader::mostFaults
    QString missing; //!< the first mandatory member that is absent or unusable
    int recognised = 0; //!< members asked for and found, null included
};

//! Reads one JSON object strictly. A member that is absent or null is empty; a member of the wrong type,
//! out of range or unreadable is empty too and is remembered by its path ("CartInfo.PaymentCount").
//! Unknown members are ignored. Nothing is copied that nobody asks for. QJsonValue::toInt() and friends would turn
//! 5.7, "5" and null into defaults.
class JsonReader final
{
public:
    static constexpr qsizetype mostFaults = 100;

    //! Reads the object at the root of \a tree; anything else reads as an empty one. \a notes must outlive the reader.
    JsonReader(JsonTree tree, DecodeNotes &notes, QString path = {})
        : JsonReader(std::move(tree), notes, std::move(path), {})
    {
    }

    [[nodiscard]] bool has(QLatin1StringView name) const; //!< present, null included
    [[nodiscard]] bool holds(QLatin1StringView name) const; //!< present and not null
    std::optional<int> integer(QLatin1StringView name);
    std::optional<int> count(QLatin1StringView name); //!< an integer that is not below zero
    //! An integer, also as digits in a string; other text is empty without a fault.
    std::optional<int> integerOrDigits(QLatin1StringView name);
    std::optional<bool> boolean(QLatin1StringView name);
    //! true/false, or "Y"/"N" in a string, padded or not. A blank string is empty without a fault.
    std::optional<bool> flag(QLatin1StringView name);
    std::optional<QString> text(QLatin1StringView name); //!< exactly as sent
    QStringList texts(QLatin1StringView name); //!< entries that are no texts are faults and left out
    QString trimmedText(QLatin1StringView name); //!< without CHAR padding; empty when absent
    std::optional<Money> money(QLatin1StringView name);
    std::optional<Timestamp> time(QLatin1StringView name); //!< .NET's "no date" is empty without a fault
    //! An absent, null or wrong member reads as an empty object.
    JsonReader object(QLatin1StringView name);
    //! Readers for the objects of a list; entries that are no objects are faults and left out.
    QList<JsonReader> list(QLatin1StringView name);

    // What an answer cannot do without: absence is a fault as well and makes the answer unreadable.
    int requiredInteger(QLatin1StringView name);
    QString requiredText(QLatin1StringView name); //!< not empty
    Timestamp requiredTime(QLatin1StringView name);
    //! Remembers \a name as what makes the answer unusable, for answers that contradict themselves.
    void unusable(QLatin1StringView name) { require(false, name); }
    void requirePresence(QLatin1StringView name); //!< null will do

    //! Remembers \a name as faulty, for checks a codec makes itself.
    void fault(QLatin1StringView name);

private:
    JsonReader(JsonTree tree, DecodeNotes &notes, QString parent, QLatin1StringView name);
    [[nodiscard]] const JsonNode *find(QLatin1StringView name) const;
    [[nodiscard]] const JsonNode *look(QLatin1StringView name); //!< null: absent, or null on the wire
    [[nodiscard]] const JsonNode *lookForList(QLatin1StringView name);
    [[nodiscard]] JsonTree treeOf(const JsonNode &node) const;
    [[nodiscard]] static JsonTree nothing();
    void require(bool present, QLatin1StringView name);
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString pathOf(QLatin1StringView name) const;

    JsonTree m_tree;
    DecodeNotes *m_notes;
    QString m_parent; //!< path of what this object is in
    QLatin1StringView m_name; //!< of this object there; put together only where a fault asks for it
    mutable quint32 m_next; //!< where to look first: members are mostly asked for in their order
};

//! Parses \a body into one object or a list; empty bodies, other shapes, duplicate members and trailing
//! garbage are Unreadable errors.
Result<JsonTree> parseObject(const QByteArray &body);
Result<JsonTree> parseArray(const QByteArray &body);

}
