// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QList>

class QSslCertificate;
class QSslError;

namespace Foyer {

//! The one thing to fix, chosen from OpenSSL's list: a wrong name outranks an unknown authority.
TlsFailure describeTlsFailure(const QList<QSslError> &errors, const QSslCertificate &presented);

//! For a handshake that broke before there was a certificate. \a reason is OpenSSL's own text.
TlsFailure describeBrokenHandshake(const QString &reason);

}
