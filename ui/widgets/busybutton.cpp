// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/busybutton.h"

#include "ui/theme/foyerstyle.h"
#include "ui/theme/tokens.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QStyleHints>
#include <QStyleOptionButton>

namespace Foyer {

namespace {

bool isReturn(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

}

BusyButton::BusyButton(const QString &text, const QString &busyText, QWidget *parent)
    : QPushButton(parent)
{
    setButtonRole(this, ButtonRole::Primary);
    setAutoDefault(false);
    m_pressed.setSingleShot(true);
    setTexts(text, busyText);
    connect(this, &QPushButton::clicked, this, &BusyButton::submit);
}

void BusyButton::setTexts(const QString &text, const QString &busyText)
{
    if (m_text == text && m_busyText == busyText) {
        return;
    }
    m_text = text;
    m_busyText = busyText;
    refresh();
}

void BusyButton::setReady(bool ready)
{
    if (m_ready == ready) {
        return;
    }
    m_ready = ready;
    refresh();
}

QSize BusyButton::sizeHint() const
{
    // As wide as the wider of both texts, so that nothing moves when the text changes.
    QStyleOptionButton option;
    initStyleOption(&option);
    QSize widest = QPushButton::sizeHint();
    for (const QString &words : {m_text, m_busyText}) {
        option.text = words;
        QSize content = fontMetrics().size(Qt::TextShowMnemonic, words);
        if (!icon().isNull()) {
            content.rwidth() += iconSize().width() + Tokens::space4;
        }
        widest = widest.expandedTo(style()->sizeFromContents(QStyle::CT_PushButton, &option, content, this));
    }
    return widest;
}

void BusyButton::submitOnReturnIn(QWidget *form)
{
    form->installEventFilter(this);
}

void BusyButton::holdOff()
{
    if (const int interval = QGuiApplication::styleHints()->mouseDoubleClickInterval(); interval > 0)
        m_pressed.start(interval);
    else
        m_pressed.stop();
}

void BusyButton::submit()
{
    // A fast answer gives the button back between the two halves of a double press; the second half is no wish.
    if (m_busy || !m_ready || m_pressed.isActive()) {
        return;
    }
    holdOff();
    // The last syllable of an input method is part of what was typed.
    QGuiApplication::inputMethod()->commit();
    start();
    Q_EMIT submitted();
}

void BusyButton::start()
{
    if (m_busy) {
        return;
    }
    m_busy = true;
    m_hadFocus = hasFocus();
    refresh();
    Q_EMIT busyChanged(true);
}

void BusyButton::done()
{
    if (!m_busy) {
        return;
    }
    m_busy = false;
    refresh();
    if (m_hadFocus && isEnabled()) {
        setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT busyChanged(false);
}

bool BusyButton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (isReturn(key)) {
            if (!key.isAutoRepeat()) {
                submit();
            }
            return true;
        }
    }
    return QPushButton::eventFilter(watched, event);
}

void BusyButton::keyPressEvent(QKeyEvent *event)
{
    if (!isReturn(*event)) {
        QPushButton::keyPressEvent(event);
        return;
    }
    if (!event->isAutoRepeat()) {
        submit();
    }
    event->accept();
}

void BusyButton::refresh()
{
    setText(m_busy ? m_busyText : m_text);
    setEnabled(m_ready && !m_busy);
    updateGeometry();
}

}
