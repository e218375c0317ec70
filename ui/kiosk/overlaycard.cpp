// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/overlaycard.h"

#include "ui/kiosk/countring.h"
#include "ui/kiosk/kiosklabel.h"
#include "ui/kiosk/kioskwords.h"

#include <QAccessible>
#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

OverlayCard::OverlayCard(const KioskLook &look, const KioskView &view, QWidget *parent)
    : QWidget(parent), m_look(look), m_kind(view.overlay), m_card(new QWidget(this)), m_parts(new QVBoxLayout(m_card))
{
    setObjectName(u"overlay"_s);
    // No alignment: a card that is aligned is not asked how high its words get.
    auto *around = new QGridLayout(this);
    around->addWidget(m_card, 1, 1);
    for (const int side : {0, 2}) {
        around->setRowStretch(side, 1);
        around->setColumnStretch(side, 1);
    }
    m_card->setFixedWidth(qMin(look.room.width() - 2 * look.margin(), look.px(look.largeText ? 1100 : 820)));
    m_parts->setContentsMargins(look.px(40), look.px(32), look.px(40), look.px(28));
    m_parts->setSpacing(look.px(16));
    switch (m_kind) {
    case KioskOverlay::StillThere:
        askStillThere(view);
        break;
    case KioskOverlay::AskStartOver:
        askStartOver(view);
        break;
    case KioskOverlay::PersonCalled:
        sayPersonCalled(view);
        break;
    case KioskOverlay::None:
        break;
    }
    showView(view);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void OverlayCard::showView(const KioskView &view)
{
    if (m_ring)
        m_ring->setCount(view.overlayLeft, view.overlayWhole);
}

void OverlayCard::say(const QString &headline, const QString &below)
{
    for (const auto &[text, size] : {std::pair(headline, KioskText::Title), std::pair(below, KioskText::Body)}) {
        if (text.isEmpty())
            continue;
        QLabel *label = kioskLabel(text, m_look, size, m_card);
        label->setAlignment(Qt::AlignCenter);
        m_parts->addWidget(label);
    }
    setAccessibleName(headline + u' ' + below);
}

KioskButton *OverlayCard::answer(const QString &name, const QString &text, KioskButtonKind kind, const KioskAction &action)
{
    auto *made = new KioskButton(text, m_look, kind, m_card);
    made->setObjectName(name);
    connect(made, &KioskButton::tapped, this, [this, action] { Q_EMIT acted(action); });
    return made;
}

void OverlayCard::answers(const QList<KioskButton *> &buttons)
{
    int width = 0;
    for (const KioskButton *one : buttons)
        width += one->sizeHint().width() + m_look.gap();
    const bool beside = width < m_card->width() - m_look.px(80);
    auto *row = new QBoxLayout(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    row->setSpacing(m_look.gap());
    for (KioskButton *one : buttons)
        row->addWidget(one, 1);
    m_parts->addSpacing(m_look.px(4));
    m_parts->addLayout(row);
    m_first = buttons.constFirst();
}

void OverlayCard::askStillThere(const KioskView &)
{
    m_ring = new CountRing(m_look, m_look.px(150), m_card);
    m_parts->addWidget(m_ring, 0, Qt::AlignHCenter);
    say(tr("Are you still there?"), tr("If not, everything you entered is wiped."));
    //: A button after "Are you still there?"
    answers({answer(u"stillHere"_s, tr("Yes, more time"), KioskButtonKind::Primary, KioskIntent::KeepGoing{})});
}

void OverlayCard::askStartOver(const KioskView &view)
{
    say(tr("Start over?"),
        view.seatTime == SeatTime::None ? tr("Everything you entered is wiped.")
                                        : tr("Your seats are let go, and everything you entered is wiped."));
    answers({answer(u"keepGoing"_s, tr("No, go on"), KioskButtonKind::Primary, KioskIntent::KeepGoing{}),
        answer(u"startOverYes"_s, tr("Yes, start over"), KioskButtonKind::Normal, KioskIntent::StartOverYes{})});
}

void OverlayCard::sayPersonCalled(const KioskView &view)
{
    say(tr("Somebody is coming to help you."),
        //: Below "Somebody is coming"; a short name stands below this
        view.caseName.isEmpty() ? tr("You can go on in the meantime.") : tr("You can also go to the desk and say this:"));
    if (!view.caseName.isEmpty()) {
        QLabel *name = kioskLabel(view.caseName, m_look, KioskText::Huge, m_card);
        name->setObjectName(u"caseName"_s);
        name->setAlignment(Qt::AlignCenter);
        name->setLayoutDirection(Qt::LeftToRight);
        m_parts->addWidget(name);
    }
    answers({answer(u"keepGoing"_s, tr("Go on"), KioskButtonKind::Primary, KioskIntent::KeepGoing{})});
}

void OverlayCard::paintEvent(QPaintEvent *)
{
    const Colors c = m_look.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = m_look.highContrast ? QColor(Qt::black) : tint(Qt::black, m_look.house, 0.45);
    veil.setAlphaF(0.93F);
    painter.fillRect(rect(), veil);
    const double inset = m_look.lineWidth() / 2.0;
    painter.setPen(QPen(m_look.highContrast ? c.text : c.line, m_look.lineWidth()));
    painter.setBrush(c.surface);
    painter.drawRoundedRect(QRectF(m_card->geometry()).adjusted(inset, inset, -inset, -inset), m_look.px(20), m_look.px(20));
}

}
