// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace Foyer {

//! The organisation's key for cases, the same on its kiosks and desks; from a file of its managed settings. Whoever
//! has it can open a case that is photographed in the lobby. Overwritten when it goes.
class CaseKey final
{
public:
    CaseKey(CaseKey &&other) noexcept;
    CaseKey &operator=(CaseKey &&other) noexcept;
    CaseKey(const CaseKey &) = delete;
    CaseKey &operator=(const CaseKey &) = delete;
    ~CaseKey();

    //! 32 bytes in Base64 or in 64 hexadecimal digits, blanks and line ends around them; empty for anything else.
    [[nodiscard]] static std::optional<CaseKey> parse(const QByteArray &text);
    //! A new one, in the form parse() reads.
    [[nodiscard]] static QByteArray newText();

    static constexpr qsizetype size = 32;
    static constexpr qint64 largestFile = 1024;
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    explicit CaseKey(QByteArray bytes) : m_bytes(std::move(bytes)) { }
    QByteArray m_bytes;
};

}
