// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/knownsecrets.h"

#include <QByteArrayView>

namespace Foyer {

// What looks like a secret of somebody, whether it is known or not: the second net under the names of members.

//! E-mail addresses: what stands around an @.
void findAddresses(QByteArrayView text, QList<SecretHit> &hits);
//! Keys, tokens and credentials: long runs of letters with digits among them.
void findKeys(QByteArrayView text, QList<SecretHit> &hits);
//! Phone and card numbers: many digits with little between them.
void findNumbers(QByteArrayView text, QList<SecretHit> &hits);

// Of texts that secrets stand in.
[[nodiscard]] bool isDigit(char c);
//! Also every byte of a letter beyond ASCII.
[[nodiscard]] bool isWord(char c);
//! Base64, base64url or hex.
[[nodiscard]] bool isEncoded(char c);
//! Widens first and end over all that \a belongs to what they enclose.
void growTo(bool (*belongs)(char), QByteArrayView text, qsizetype &first, qsizetype &end);

}
