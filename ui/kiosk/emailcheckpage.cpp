// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/emailcheckpage.h"

#include "ui/kiosk/addresssign.h"

#include <QVBoxLayout>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

EmailCheckPage::EmailCheckPage(const KioskLook &look, KioskDraft &draft, QWidget *parent)
    : GuestPage(look, draft, parent), m_address(new AddressSign(look, this)),
      m_right(button(u"emailIsRight"_s, tr("Yes, that is right"), KioskButtonKind::Primary, KioskIntent::EmailIsRight{}))
{
    setQuestion(tr("Is this your e-mail?"), tr("Your tickets and your receipt go there."));
    //: A button: no, the address is to be changed
    KioskButton *change = button(u"changeEmail"_s, tr("No, change it"), KioskButtonKind::Normal, KioskIntent::Back{});
    auto *choice = new QBoxLayout(look.isPortrait() ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    choice->setSpacing(look.gap());
    choice->addWidget(change, 1);
    choice->addWidget(m_right, 2);
    answers()->addWidget(m_address, 2);
    answers()->addStretch(1);
    answers()->addLayout(choice);
    answers()->addStretch(1);
    QWidget::setTabOrder(m_right, change);
}

void EmailCheckPage::showView(const KioskView &view)
{
    GuestPage::showView(view);
    m_address->setAddress(view.email);
}

}
