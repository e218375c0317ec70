// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/message.h"

// The answers that do not come from an operation. Texts seen on real services are used where there is one.
namespace Foyer::Sandbox::Errors {

Answer badCredentials();
Answer noPermission(const QByteArray &verb, const QByteArray &resource);
Answer unknownSession();
Answer wrongVerb(const QByteArray &verb);
Answer emptySegment();
Answer unreadableBody(const QString &problem);
Answer storeFailed();
Answer cardNumber();
// The web server's own page, not the API's.
Response noSuchPage();
Response bodyTooLarge();
Response refused(const QString &why);

} // namespace Foyer::Sandbox::Errors
