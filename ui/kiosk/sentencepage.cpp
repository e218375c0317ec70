// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/sentencepage.h"

#include "ui/kiosk/kioskwords.h"
#include "ui/kiosk/waitingdots.h"

#include <QPainter>
#include <QVBoxLayout>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

SignPicture::SignPicture(Icon which, const QColor &color, int side, QWidget *parent)
    : QWidget(parent), m_which(which), m_color(color)
{
    setFixedSize(side, side);
}

void SignPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, rect(), m_which, m_color);
}

SentencePage::SentencePage(KioskPage page, const KioskLook &look, KioskDraft &draft, QWidget *parent) : GuestPage(look, draft, parent)
{
    const Colors c = look.colors();
    switch (page) {
    case KioskPage::Checking:
        setQuestion(tr("One moment, we are checking."), tr("Please don’t pay again. Your seats are kept."));
        wait();
        break;
    case KioskPage::Expired:
        setQuestion(tr("The time for these seats ran out."), tr("Nothing was charged."));
        sign(Icon::Clock, c.warn);
        answer({button(u"chooseAgain"_s, tr("Choose again"), KioskButtonKind::Primary, KioskIntent::ChooseAgain{}),
            button(u"done"_s, KioskWords::done(), KioskButtonKind::Normal, KioskIntent::Done{})});
        break;
    case KioskPage::Sorry:
        setQuestion(tr("We can’t sell here just now."), tr("The desk is glad to help you."));
        sign(Icon::Info, c.warn);
        answer({button(u"callPersonHere"_s, KioskWords::callPerson(), KioskButtonKind::Primary, KioskIntent::CallPerson{}),
            button(u"done"_s, KioskWords::done(), KioskButtonKind::Normal, KioskIntent::Done{})});
        break;
    default:
        setQuestion(tr("One moment, please."));
        wait();
        break;
    }
}

void SentencePage::wait()
{
    answers()->addStretch(1);
    answers()->addWidget(new WaitingDots(look(), this), 0, Qt::AlignCenter);
    answers()->addStretch(2);
}

void SentencePage::sign(Icon which, const QColor &color)
{
    answers()->addStretch(1);
    answers()->addWidget(new SignPicture(which, color, look().px(140), this), 0, Qt::AlignCenter);
    answers()->addStretch(1);
}

void SentencePage::answer(const QList<KioskButton *> &buttons)
{
    auto *keys = new QBoxLayout(look().isPortrait() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    keys->setSpacing(look().gap());
    for (KioskButton *one : buttons)
        keys->addWidget(one, 1);
    answers()->addLayout(keys);
    answers()->addStretch(1);
    m_first = buttons.constFirst();
}

}
