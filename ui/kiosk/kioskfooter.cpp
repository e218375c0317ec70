// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskfooter.h"

#include "ui/kiosk/kioskbutton.h"
#include "ui/kiosk/kioskwords.h"
#include "ui/kiosk/seattimesign.h"

#include <QGridLayout>

#include <iterator>

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
      m_back(key(u"back"_s, KioskWords::back(), KioskIntent::Back{})),
      m_startOver(key(u"startOver"_s, KioskWords::startOver(), KioskIntent::StartOver{})),
      m_call(key(u"callPerson"_s, KioskWords::callPerson(), KioskIntent::CallPerson{})),
      //: A button: keep the seats longer
      m_moreTime(key(u"moreTime"_s, tr("More time"), KioskIntent::MoreTime{})), m_time(new SeatTimeSign(look, this))
{
    setObjectName(u"kioskFooter"_s);
    m_grid->setContentsMargins(look.margin() - look.ring(), look.px(2), look.margin(), look.px(10));
    m_grid->setHorizontalSpacing(look.px(4));
    m_grid->setVerticalSpacing(look.px(2));
}

KioskButton *KioskFooter::key(const QString &name, const QString &text, const KioskAction &action)
{
    auto *made = new KioskButton(text, m_look, KioskButtonKind::Quiet, this);
    made->setObjectName(name);
    made->setOneLine(true);
    connect(made, &KioskButton::tapped, this, [this, action] { Q_EMIT acted(action); });
    return made;
}

void KioskFooter::showView(const KioskView &view)
{
    m_back->setVisible(view.canGoBack);
    m_startOver->setVisible(view.canStartOver);
    m_moreTime->setVisible(view.mayHaveMoreTime);
    m_call->setVisible(view.page != KioskPage::Sorry); // stands in the page, larger
    m_call->setProminent(needsAPerson(view));
    m_time->showView(view);
    arrange();
}

int KioskFooter::widthOf(const QList<QWidget *> &parts) const
{
    int width = 0;
    for (const QWidget *part : parts) {
        if (!part->isHidden())
            width += part->sizeHint().width() + m_look.px(4);
    }
    return width;
}

void KioskFooter::dress(KioskText size, bool signs)
{
    for (KioskButton *one : {m_back, m_startOver, m_call, m_moreTime})
        one->setTextSize(size);
    m_time->setTextSize(size);
    m_back->setSign(signs ? std::optional(isRightToLeft() ? Icon::ChevronRight : Icon::ChevronLeft) : std::nullopt);
    m_startOver->setSign(signs ? std::optional(Icon::Refresh) : std::nullopt);
    m_call->setSign(signs ? std::optional(Icon::Bell) : std::nullopt);
    m_moreTime->setSign(signs ? std::optional(Icon::Plus) : std::nullopt);
}

void KioskFooter::arrange()
{
    const QList<QWidget *> keys{m_back, m_startOver, m_call}, time{m_time, m_moreTime};
    const int room = m_look.room.width() - 2 * m_look.margin();
    // An upright screen has room for a second row; on another one the words are rather smaller.
    struct Way
    {
        KioskText size;
        bool signs, twoRows;
    };
    const Way ways[] = {{KioskText::Body, true, false}, {KioskText::Body, true, true}, {KioskText::Small, true, false},
        {KioskText::Small, false, false}, {KioskText::Small, true, true}, {KioskText::Small, false, true}};
    Way chosen = ways[std::size(ways) - 1];
    for (const Way &way : ways) {
        if (way.twoRows && way.size == KioskText::Body && !m_look.isPortrait())
            continue;
        dress(way.size, way.signs);
        const int width = way.twoRows ? qMax(widthOf(keys), widthOf(time)) : widthOf(keys + time);
        if (width <= room) {
            chosen = way;
            break;
        }
    }
    dress(chosen.size, chosen.signs);
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    const int keyRow = chosen.twoRows ? 1 : 0;
    for (int column = 0; column < keys.size(); ++column)
        m_grid->addWidget(keys.at(column), keyRow, column);
    m_grid->setColumnStretch(3, 1);
    auto *late = new QHBoxLayout;
    late->setSpacing(m_look.px(4));
    late->addStretch(1);
    late->addWidget(m_time);
    late->addWidget(m_moreTime);
    m_grid->addLayout(late, 0, chosen.twoRows ? 0 : 3, 1, chosen.twoRows ? 4 : 1);
}

}
