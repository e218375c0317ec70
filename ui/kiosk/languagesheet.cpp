// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/languagesheet.h"

#include "ui/kiosk/kioskbutton.h"

#include <QGridLayout>
#include <QPainter>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

LanguageSheet::LanguageSheet(const KioskLook &look, const KioskSpeech &speech, const QString &shown, QWidget *parent)
    : QWidget(parent), m_look(look)
{
    setObjectName(u"languageSheet"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(look.margin() * 2, look.margin(), look.margin() * 2, look.margin());
    grid->setSpacing(look.gap());
    const int columns = look.isPortrait() ? 1 : 2;
    grid->setRowStretch(0, 1);
    int place = 0;
    for (const QString &language : speech.languages) {
        auto *one = new KioskButton(speech.nameOf(language), look, KioskButtonKind::Tile, this);
        one->setObjectName(u"sheet-"_s + language);
        one->setCheckable(true);
        one->setChecked(language == shown);
        if (!m_first || language == shown)
            m_first = one;
        connect(one, &KioskButton::tapped, this, [this, language] { Q_EMIT chosen(language); });
        grid->addWidget(one, 1 + place / columns, place % columns);
        ++place;
    }
    grid->setRowStretch(2 + place / columns, 1);
}

void LanguageSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.colors().window);
}

void LanguageSheet::mouseReleaseEvent(QMouseEvent *) { Q_EMIT closed(); }

}
