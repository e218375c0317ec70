// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// Few rounds on purpose: this guards demo data, and a training room resets often.
namespace Foyer::Sandbox::Password {

[[nodiscard]] QByteArray newSalt();
[[nodiscard]] QByteArray hash(const QString &password, const QByteArray &salt);
// Takes the same time wherever the two differ.
[[nodiscard]] bool same(const QByteArray &left, const QByteArray &right);

} // namespace Foyer::Sandbox::Password
