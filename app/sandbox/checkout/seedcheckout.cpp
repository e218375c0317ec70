// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/checkout/seedcheckout.h"

#include "app/sandbox/store/seed.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Method
{
    int id;
    QString name;
    int typeId;
    QString type;
    QString groups;
    bool inactive = false;
};

void seedMethods(Database &store)
{
    const QString desks = u"BOXOFF SUPERV"_s;
    const QString all = u"BOXOFF SUPERV KIOSK"_s;
    for (const Method &method :
        {Method{1, u"Cash"_s, PaymentType::cash, u"Cash"_s, desks},
            {2, u"Check"_s, PaymentType::check, u"Check"_s, desks},
            {kReaderMethod, u"Card Reader"_s, PaymentType::card, u"Credit Card"_s, all},
            {kCertificateMethod, u"Gift Certificate"_s, PaymentType::certificate, u"Gift Certificate"_s, all},
            {5, u"Pay at the Desk"_s, PaymentType::other, u"Other"_s, all},
            {6, u"Paid Elsewhere"_s, PaymentType::other, u"Other"_s, desks},
            {7, u"Invoice"_s, PaymentType::invoice, u"Invoice"_s, desks},
            {8, u"Theatre Voucher 2019"_s, PaymentType::other, u"Other"_s, all, true},
            {11, u"Visa"_s, PaymentType::card, u"Credit Card"_s, QString()}}) {
        store.run(u"INSERT INTO payment_methods VALUES(?,?,?,?,?,?)"_s,
            {method.id, method.name, method.typeId, method.type, int{method.inactive},
                int{method.typeId == PaymentType::check}});
        for (const QString &group : method.groups.split(u' ', Qt::SkipEmptyParts))
            store.run(u"INSERT INTO payment_method_groups VALUES(?,?,?)"_s,
                {method.id, group, group == "SUPERV"_L1 ? 100'000 : 0});
    }
    store.run(
        u"INSERT INTO payment_methods SELECT id, description, ?, 'On Account', 0, 0 FROM on_account_methods"_s,
        {PaymentType::onAccount});
    for (const QString &group : desks.split(u' '))
        store.run(u"INSERT INTO payment_method_groups SELECT id, ?, 0 FROM on_account_methods"_s, {group});
}

void seedCertificates(Database &store, qint64 now)
{
    const QVariant never;
    struct Certificate
    {
        QString number;
        int cents;
        int original;
        QVariant expires;
        bool inactive = false;
    };
    for (const Certificate &one :
        {Certificate{u"GC-OPERA-100"_s, 10'000, 10'000, never}, {u"GC-TOSCA-025"_s, 2'500, 5'000, never},
            {u"GC-GRAND-900"_s, 90'000, 90'000, never}, {u"GC-EMPTY-000"_s, 0, 5'000, never},
            {u"GC-OLDER-050"_s, 5'000, 5'000, now - kDayMs}, {u"GC-STOPP-075"_s, 7'500, 7'500, never, true}})
        store.run(u"INSERT INTO gift_certificates VALUES(?,?,?,?,?,NULL)"_s,
            {one.number, one.cents, one.original, one.expires, int{one.inactive}});
}

void seedFunds(Database &store)
{
    const QVariant none;
    store.run(u"INSERT INTO funds VALUES(21,'Annual Fund',?,0)"_s, {none});
    store.run(u"INSERT INTO funds VALUES(22,'Young Singers',?,0)"_s, {none});
    store.run(u"INSERT INTO funds VALUES(23,'Friends of the Opera','Friends',0)"_s);
    store.run(u"INSERT INTO funds VALUES(24,'New Roof 2019',?,1)"_s, {none});
    store.run(u"INSERT INTO membership_levels VALUES(1,23,'Friend',5000)"_s);
    store.run(u"INSERT INTO membership_levels VALUES(2,23,'Patron',50000)"_s);
}

} // namespace

void seedCheckout(Services &services)
{
    Database &store = services.store;
    seedMethods(store);
    seedCertificates(store, services.clock.nowMs());
    seedFunds(store);
    store.run(
        u"INSERT INTO price_messages VALUES(1,3,'Student card','Please have your student card ready at the door.')"_s);
    store.run(
        u"INSERT INTO receipt_settings VALUES(1,'Lobby kiosk','Demo Opera House','Thank you for your visit.')"_s);
    store.run(
        u"INSERT INTO receipt_settings VALUES(2,'Box office','Demo Opera House, Box Office','Tickets cannot be returned.')"_s);
    for (const auto &[id, name] :
        {std::pair{1, u"Lobby kiosk 1"_s}, {2, u"Lobby kiosk 2"_s}, {3, u"Desk 1"_s}})
        store.run(u"INSERT INTO card_readers VALUES(?,?)"_s, {id, name});
    // Sessions of the demo data do not count among those that somebody opened.
    store.run(u"INSERT OR REPLACE INTO sandbox_settings SELECT 'seeded_sessions', COUNT(*) FROM sessions"_s);
}

} // namespace Foyer::Sandbox
