// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kiosklabel.h"

namespace Foyer {

QLabel *kioskLabel(const QString &text, const KioskLook &look, KioskText size, QWidget *parent, bool muted)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    label->setWordWrap(true);
    label->setFont(look.font(size));
    label->setForegroundRole(muted ? QPalette::PlaceholderText : QPalette::WindowText);
    label->setText(text);
    return label;
}

}
