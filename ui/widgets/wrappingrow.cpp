// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrappingrow.h"

#include <QEvent>
#include <QResizeEvent>
#include <QStyle>

namespace Foyer {

WrappingRow::WrappingRow(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrappingRow::rearrange()
{
    updateGeometry();
    place();
}

int WrappingRow::wantedHeight() const
{
    return testAttribute(Qt::WA_Resized) ? heightForWidth(width()) : lineHeight();
}

void WrappingRow::put(QWidget *part, const QRect &where) const
{
    part->setGeometry(QStyle::visualRect(layoutDirection(), rect(), where));
}

bool WrappingRow::event(QEvent *event)
{
    // A widget has another width now, or came or went.
    if (event->type() == QEvent::LayoutRequest)
        rearrange();
    return QWidget::event(event);
}

void WrappingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (heightForWidth(event->oldSize().width()) != heightForWidth(width()))
        updateGeometry();
    place();
}

}
