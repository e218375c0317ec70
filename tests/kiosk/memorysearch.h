// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace Foyer {

//! A word to look for that is itself not found: it is kept altered, and is never put together.
class HiddenWord final
{
public:
    HiddenWord &add(QStringView ascii);
    HiddenWord &add(int number);

    [[nodiscard]] qsizetype size() const { return m_altered.size(); }
    [[nodiscard]] char at(qsizetype i) const { return char(m_altered[i] ^ mask); }

private:
    static constexpr char mask = 0x5a;
    QByteArray m_altered;
};

//! How often \a word stands in the memory this process can write, in use or freed, as UTF-8 or UTF-16; -1 where the
//! system does not say.
[[nodiscard]] int copiesInMemory(const HiddenWord &word);

}
