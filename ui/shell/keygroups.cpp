// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keygroups.h"

#include <QCoreApplication>

#include <algorithm>

namespace Foyer {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::KeyGroups)
public:
    static KeyGroup forms();
    static KeyGroup lists();
    static KeyGroup parts();
};

QString named(QKeyCombination key) { return QKeySequence(key).toString(QKeySequence::NativeText); }

QString either(QKeyCombination one, QKeyCombination other)
{
    return QString(named(one) + QStringLiteral(" · ") + named(other));
}

KeyGroup Words::forms()
{
    //: Sheet of keys: title of a group, the keys of every form
    return {tr("In forms"),
        {{either(Qt::Key_Tab, Qt::SHIFT | Qt::Key_Tab), tr("Next field, field before")},
            {named(Qt::Key_Enter), tr("Send the form")},
            //: Sheet of keys: Alt with any underlined letter
            {tr("Alt+letter"), tr("To the field with this letter underlined")},
            {named(Qt::Key_Space), tr("Press the button that has the focus")}}};
}

KeyGroup Words::lists()
{
    //: Sheet of keys: title of a group, the keys of every list
    return {tr("In lists"),
        {{either(Qt::Key_Up, Qt::Key_Down), tr("Choose a row")}, {either(Qt::Key_Home, Qt::Key_End), tr("First, last")},
            {named(Qt::Key_Enter), tr("Open the row")}, {named(Qt::Key_Delete), tr("Release or remove it (asks first)")}}};
}

KeyGroup Words::parts()
{
    //: Sheet of keys: title of a group, letters that work in one list only
    return {tr("While nothing is typed"),
        {{tr("N · B"), tr("New session: for a customer, at the counter")}, {tr("P · U"), tr("Orders: print again, unprinted only")},
            //: Sheet of keys: any digit
            {tr("0 to 9"), tr("Orders: find a number")}, {tr("1 to 9"), tr("Promo: choose a source; patron: household or person")},
            {tr("V"), tr("Show what is covered")}, {tr("F4 · ?"), tr("Why? beside an odd value")}}};
}

}

QList<KeyGroup> keyGroups(const QList<Action> &actions)
{
    QList<KeyGroup> groups;
    for (const Action &action : actions) {
        if (action.key.isEmpty())
            continue;
        auto group = std::ranges::find(groups, action.place, &KeyGroup::title);
        if (group == groups.end())
            group = groups.insert(groups.end(), {action.place, {}});
        const QString keys = action.key.toString(QKeySequence::NativeText);
        // Several things with one key: the first is what the key does.
        if (std::ranges::find(group->lines, keys, &KeyLine::keys) == group->lines.end())
            group->lines.append({keys, action.text});
    }
    return groups;
}

QList<KeyGroup> fixedKeyGroups() { return {Words::forms(), Words::lists(), Words::parts()}; }

}
