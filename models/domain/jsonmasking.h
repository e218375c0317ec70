// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/meaning.h"

#include <QByteArray>

namespace Foyer {

class Masker;

//! One pass over one JSON text, for Masker. Writes what it has understood and nothing else.
class JsonMasking final
{
public:
    //! Both must outlive the pass.
    JsonMasking(const Masker &masker, QByteArrayView text, qsizetype most);

    [[nodiscard]] QByteArray run(QByteArrayView root);

private:
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    [[nodiscard]] bool isLongEnough() const { return m_out.size() >= m_most; }
    void copyBlanks();
    bool take(char wanted);
    bool value(Meaning meaning, const QByteArray &parent);
    bool object(const QByteArray &parent);
    bool member(const QByteArray &parent);
    bool list(Meaning meaning, const QByteArray &parent);
    bool stringValue(Meaning meaning);
    bool scalar(Meaning meaning);
    bool cover(Meaning meaning);
    bool skipValue(int depth);
    bool readString(QByteArrayView &raw);
    void writeString(const QByteArray &utf8);

    const Masker &m_masker;
    QByteArrayView m_text;
    const qsizetype m_most;
    qsizetype m_at = 0;
    int m_depth = 0;
    QByteArray m_out;
};

}
