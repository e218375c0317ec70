// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/codecs/cartparts.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

QString descriptionOf(JsonReader reader) { return reader.trimmedText("Description"_L1); }

QList<CartPayment> readPayments(JsonReader &cart)
{
    QList<CartPayment> payments;
    for (JsonReader &entry : cart.list("Payments"_L1)) {
        JsonReader method = entry.object("PaymentMethod"_L1);
        CartPayment payment;
        payment.id = entry.integer("Id"_L1);
        payment.method = descriptionOf(method);
        payment.amount = entry.money("Amount"_L1);
        payment.methodId = method.integer("Id"_L1);
        payment.typeId = method.object("PaymentType"_L1).integer("Id"_L1);
        payment.applied = entry.boolean("Applied"_L1);
        payments.append(payment);
    }
    return payments;
}

CartMessage readMessage(JsonReader &message)
{
    return {message.trimmedText("Message"_L1), descriptionOf(message.object("MessageType"_L1)),
        message.boolean("IsMessageOnlyRule"_L1)};
}

}
