// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/checkout/products.h"

#include "app/sandbox/checkout/cartcontents.h"
#include "app/sandbox/checkout/seedcheckout.h"
#include "app/sandbox/web/sessions.h"

#include <QRandomGenerator>

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

// The class that the cart gives gift certificates.
constexpr int kGiftClass = 6;

QVariant memberOrNull(const Call &call, QLatin1StringView name)
{
    const auto text = textMember(call.body, name);
    return text && !text->isEmpty() ? QVariant(*text) : QVariant();
}

// Letters and digits that cannot be mistaken for each other when they are typed.
QString newCertificateNumber()
{
    constexpr auto alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"_L1;
    QString number = u"GC"_s;
    for (int i = 0; i < 8; ++i) {
        if (i % 4 == 0)
            number += u'-';
        number += alphabet[static_cast<qsizetype>(QRandomGenerator::system()->bounded(alphabet.size()))];
    }
    return number;
}

} // namespace

int Products::add(const QString &key, const Facts &facts)
{
    Database &store = m_services.store;
    const int id = nextNumber(store, u"cart_products"_s);
    store.run(u"INSERT INTO cart_products VALUES(?,?,?,?,?,NULL)"_s,
        {id, key, facts.kind, facts.description, facts.cents});
    store.run(u"INSERT INTO product_facts VALUES(?,?,?,?,?,?)"_s,
        {id, facts.fund, facts.level, facts.certificate, facts.name, facts.notes});
    return id;
}

Answer Products::remove(const std::optional<Row> &product)
{
    if (!product)
        return Answer::error(404, u"The item is not in the cart."_s);
    if (!product->isNull("order_id"_L1))
        return Answer::error(400, u"The item belongs to a saved order and cannot be removed."_s);
    m_services.store.run(u"DELETE FROM cart_products WHERE id=?"_s, {product->number("id"_L1)});
    return Answer::empty();
}

QString Products::readFund(const Call &call, const Row &session, Facts &facts)
{
    Database &store = m_services.store;
    const int fund = intMember(call.body, "FundId"_L1).value_or(0);
    const auto row = store.one(u"SELECT * FROM funds WHERE id=? AND inactive=0"_s, {fund});
    if (!row)
        return u"Fund %1 is not valid."_s.arg(fund);
    if (!row->isNull("membership_organization"_L1) && session.number("constituent_id"_L1) == 0)
        return u"Fund %1 is not valid for a general public cart"_s.arg(fund);
    facts.fund = fund;
    facts.kind = u"contribution"_s;
    facts.description = row->text("description"_L1);
    const auto level = intMember(call.body, "MembershipLevelId"_L1);
    if (!level)
        return {};
    const auto wanted
        = store.one(u"SELECT * FROM membership_levels WHERE id=? AND fund_id=?"_s, {*level, fund});
    if (!wanted || facts.cents < wanted->big("least_cents"_L1))
        return u"Membership level %1 is not valid for the fund and amount."_s.arg(*level);
    facts.level = *level;
    facts.kind = u"membership"_s;
    return {};
}

Answer Products::addContribution(const Call &call)
{
    const QString key = call.variable(u"sessionKey"_s);
    const auto session = Sessions(m_services).find(key);
    if (const auto closed = cartIsClosed(session))
        return *closed;
    Facts facts;
    facts.cents = centsMember(call.body, "Amount"_L1).value_or(0);
    if (facts.cents <= 0)
        return Answer::error(400, u"Amount is not valid."_s);
    if (const QString problem = readFund(call, *session, facts); !problem.isEmpty())
        return Answer::error(400, problem);
    facts.notes = memberOrNull(call, "Notes"_L1);
    return Answer::ok("AddContributionResponse", QJsonObject{{u"LineItemId"_s, add(key, facts)}});
}

Answer Products::removeContribution(const Call &call)
{
    const QString key = call.variable(u"sessionKey"_s);
    if (const auto closed = cartIsClosed(Sessions(m_services).find(key)))
        return *closed;
    return remove(m_services.store.one(
        u"SELECT * FROM cart_products WHERE id=? AND session_key=? AND kind IN ('contribution','membership')"_s,
        {call.variable(u"lineItemId"_s).toInt(), key}));
}

Answer Products::addGiftCertificate(const Call &call)
{
    const QString key = call.variable(u"sessionKey"_s);
    if (const auto closed = cartIsClosed(Sessions(m_services).find(key)))
        return *closed;
    const int method = intMember(call.body, "PaymentMethodId"_L1).value_or(kCertificateMethod);
    if (method != kCertificateMethod)
        return Answer::error(400, u"PaymentMethodId is not valid for a gift certificate."_s);
    Facts facts;
    facts.kind = u"gift"_s;
    facts.description = u"Gift Certificate"_s;
    facts.cents = centsMember(call.body, "Amount"_L1).value_or(0);
    if (facts.cents <= 0)
        return Answer::error(400, u"Amount is not valid."_s);
    facts.certificate = newCertificateNumber();
    facts.name = memberOrNull(call, "Name"_L1);
    facts.notes = memberOrNull(call, "Notes"_L1);
    return Answer::ok("CartProductResponse",
        QJsonObject{{u"Id"_s, add(key, facts)}, {u"ProductTypeId"_s, kGiftClass}, {u"ItemCount"_s, 1}});
}

Answer Products::removeGiftCertificate(const Call &call)
{
    const QString key = call.variable(u"sessionKey"_s);
    if (const auto closed = cartIsClosed(Sessions(m_services).find(key)))
        return *closed;
    return remove(m_services.store.one(u"SELECT p.* FROM cart_products p JOIN product_facts f ON "
                                       u"f.product_id=p.id WHERE p.session_key=? AND "
                                       "f.certificate=?"_s,
        {key, call.variable(u"giftCertificateNumber"_s)}));
}

} // namespace Foyer::Sandbox
