// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/callentry.h"

#include <QUrl>

#include <optional>

//! Calls for other people and programs. Everything here is made of masked entries.
namespace Foyer::CallExport {

//! A shell command that sends the same request once what stands in <…> is filled in.
[[nodiscard]] QByteArray curl(const CallEntry &entry, const QUrl &server);

//! HAR 1.2, times in UTC.
[[nodiscard]] QByteArray har(const QList<const CallEntry *> &entries, const QUrl &server);

//! \a entry once more, when it is a safe read of which nothing is masked but the key of its session.
//! \a key: of that session; ignored when the call was about none.
[[nodiscard]] std::optional<Request> repeatOf(const CallEntry &entry, const QString &key);

}
