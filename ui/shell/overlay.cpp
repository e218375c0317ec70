// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/overlay.h"

#include "ui/theme/box.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QPainter>

namespace Foyer {

namespace {

class Sheet final : public QFrame
{
public:
    using QFrame::QFrame;

protected:
    // A click on the sheet is not one beside it.
    void mousePressEvent(QMouseEvent *event) override { event->accept(); }
    void paintEvent(QPaintEvent *) override
    {
        const Colors c = colorsFor(palette());
        paintBox(*this, c.surface, c.control);
    }
};

}

Overlay::Overlay(QWidget *window) : QWidget(window), m_sheet(new Sheet(this))
{
    m_sheet->setAutoFillBackground(false);
    window->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &Overlay::keepFocus);
    hide();
}

void Overlay::open()
{
    if (isOpen())
        return;
    m_before = QApplication::focusWidget();
    prepare();
    setGeometry(parentWidget()->rect());
    arrange();
    raise();
    show();
    entrance()->setFocus(Qt::OtherFocusReason);
    Q_EMIT opened();
}

void Overlay::dismiss()
{
    if (!isOpen())
        return;
    const QPointer<QWidget> before = m_before;
    m_before.clear();
    m_closing = true;
    // Before hiding, which would hand the focus to whatever comes next in the window.
    if (before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
    hide();
    m_closing = false;
    Q_EMIT closed();
}

void Overlay::keepFocus(QWidget *, QWidget *now)
{
    // An answer came and the page below put the focus where work goes on: it does, once the sheet is closed.
    if (!isOpen() || m_closing || !now || now->window() != window() || isAncestorOf(now))
        return;
    m_before = now;
    entrance()->setFocus(Qt::OtherFocusReason);
}

void Overlay::arrange() { m_sheet->setGeometry(placeIn(rect())); }

bool Overlay::isLetThrough(const QKeyEvent &event) const
{
    return m_letThrough.contains(QKeySequence(event.keyCombination()));
}

void Overlay::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (isOpen())
        arrange();
}

bool Overlay::event(QEvent *event)
{
    // No shortcut of the page below works while it cannot be seen.
    if (event->type() == QEvent::ShortcutOverride && !isLetThrough(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isOpen()) {
        setGeometry(parentWidget()->rect());
        arrange();
    }
    return QWidget::eventFilter(watched, event);
}

bool Overlay::focusNextPrevChild(bool next)
{
    QWidget *now = QApplication::focusWidget();
    for (QWidget *widget = now; widget;) {
        widget = next ? widget->nextInFocusChain() : widget->previousInFocusChain();
        if (widget == now)
            break;
        if (isAncestorOf(widget) && widget->isVisible() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus)) {
            widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            break;
        }
    }
    return true; // never into the page below
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    event->accept();
}

void Overlay::mousePressEvent(QMouseEvent *) { dismiss(); }

void Overlay::paintEvent(QPaintEvent *)
{
    constexpr QColor shade(0, 0, 0, 110);
    QPainter(this).fillRect(rect(), shade);
}

}
