// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scanrecogniser.h"

#include <QMap>
#include <QString>

#include <optional>

namespace Foyer {

enum class ColourScheme { System, Light, Dark, HighContrast };
enum class LoginForm { Email, Password, ConstituentInfo, Guest };

//! What was chosen in the last new session on a profile, offered again next time. Ids, not names: the
//! names come from the server.
struct SessionChoices
{
    bool businessFacing = false;
    QString organization;
    std::optional<int> businessUnitId, modeOfSaleId, sourceId, batchId, loginTypeId, electronicAddressTypeId;
    bool operator==(const SessionChoices &) const = default;
};

struct Preferences
{
    QString language; //!< "de", "en" …; empty = the system's
    ColourScheme colourScheme = ColourScheme::System;
    int textScalePercent = 100; //!< 75 .. 200
    LoginForm lastLoginForm = LoginForm::Email;
    bool keychainNoticeSeen = false;
    ScanSettings scanner;
    QMap<QString, SessionChoices> sessionChoices; //!< by profile id
    bool operator==(const Preferences &) const = default;
};

}
