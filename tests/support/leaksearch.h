// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Foyer {

//! Looks for secrets in whatever a program let out. Shares nothing with the masking it checks.
class LeakSearch final
{
public:
    void plant(const QString &name, const QString &secret);
    [[nodiscard]] const QStringList &names() const { return m_names; }
    //! "patron password as base64" for each that is found: plain, percent-encoded once and twice, base64 and base64url at
    //! each of three offsets, JSON and HTML escapes, hex, backwards, UTF-16 either way. Case of hex digits does not matter.
    [[nodiscard]] QStringList found(const QByteArray &bytes) const;
    //! How a secret may be written; the encoding's name and the bytes.
    static QList<std::pair<QString, QByteArray>> writings(const QString &secret);

private:
    struct Wanted
    {
        QString what;
        QByteArray lower;
        QByteArray exact; //!< empty when case does not matter
    };
    QStringList m_names;
    QList<Wanted> m_wanted;
};

}
