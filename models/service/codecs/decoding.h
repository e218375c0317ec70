// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/service/jsonreader.h"

namespace Foyer {

//! Parts all decoders share. A decoder's error is Unreadable, its member the first mandatory one that is
//! absent or unusable; lesser faults go to \a faults, where that is given.

inline Error unreadableAnswer(const DecodeNotes &notes)
{
    Error error;
    error.kind = ErrorKind::Unreadable;
    error.member = notes.missing;
    return error;
}

//! \a read turns the answer's only object into a value. An object without any member it asks for is
//! something else.
template <typename T>
Result<T> decodeObject(const QByteArray &body, QStringList *faults, T (*read)(JsonReader &))
{
    const Result<JsonTree> object = parseObject(body);
    if (!object)
        return object.error();
    DecodeNotes notes;
    JsonReader reader(*object, notes);
    T value = read(reader);
    if (faults)
        *faults = notes.faults;
    if (!notes.missing.isEmpty() || notes.recognised == 0)
        return unreadableAnswer(notes);
    return value;
}

//! The same for every row of a list; one unusable row spoils the list, since half a list looks whole.
template <typename T>
Result<QList<T>> decodeList(const QByteArray &body, QStringList *faults, T (*read)(JsonReader &))
{
    const Result<JsonTree> list = parseArray(body);
    if (!list)
        return list.error();
    const QList<JsonTree> rows = list->entries();
    DecodeNotes notes;
    QList<T> values;
    values.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size() && notes.missing.isEmpty(); ++i) {
        const QString path = u'[' + QString::number(i) + u']';
        const int before = notes.recognised;
        JsonReader reader(rows[i], notes, path);
        values.append(read(reader));
        if (notes.missing.isEmpty() && notes.recognised == before)
            notes.missing = path;
    }
    if (faults)
        *faults = notes.faults;
    if (!notes.missing.isEmpty())
        return unreadableAnswer(notes);
    return values;
}

}
