// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decodedview.h"

#include <QString>

#include <optional>

namespace Foyer {

namespace {

constexpr size_t deepestLayer = 5; //!< escapes inside escapes

struct Unit
{
    QByteArray bytes;
    qsizetype length = 0; //!< of the escape
};

std::optional<uint> number(QByteArrayView digits, int base)
{
    bool ok = false;
    const uint value = digits.toByteArray().toUInt(&ok, base);
    const bool signless = !digits.isEmpty() && digits.front() != '+' && digits.front() != '-' && digits.front() != ' ';
    return ok && signless ? std::optional<uint>(value) : std::nullopt;
}

QByteArray utf8Of(char32_t code) { return QString::fromUcs4(&code, 1).toUtf8(); }

std::optional<Unit> percent(QByteArrayView text)
{
    const auto code = text.size() >= 3 ? number(text.sliced(1, 2), 16) : std::nullopt;
    return code ? std::optional<Unit>({QByteArray(1, static_cast<char>(*code)), 3}) : std::nullopt;
}

std::optional<uint> codeUnit(QByteArrayView text)
{
    return text.size() >= 6 && text[0] == '\\' && text[1] == 'u' ? number(text.sliced(2, 4), 16) : std::nullopt;
}

std::optional<Unit> backslash(QByteArrayView text)
{
    if (const auto first = codeUnit(text)) {
        const auto second = text.size() >= 12 ? codeUnit(text.sliced(6)) : std::nullopt;
        if (QChar::isHighSurrogate(*first) && second && QChar::isLowSurrogate(*second))
            return Unit{utf8Of(QChar::surrogateToUcs4(char16_t(*first), char16_t(*second))), 12};
        return Unit{utf8Of(*first), 6};
    }
    constexpr QByteArrayView codes("\"\\/bfnrt"), meant("\"\\/\b\f\n\r\t");
    const qsizetype at = text.size() >= 2 ? codes.indexOf(text[1]) : -1;
    return at < 0 ? std::nullopt : std::optional<Unit>({QByteArray(1, meant[at]), 2});
}

struct Entity
{
    uint code = 0;
    qsizetype length = 0;
};

std::optional<Entity> entityAt(QByteArrayView text)
{
    constexpr qsizetype longest = 10;
    const qsizetype end = text.isEmpty() ? -1 : text.first(qMin(text.size(), longest)).indexOf(';');
    if (end < 2 || text.front() != '&')
        return std::nullopt;
    const QByteArrayView name = text.sliced(1, end - 1);
    if (name.front() == '#') {
        const bool hex = name.size() > 2 && (name[1] == 'x' || name[1] == 'X');
        const auto code = hex ? number(name.sliced(2), 16) : number(name.sliced(1), 10);
        return code && *code <= QChar::LastValidCodePoint ? std::optional<Entity>({*code, end + 1}) : std::nullopt;
    }
    constexpr std::pair<const char *, char> known[] = {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
    for (const auto &[word, meant] : known) {
        if (name == word)
            return Entity{static_cast<uint>(meant), end + 1};
    }
    return std::nullopt;
}

std::optional<Unit> entity(QByteArrayView text)
{
    const auto first = entityAt(text);
    if (!first)
        return std::nullopt;
    // Some write the halves of a character beyond the first 65,536 one by one.
    const auto second = QChar::isHighSurrogate(first->code) ? entityAt(text.sliced(first->length)) : std::nullopt;
    if (second && QChar::isLowSurrogate(second->code))
        return Unit{utf8Of(QChar::surrogateToUcs4(char16_t(first->code), char16_t(second->code))), first->length + second->length};
    return Unit{utf8Of(first->code), first->length};
}

std::optional<Unit> escapeAt(QByteArrayView text)
{
    switch (text.front()) {
    case '%':
        return percent(text);
    case '\\':
        return backslash(text);
    case '&':
        return entity(text);
    default:
        return std::nullopt;
    }
}

//! With one layer of escapes less; empty when there was none.
std::optional<DecodedView> decodeOnce(const DecodedView &view)
{
    if (!view.bytes.contains('%') && !view.bytes.contains('\\') && !view.bytes.contains('&'))
        return std::nullopt;
    DecodedView next;
    bool changed = false;
    for (qsizetype i = 0; i < view.bytes.size();) {
        const auto unit = escapeAt(QByteArrayView(view.bytes).sliced(i));
        const qsizetype length = unit ? unit->length : 1;
        const DecodedView::Place place{view.places[size_t(i)].first, view.places[size_t(i + length - 1)].end};
        const QByteArray bytes = unit ? unit->bytes : view.bytes.sliced(i, 1);
        next.bytes += bytes;
        next.places.insert(next.places.end(), size_t(bytes.size()), place);
        changed = changed || unit;
        i += length;
    }
    return changed ? std::optional(std::move(next)) : std::nullopt;
}

}

std::vector<DecodedView> DecodedView::layersOf(QByteArrayView text)
{
    DecodedView view;
    view.bytes = text.toByteArray();
    view.places.reserve(size_t(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i)
        view.places.push_back({i, i + 1});
    std::vector<DecodedView> layers{std::move(view)};
    while (layers.size() <= deepestLayer) {
        auto next = decodeOnce(layers.back());
        if (!next)
            break;
        layers.push_back(std::move(*next));
    }
    return layers;
}

}
