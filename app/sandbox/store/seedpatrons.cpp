// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/store/password.h"
#include "app/sandbox/store/seed.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMinuteMs = 60'000;

struct Patron
{
    int id;
    QString kind; // I, H or G
    QString first;
    QString last;
    QString email;
    QString street;
    QString city;
    QString state;
    QString postal;
    QString country;
    QString phone;
};

QList<Patron> patrons()
{
    const QString pdx = u"Portland"_s;
    const QString us = u"USA"_s;
    return {
        {1001, u"I"_s, u"Anna"_s, u"Lindqvist"_s, u"anna.lindqvist@example.com"_s, u"12 Alder Street"_s, pdx,
            u"OR"_s, u"97232"_s, us, u"(503) 555-0101"_s},
        {1002, u"I"_s, u"Ben"_s, u"Carter"_s, u"ben.carter@example.com"_s, u"4 Quay Road"_s, pdx, u"OR"_s,
            u"97209"_s, us, u"503-555-0102"_s},
        {1003, u"I"_s, u"Chloé"_s, u"Dubois"_s, u"chloe.dubois@example.com"_s, u"88 Elm Avenue"_s,
            u"Seattle"_s, u"WA"_s, u"98101"_s, us, u"206 555 0103"_s},
        {1004, u"I"_s, u"Dmitri"_s, u"Sokolov"_s, u"dmitri.sokolov@example.com"_s, u"3 Hill Place"_s, pdx,
            u"OR"_s, u"97214"_s, us, u"503 555 0104"_s},
        {1005, u"I"_s, u"Eleni"_s, u"Papadaki"_s, u"eleni.papadaki@example.com"_s, u"71 Mill Lane"_s, pdx,
            u"OR"_s, u"97217"_s, us, u"503 555 0105"_s},
        {1006, u"I"_s, u"Farid"_s, u"Haddad"_s, u"farid.haddad@example.com"_s, u"9 Market Square"_s,
            u"Salem"_s, u"OR"_s, u"97301"_s, us, u"503 555 0106"_s},
        {1007, u"I"_s, u"Grace"_s, u"O'Neill"_s, u"grace.oneill@example.com"_s, u"15 Harbour View"_s, pdx,
            u"OR"_s, u"97210"_s, us, u"503 555 0107"_s},
        {1008, u"I"_s, u"Hiro"_s, u"Tanaka"_s, u"hiro.tanaka@example.com"_s, u"201 Cherry Court"_s, pdx,
            u"OR"_s, u"97205"_s, us, u"503 555 0108"_s},
        {1009, u"I"_s, u"Ingrid"_s, u"Møller"_s, u"ingrid.moller@example.com"_s, u"2 Birch Close"_s,
            u"Vancouver"_s, u"WA"_s, u"98660"_s, us, u"360 555 0109"_s},
        {1010, u"I"_s, u"Jack"_s, u"Whitfield"_s, u"whitfield.family@example.com"_s, u"6 Orchard Way"_s, pdx,
            u"OR"_s, u"97219"_s, us, u"503 555 0110"_s},
        {1011, u"I"_s, u"Jill"_s, u"Whitfield"_s, u"whitfield.family@example.com"_s, u"6 Orchard Way"_s, pdx,
            u"OR"_s, u"97219"_s, us, u"503 555 0111"_s},
        {1012, u"H"_s, {}, u"Novák Household"_s, u"home.novak@example.com"_s, u"33 Castle Street"_s, pdx,
            u"OR"_s, u"97212"_s, us, u"503 555 0112"_s},
        {1013, u"I"_s, u"Karel"_s, u"Novák"_s, u"karel.novak@example.com"_s, u"33 Castle Street"_s, pdx,
            u"OR"_s, u"97212"_s, us, u"503 555 0113"_s},
        {1014, u"I"_s, u"Lenka"_s, u"Novák"_s, u"lenka.novak@example.com"_s, u"33 Castle Street"_s, pdx,
            u"OR"_s, u"97212"_s, us, u"503 555 0114"_s},
        {1015, u"H"_s, {}, u"Rossi Household"_s, u"home.rossi@example.com"_s, u"5 Garden Row"_s, u"Gresham"_s,
            u"OR"_s, u"97030"_s, us, u"503 555 0115"_s},
        {1016, u"I"_s, u"Maria"_s, u"Rossi"_s, u"maria.rossi@example.com"_s, u"5 Garden Row"_s, u"Gresham"_s,
            u"OR"_s, u"97030"_s, us, u"503 555 0116"_s},
        {1017, u"I"_s, u"Noah"_s, u"Adeyemi"_s, u"noah.adeyemi@example.com"_s, u"19 Station Road"_s, pdx,
            u"OR"_s, u"97227"_s, us, u"503 555 0117"_s},
        {1018, u"I"_s, u"Olga"_s, u"Ivanova"_s, u"olga.ivanova@example.com"_s, u"40 Lake Drive"_s, u"Bend"_s,
            u"OR"_s, u"97701"_s, us, u"541 555 0118"_s},
        {1019, u"I"_s, u"Paul"_s, u"Schneider"_s, u"paul.schneider@example.com"_s, u"Lindenstraße 8"_s,
            u"München"_s, u"BY"_s, u"80331"_s, u"Germany"_s, u"+49 89 5550119"_s},
        {1020, u"I"_s, u"Quentin"_s, u"Hughes"_s, u"quentin.hughes@example.com"_s, u"77 Bridge Street"_s, pdx,
            u"OR"_s, u"97232-1234"_s, us, u"503 555 0120 x14"_s},
        {1021, u"I"_s, u"Rosa"_s, u"Jiménez"_s, u"rosa.jimenez@example.com"_s, u"8 Sunrise Terrace"_s, pdx,
            u"OR"_s, u"97203"_s, us, u"503 555 0121"_s},
        {1022, u"I"_s, u"Sven"_s, u"Eriksson"_s, u"sven.eriksson@example.com"_s, u"14 North Road"_s,
            u"Astoria"_s, u"OR"_s, u"97103"_s, us, u"503 555 0122"_s},
        {1023, u"I"_s, u"Maximiliana-Alexandra"_s, u"von Hohenstein-Wallerburg"_s,
            u"maximiliana.alexandra.von.hohenstein-wallerburg@long-mail.example.com"_s, u"1 Palace Court"_s,
            pdx, u"OR"_s, u"97201"_s, us, u"503 555 0123"_s},
        {1024, u"I"_s, u"Uma"_s, u"O’Brien-Sørensen"_s, u"uma.obrien@example.com"_s, u"28 Ferry Lane"_s, pdx,
            u"OR"_s, u"97221"_s, us, u"503 555 0124"_s},
        {1025, u"I"_s, u"Viktor"_s, u"Kovács"_s, u"viktor.kovacs@example.com"_s, u"52 West Street"_s,
            u"Eugene"_s, u"OR"_s, u"97401"_s, us, u"541 555 0125"_s},
        {1026, u"I"_s, u"Wei"_s, u"Zhang"_s, u"wei.zhang@example.com"_s, u"10 Pearl Street"_s, pdx, u"OR"_s,
            u"97209"_s, us, u"503 555 0126"_s},
        {1027, u"I"_s, u"Xenia"_s, u"Markou"_s, u"xenia.markou@example.com"_s, u"23 Rose Garden"_s, pdx,
            u"OR"_s, u"97205"_s, us, u"503 555 0127"_s},
        {1028, u"G"_s, {}, u"Grand Hotel Concierge"_s, u"concierge@grandhotel.example.com"_s,
            u"100 Grand Avenue"_s, pdx, u"OR"_s, u"97204"_s, us, u"503 555 0128"_s},
        {1029, u"I"_s, u"Yusuf"_s, u"Demir"_s, u"yusuf.demir@example.com"_s, u"64 South Parade"_s, pdx,
            u"OR"_s, u"97239"_s, us, u"503 555 0129"_s},
        {1030, u"I"_s, u"Zoë"_s, u"Laurent"_s, u"zoe.laurent@example.com"_s, u"16 Theatre Row"_s, pdx,
            u"OR"_s, u"97205"_s, us, u"503 555 0130"_s},
        {1031, u"I"_s, u"Amir"_s, u"Rahimi"_s, u"amir.rahimi@example.com"_s, u"7 Canal Street"_s, pdx,
            u"OR"_s, u"97218"_s, us, u"503 555 0131"_s},
        {1032, u"I"_s, u"Bea"_s, u"Nakamura"_s, u"bea.nakamura@example.com"_s, u"31 Vine Street"_s,
            u"Hood River"_s, u"OR"_s, u"97031"_s, us, u"541 555 0132"_s},
    };
}

struct WebLogin
{
    int constituent;
    QString login;
    int type = 1;
    int failed = 0;
    std::optional<int> lockedMinutesAgo = {};
    bool inactive = false;
    bool temporary = false;
    bool primary = true;
    std::optional<int> tokenMinutesLeft = {}; // negative: expired
};

QList<WebLogin> webLogins()
{
    return {{.constituent = 1001, .login = u"anna"_s},
        {.constituent = 1002, .login = u"ben.carter@example.com"_s, .type = 2},
        {.constituent = 1003, .login = u"chloe"_s, .failed = 5, .lockedMinutesAgo = 2},
        {.constituent = 1004, .login = u"dmitri"_s, .failed = 5, .lockedMinutesAgo = 29},
        {.constituent = 1005, .login = u"eleni"_s, .failed = 4},
        {.constituent = 1006, .login = u"farid"_s, .inactive = true},
        {.constituent = 1007, .login = u"grace"_s, .temporary = true},
        {.constituent = 1008, .login = u"hiro"_s},
        {.constituent = 1008, .login = u"hiro.tanaka@example.com"_s, .type = 2, .primary = false},
        {.constituent = 1010, .login = u"jack"_s}, {.constituent = 1011, .login = u"jill"_s},
        {.constituent = 1013, .login = u"karel"_s}, {.constituent = 1014, .login = u"lenka"_s},
        {.constituent = 1016, .login = u"maria"_s}, {.constituent = 1017, .login = u"noah"_s, .failed = 2},
        {.constituent = 1018, .login = u"olga"_s}, {.constituent = 1019, .login = u"paul"_s},
        {.constituent = 1020, .login = u"quentin"_s},
        {.constituent = 1021, .login = u"rosa"_s, .temporary = true, .tokenMinutesLeft = 600},
        {.constituent = 1022, .login = u"sven"_s, .temporary = true, .tokenMinutesLeft = -90},
        {.constituent = 1023, .login = u"maximiliana"_s}, {.constituent = 1024, .login = u"uma"_s},
        {.constituent = 1025, .login = u"viktor"_s}, {.constituent = 1026, .login = u"wei"_s},
        {.constituent = 1027, .login = u"xenia"_s, .failed = 5, .lockedMinutesAgo = 180},
        {.constituent = 1028, .login = u"grandhotel"_s},
        {.constituent = 1029, .login = u"yusuf"_s, .type = 4}, {.constituent = 1030, .login = u"zoe"_s},
        {.constituent = 1031, .login = u"amir"_s}, {.constituent = 1032, .login = u"bea"_s}};
}

QString digitsOf(const QString &phone)
{
    QString digits;
    for (const QChar c : phone.section(u'x', 0, 0)) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

void addPatron(Database &store, const Patron &p)
{
    const QString display = p.first.isEmpty() ? p.last : p.first + u' ' + p.last;
    const QString sort = p.first.isEmpty() ? p.last : p.last + u'/' + p.first;
    store.run(u"INSERT INTO constituents VALUES(?,?,?,?,?,?,?)"_s,
        {p.id, p.kind, p.first.isEmpty() ? QVariant() : QVariant(p.first), p.last, display, sort,
            int{p.id == 1018}});
    store.run(u"INSERT INTO addresses VALUES(?,?,?,?,?,?,?,1)"_s,
        {p.id, p.id, p.street, p.city, p.state, p.postal, p.country});
    store.run(u"INSERT INTO phones VALUES(?,?,?,?,'Home')"_s, {p.id, p.id, p.phone, digitsOf(p.phone)});
    store.run(u"INSERT INTO electronic_addresses VALUES(?,?,1,?,1,0)"_s, {p.id, p.id, p.email});
}

void addLogin(Services &services, const WebLogin &l, const QByteArray &salt, const QByteArray &hash)
{
    const qint64 now = services.clock.nowMs();
    const QVariant locked = l.lockedMinutesAgo ? QVariant(now - *l.lockedMinutesAgo * kMinuteMs) : QVariant();
    const QVariant token = l.tokenMinutesLeft ? QVariant(Password::hash(u"DEMO-TOKEN"_s, salt)) : QVariant();
    const QVariant tokenEnd
        = l.tokenMinutesLeft ? QVariant(now + *l.tokenMinutesLeft * kMinuteMs) : QVariant();
    services.store.run(u"INSERT INTO web_logins(constituent_id, login, login_type_id, electronic_address_id, "
                       u"salt, password_hash, failed_attempts, "
                       "locked_at, last_login_at, inactive, is_primary, is_temporary, token_hash, "
                       "token_expires_at, updated_at) "
                       "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
        {l.constituent, l.login, l.type, l.constituent, salt, hash, l.failed, locked,
            now - (l.constituent % 90 + 1) * kDayMs, int{l.inactive}, int{l.primary}, int{l.temporary}, token,
            tokenEnd, now - 30 * kDayMs});
}

} // namespace

void seedPatrons(Services &services)
{
    Database &store = services.store;
    store.run(
        u"INSERT INTO login_types VALUES(1,'Web',0,0),(2,'Subscriber Portal',1,0),(3,'Donor Site',1,0),(4,'Old Website',0,1)"_s);
    store.run(
        u"INSERT INTO electronic_address_types VALUES(1,'Email',1,0),(2,'Work Email',1,0),(3,'Web Page',0,0),(4,'Old Email',1,1)"_s);
    store.run(
        u"INSERT INTO constituents VALUES(0,'G',NULL,'General Public','General Public','General Public',0)"_s);
    for (const Patron &patron : patrons())
        addPatron(store, patron);
    store.run(
        u"INSERT INTO addresses VALUES(2001,1020,'Summer house, 2 Beach Road','Cannon Beach','OR','97110','USA',0)"_s);
    store.run(u"INSERT INTO phones VALUES(2001,1020,'503 555 0920','5035550920','Mobile')"_s);
    store.run(u"INSERT INTO electronic_addresses VALUES(2001,1001,2,'a.lindqvist@work.example.com',0,0)"_s);
    store.run(u"INSERT INTO affiliations VALUES(1012,1013,1),(1012,1014,0),(1015,1016,1)"_s);
    // One salt and one hash for all: every demo password is the same, and a reset stays quick.
    const QByteArray salt = Password::newSalt();
    const QByteArray hash = Password::hash(u"Foyer-demo1"_s, salt);
    for (const WebLogin &login : webLogins())
        addLogin(services, login, salt, hash);
}

} // namespace Foyer::Sandbox
