// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lookbutton.h"

#include "ui/shell/lookmenu.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>

namespace Foyer {

const QKeySequence LookButton::key(Qt::CTRL | Qt::Key_Comma);

LookButton::LookButton(LookMenu *menu, Qt::ToolButtonStyle style, QWidget *parent) : QToolButton(parent), m_menu(menu)
{
    setObjectName(QStringLiteral("languageAndLook"));
    setIcon(Foyer::icon(Icon::Settings));
    setToolButtonStyle(style);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setCompact(this);
    connect(this, &QToolButton::clicked, this, &LookButton::open);
    retranslate();
}

void LookButton::open()
{
    const int start = isRightToLeft() ? 0 : width() - m_menu->sizeHint().width();
    m_menu->popup(mapToGlobal(QPoint(start, height())));
}

void LookButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void LookButton::retranslate()
{
    //: Button: opens the menu of language, colours and size of text; %1 is its key
    setText(tr("Language and look  %1").arg(key.toString(QKeySequence::NativeText)));
    setPlainToolTip(this, text());
    setAccessibleName(text());
}

}
