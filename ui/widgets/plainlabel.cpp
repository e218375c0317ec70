// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabel.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace Foyer {

PlainLabel::PlainLabel(const QString &text, Type type, QWidget *parent)
    : QLabel(parent)
    , m_type(type)
{
    setTextFormat(Qt::PlainText);
    setFont(fontFor(m_type));
    setText(text);
}

void PlainLabel::setType(Type type)
{
    m_type = type;
    setFont(fontFor(m_type));
}

void PlainLabel::setMuted(bool muted)
{
    const QPalette::ColorRole role = muted ? QPalette::PlaceholderText : QPalette::WindowText;
    if (role != foregroundRole()) {
        setForegroundRole(role);
    }
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(fontFor(m_type));
    }
}

PlainLabel *plainLabel(const QString &text, QWidget *parent, Type type, bool muted)
{
    auto *label = new PlainLabel(text, type, parent);
    label->setWordWrap(true);
    label->setMuted(muted);
    return label;
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    // QToolTip guesses whether a text is markup; escaped and wrapped it always is, and shows what was written.
    widget->setToolTip(text.isEmpty() ? QString() : u"<span>"_s + text.toHtmlEscaped() + u"</span>"_s);
}

}
