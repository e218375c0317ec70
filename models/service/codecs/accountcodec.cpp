// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/codecs/accountcodec.h"

#include "models/service/codecs/decoding.h"
#include "models/service/codecs/jsonscan.h"
#include "models/service/codecs/jsonwriter.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

SessionVariable readVariable(JsonReader &reader)
{
    return {reader.requiredText("Name"_L1), reader.text("Value"_L1).value_or(QString())};
}

OnAccountBalance readBalance(JsonReader &reader)
{
    OnAccountBalance balance;
    balance.paymentMethodId = reader.requiredInteger("PaymentMethodId"_L1);
    balance.description = reader.trimmedText("Description"_L1);
    balance.balance = reader.money("Balance"_L1);
    balance.usedInSession = reader.money("UsedInSession"_L1);
    balance.remaining = reader.money("CurrentBalance"_L1);
    return balance;
}

PromoMatch readPromo(JsonReader &reader)
{
    PromoMatch match;
    match.modeOfSaleId = reader.integer("ModeOfSaleId"_L1);
    match.overridesRank = reader.flag("OverrideRankIndicator"_L1);
    // The vendor's file calls it a string here and an integer in the request.
    match.promoCode = reader.integerOrDigits("PromoCode"_L1);
    match.promotionDate = reader.time("PromotionDate"_L1);
    JsonReader source = reader.object("Source"_L1);
    match.sourceId = source.integer("Id"_L1);
    match.source = source.trimmedText("Description"_L1);
    match.appeal = source.object("Appeal"_L1).trimmedText("Description"_L1);
    for (const QLatin1StringView name :
        {"Text1"_L1, "Text2"_L1, "Text3"_L1, "Text4"_L1, "Text5"_L1, "Text6"_L1})
        match.texts.append(reader.text(name).value_or(QString()));
    return match;
}

ConstituentName readName(JsonReader &reader)
{
    return {reader.requiredInteger("Id"_L1), reader.trimmedText("DisplayName"_L1)};
}

}

Result<SessionVariable> decodeVariable(const QByteArray &body, QStringList *faults)
{
    return decodeObject(body, faults, readVariable);
}

Result<QList<SessionVariable>> decodeVariables(const QByteArray &body, QStringList *faults)
{
    return decodeList(body, faults, readVariable);
}

Result<QList<OnAccountBalance>> decodeBalances(const QByteArray &body, QStringList *faults)
{
    return decodeList(body, faults, readBalance);
}

Result<QList<PromoMatch>> decodePromoMatches(const QByteArray &body, QStringList *faults)
{
    return decodeList(body, faults, readPromo);
}

Result<QList<ConstituentName>> decodeConstituentNames(const QByteArray &body, QStringList *faults)
{
    return decodeList(body, faults, readName);
}

Result<Nothing> decodeUnread(const QByteArray &body, QStringList *)
{
    if (scanJson(withoutByteOrderMark(body)) != JsonShape::Object)
        return unreadableAnswer({});
    return Nothing{};
}

QByteArray encode(const SessionVariable &variable)
{
    return JsonWriter(variable.value.size()).text("Name", variable.name).text("Value", variable.value).take();
}

// The whole record, as the contract shows it: what the service assigns itself is null.
QByteArray encode(const NewWebLogin &login)
{
    JsonWriter writer(login.login.value_or(QString()).size() + login.password.utf8().size());
    for (const char *name : {"ConstituentUpdateDate", "CreatedDateTime", "CreateLocation", "CreatedBy"})
        writer.null(name);
    writer.beginObject("Constituent").number("Id", login.constituentId).endObject();
    if (login.emailAddressId)
        writer.beginObject("Email").number("Id", *login.emailAddressId).endObject();
    else
        writer.null("Email");
    writer.number("FailedAttempts", 0).boolean("Inactive", false);
    for (const char *name : {"LastLoginDate", "UpdatedDateTime", "UpdatedBy", "LockedDate"})
        writer.null(name);
    return writer.optionalText("Login", login.login)
        .secret("Password", login.password)
        .null("Id")
        .beginObject("LoginType")
        .null("Description")
        .number("Id", login.loginTypeId)
        .null("Inactive")
        .endObject()
        .boolean("PrimaryIndicator", login.primary)
        .boolean("TemporaryIndicator", login.temporary)
        .null("EditIndicator")
        .take();
}

QByteArray encode(const WebLoginChange &change)
{
    const qsizetype passwords
        = (change.password ? change.password->utf8().size() : 0) + change.newPassword.utf8().size();
    const qsizetype texts
        = change.loginName.size() + change.newLoginName.size() + change.email.size() + change.newEmail.size();
    JsonWriter writer(passwords + texts);
    writer.text("LoginName", change.loginName).text("NewLoginName", change.newLoginName);
    if (change.password)
        writer.secret("Password", *change.password);
    else
        writer.null("Password");
    return writer.secret("NewPassword", change.newPassword)
        .text("EmailAddress", change.email)
        .text("NewEmailAddress", change.newEmail)
        .number("LoginTypeId", change.loginTypeId)
        .number("PromotionCode", change.source)
        .take();
}

// Text or number, WIRE.md section 6 step 3: the other one stays out.
QByteArray encodePromoText(const QString &text) { return JsonWriter().text("PromoCodeString", text).take(); }

QByteArray encodePromoNumber(int number) { return JsonWriter().number("PromoCode", number).take(); }

QByteArray encodeConstituent(int constituentId, bool overridePrompt)
{
    return JsonWriter()
        .number("ConstituentId", constituentId)
        .boolean("OverridePrompt", overridePrompt)
        .take();
}

}
