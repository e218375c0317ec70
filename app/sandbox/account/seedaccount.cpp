// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/account/seedaccount.h"

#include "app/sandbox/store/seed.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Balance
{
    int constituent;
    int method;
    int cents;
};

void seedBalances(Database &store)
{
    for (const auto &[id, name] : {std::pair{31, u"Ticket Exchange Credit"_s}, {32, u"Gift Voucher Credit"_s},
             {33, u"Parking Deposit"_s}})
        store.run(u"INSERT INTO on_account_methods VALUES(?,?)"_s, {id, name});
    for (const Balance &balance :
        {Balance{1001, 31, 7'500}, {1001, 32, 1'250}, {1012, 31, 14'500}, {1013, 32, 4'000},
            {1020, 31, 26'000}, {1020, 32, 5}, {1020, 33, 1'000}, {1028, 31, 250'000}, {1030, 31, 0}})
        store.run(u"INSERT INTO on_account_balances VALUES(?,?,?)"_s,
            {balance.constituent, balance.method, balance.cents});
}

struct Promotion
{
    int id;
    QString name;
    QString code;
    QVariant mode;
};

void seedPromotions(Services &services)
{
    Database &store = services.store;
    const qint64 now = services.clock.nowMs();
    const QVariant none;
    for (const Promotion &promotion :
        {Promotion{20, u"Opera and Dinner: Riverside Grill"_s, u"DINNER"_s, none},
            {21, u"Opera and Dinner: Café Aria"_s, u"DINNER"_s, 4},
            {22, u"Festival Friends"_s, u"FRIENDS"_s, none}, {23, u"Early Bird 2026"_s, u"EARLYBIRD"_s, none},
            {24, u"Youth Chorus Parents"_s, u"CHORUS"_s, none}})
        store.run(
            u"INSERT INTO sources(id, description, appeal_id, mode_of_sale_id, promo_code, promotion_at) VALUES(?,?,3,?,?,?)"_s,
            {promotion.id, promotion.name, promotion.mode, promotion.code, now - 7 * kDayMs});
    store.run(u"UPDATE sources SET text1='Two for one on Wednesdays', text2='<b>Festival Friends</b> save "
              u"20&nbsp;% "
              "<a href=\"https://example.com/friends\">Read more</a>', text3='Show your card at the door', "
              "text4='Not for the gala', "
              "text5='friends-banner.jpg', text6='Thank you for your support' WHERE id=22"_s);
    store.run(u"UPDATE sources SET expires_at=? WHERE id=23"_s, {now - kDayMs});
    store.run(u"INSERT INTO source_organizations VALUES(24,3)"_s);
}

} // namespace

void seedAccount(Services &services)
{
    seedBalances(services.store);
    seedPromotions(services);
}

} // namespace Foyer::Sandbox
