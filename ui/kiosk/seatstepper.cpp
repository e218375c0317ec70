// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/seatstepper.h"

#include "ui/kiosk/kioskbutton.h"
#include "ui/kiosk/kiosklabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

SeatStepper::SeatStepper(const QString &name, const QString &price, const KioskLook &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_name(name), m_number(kioskLabel({}, look, KioskText::Title, this)),
      m_fewer(new KioskButton({}, look, KioskButtonKind::Normal, this)), m_more(new KioskButton({}, look, KioskButtonKind::Normal, this))
{
    m_number->setObjectName(u"count"_s);
    m_fewer->setObjectName(u"fewer"_s);
    m_more->setObjectName(u"more"_s);
    QLabel *what = kioskLabel(name, look, KioskText::Lead, this);
    QLabel *cost = kioskLabel(price, look, KioskText::Body, this, true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(what);
    words->addWidget(cost);
    words->addStretch(1);
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setWordWrap(false);
    m_number->setFixedWidth(look.textPixels(KioskText::Title) * 3 / 2);
    for (KioskButton *key : {m_fewer, m_more}) {
        key->setFixedWidth(qRound(look.target() * 1.2));
        key->setSign(key == m_more ? Icon::Plus : Icon::Minus);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.px(16), look.px(4), look.px(8), look.px(4));
    row->setSpacing(look.px(4));
    row->addLayout(words, 1);
    row->addWidget(m_fewer);
    row->addWidget(m_number);
    row->addWidget(m_more);
    //: Read out for the minus key; %1: a kind of seat, e.g. Adult
    m_fewer->setSpoken(tr("One fewer: %1").arg(name));
    //: Read out for the plus key; %1: a kind of seat, e.g. Adult
    m_more->setSpoken(tr("One more: %1").arg(name));
    connect(m_fewer, &KioskButton::tapped, this, [this] { step(-1); });
    connect(m_more, &KioskButton::tapped, this, [this] { step(1); });
}

QWidget *SeatStepper::firstFocus() const { return m_more; }

void SeatStepper::setCount(int count, int most)
{
    m_count = count;
    m_number->setText(QLocale().toString(count));
    setAccessibleName(m_name + u": "_s + m_number->text());
    const bool hadFocus = m_fewer->hasFocus() || m_more->hasFocus();
    m_fewer->setEnabled(count > 0);
    m_more->setEnabled(count < most);
    if (hadFocus && !m_fewer->hasFocus() && !m_more->hasFocus())
        (m_more->isEnabled() ? m_more : m_fewer)->setFocus(Qt::OtherFocusReason);
}

void SeatStepper::step(int by) { Q_EMIT changed(qMax(0, m_count + by)); }

void SeatStepper::paintEvent(QPaintEvent *)
{
    const Colors c = m_look.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = m_look.lineWidth() / 2.0;
    painter.setPen(QPen(m_count > 0 ? c.accent : c.line, m_count > 0 ? m_look.px(2) : m_look.lineWidth()));
    painter.setBrush(c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), m_look.px(12), m_look.px(12));
}

}
