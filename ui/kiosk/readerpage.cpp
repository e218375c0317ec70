// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/readerpage.h"

#include "ui/kiosk/kiosklabel.h"
#include "ui/kiosk/waitingdots.h"
#include "ui/words/moneywords.h"

#include <QPainter>
#include <QVBoxLayout>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

ReaderPicture::ReaderPicture(const KioskLook &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setFixedSize(look.px(look.isPortrait() ? 330 : 240), look.px(look.isPortrait() ? 380 : 280));
}

void ReaderPicture::paintEvent(QPaintEvent *)
{
    // Designed in 240 × 280.
    const Colors c = m_look.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(width() / 240.0, height() / 280.0);
    const QPen outline(c.text, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(outline);
    painter.setBrush(c.accent);
    painter.drawRoundedRect(QRectF(76, 196, 88, 80), 10, 10); // the card, half in its slot
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.onAccent);
    painter.drawRoundedRect(QRectF(90, 240, 26, 20), 4, 4);
    painter.setPen(outline);
    painter.setBrush(c.surface);
    painter.drawRoundedRect(QRectF(46, 6, 148, 216), 20, 20);
    painter.setBrush(m_look.highContrast ? c.surface : tint(c.accent, c.surface, 0.16));
    painter.drawRoundedRect(QRectF(66, 28, 108, 62), 8, 8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.text);
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column)
            painter.drawRoundedRect(QRectF(72 + column * 36, 108 + row * 32, 24, 18), 5, 5);
    }
    painter.setPen(QPen(c.ok, 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({{100, 60}, {114, 74}, {142, 46}}));
}

ReaderPage::ReaderPage(const KioskLook &look, KioskDraft &draft, QWidget *parent)
    : GuestPage(look, draft, parent), m_amount(kioskLabel({}, look, KioskText::Huge, this)),
      //: A button: do not pay now
      m_cancel(button(u"cancelPayment"_s, tr("Cancel"), KioskButtonKind::Normal, KioskIntent::CancelPayment{}))
{
    setQuestion(tr("Please follow the card reader"), tr("Insert, hold or swipe your card there."));
    m_amount->setWordWrap(false);
    m_amount->setObjectName(u"toPay"_s);
    auto *words = new QVBoxLayout;
    words->addStretch(1);
    words->addWidget(m_amount, 0, Qt::AlignCenter);
    words->addWidget(new WaitingDots(look, this), 0, Qt::AlignCenter);
    words->addSpacing(look.gap());
    words->addWidget(m_cancel);
    words->addStretch(1);
    auto *beside = new QBoxLayout(look.isPortrait() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    beside->setSpacing(look.px(32));
    beside->addStretch(1);
    beside->addWidget(new ReaderPicture(look, this), 0, Qt::AlignCenter);
    beside->addLayout(words, 2);
    beside->addStretch(1);
    answers()->addLayout(beside, 1);
}

void ReaderPage::showView(const KioskView &view)
{
    GuestPage::showView(view);
    m_amount->setText(MoneyWords::amount(view.toPay));
    m_cancel->setVisible(view.mayCancelPayment);
}

}
