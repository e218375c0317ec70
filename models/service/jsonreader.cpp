// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/jsonreader.h"

#include "models/domain/smallinteger.h"
#include "models/service/codecs/jsonscan.h"

#include <cmath>
#include <limits>
#include <utility>
#include <vector>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

struct JsonTree::Kept
{
    QByteArray body; //!< holds what \a text looks at
    QByteArrayView text;
    std::vector<JsonNode> nodes;
};

namespace {

std::optional<int> exactInt(QByteArrayView number)
{
    constexpr double least = std::numeric_limits<int>::min(), most = std::numeric_limits<int>::max();
    if (const auto small = smallInteger(number))
        return *small >= std::numeric_limits<int>::min() && *small <= std::numeric_limits<int>::max()
            ? std::optional(static_cast<int>(*small))
            : std::nullopt;
    const double value = number.toDouble();
    return value >= least && value <= most && std::trunc(value) == value ? std::optional(static_cast<int>(value)) : std::nullopt;
}

Error unreadable()
{
    Error error;
    error.kind = ErrorKind::Unreadable;
    return error;
}

Result<JsonTree> parse(const QByteArray &body, JsonShape wanted)
{
    auto kept = std::make_shared<JsonTree::Kept>();
    kept->body = body;
    kept->text = withoutByteOrderMark(kept->body);
    constexpr qsizetype bytesForAValue = 16; // of what the service sends
    kept->nodes.reserve(static_cast<size_t>(body.size() / bytesForAValue));
    if (body.size() > std::numeric_limits<int>::max() || scanJson(kept->text, kept->nodes) != wanted)
        return unreadable();
    return JsonTree(std::move(kept));
}

bool isString(const JsonNode *node) { return node && node->kind == JsonKind::String; }

}

const JsonNode &JsonTree::node(quint32 number) const { return m_kept->nodes[number]; }

quint32 JsonTree::end() const { return root().next; }

QByteArrayView JsonTree::raw(const JsonNode &node) const { return m_kept->text.sliced(node.at, node.size); }

QByteArrayView JsonTree::rawName(const JsonNode &node) const { return m_kept->text.sliced(node.nameAt, node.nameSize); }

QString JsonTree::text(const JsonNode &node) const
{
    return node.kind == JsonKind::String ? jsonText(raw(node), node.isEscaped) : QString();
}

QList<JsonTree> JsonTree::entries() const
{
    QList<JsonTree> entries;
    if (root().kind != JsonKind::List)
        return entries;
    for (quint32 i = first(); i < end(); i = node(i).next)
        entries.append(at(i));
    return entries;
}

bool JsonTree::isObject() const { return root().kind == JsonKind::Object; }

JsonReader::JsonReader(JsonTree tree, DecodeNotes &notes, QString parent, QLatin1StringView name)
    : m_tree(std::move(tree)), m_notes(&notes), m_parent(std::move(parent)), m_name(name), m_next(m_tree.first())
{
}

const JsonNode *JsonReader::find(QLatin1StringView name) const
{
    if (!m_tree.isObject())
        return nullptr;
    const QByteArrayView wanted(name.data(), name.size());
    const auto search = [&](quint32 from, quint32 end) -> const JsonNode * {
        for (quint32 i = from; i < end; i = m_tree.node(i).next) {
            const JsonNode &node = m_tree.node(i);
            if (node.nameIsEscaped ? jsonText(m_tree.rawName(node), true) == name : m_tree.rawName(node) == wanted) {
                m_next = node.next;
                return &node;
            }
        }
        return nullptr;
    };
    const quint32 from = m_next;
    const JsonNode *found = search(from, m_tree.end());
    return found ? found : search(m_tree.first(), from);
}

bool JsonReader::has(QLatin1StringView name) const { return find(name) != nullptr; }

bool JsonReader::holds(QLatin1StringView name) const
{
    const JsonNode *node = find(name);
    return node && node->kind != JsonKind::Null;
}

const JsonNode *JsonReader::look(QLatin1StringView name)
{
    const JsonNode *node = find(name);
    if (!node)
        return nullptr;
    ++m_notes->recognised;
    return node->kind == JsonKind::Null ? nullptr : node;
}

QString JsonReader::pathOf(QLatin1StringView name) const
{
    const QString own = path();
    return own.isEmpty() ? QString(name) : own + u'.' + name;
}

QString JsonReader::path() const
{
    if (m_name.isEmpty())
        return m_parent;
    return m_parent.isEmpty() ? QString(m_name) : m_parent + u'.' + m_name;
}

void JsonReader::fault(QLatin1StringView name)
{
    if (m_notes->faults.size() < mostFaults)
        m_notes->faults.append(pathOf(name));
}

std::optional<int> JsonReader::integer(QLatin1StringView name)
{
    const JsonNode *node = look(name);
    if (!node)
        return std::nullopt;
    const auto number = node->kind == JsonKind::Number ? exactInt(m_tree.raw(*node)) : std::nullopt;
    if (!number)
        fault(name);
    return number;
}

std::optional<int> JsonReader::count(QLatin1StringView name)
{
    const std::optional<int> number = integer(name);
    if (!number || *number >= 0)
        return number;
    fault(name);
    return std::nullopt;
}

std::optional<int> JsonReader::integerOrDigits(QLatin1StringView name)
{
    if (!isString(find(name)))
        return integer(name);
    bool digits = false;
    const int number = m_tree.text(*look(name)).trimmed().toInt(&digits);
    return digits ? std::optional(number) : std::nullopt;
}

std::optional<bool> JsonReader::boolean(QLatin1StringView name)
{
    const JsonNode *node = look(name);
    if (!node)
        return std::nullopt;
    if (node->kind == JsonKind::True || node->kind == JsonKind::False)
        return node->kind == JsonKind::True;
    fault(name);
    return std::nullopt;
}

std::optional<bool> JsonReader::flag(QLatin1StringView name)
{
    if (!isString(find(name)))
        return boolean(name);
    const QString text = m_tree.text(*look(name)).trimmed();
    if (text.compare("Y"_L1, Qt::CaseInsensitive) == 0)
        return true;
    if (text.compare("N"_L1, Qt::CaseInsensitive) == 0)
        return false;
    if (!text.isEmpty())
        fault(name);
    return std::nullopt;
}

std::optional<QString> JsonReader::text(QLatin1StringView name)
{
    const JsonNode *node = look(name);
    if (isString(node))
        return m_tree.text(*node);
    if (node)
        fault(name);
    return std::nullopt;
}

QString JsonReader::trimmedText(QLatin1StringView name) { return text(name).value_or(QString()).trimmed(); }

QStringList JsonReader::texts(QLatin1StringView name)
{
    QStringList texts;
    const JsonNode *list = lookForList(name);
    if (!list)
        return texts;
    for (const JsonTree &entry : treeOf(*list).entries()) {
        if (isString(&entry.root()))
            texts.append(entry.text(entry.root()));
        else
            fault(name);
    }
    return texts;
}

std::optional<Money> JsonReader::money(QLatin1StringView name)
{
    const JsonNode *node = look(name);
    if (!node)
        return std::nullopt;
    const bool isNumber = node->kind == JsonKind::Number;
    const std::optional<Money> amount = isNumber ? Money::fromNumber(m_tree.raw(*node).toDouble()) : std::nullopt;
    if (!amount)
        fault(name);
    return amount;
}

std::optional<Timestamp> JsonReader::time(QLatin1StringView name)
{
    const JsonNode *node = look(name);
    if (!node)
        return std::nullopt;
    const std::optional<Timestamp> moment = parseTimestamp(m_tree.text(*node));
    if (!moment) {
        fault(name);
        return std::nullopt;
    }
    return isNoDate(*moment) ? std::nullopt : moment;
}

//! Nothing is in it, so that whatever is asked for is absent.
JsonTree JsonReader::nothing()
{
    static const JsonTree empty = parseObject("{}").value();
    return empty;
}

JsonTree JsonReader::treeOf(const JsonNode &node) const
{
    return m_tree.at(static_cast<quint32>(&node - &m_tree.node(0)));
}

JsonReader JsonReader::object(QLatin1StringView name)
{
    const JsonNode *node = look(name);
    if (node && node->kind != JsonKind::Object)
        fault(name);
    return {node && node->kind == JsonKind::Object ? treeOf(*node) : nothing(), *m_notes, path(), name};
}

const JsonNode *JsonReader::lookForList(QLatin1StringView name)
{
    const JsonNode *node = look(name);
    if (!node || node->kind == JsonKind::List)
        return node;
    fault(name);
    return nullptr;
}

QList<JsonReader> JsonReader::list(QLatin1StringView name)
{
    QList<JsonReader> readers;
    const JsonNode *list = lookForList(name);
    if (!list)
        return readers;
    const QList<JsonTree> entries = treeOf(*list).entries();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString path = pathOf(name) + u'[' + QString::number(i) + u']';
        if (entries[i].isObject())
            readers.append(JsonReader(entries[i], *m_notes, path));
        else if (m_notes->faults.size() < mostFaults)
            m_notes->faults.append(path);
    }
    return readers;
}

void JsonReader::require(bool present, QLatin1StringView name)
{
    if (present)
        return;
    const QString path = pathOf(name);
    if (!m_notes->faults.contains(path))
        fault(name);
    if (m_notes->missing.isEmpty())
        m_notes->missing = path;
}

int JsonReader::requiredInteger(QLatin1StringView name)
{
    const std::optional<int> number = integer(name);
    require(number.has_value(), name);
    return number.value_or(0);
}

QString JsonReader::requiredText(QLatin1StringView name)
{
    const QString value = text(name).value_or(QString());
    require(!value.isEmpty(), name);
    return value;
}

Timestamp JsonReader::requiredTime(QLatin1StringView name)
{
    const std::optional<Timestamp> moment = time(name);
    require(moment.has_value(), name);
    return moment.value_or(Timestamp());
}

void JsonReader::requirePresence(QLatin1StringView name) { require(has(name), name); }

Result<JsonTree> parseObject(const QByteArray &body) { return parse(body, JsonShape::Object); }

Result<JsonTree> parseArray(const QByteArray &body) { return parse(body, JsonShape::List); }

}
