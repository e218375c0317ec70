// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/codecs/sessioncodec.h"
#include "tests/bench/benchtools.h"
#include "tests/service/sessionsample.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

//! One Session off the wire into values: Foyer's strict decoder against the plainest reading with Qt's own classes.
namespace {

struct PlainSession
{
    int orderId, modeOfSaleId, originalModeOfSaleId, sourceId, constituentId, originalConstituentId, failedAttempts;
    int counts[7];
    bool isLoggedIn, businessFacing, isGuest, hasLockedSeats, seatsExpired;
    QString userId, loginStatus, address, checkoutStatus;
    QDateTime locked, firstSeat, checkout;
};

PlainSession plainly(const QByteArray &body)
{
    const QJsonObject root = QJsonDocument::fromJson(body).object();
    const QJsonObject login = root["LoginInfo"_L1].toObject(), cart = root["CartInfo"_L1].toObject();
    const QJsonObject checkout = root["CheckoutStatus"_L1].toObject();
    const auto time = [](const QJsonValue &value) { return QDateTime::fromString(value.toString(), Qt::ISODateWithMs); };
    return {root["OrderId"_L1].toInt(), root["ModeOfSaleId"_L1].toInt(), root["OriginalModeOfSaleId"_L1].toInt(),
        root["SourceId"_L1].toInt(), login["ConstituentId"_L1].toInt(), login["OriginalConstituentId"_L1].toInt(),
        login["FailedAttempts"_L1].toInt(),
        {cart["PerformanceCount"_L1].toInt(), cart["PackageCount"_L1].toInt(), cart["ContributionCount"_L1].toInt(),
            cart["MembershipCount"_L1].toInt(), cart["UserDefinedFeeCount"_L1].toInt(),
            cart["GiftCertificateCount"_L1].toInt(), cart["PaymentCount"_L1].toInt()},
        root["IsLoggedIn"_L1].toBool(), root["BusinessFacing"_L1].toBool(), root["IsGuest"_L1].toBool(),
        root["HasLockedSeats"_L1].toBool(), root["SeatsExpired"_L1].toBool(), login["UserId"_L1].toString(),
        login["Status"_L1].toString(), login["ElectronicAddress"_L1].toString(), checkout["Status"_L1].toString(),
        time(login["LockedDate"_L1]), time(cart["FirstSeatAddedDateTime"_L1]), time(checkout["Date"_L1])};
}

}

int main()
{
    constexpr int rounds = 15, repeats = 2000;
    const QByteArray body = sampleSession();
    qsizetype seen = 0;
    std::vector<double> ratios, ours, theirs;
    for (int round = 0; round < rounds; ++round) { // in turns: both see the same machine
        ours.push_back(Bench::perCall(1, repeats, [&] { seen += decodeSession(body)->login.userId->size(); }));
        theirs.push_back(Bench::perCall(1, repeats, [&] { seen += plainly(body).userId.size(); }));
        ratios.push_back(ours.back() / theirs.back());
    }
    Bench::say("decode.foyer.us", Bench::median(ours));
    Bench::say("decode.plain.us", Bench::median(theirs));
    Bench::say("decode.ratio", Bench::median(ratios));
    return seen > 0 ? 0 : 1;
}
