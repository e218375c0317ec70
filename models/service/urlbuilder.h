// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/service/endpoints.h"

#include <QList>
#include <QPair>
#include <QUrl>

#include <optional>

namespace Foyer {

//! One path segment, percent-encoded. Empty for text that would leave its place or cannot travel:
//! empty, ".", "..", control characters, over 255 bytes, lone surrogates (RELIABILITY.md F12).
std::optional<QByteArray> pathSegment(const QString &text);

//! The URL of \a endpoint below \a base. Empty when a value is not a legal segment or the result does
//! not have exactly the template's segments.
std::optional<QUrl> buildUrl(const QUrl &base, const Endpoint &endpoint, const QStringList &pathValues,
    const QList<QPair<QString, QString>> &query);

}
