// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kiosklabel.h"

#include <QGuiApplication>

namespace Foyer {

QLabel *kioskLabel(const QString &text, const KioskLook &look, KioskText size, QWidget *parent, bool muted)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    label->setWordWrap(true);
    label->setFont(look.font(size));
    label->setForegroundRole(muted ? QPalette::PlaceholderText : QPalette::WindowText);
    // The page's direction, not the text's: a Latin title on an Arabic page stands where its page begins.
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    label->setAlignment(Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft));
    label->setText(text);
    return label;
}

}
