// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checkout.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QStringList>

namespace Foyer {

Result<QList<PaymentMethod>> decodePaymentMethods(const QByteArray &body, QStringList *faults = nullptr);
Result<int> decodePaymentId(const QByteArray &body, QStringList *faults = nullptr);
//! Unreadable when the answer does not say clearly whether the card was charged.
Result<ReaderAnswer> decodeReaderAnswer(const QByteArray &body, QStringList *faults = nullptr);
Result<CheckoutAnswer> decodeCheckoutAnswer(const QByteArray &body, QStringList *faults = nullptr);
Result<int> decodeLineItemId(const QByteArray &body, QStringList *faults = nullptr);
Result<int> decodeProductId(const QByteArray &body, QStringList *faults = nullptr);
Result<QList<CartProblem>> decodeCartProblems(const QByteArray &body, QStringList *faults = nullptr);

QByteArray encode(const CashPayment &payment);
QByteArray encode(const CheckPayment &payment);
QByteArray encode(const PlainPayment &payment);
QByteArray encode(const CertificatePayment &payment);
QByteArray encode(const ReaderPayment &payment);
QByteArray encode(const CheckoutRequest &request);
QByteArray encode(const ContributionRequest &request);
QByteArray encode(const GiftCertificateRequest &request);
QByteArray encode(const CartChecks &checks);
QByteArray encode(const LimitQuestion &question);

}
