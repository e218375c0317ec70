// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/callentry.h"

#include <QCoreApplication>

namespace Foyer {

//! Calls in words. Nothing here names a patron.
class CallWords final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::CallWords)
public:
    //! What was asked: "Sign in by e-mail". An operation without words of its own goes by the contract's name.
    [[nodiscard]] static QString operation(Operation operation);
    //! "done", "refused", "not sent", "unknown"
    [[nodiscard]] static QString outcome(OutcomeClass outcome);
    //! What kept it from being done: "server fault". Empty for a call that was done.
    [[nodiscard]] static QString trouble(ErrorKind kind);
    //! "refused: server fault"
    [[nodiscard]] static QString end(const CallEntry &entry);
    //! "240 ms", "1.85 s"
    [[nodiscard]] static QString duration(std::chrono::milliseconds length);
    //! "session 2"; empty for 0
    [[nodiscard]] static QString session(int alias);
    //! "signed in: no → yes"
    [[nodiscard]] static QString change(const FactChange &change);
    [[nodiscard]] static QString changes(const CallEntry &entry);

private:
    [[nodiscard]] static QString fact(Fact fact);
    [[nodiscard]] static QString factOfCart(Fact fact);
    [[nodiscard]] static QString value(const QVariant &value);
};

}
