// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/store/seed.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Group
{
    QString id;
    QString description;
};

struct User
{
    QString name;
    QString first;
    QString last;
    QString group;
};

// Rights in the order View, Add, Edit, Delete: an upper-case letter of VAED is a right.
struct Right
{
    QString group;
    QString resource;
    QString rights;
};

QList<Right> rights()
{
    const QStringList everywhere{u"Diagnostics"_s, u"Security"_s, u"ReferenceData"_s, u"TXN/Performances"_s,
        u"TXN/PriceTypes"_s, u"TXN/ModesOfSale"_s, u"Finance/Sources"_s};
    QList<Right> list;
    for (const QString &group : {u"BOXOFF"_s, u"SUPERV"_s, u"KIOSK"_s}) {
        for (const QString &resource : everywhere)
            list.append({group, resource, resource == "TXN/Performances"_L1 ? u"VA"_s : u"V"_s});
        list.append({group, u"Web/Session"_s, u"VAED"_s});
        list.append({group, u"Web/Cart"_s, u"VAED"_s});
    }
    for (const QString &group : {u"BOXOFF"_s, u"SUPERV"_s}) {
        list.append({group, u"Finance/BatchMaintenance"_s, u"V"_s});
        list.append({group, u"CRM/Constituents"_s, u"V"_s});
    }
    list.append({u"BOXOFF"_s, u"CRM/WebLogins"_s, u"V"_s});
    list.append({u"SUPERV"_s, u"CRM/WebLogins"_s, u"VAED"_s});
    return list;
}

} // namespace

void seedStaff(Database &store)
{
    for (const Group &group :
        {Group{u"BOXOFF"_s, u"Box Office"_s}, {u"SUPERV"_s, u"Box Office Supervisors"_s},
            {u"KIOSK"_s, u"Lobby Kiosks"_s}, {u"NOWEB"_s, u"Marketing (no web services)"_s}})
        store.run(u"INSERT INTO user_groups VALUES(?,?)"_s, {group.id, group.description});
    for (const User &user : {User{u"rover"_s, u"Sam"_s, u"Okafor"_s, u"BOXOFF"_s},
             {u"super"_s, u"Ines"_s, u"Marquez"_s, u"SUPERV"_s},
             {u"kiosk"_s, u"Lobby"_s, u"Kiosk"_s, u"KIOSK"_s},
             {u"market"_s, u"Mia"_s, u"Brandt"_s, u"NOWEB"_s}}) {
        store.run(u"INSERT INTO api_users VALUES(?,?,?,0)"_s, {user.name, user.first, user.last});
        store.run(u"INSERT INTO api_user_groups VALUES(?,?)"_s, {user.name, user.group});
    }
    for (const QString &location : {u"FOYER-01"_s, u"FOYER-02"_s, u"DESK-01"_s, u"LOBBY-01"_s})
        store.run(u"INSERT INTO machine_locations VALUES(?)"_s, {location});
    for (const Right &right : rights())
        store.run(u"INSERT INTO permissions VALUES(?,?,?,?,?,?)"_s,
            {right.group, right.resource, int{right.rights.contains(u'V')}, int{right.rights.contains(u'A')},
                int{right.rights.contains(u'E')}, int{right.rights.contains(u'D')}});
}

} // namespace Foyer::Sandbox
