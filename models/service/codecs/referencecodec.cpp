// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/codecs/referencecodec.h"

#include "models/service/codecs/decoding.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

Choice readChoice(JsonReader &reader)
{
    return {reader.requiredInteger("Id"_L1), reader.trimmedText("Description"_L1),
        reader.flag("Inactive"_L1).value_or(false)};
}

ElectronicAddressType readAddressType(JsonReader &reader)
{
    return {readChoice(reader), reader.flag("IsEmail"_L1).value_or(false)};
}

Season readSeason(JsonReader &reader) { return {readChoice(reader), reader.integer("FYear"_L1)}; }

SourceChoice readSource(JsonReader &reader)
{
    return {readChoice(reader), reader.object("Appeal"_L1).trimmedText("Description"_L1)};
}

AllowedModeOfSale readAllowedMode(JsonReader &reader)
{
    JsonReader mode = reader.object("ModeOfSale"_L1);
    return {readChoice(mode), reader.flag("DefaultIndicator"_L1).value_or(false)};
}

Batch readBatch(JsonReader &reader)
{
    Batch batch;
    batch.id = reader.requiredInteger("Id"_L1);
    batch.type = reader.object("BatchType"_L1).trimmedText("Description"_L1);
    batch.status = reader.trimmedText("Status"_L1);
    batch.owner = reader.trimmedText("Owner"_L1);
    batch.notes = reader.trimmedText("Notes"_L1);
    return batch;
}

DeliveryMethod readDeliveryMethod(JsonReader &reader)
{
    DeliveryMethod method;
    method.choice = readChoice(reader);
    method.restricted = reader.flag("Restricted"_L1);
    method.isDefault = reader.flag("Default"_L1);
    method.printAtHome = reader.flag("PrintAtHome"_L1);
    method.requiresAddress = reader.flag("RequireAddress"_L1);
    return method;
}

SystemDefault readSystemDefault(JsonReader &reader)
{
    return {reader.trimmedText("FieldName"_L1), reader.text("Value"_L1).value_or(QString()),
        reader.trimmedText("ParentTable"_L1), reader.flag("Inactive"_L1)};
}

ServerStatus readStatus(JsonReader &reader)
{
    ServerStatus status;
    status.success = reader.boolean("Success"_L1);
    status.timeStamp = reader.time("TimeStamp"_L1);
    status.timeZone = reader.trimmedText("TimeZone"_L1);
    for (JsonReader &entry : reader.list("Dependencies"_L1)) {
        status.dependencies.append(
            {entry.trimmedText("Name"_L1), entry.trimmedText("Description"_L1), entry.boolean("Success"_L1)});
    }
    return status;
}

SeatServerStatus readSeatServerStatus(JsonReader &reader)
{
    return {reader.boolean("IsListening"_L1), reader.count("ConnectionsCount"_L1)};
}

//! What is not said to be allowed is not.
ResourcePermission readPermission(JsonReader &reader)
{
    ResourcePermission permission;
    permission.resource = reader.object("ServiceResource"_L1).requiredText("Name"_L1).trimmed();
    permission.view = reader.flag("CanRead"_L1).value_or(false);
    permission.add = reader.flag("CanCreate"_L1).value_or(false);
    permission.edit = reader.flag("CanUpdate"_L1).value_or(false);
    permission.remove = reader.flag("CanDelete"_L1).value_or(false);
    return permission;
}

StaffContext readContext(JsonReader &reader)
{
    StaffContext context;
    JsonReader user = reader.object("User"_L1);
    context.userId = user.trimmedText("Id"_L1);
    context.firstName = user.trimmedText("FirstName"_L1);
    context.lastName = user.trimmedText("LastName"_L1);
    JsonReader group = reader.object("UserGroup"_L1);
    context.userGroupId = group.trimmedText("Id"_L1);
    context.userGroupName = group.trimmedText("Name"_L1);
    context.organizationName = reader.trimmedText("OrganizationName"_L1);
    context.defaultModeOfSaleId = reader.integer("DefaultModeOfSaleId"_L1);
    context.cardReaderOnly = reader.boolean("P2PeOnly"_L1);
    return context;
}

}

Result<QList<Choice>> decodeChoices(const QByteArray &body, QStringList *faults)
{
    return decodeList(body, faults, readChoice);
}

Result<QList<ElectronicAddressType>> decodeAddressTypes(const QByteArray &body, QStringList *faults)
{
    return decodeList(body, faults, readAddressType);
}

Result<QList<Season>> decodeSeasons(const QByteArray &body, QStringList *faults)
{
    return decodeList(body, faults, readSeason);
}

Result<QList<SourceChoice>> decodeSources(const QByteArray &body, QStringList *faults)
{
    return decodeList(body, faults, readSource);
}

Result<QList<AllowedModeOfSale>> decodeAllowedModes(const QByteArray &body, QStringList *faults)
{
    return decodeList(body, faults, readAllowedMode);
}

Result<QList<Batch>> decodeBatches(const QByteArray &body, QStringList *faults)
{
    return decodeList(body, faults, readBatch);
}

Result<QList<DeliveryMethod>> decodeDeliveryMethods(const QByteArray &body, QStringList *faults)
{
    return decodeList(body, faults, readDeliveryMethod);
}

Result<SystemDefault> decodeSystemDefault(const QByteArray &body, QStringList *faults)
{
    return decodeObject(body, faults, readSystemDefault);
}

Result<QList<SystemDefault>> decodeSystemDefaults(const QByteArray &body, QStringList *faults)
{
    return decodeList(body, faults, readSystemDefault);
}

Result<ServerStatus> decodeStatus(const QByteArray &body, QStringList *faults)
{
    return decodeObject(body, faults, readStatus);
}

Result<SeatServerStatus> decodeSeatServerStatus(const QByteArray &body, QStringList *faults)
{
    return decodeObject(body, faults, readSeatServerStatus);
}

Result<QList<ResourcePermission>> decodePermissions(const QByteArray &body, QStringList *faults)
{
    return decodeList(body, faults, readPermission);
}

Result<StaffContext> decodeContext(const QByteArray &body, QStringList *faults)
{
    return decodeObject(body, faults, readContext);
}

}
