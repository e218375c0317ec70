// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/guestfield.h"

#include "models/domain/scanrecogniser.h"
#include "models/domain/validation.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QPainter>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

GuestField::GuestField(const KioskLook &look, int longest, QWidget *parent) : QLineEdit(parent), m_look(look)
{
    setFont(look.font(KioskText::Title));
    setMaxLength(longest);
    setFrame(false);
    QPalette clear = look.palette();
    clear.setColor(QPalette::Base, Qt::transparent); // the ground is painted here
    setPalette(clear);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setAcceptDrops(false);
    setDragEnabled(false);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhLatinOnly);
    // Addresses and codes are written from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    setFixedHeight(qMax(look.target(), fontMetrics().height() + look.px(look.largeText ? 4 : 20)) + 2 * look.ring());
    setTextMargins(look.px(16), 0, look.px(16), 0);
    connect(this, &QLineEdit::textChanged, this, &GuestField::look);
}

void GuestField::type(const QString &letters)
{
    m_burst = 0;
    insert(letters);
}

void GuestField::erase()
{
    m_burst = 0;
    backspace();
}

void GuestField::empty()
{
    // Not clear(): that keeps the old text for undo.
    setText({});
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

void GuestField::look(const QString &text)
{
    if (Validation::looksLikeCardNumber(text)) {
        empty();
        Q_EMIT refused(KioskNotice::CardNumberTyped);
        return;
    }
    Q_EMIT typed(text);
}

void GuestField::pace(const QKeyEvent &event)
{
    const ScanSettings scanner;
    const quint64 now = event.timestamp();
    const bool fast = now >= m_lastKey && now - m_lastKey <= static_cast<quint64>(scanner.slowestGap);
    m_burst = fast ? m_burst + 1 : 1;
    m_lastKey = now;
}

void GuestField::enter()
{
    if (m_burst > ScanSettings{}.shortest) { // with the Return itself
        m_burst = 0;
        empty();
        Q_EMIT refused(KioskNotice::TicketCodeScanned);
        return;
    }
    // The last syllable of an input method is part of what was typed.
    QGuiApplication::inputMethod()->commit();
    Q_EMIT entered();
}

void GuestField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        event->accept();
        if (!event->isAutoRepeat()) {
            pace(*event);
            enter();
        }
        return;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        // Plain movement; with a modifier these select and delete by words.
        if (event->modifiers() & ~Qt::KeypadModifier)
            event->accept();
        else
            QLineEdit::keyPressEvent(event);
        return;
    default:
        break;
    }
    const QString text = event->text();
    const bool commands = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (commands || text.isEmpty() || !text.front().isPrint()) {
        event->ignore();
        return;
    }
    event->accept();
    if (event->isAutoRepeat())
        return; // a held key is a thing that leans on it
    pace(*event);
    insert(text);
}

void GuestField::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setCursorPosition(cursorPositionAt(event->position().toPoint()));
    event->accept();
}

void GuestField::mouseMoveEvent(QMouseEvent *event) { event->accept(); }
void GuestField::mouseReleaseEvent(QMouseEvent *event) { event->accept(); }
void GuestField::mouseDoubleClickEvent(QMouseEvent *event) { event->accept(); }

void GuestField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    deselect(); // Tab selects all, and what is selected can be read elsewhere
}

void GuestField::paintEvent(QPaintEvent *event)
{
    {
        const Colors c = m_look.colors();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double width = hasFocus() ? m_look.px(3) : m_look.lineWidth();
        const double inset = m_look.ring() / 2.0 + width / 2;
        painter.setPen(QPen(hasFocus() ? c.accent : c.control, width));
        painter.setBrush(c.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), m_look.px(12), m_look.px(12));
    }
    QLineEdit::paintEvent(event);
}

}
