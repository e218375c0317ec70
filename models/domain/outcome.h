// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <optional>

namespace Foyer {

//! How a request ended. A command may be offered again at once only after NotSent;
//! after Unknown somebody has to look at the session first (DESIGN.md, rule 2).
enum class OutcomeClass {
    Done, //!< the service did it and said so in a valid answer
    Refused, //!< the service said no
    NotSent, //!< certainly nothing left this computer
    Unknown, //!< bytes left, no valid answer came
};

//! Nothing to say beyond "done", for commands that answer 204.
struct Nothing
{
    bool operator==(const Nothing &) const = default;
};

template<typename T>
struct Outcome
{
    OutcomeClass outcomeClass = OutcomeClass::NotSent;
    std::optional<T> value; //!< present exactly when Done
    Error error; //!< meaningful when not Done

    [[nodiscard]] bool isDone() const { return outcomeClass == OutcomeClass::Done; }
    static Outcome done(T result) { return {OutcomeClass::Done, std::move(result), {}}; }
    static Outcome failed(OutcomeClass how, Error why) { return {how, std::nullopt, std::move(why)}; }
};

}
