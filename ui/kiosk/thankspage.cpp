// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/thankspage.h"

#include "ui/kiosk/countring.h"
#include "ui/kiosk/kiosklabel.h"
#include "ui/kiosk/kioskwords.h"

#include <QVBoxLayout>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

ThanksPage::ThanksPage(const KioskLook &look, KioskDraft &draft, QWidget *parent)
    : GuestPage(look, draft, parent), m_number(kioskLabel({}, look, KioskText::Huge, this)),
      m_where(kioskLabel({}, look, KioskText::Lead, this)), m_ring(new CountRing(look, look.px(120), this)),
      m_print(button(u"printReceipt"_s, tr("Print a receipt"), KioskButtonKind::Normal, KioskIntent::PrintReceipt{})),
      m_done(button(u"done"_s, KioskWords::done(), KioskButtonKind::Primary, KioskIntent::Done{}))
{
    m_number->setObjectName(u"orderNumber"_s);
    m_where->setObjectName(u"whereTicketsAre"_s);
    m_number->setAlignment(Qt::AlignCenter);
    m_where->setAlignment(Qt::AlignCenter);
    m_print->setSign(Icon::Printer);
    auto *keys = new QBoxLayout(look.isPortrait() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    keys->setSpacing(look.gap());
    keys->addWidget(m_print, 1);
    keys->addWidget(m_done, 1);
    answers()->addStretch(1);
    answers()->addWidget(m_number);
    answers()->addWidget(m_where);
    answers()->addStretch(1);
    answers()->addWidget(m_ring, 0, Qt::AlignHCenter);
    answers()->addStretch(1);
    answers()->addLayout(keys);
    answers()->addStretch(1);
}

void ThanksPage::showView(const KioskView &view)
{
    GuestPage::showView(view);
    setQuestion(tr("Thank you. Enjoy the performance!"));
    // In Latin figures in every language, as the desk writes it.
    m_number->setText(view.orderNumber ? tr("Order %1").arg(*view.orderNumber) : QString());
    m_number->setVisible(view.orderNumber.has_value());
    m_where->setText(whereTicketsAre(view));
    m_print->setVisible(view.mayPrint);
    for (QWidget *key : {static_cast<QWidget *>(m_done), static_cast<QWidget *>(m_print)})
        key->setEnabled(!view.busy); // a receipt is on its way to the printer
    m_ring->setCount(view.overlayLeft, view.overlayWhole);
    m_ring->setVisible(view.overlayWhole.count() > 0);
}

QString ThanksPage::whereTicketsAre(const KioskView &view)
{
    if (view.payAtDesk)
        return tr("Your seats are kept. Please pay at the desk.");
    if (view.delivery && view.delivery->atDesk)
        return tr("Your tickets wait at the desk.");
    return tr("Your tickets are on the way to your e-mail.");
}

}
