// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calllog.h"

namespace Foyer::CallWorld {

//! A record as a transport makes it, at 19:30:00 UTC plus \a number seconds.
CallRecord record(Operation operation, int session, int number = 0);
CallRecord refused(Operation operation, int session, ErrorKind kind, int status, const QByteArray &body, int number = 0);
//! An answer that tells a session.
CallRecord told(int session, const QByteArray &json, int number = 0);
//! An evening at one window, \a count calls.
void fill(CallLog &log, int count);

}
