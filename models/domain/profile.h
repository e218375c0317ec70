// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace Foyer {

//! One server and how to reach it: values only. The staff password lives in the CredentialStore
//! under the same id and never here.
struct Profile
{
    enum class Environment { Live, Test, Sandbox };
    enum class ProxyMode { None, System, Manual };
    enum class ApiVersion { Unknown, V15, V16 };

    //! UUID without braces; kept for life, because it names the keychain entries. Empty: nothing of it is kept.
    QString id;
    QString name; //!< what the person calls it
    QUrl baseUrl; //!< up to and with the service's path; any prefix is possible
    QString user, userGroup, machineLocation; //!< none may hold ":" (they are joined by it)
    Environment environment = Environment::Live; //!< the careful assumption
    ApiVersion apiVersion = ApiVersion::Unknown;
    QString seatServerZone; //!< IANA name; empty = not known, never the laptop's
    QString caFile; //!< PEM file that replaces the system's authorities; empty = system
    ProxyMode proxyMode = ProxyMode::None;
    QString proxyHost; //!< Manual only
    int proxyPort = 0; //!< Manual only, 1..65535
    bool allowHoldAtBoxOffice = false;
    int extensionCeilingMinutes = 30; //!< how much time may be added to one session in all
    std::optional<int> attemptLimit; //!< failed sign-ins before lock-out; absent = not known
    QString supervisorPin; //!< PinHash; empty = supervisor functions go by the server's permissions
    int shortestPostalCode = 5; //!< letters and digits of the shortest whole postal code patrons have
    bool operator==(const Profile &) const = default;
};

[[nodiscard]] QString newProfileId();

}
