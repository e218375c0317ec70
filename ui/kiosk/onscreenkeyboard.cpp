// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/onscreenkeyboard.h"

#include "ui/kiosk/guestfield.h"
#include "ui/kiosk/kioskbutton.h"

#include <QGridLayout>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int halvesInARow = 22;

QStringList lettersFor(const QString &language)
{
    if (language.startsWith("de"_L1))
        return {u"qwertzuiop"_s, u"asdfghjkl"_s, u"yxcvbnm"_s};
    if (language.startsWith("fr"_L1))
        return {u"azertyuiop"_s, u"qsdfghjklm"_s, u"wxcvbn"_s};
    return {u"qwertyuiop"_s, u"asdfghjkl"_s, u"zxcvbnm"_s};
}

}

OnScreenKeyboard::OnScreenKeyboard(For use, const QString &language, const KioskLook &look, GuestField *field, QWidget *parent)
    : QWidget(parent), m_look(look), m_field(field)
{
    setObjectName(u"keyboard"_s);
    setLayoutDirection(Qt::LeftToRight); // a keyboard is not mirrored
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0); // the keys bring room for their ring
    for (int column = 0; column < halvesInARow; ++column)
        grid->setColumnStretch(column, 1);
    for (const QList<Key> &row : keysFor(use, language)) {
        int halves = 0;
        for (const Key &key : row)
            halves += key.halves;
        int column = (halvesInARow - halves) / 2;
        for (const Key &key : row) {
            addKey(key, m_rows, column);
            column += key.halves;
        }
        grid->setRowStretch(m_rows++, 1);
    }
}

QSize OnScreenKeyboard::minimumSizeHint() const
{
    const int high = m_look.px(60);
    return {halvesInARow * m_look.px(22), m_rows * high};
}

QList<QList<OnScreenKeyboard::Key>> OnScreenKeyboard::keysFor(For use, const QString &language)
{
    const bool email = use == For::Email;
    QList<QList<Key>> rows;
    const auto row = [](const QString &signs) {
        QList<Key> keys;
        for (const QChar sign : signs)
            keys.append({sign});
        return keys;
    };
    rows.append(row(u"1234567890"_s));
    rows.last().append({{}, 2});
    for (const QString &letters : lettersFor(language))
        rows.append(row(email ? letters : letters.toUpper()));
    if (!email) {
        rows.last().append({u"-"_s, 2});
        return rows;
    }
    rows.append({{u"-"_s, 2}, {u"_"_s, 2}, {u"+"_s, 2}, {u"@"_s, 4}, {u"."_s, 4}, {u".com"_s, 4}, {u".org"_s, 4}});
    return rows;
}

void OnScreenKeyboard::addKey(const Key &key, int row, int column)
{
    auto *made = new KioskButton(key.text, m_look, KioskButtonKind::Key, this);
    made->setObjectName(key.text.isEmpty() ? u"keyErase"_s : u"key"_s + key.text);
    made->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    made->setGuard(0); // "oo" is two taps
    if (key.text.isEmpty()) {
        made->setHeading(u"⌫"_s);
        made->setTextSize(m_look.largeText ? KioskText::Small : KioskText::Button);
        made->setSpoken(tr("Erase"));
    } else if (key.text == u"@") {
        //: A key of the keyboard, read out
        made->setSpoken(tr("at sign"));
    } else if (key.text == u".") {
        //: A key of the keyboard, read out
        made->setSpoken(tr("full stop"));
    }
    connect(made, &KioskButton::tapped, this, [this, text = key.text] {
        if (text.isEmpty())
            m_field->erase();
        else
            m_field->type(text);
        Q_EMIT touched();
    });
    static_cast<QGridLayout *>(layout())->addWidget(made, row, column, 1, key.halves);
}

}
