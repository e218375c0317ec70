// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QCoreApplication>

namespace Foyer {

//! A fault in words: whole sentences that can stand side by side in a message.
struct FaultWords
{
    QString happened; //!< never empty
    QString advice; //!< what a person can do about it; may be empty
    QString details; //!< status, request number, all the server said; holds no secret; may be empty
};

//! What an Error means to a person at a desk. The same words on every screen.
class ErrorWords final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::ErrorWords)
public:
    //! Server text is part of \c happened, quoted and at most 200 characters long.
    [[nodiscard]] static FaultWords of(const Error &error);
    //! The server's own words in quotation marks, plain and at most 200 characters; empty when it said nothing.
    [[nodiscard]] static QString serverQuote(const Error &error);

private:
    static QString happened(const Error &error);
    static QString advice(const Error &error);
    static QString details(const Error &error);
    static QString tlsHappened(const TlsFailure &failure);
    static QString tlsAdvice(const TlsFailure &failure);
};

}
