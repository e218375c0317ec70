// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrappedlabel.h"

#include <QResizeEvent>

namespace Foyer {

WrappedLabel::WrappedLabel(QWidget *parent, Type type, bool muted) : PlainLabel({}, type, parent)
{
    setWordWrap(true);
    setMuted(muted);
}

QSize WrappedLabel::fitted(QSize hint) const
{
    // Before the first layout there is no width to fit.
    if (testAttribute(Qt::WA_Resized) && width() > 0)
        hint.setHeight(heightForWidth(width()));
    return hint;
}

QSize WrappedLabel::sizeHint() const { return fitted(PlainLabel::sizeHint()); }

QSize WrappedLabel::minimumSizeHint() const { return fitted(PlainLabel::minimumSizeHint()); }

void WrappedLabel::resizeEvent(QResizeEvent *event)
{
    PlainLabel::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

}
