// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/codecs/sessioncodec.h"

#include "models/service/codecs/decoding.h"
#include "models/service/codecs/jsonwriter.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

LoginInfo readLogin(JsonReader reader)
{
    LoginInfo login;
    login.constituentId = reader.integer("ConstituentId"_L1);
    login.originalConstituentId = reader.integer("OriginalConstituentId"_L1);
    login.userId = reader.text("UserId"_L1);
    login.status = reader.text("Status"_L1);
    if (login.status)
        login.status = login.status->trimmed(); // a CHAR column: "T " is a temporary login too
    login.failedAttempts = reader.count("FailedAttempts"_L1);
    login.lockedDate = reader.time("LockedDate"_L1);
    login.electronicAddress = reader.text("ElectronicAddress"_L1);
    return login;
}

CartCounts readCounts(JsonReader reader)
{
    CartCounts cart;
    cart.performances = reader.count("PerformanceCount"_L1);
    cart.packages = reader.count("PackageCount"_L1);
    cart.contributions = reader.count("ContributionCount"_L1);
    cart.memberships = reader.count("MembershipCount"_L1);
    cart.userDefinedFees = reader.count("UserDefinedFeeCount"_L1);
    cart.giftCertificates = reader.count("GiftCertificateCount"_L1);
    cart.payments = reader.count("PaymentCount"_L1);
    cart.firstSeatAdded = reader.time("FirstSeatAddedDateTime"_L1);
    return cart;
}

CheckoutStatus readCheckout(JsonReader reader) { return {reader.text("Status"_L1), reader.time("Date"_L1)}; }

Session readSession(JsonReader &reader)
{
    reader.requirePresence("IsLoggedIn"_L1);
    Session session;
    session.orderId = reader.integer("OrderId"_L1);
    session.isLoggedIn = reader.boolean("IsLoggedIn"_L1);
    session.modeOfSaleId = reader.integer("ModeOfSaleId"_L1);
    session.originalModeOfSaleId = reader.integer("OriginalModeOfSaleId"_L1);
    session.sourceId = reader.integer("SourceId"_L1);
    session.login = readLogin(reader.object("LoginInfo"_L1));
    session.cart = readCounts(reader.object("CartInfo"_L1));
    session.businessFacing = reader.boolean("BusinessFacing"_L1);
    session.isGuest = reader.boolean("IsGuest"_L1);
    session.checkout = readCheckout(reader.object("CheckoutStatus"_L1));
    session.hasLockedSeats = reader.boolean("HasLockedSeats"_L1);
    session.seatsExpired = reader.boolean("SeatsExpired"_L1);
    return session;
}

SessionKey readKey(JsonReader &reader) { return reader.requiredText("SessionKey"_L1); }

Timestamp readExpiration(JsonReader &reader) { return reader.requiredTime("Expiration"_L1); }

}

Result<Session> decodeSession(const QByteArray &body, QStringList *faults)
{
    return decodeObject(body, faults, readSession);
}

Result<SessionKey> decodeSessionKey(const QByteArray &body, QStringList *faults)
{
    return decodeObject(body, faults, readKey);
}

Result<Timestamp> decodeExpiration(const QByteArray &body, QStringList *faults)
{
    return decodeObject(body, faults, readExpiration);
}

QByteArray encode(const CustomerSessionRequest &request)
{
    return JsonWriter()
        .text("IpAddress", request.ipAddress)
        .optionalNumber("BusinessUnitId", request.businessUnitId)
        .textOrNull("Organization", request.organization)
        .optionalNumber("PromotionCode", request.source)
        .take();
}

QByteArray encode(const CounterSessionRequest &request)
{
    return JsonWriter()
        .text("IpAddress", request.ipAddress)
        .optionalNumber("BusinessUnit", request.businessUnitId)
        .textOrNull("Organization", request.organization)
        .beginObject("SessionInfo")
        .optionalNumber("BatchId", request.batchId)
        .number("ModeOfSaleId", request.modeOfSaleId)
        .number("PromotionCode", request.source)
        .endObject()
        .take();
}

QByteArray encodeTransfer(const SessionKey &to)
{
    return JsonWriter(to.size()).text("NewSessionKey", to).take();
}

// One of the two and never both: the service lets the absolute time win.
QByteArray encodeTimeOffset(std::chrono::seconds offset)
{
    return JsonWriter().number("TimeOffset", offset.count()).take();
}

QByteArray encodeExpiration(const QString &absoluteTime)
{
    return JsonWriter().text("Expiration", absoluteTime).take();
}

}
