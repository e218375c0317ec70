// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskheader.h"

#include "ui/kiosk/kioskbutton.h"
#include "ui/kiosk/kiosklabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int steps = 6;

int stepOf(KioskPage page)
{
    switch (page) {
    case KioskPage::Performances:
        return 1;
    case KioskPage::Seats:
        return 2;
    case KioskPage::Email:
    case KioskPage::EmailCheck:
        return 3;
    case KioskPage::Code:
        return 4;
    case KioskPage::Delivery:
        return 5;
    case KioskPage::Payment:
    case KioskPage::AtReader:
        return 6;
    default:
        return 0;
    }
}

}

KioskHeader::KioskHeader(const KioskLook &look, const KioskSpeech &speech, const KioskView &view, QWidget *parent)
    : QWidget(parent), m_look(look), m_bar(!look.onHouse), m_step(stepOf(view.page))
{
    m_look.onHouse = true;
    setObjectName(u"kioskHeader"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.margin(), look.px(6), look.margin() - look.ring(), look.px(6));
    row->setSpacing(look.px(4));
    row->addStretch(1);
    if (m_step > 0) {
        //: Read out: which of the questions this is
        setAccessibleName(tr("Step %1 of %2").arg(m_step).arg(steps));
    }
    addLanguages(speech, view);
    //: A key that makes all text larger: two letters, or what stands for them
    KioskButton *large = key(u"largeText"_s, tr("A+"), tr("Large text"));
    large->setCheckable(true);
    large->setChecked(view.largeText);
    connect(large, &KioskButton::tapped, this, [this, on = view.largeText] { Q_EMIT acted(KioskIntent::SetLargeText{!on}); });
    KioskButton *contrast = key(u"highContrast"_s, u"◐"_s, tr("High contrast"));
    contrast->setTextSize(KioskText::Lead);
    contrast->setCheckable(true);
    contrast->setChecked(view.highContrast);
    connect(contrast, &KioskButton::tapped, this, [this, on = view.highContrast] { Q_EMIT acted(KioskIntent::SetHighContrast{!on}); });
}

KioskButton *KioskHeader::key(const QString &name, const QString &text, const QString &spoken)
{
    auto *made = new KioskButton(text, m_look, KioskButtonKind::Quiet, this);
    made->setObjectName(name);
    made->setSpoken(spoken);
    made->setOneLine(true);
    made->setTextSize(KioskText::Small);
    layout()->addWidget(made);
    return made;
}

void KioskHeader::addLanguages(const KioskSpeech &speech, const KioskView &view)
{
    if (speech.languages.size() < 2)
        return;
    QList<KioskButton *> keys;
    int width = 0;
    for (const QString &language : speech.languages) {
        KioskButton *one = key(u"language-"_s + language, speech.nameOf(language), {});
        one->setCheckable(true);
        one->setChecked(language == view.language);
        connect(one, &KioskButton::tapped, this, [this, language, one, on = language == view.language] {
            one->setChecked(on); // what is shown decides
            Q_EMIT acted(KioskIntent::ChooseLanguage{language});
        });
        width += one->sizeHint().width() + m_look.px(4);
        keys.append(one);
    }
    const int rest = 3 * m_look.target() + 2 * m_look.margin() + steps * m_look.px(26);
    if (width + rest <= m_look.room.width())
        return;
    qDeleteAll(keys);
    KioskButton *all = key(u"languages"_s, speech.nameOf(view.language), {});
    //: Read out before the name of the language: a button that shows all languages
    all->setSpoken(tr("Language: %1").arg(speech.nameOf(view.language)));
    all->setSign(Icon::ChevronDown);
    connect(all, &KioskButton::tapped, this, &KioskHeader::languagesWanted);
}

void KioskHeader::paintEvent(QPaintEvent *)
{
    const Colors c = m_look.colors();
    QPainter painter(this);
    if (m_bar) {
        painter.fillRect(rect(), m_look.highContrast ? c.window : tint(Qt::black, m_look.house, 0.30));
        if (m_look.highContrast)
            painter.fillRect(0, height() - m_look.lineWidth(), width(), m_look.lineWidth(), c.line);
    }
    if (m_step == 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = m_look.highContrast ? c.accent : QColor(Qt::white);
    const int dot = m_look.px(14), step = m_look.px(26);
    for (int i = 1; i <= steps; ++i) {
        QRect place(m_look.margin() + (i - 1) * step, (height() - dot) / 2, dot, dot);
        if (i == m_step)
            place.adjust(-m_look.px(3), -m_look.px(3), m_look.px(3), m_look.px(3));
        const bool past = i <= m_step;
        painter.setPen(QPen(ink, m_look.px(2)));
        painter.setBrush(past ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect(), place));
    }
}

}
