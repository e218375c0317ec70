// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/whykeys.h"

#include "ui/why/whybox.h"

#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace Foyer {

WhyKeys::WhyKeys(QWidget *page) : QObject(page), m_page(page)
{
    for (const Qt::Key key : {Qt::Key_F4, Qt::Key_Question}) {
        auto *shortcut = new QShortcut(QKeySequence(key), page);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, &WhyKeys::ask);
    }
}

void WhyKeys::ask()
{
    QList<WhyBox *> boxes = m_page->findChildren<WhyBox *>();
    boxes.removeIf([](const WhyBox *box) { return !box->link()->isVisible(); });
    const auto folded
        = std::find_if(boxes.cbegin(), boxes.cend(), [](const WhyBox *box) { return !box->isOpen(); });
    if (folded == boxes.cend()) {
        for (WhyBox *box : std::as_const(boxes))
            box->setOpen(false);
        return;
    }
    (*folded)->setOpen(true);
    (*folded)->link()->setFocus(Qt::ShortcutFocusReason);
}

}
