// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/checkout/checkout.h"

#include "app/sandbox/checkout/cartcontents.h"
#include "app/sandbox/checkout/saving.h"
#include "app/sandbox/checkout/seedcheckout.h"
#include "app/sandbox/http/cardguard.h"
#include "app/sandbox/http/errors.h"
#include "app/sandbox/web/sessions.h"

#include <QJsonDocument>

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

Answer outcome(const QString &status, const QString &message)
{
    return Answer::ok("CheckoutResponse",
        QJsonObject{
            {u"Status"_s, status}, {u"Message"_s, message.isEmpty() ? QJsonValue() : QJsonValue(message)}});
}

} // namespace

Answer Checkout::run(const Call &call)
{
    const QString key = call.variable(u"sessionKey"_s);
    const auto session = Sessions(m_services).find(key);
    if (const auto closed = cartIsClosed(session))
        return *closed;
    if (CardGuard::namesCard(call.request.body))
        return Errors::cardNumber();
    QString problem = problemOf(*session);
    if (problem.isEmpty())
        problem = amountProblem(call);
    Saving saving(m_services);
    if (problem.isEmpty()) {
        const QString status = saving.save(*session);
        return outcome(status, status == "Error"_L1 ? u"The order could not be saved."_s : QString());
    }
    if (!m_services.switches.checkoutProblemIsStatus)
        return Answer::error(400, problem);
    saving.fail(key);
    return outcome(u"Error"_s, problem);
}

QString Checkout::problemOf(const Row &session)
{
    const QString key = session.text("session_key"_L1);
    if (!session.flag("is_logged_in"_L1))
        return u"The session is not logged in."_s;
    if (session.flag("seats_expired"_L1))
        return u"This session's cart contains seats that are no longer locked by this session."_s;
    if (!holdsAnything(m_services.store, key))
        return u"The cart is empty."_s;
    if (session.number("constituent_id"_L1) == 0 && paidByInvoice(key))
        return u"Checkout will not be allowed for a general public order"_s;
    return addressProblem(session);
}

bool Checkout::paidByInvoice(const QString &key)
{
    return m_services.store.count(u"SELECT COUNT(*) FROM cart_payments p JOIN payment_methods m ON "
                                  "m.id=p.payment_method_id WHERE p.session_key=? AND m.payment_type_id=?"_s,
               {key, PaymentType::invoice})
        > 0;
}

// Whatever is due has to be paid by a payment in the cart: there is no card here that checkout could charge.
QString Checkout::amountProblem(const Call &call)
{
    const auto amount = centsMember(call.body, "Amount"_L1);
    const auto less = boolMember(call.body, "AllowUnderPayment"_L1);
    if (!amount || *amount < 0)
        return u"Amount is required."_s;
    if (!less)
        return u"AllowUnderPayment is required."_s;
    const qint64 due = dueCents(m_services.store, call.variable(u"sessionKey"_s));
    if (*amount > due)
        return u"Amount is greater than the amount due."_s;
    if (*amount < due && !*less)
        return u"Amount must be equal to the amount due."_s;
    return *amount > 0 ? u"CreditCardType or AccountId is required."_s : QString();
}

QString Checkout::addressProblem(const Row &session)
{
    const auto chosen = m_services.store.one(u"SELECT p.kept, m.require_address FROM cart_properties p JOIN "
                                             u"delivery_methods m ON m.id=p.delivery_method_id "
                                             "WHERE p.session_key=?"_s,
        {session.text("session_key"_L1)});
    if (!chosen || !chosen->flag("require_address"_L1))
        return {};
    const QJsonObject kept = QJsonDocument::fromJson(chosen->text("kept"_L1).toUtf8()).object();
    return intMember(kept, "AddressId"_L1).value_or(0) == 0
        ? u"An address is required for the delivery method."_s
        : QString();
}

} // namespace Foyer::Sandbox
