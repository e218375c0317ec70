// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/showatdeskpage.h"

#include "ui/kiosk/kiosklabel.h"
#include "ui/kiosk/kioskwords.h"
#include "ui/kiosk/qrpicture.h"

#include <QVBoxLayout>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

ShowAtDeskPage::ShowAtDeskPage(const KioskLook &look, KioskDraft &draft, QWidget *parent)
    : GuestPage(look, draft, parent), m_code(new QrPicture(this)), m_name(kioskLabel({}, look, KioskText::Huge, this)),
      m_done(button(u"done"_s, KioskWords::done(), KioskButtonKind::Normal, KioskIntent::Done{}))
{
    setQuestion(tr("Please don’t pay again. Show this at the desk."));
    m_name->setObjectName(u"caseName"_s);
    m_name->setWordWrap(false);
    m_name->setLayoutDirection(Qt::LeftToRight);
    m_name->setAlignment(Qt::AlignCenter);
    const bool upright = look.isPortrait();
    const int side = upright ? qMin(look.room.width() - 4 * look.margin(), look.room.height() * 2 / 5) : look.room.height() * 52 / 100;
    m_code->setFixedSize(side, side);
    auto *words = new QVBoxLayout;
    words->setSpacing(look.gap());
    words->addStretch(1);
    words->addWidget(kioskLabel(tr("We could not find out whether your payment went through. At the desk they can see it and finish your order."),
        look, KioskText::Body, this));
    words->addWidget(m_name);
    words->addWidget(m_done);
    words->addStretch(1);
    auto *beside = new QBoxLayout(upright ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    beside->setSpacing(look.px(32));
    beside->addWidget(m_code, 0, Qt::AlignCenter);
    beside->addLayout(words, 1);
    answers()->addLayout(beside, 1);
}

void ShowAtDeskPage::showView(const KioskView &view)
{
    GuestPage::showView(view);
    m_code->setText(view.sealedCase);
    m_name->setText(view.caseName);
}

}
