// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/newsession.h"
#include "models/domain/result.h"
#include "models/domain/session.h"

#include <QByteArray>

#include <chrono>

namespace Foyer {

// Decoders: an error when the answer is not of the type; lesser faults by path in \a faults.

//! IsLoggedIn has to be there (null = unknown); of a Session everything else may be missing.
Result<Session> decodeSession(const QByteArray &body, QStringList *faults = nullptr);
Result<SessionKey> decodeSessionKey(const QByteArray &body, QStringList *faults = nullptr);
Result<Timestamp> decodeExpiration(const QByteArray &body, QStringList *faults = nullptr);

QByteArray encode(const CustomerSessionRequest &request);
QByteArray encode(const CounterSessionRequest &request);
QByteArray encodeTransfer(const SessionKey &to);
QByteArray encodeTimeOffset(std::chrono::seconds offset);
QByteArray encodeExpiration(const QString &absoluteTime);

}
