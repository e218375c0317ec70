// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskfooter.h"

#include "ui/kiosk/kioskbutton.h"
#include "ui/kiosk/kioskwords.h"
#include "ui/kiosk/seattimesign.h"

#include <QGridLayout>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Where somebody of the house is the best way on.
bool needsAPerson(const KioskView &view)
{
    switch (view.page) {
    case KioskPage::Sorry:
    case KioskPage::ShowAtDesk:
    case KioskPage::Expired:
        return true;
    default:
        return KioskWords::isTrouble(view.notice);
    }
}

}

KioskFooter::KioskFooter(const KioskLook &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_grid(new QGridLayout(this)),
      m_back(key(u"back"_s, KioskWords::back(), Icon::ChevronLeft, KioskIntent::Back{})),
      m_startOver(key(u"startOver"_s, KioskWords::startOver(), Icon::Refresh, KioskIntent::StartOver{})),
      m_call(key(u"callPerson"_s, KioskWords::callPerson(), Icon::Bell, KioskIntent::CallPerson{})),
      //: A button: keep the seats longer
      m_moreTime(key(u"moreTime"_s, tr("More time"), Icon::Plus, KioskIntent::MoreTime{})), m_time(new SeatTimeSign(look, this))
{
    setObjectName(u"kioskFooter"_s);
    m_grid->setContentsMargins(look.margin() - look.ring(), look.px(2), look.margin(), look.px(10));
    m_grid->setHorizontalSpacing(look.px(4));
    m_grid->setVerticalSpacing(look.px(2));
    if (isRightToLeft())
        m_back->setSign(Icon::ChevronRight);
}

KioskButton *KioskFooter::key(const QString &name, const QString &text, Icon sign, const KioskAction &action)
{
    auto *made = new KioskButton(text, m_look, KioskButtonKind::Quiet, this);
    made->setObjectName(name);
    made->setSign(sign);
    made->setOneLine(true);
    made->setTextSize(KioskText::Body);
    connect(made, &KioskButton::tapped, this, [this, action] { Q_EMIT acted(action); });
    return made;
}

void KioskFooter::showView(const KioskView &view)
{
    m_back->setVisible(view.canGoBack);
    m_startOver->setVisible(view.canStartOver);
    m_moreTime->setVisible(view.mayHaveMoreTime);
    m_call->setProminent(needsAPerson(view));
    m_time->showView(view);
    arrange();
}

void KioskFooter::arrange()
{
    int width = 2 * m_look.margin();
    for (const QWidget *part : {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_startOver),
             static_cast<QWidget *>(m_call), static_cast<QWidget *>(m_moreTime), static_cast<QWidget *>(m_time)}) {
        if (!part->isHidden())
            width += part->sizeHint().width() + m_look.px(4);
    }
    const bool narrow = width > m_look.room.width();
    const int times = narrow ? 0 : 1, keys = narrow ? 1 : 0;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int column = 0; column < 8; ++column)
        m_grid->setColumnStretch(column, 0);
    m_grid->addWidget(m_back, keys, 0);
    m_grid->addWidget(m_startOver, keys, 1);
    m_grid->addWidget(m_call, keys, 2);
    m_grid->setColumnStretch(3, 1);
    if (times == 0) {
        m_grid->addWidget(m_time, 0, 0, 1, 4, Qt::AlignVCenter | Qt::AlignRight);
        m_grid->addWidget(m_moreTime, 0, 4);
        return;
    }
    m_grid->addWidget(m_time, 0, 4);
    m_grid->addWidget(m_moreTime, 0, 5);
}

}
