// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/noticestrip.h"

#include "ui/kiosk/kioskbutton.h"
#include "ui/kiosk/kiosklabel.h"
#include "ui/kiosk/kioskwords.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

NoticeStrip::NoticeStrip(const KioskLook &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_sentence(kioskLabel({}, look, KioskText::Body, this)),
      m_hint(new KioskButton({}, look, KioskButtonKind::Normal, this))
{
    setObjectName(u"notice"_s);
    m_sentence->setObjectName(u"noticeSentence"_s);
    m_hint->setObjectName(u"takeHint"_s);
    m_hint->setOneLine(true);
    auto *row = new QHBoxLayout(this);
    const int side = look.textPixels(KioskText::Body) + look.px(38);
    row->setContentsMargins(look.px(16), look.px(10), look.px(16), look.px(10));
    row->setSpacing(look.gap());
    row->addSpacing(side - look.px(16)); // on the side where the sign is, in every language
    const bool stacked = look.largeText && look.isPortrait();
    auto *words = new QBoxLayout(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    words->setSpacing(look.px(6));
    words->addWidget(m_sentence, 1);
    words->addWidget(m_hint);
    row->addLayout(words, 1);
    connect(m_hint, &KioskButton::tapped, this, &NoticeStrip::hintTaken);
    hide();
}

void NoticeStrip::showNotice(KioskNotice notice, const QString &sentence, const QString &hint)
{
    const bool isNew = notice != m_notice && notice != KioskNotice::None;
    m_notice = notice;
    m_sentence->setText(sentence);
    //: A button: write the end of the address like this; %1 e.g. gmail.com
    m_hint->setHeading(tr("Use %1").arg(hint));
    m_hint->setVisible(!hint.isEmpty());
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    update();
    if (!isNew)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QColor NoticeStrip::tone() const
{
    const Colors c = m_look.colors();
    return KioskWords::isTrouble(m_notice) ? c.danger : m_notice == KioskNotice::CodeTaken ? c.ok : c.warn;
}

void NoticeStrip::paintEvent(QPaintEvent *)
{
    const Colors c = m_look.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = m_look.lineWidth() / 2.0;
    painter.setPen(QPen(tone(), m_look.lineWidth()));
    painter.setBrush(m_look.highContrast ? c.surface : tint(tone(), c.surface, 0.10));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), m_look.px(10), m_look.px(10));
    const int side = qRound(m_look.textPixels(KioskText::Body) * 1.25);
    QRect sign(m_look.px(16), 0, side, side);
    sign.moveTop((height() - side) / 2);
    const Icon which = KioskWords::isTrouble(m_notice) ? Icon::Alert : m_notice == KioskNotice::CodeTaken ? Icon::CheckCircle : Icon::Info;
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), sign), which, tone());
}

}
