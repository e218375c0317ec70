// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Foyer {

//! A password or token on its way to the wire: kept as UTF-8 in memory of its own that is
//! overwritten when it goes. It cannot be copied, compared, streamed or turned into a QVariant.
//! Copies that Qt made before (line edits, freed heap) are out of its reach.
class Secret final
{
public:
    Secret() = default;
    explicit Secret(QStringView text);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] QByteArrayView utf8() const { return m_bytes; }
    [[nodiscard]] Secret clone() const; //!< on purpose, for the one place that must keep it
    static Secret fromUtf8(QByteArrayView bytes);

private:
    QByteArray m_bytes;
};

//! Overwrites \a bytes in place when they are not shared, then empties them.
void wipe(QByteArray &bytes);

}
