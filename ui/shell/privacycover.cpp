// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/privacycover.h"

#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace Foyer {

PrivacyCover::PrivacyCover(QWidget &window) : QWidget(&window), m_window(window), m_words(plainLabel({}, this, Type::Section))
{
    setObjectName(QStringLiteral("privacyCover"));
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    m_words->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    retranslate();
    hide();
    window.installEventFilter(this);
}

void PrivacyCover::cover()
{
    if (isVisibleTo(&m_window))
        return;
    m_focus = m_window.focusWidget();
    setGeometry(m_window.rect());
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void PrivacyCover::lift()
{
    hide();
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
}

void PrivacyCover::retranslate()
{
    m_words->setText(tr("Covered while you were away. Press a key or click to go on."));
    setAccessibleName(m_words->text());
}

void PrivacyCover::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool PrivacyCover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize)
        setGeometry(m_window.rect());
    // Shortcuts of what lies below are none while it lies there.
    if (watched == &m_window && event->type() == QEvent::ShortcutOverride && isVisibleTo(&m_window))
        event->accept();
    return QWidget::eventFilter(watched, event);
}

void PrivacyCover::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    lift();
}

void PrivacyCover::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    lift();
}

}
