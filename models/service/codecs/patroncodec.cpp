// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/codecs/patroncodec.h"

#include "models/service/codecs/decoding.h"
#include "models/service/codecs/jsonpatch.h"
#include "models/service/codecs/query.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

PatronHit readHit(JsonReader &reader)
{
    PatronHit hit;
    hit.id = reader.requiredInteger("Id"_L1);
    hit.displayName = reader.trimmedText("DisplayName"_L1);
    hit.firstName = reader.trimmedText("FirstName"_L1);
    hit.lastName = reader.trimmedText("LastName"_L1);
    hit.sortName = reader.trimmedText("ForSort"_L1);
    hit.street = reader.trimmedText("Street1"_L1);
    hit.city = reader.trimmedText("City"_L1);
    hit.postalCode = reader.trimmedText("PostalCode"_L1);
    hit.country = reader.trimmedText("Country"_L1);
    hit.kind = reader.trimmedText("TypeDescription"_L1);
    hit.inactive = reader.flag("Inactive"_L1);
    hit.affiliates = reader.count("NumberOfAffiliates"_L1);
    hit.affiliationId = reader.integer("AffiliationId"_L1);
    hit.primaryAffiliation = reader.boolean("IsPrimaryAffiliation"_L1);
    return hit;
}

PatronPage readPage(JsonReader &reader)
{
    PatronPage page;
    reader.requirePresence("ConstituentSummaries"_L1);
    for (JsonReader &row : reader.list("ConstituentSummaries"_L1))
        page.hits.append(readHit(row));
    page.total = reader.object("SearchMetadata"_L1).count("Total"_L1);
    return page;
}

WebLogin readLogin(JsonReader &reader)
{
    WebLogin login;
    login.id = reader.requiredInteger("Id"_L1);
    login.login = reader.trimmedText("Login"_L1);
    JsonReader type = reader.object("LoginType"_L1);
    login.loginTypeId = type.integer("Id"_L1);
    login.loginType = type.trimmedText("Description"_L1);
    login.constituentId = reader.object("Constituent"_L1).integer("Id"_L1);
    login.emailId = reader.object("Email"_L1).integer("Id"_L1);
    login.failedAttempts = reader.count("FailedAttempts"_L1);
    login.inactive = reader.boolean("Inactive"_L1);
    login.primary = reader.boolean("PrimaryIndicator"_L1);
    login.temporary = reader.boolean("TemporaryIndicator"_L1);
    login.editable = reader.boolean("EditIndicator"_L1);
    login.lockedDate = reader.time("LockedDate"_L1);
    login.lastSignIn = reader.time("LastLoginDate"_L1);
    login.created = reader.time("CreatedDateTime"_L1);
    login.updated = reader.time("UpdatedDateTime"_L1);
    login.updatedBy = reader.trimmedText("UpdatedBy"_L1);
    return login;
}

CartProperties readProperties(JsonReader &reader)
{
    return {reader.integer("ModeOfSaleId"_L1), reader.integer("SourceId"_L1), reader.integer("AddressId"_L1),
        reader.integer("DeliveryMethodId"_L1), {}};
}

QByteArray number(int value) { return QByteArray::number(value); }

//! Names of the contract's advanced search, "Encode spaces in URI".
QString advancedKind(PatronQuery::By by)
{
    switch (by) {
    case PatronQuery::By::Email:
        return u"Email"_s;
    case PatronQuery::By::WebLogin:
        return u"Web Login"_s;
    default:
        return u"Order No"_s;
    }
}

}

Result<PatronPage> decodePatronPage(const QByteArray &body, QStringList *faults)
{
    return decodeObject(body, faults, readPage);
}

Result<QList<WebLogin>> decodeWebLogins(const QByteArray &body, QStringList *faults)
{
    return decodeList(body, faults, readLogin);
}

Result<WebLoginRecord> decodeWebLogin(const QByteArray &body, QStringList *faults)
{
    Result<WebLogin> login = decodeObject(body, faults, readLogin);
    if (!login)
        return login.error();
    return WebLoginRecord{std::move(login).value(), body};
}

Result<CartProperties> decodeCartProperties(const QByteArray &body, QStringList *faults)
{
    Result<CartProperties> properties = decodeObject(body, faults, readProperties);
    if (!properties)
        return properties.error();
    CartProperties whole = std::move(properties).value();
    whole.original = body;
    return whole;
}

QList<QPair<QString, QString>> patronQuery(const PatronQuery &query)
{
    Query items;
    const QString text = query.text.trimmed();
    switch (query.by) {
    case PatronQuery::By::Anything:
        items.add("type"_L1, u"fluent"_s).add("q"_L1, text);
        break;
    case PatronQuery::By::Number:
        items.add("type"_L1, u"basic"_s).add("constituentId"_L1, text);
        break;
    default:
        items.add("type"_L1, u"advanced"_s).add("atype"_L1, advancedKind(query.by)).add("op"_L1, u"Like"_s);
        items.add("value"_L1, text);
    }
    return items.add("page"_L1, std::optional(query.page)).add("pageSize"_L1, std::optional(query.pageSize)).items();
}

QByteArray encode(const WebLoginRecord &record, const WebLoginMending &mending)
{
    QList<JsonMember> changes;
    if (mending.unlock)
        changes += {{"FailedAttempts", "0"}, {"LockedDate", "null"}};
    if (mending.inactive)
        changes.append(JsonMember{"Inactive", *mending.inactive ? "true" : "false"});
    // The old type's other members would describe the new one.
    if (mending.loginTypeId)
        changes.append(JsonMember{"LoginType", R"({"Description":null,"Id":)" + number(*mending.loginTypeId) + R"(,"Inactive":null})"});
    return patchedJson(record.original, changes);
}

QByteArray encode(const CartProperties &properties, const CartPropertiesChange &change)
{
    QList<JsonMember> changes;
    if (change.sourceId)
        changes.append(JsonMember{"SourceId", number(*change.sourceId)});
    if (change.deliveryMethodId)
        changes.append(JsonMember{"DeliveryMethodId", number(*change.deliveryMethodId)});
    return patchedJson(properties.original, changes);
}

}
