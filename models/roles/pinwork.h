// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles/pinhash.h"

#include <functional>

class QObject;

namespace Foyer {

//! What a person typed to set, change or remove a PIN.
struct PinChange
{
    QString kept; //!< PinHash::text() of the present one; empty = there is none
    Secret present, next; //!< an empty next, with the present one given, removes it
};

struct PinChanged
{
    bool presentIsWrong = false; //!< nothing is changed then
    QString kept; //!< what is to be kept from now on
};

// The slow work on PINs, off the caller's thread. \a done is called in the thread of \a context, from its event loop, and
// not at all when that is gone by then.
namespace PinWork {

void compare(const PinHash &hash, Secret pin, QObject *context, const std::function<void(bool isRight)> &done);
void change(PinChange change, QObject *context, const std::function<void(const PinChanged &)> &done);

}

}
