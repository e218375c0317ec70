// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/timestamp.h"

#include <QList>
#include <QString>

#include <optional>

namespace Foyer {

//! A row of a reference table: what a person reads and the id that goes on the wire.
struct Choice
{
    int id = 0;
    QString name;
    bool inactive = false;
    bool operator==(const Choice &) const = default;
};

struct ElectronicAddressType
{
    Choice choice;
    bool isEmail = false;
};

struct Season
{
    Choice choice;
    std::optional<int> fiscalYear;
};

struct SourceChoice
{
    Choice choice;
    QString appeal;
};

//! Security/ModesOfSale: what this user group may sell in.
struct AllowedModeOfSale
{
    Choice mode;
    bool isDefault = false;
};

struct Batch
{
    int id = 0;
    QString type;
    QString status;
    QString owner;
    QString notes;
};

//! Web/Session/{key}/DeliveryMethods. Flags are unknown when the service sent neither Y/N nor a boolean.
struct DeliveryMethod
{
    static constexpr int holdAtBoxOffice = -1;
    Choice choice;
    std::optional<bool> restricted, isDefault, printAtHome, requiresAddress;
};

struct Dependency
{
    QString name;
    QString description;
    std::optional<bool> success;
};

struct ServerStatus
{
    std::optional<bool> success;
    std::optional<Timestamp> timeStamp;
    QString timeZone;
    QList<Dependency> dependencies;
};

struct SeatServerStatus
{
    std::optional<bool> isListening;
    std::optional<int> connections;
};

//! Security/ServiceResources: what the signed-in user group may do with one resource.
struct ResourcePermission
{
    QString resource; //!< e.g. "Web/Session"
    bool view = false, add = false, edit = false, remove = false;
};

struct StaffContext
{
    QString userId, firstName, lastName;
    QString userGroupId, userGroupName;
    QString organizationName;
    std::optional<int> defaultModeOfSaleId;
    std::optional<bool> cardReaderOnly; //!< P2PeOnly
};

struct SystemDefault
{
    QString fieldName;
    QString value;
    QString parentTable;
    std::optional<bool> inactive;
};

}
