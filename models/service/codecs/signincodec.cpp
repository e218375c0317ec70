// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/codecs/signincodec.h"

#include "models/service/codecs/jsonwriter.h"

namespace Foyer {

QByteArray encode(const SignInByName &request, ApiVersion version)
{
    JsonWriter writer(request.userName.size() + request.password.utf8().size());
    writer.text("UserName", request.userName)
        .secret("Password", request.password)
        .number("LoginTypeId", request.loginTypeId)
        .number("PromotionCode", request.source);
    if (version == ApiVersion::V15)
        writer.boolean("PersistSessionOnFailure", true);
    return writer.take();
}

QByteArray encode(const SignInByEmail &request)
{
    return JsonWriter(request.email.size() + request.password.utf8().size())
        .text("EmailAddress", request.email)
        .secret("Password", request.password)
        .number("LoginTypeId", request.loginTypeId)
        .number("PromotionCode", request.source)
        .take();
}

QByteArray encode(const SignInByConstituent &request)
{
    return JsonWriter()
        .number("ConstituentId", request.constituentId)
        .optionalText("EmailAddress", request.email)
        .text("PhoneNumber", request.phone)
        .text("PostalCode", request.postalCode)
        .number("LoginTypeId", request.loginTypeId)
        .number("PromotionCode", request.source)
        .take();
}

QByteArray encode(const SignInByToken &request)
{
    return JsonWriter(request.email.size() + request.token.utf8().size())
        .text("EmailAddress", request.email)
        .secret("ForgotLoginToken", request.token)
        .number("LoginTypeId", request.loginTypeId)
        .number("PromotionCode", request.source)
        .take();
}

QByteArray encode(const SignInExternal &request)
{
    return JsonWriter()
        .text("UserName", request.userName)
        .number("LoginTypeId", request.loginTypeId)
        .number("PromotionCode", request.source)
        .take();
}

QByteArray encode(const SignInAsGuest &request)
{
    return JsonWriter()
        .text("EmailAddress", request.email)
        .number("LoginTypeId", request.loginTypeId)
        .number("ElectronicAddressTypeId", request.electronicAddressTypeId)
        .take();
}

QByteArray encode(const CredentialsMail &request)
{
    return JsonWriter()
        .text("EmailAddress", request.email)
        .number("LoginTypeId", request.loginTypeId)
        .optionalNumber("TemplateFormatId", request.templateFormatId)
        .take();
}

}
