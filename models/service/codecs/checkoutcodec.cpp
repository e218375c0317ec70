// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/codecs/checkoutcodec.h"

#include "models/service/codecs/decoding.h"
#include "models/service/codecs/jsonwriter.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

PaymentMethod readPaymentMethod(JsonReader &reader)
{
    PaymentMethod method;
    method.income = reader.boolean("IncomeIndicator"_L1);
    method.mostRefund = reader.money("MaxRefund"_L1);
    JsonReader inner = reader.object("PaymentMethod"_L1);
    method.choice.id = inner.requiredInteger("Id"_L1);
    method.choice.name = inner.trimmedText("Description"_L1);
    method.choice.inactive = inner.boolean("Inactive"_L1).value_or(false);
    JsonReader type = inner.object("PaymentType"_L1);
    method.typeId = type.integer("Id"_L1);
    method.type = type.trimmedText("Description"_L1);
    return method;
}

int readPaymentId(JsonReader &reader) { return reader.requiredInteger("PaymentId"_L1); }
int readLineItemId(JsonReader &reader) { return reader.requiredInteger("LineItemId"_L1); }
int readProductId(JsonReader &reader) { return reader.requiredInteger("Id"_L1); }

std::optional<int> realId(std::optional<int> id) { return id.value_or(0) > 0 ? id : std::nullopt; }

//! Approved: somebody says so, nobody denies it, and there is a payment. Declined: the reverse of all three.
//! Everything in between may have charged a card.
ReaderAnswer readReaderAnswer(JsonReader &reader)
{
    ReaderAnswer answer;
    JsonReader bank = reader.object("AuthorizationResponse"_L1);
    JsonReader device = reader.object("EmvStatus"_L1);
    const std::optional<bool> ofBank = bank.boolean("Succeeded"_L1);
    const std::optional<bool> ofDevice = device.boolean("Succeeded"_L1);
    const std::optional<int> ofReader = realId(device.integer("PaymentId"_L1));
    answer.paymentId = realId(reader.integer("PaymentId"_L1));
    if (!answer.paymentId)
        answer.paymentId = ofReader;
    const bool yes = ofBank == true || ofDevice == true;
    const bool no = ofBank == false || ofDevice == false;
    if (yes == no)
        bank.unusable("Succeeded"_L1);
    else if (yes != answer.paymentId.has_value())
        reader.unusable("PaymentId"_L1);
    answer.approved = yes;
    answer.authorized = bank.money("AuthorizedAmount"_L1);
    answer.partial = bank.boolean("IsPartialAuth"_L1).value_or(false);
    answer.message = bank.trimmedText("ResponseMessage"_L1);
    return answer;
}

CheckoutAnswer readCheckoutAnswer(JsonReader &reader)
{
    CheckoutAnswer answer;
    answer.status = reader.trimmedText("Status"_L1);
    answer.message = reader.trimmedText("Message"_L1);
    if (answer.status.isEmpty())
        reader.unusable("Status"_L1);
    answer.phase = CheckoutStatus{answer.status, {}}.phase();
    return answer;
}

void readProblems(JsonReader &reader, QLatin1StringView list, QLatin1StringView idMember,
    CartProblem::About about, QList<CartProblem> &problems)
{
    for (JsonReader &entry : reader.list(list))
        problems.append({about, entry.integer(idMember), entry.trimmedText("Error"_L1)});
}

QList<CartProblem> readCartProblems(JsonReader &reader)
{
    using enum CartProblem::About;
    QList<CartProblem> problems;
    readProblems(reader, "SuperPackageErrors"_L1, "SuperPackageLineItemId"_L1, SuperPackage, problems);
    readProblems(reader, "FSPackageErrors"_L1, "LineItemId"_L1, FixedPackage, problems);
    readProblems(reader, "NFSPackageErrors"_L1, "LineItemId"_L1, FlexPackage, problems);
    // The member is there with nothing in it when the plan is fine.
    const QString plan = reader.object("PaymentPlanError"_L1).trimmedText("Error"_L1);
    if (!plan.isEmpty())
        problems.append({PaymentPlan, std::nullopt, plan});
    return problems;
}

}

Result<QList<PaymentMethod>> decodePaymentMethods(const QByteArray &body, QStringList *faults)
{
    return decodeList(body, faults, readPaymentMethod);
}

Result<int> decodePaymentId(const QByteArray &body, QStringList *faults)
{
    return decodeObject(body, faults, readPaymentId);
}

Result<ReaderAnswer> decodeReaderAnswer(const QByteArray &body, QStringList *faults)
{
    return decodeObject(body, faults, readReaderAnswer);
}

Result<CheckoutAnswer> decodeCheckoutAnswer(const QByteArray &body, QStringList *faults)
{
    return decodeObject(body, faults, readCheckoutAnswer);
}

Result<int> decodeLineItemId(const QByteArray &body, QStringList *faults)
{
    return decodeObject(body, faults, readLineItemId);
}

Result<int> decodeProductId(const QByteArray &body, QStringList *faults)
{
    return decodeObject(body, faults, readProductId);
}

Result<QList<CartProblem>> decodeCartProblems(const QByteArray &body, QStringList *faults)
{
    return decodeObject(body, faults, readCartProblems);
}

QByteArray encode(const CashPayment &payment)
{
    return JsonWriter()
        .money("Amount", payment.amount)
        .money("TenderedAmount", payment.tendered)
        .number("PaymentMethodId", payment.methodId)
        .textOrNull("Notes", payment.notes)
        .take();
}

QByteArray encode(const CheckPayment &payment)
{
    return JsonWriter()
        .money("Amount", payment.amount)
        .textOrNull("PayerName", payment.payer)
        .textOrNull("CheckNumber", payment.checkNumber)
        .number("PaymentMethodId", payment.methodId)
        .textOrNull("Notes", payment.notes)
        .take();
}

QByteArray encode(const PlainPayment &payment)
{
    return JsonWriter()
        .money("Amount", payment.amount)
        .number("PaymentMethodId", payment.methodId)
        .textOrNull("Notes", payment.notes)
        .take();
}

QByteArray encode(const CertificatePayment &payment)
{
    return JsonWriter()
        .money("Amount", payment.amount)
        .text("GiftCertificateNumber", payment.number)
        .textOrNull("Notes", payment.notes)
        .take();
}

QByteArray encode(const ReaderPayment &payment)
{
    return JsonWriter()
        .money("Amount", payment.amount)
        .textOrNull("TransactionOrigin", payment.origin)
        .textOrNull("UserData", payment.userData)
        .optionalNumber("MachineId", payment.machineId)
        .boolean("IsMoto", false)
        .take();
}

// Authorize without any card member: there is no card to authorize, the payments are in the cart (WIRE.md,
// step 13a).
QByteArray encode(const CheckoutRequest &request)
{
    return JsonWriter()
        .money("Amount", request.amount)
        .boolean("AllowUnderPayment", request.allowUnderPayment)
        .boolean("Authorize", true)
        .textOrNull("PaymentReference", request.reference)
        .take();
}

QByteArray encode(const ContributionRequest &request)
{
    return JsonWriter()
        .money("Amount", request.amount)
        .number("FundId", request.fundId)
        .boolean("Upgrade", request.upgrade)
        .boolean("Renew", request.renew)
        .optionalNumber("MembershipLevelId", request.membershipLevelId)
        .textOrNull("Notes", request.notes)
        .null("CustomDataItems")
        .take();
}

QByteArray encode(const GiftCertificateRequest &request)
{
    return JsonWriter()
        .money("Amount", request.amount)
        .optionalNumber("PaymentMethodId", request.paymentMethodId)
        .textOrNull("Notes", request.notes)
        .textOrNull("Name", request.name)
        .take();
}

QByteArray encode(const CartChecks &checks)
{
    return JsonWriter()
        .boolean("ValidateSuperPackages", checks.superPackages)
        .boolean("ValidateFSPackages", checks.fixedPackages)
        .boolean("ValidateNFSPackages", checks.flexPackages)
        .boolean("ValidatePaymentPlan", checks.paymentPlan)
        .take();
}

QByteArray encode(const LimitQuestion &question)
{
    return JsonWriter()
        .optionalNumber("PerformanceId", question.performanceId)
        .optionalNumber("PackageId", question.packageId)
        .number("PriceTypeId", question.priceTypeId)
        .number("SeatCount", question.seats)
        .take();
}

}
