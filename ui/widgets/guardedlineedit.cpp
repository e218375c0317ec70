// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/guardedlineedit.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QMimeData>

namespace Foyer {

namespace {

constexpr int longestPaste = 10'000;
// Far above any paste that is let in, so QLineEdit's own silent cut never happens.
constexpr int neverCut = 1 << 20;

}

GuardedLineEdit::GuardedLineEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(neverCut);
    connect(this, &QLineEdit::textChanged, this, [this] { refreshAdvice(); });
}

void GuardedLineEdit::acceptAdvice()
{
    if (m_advice.actionText.isEmpty()) {
        return;
    }
    setText(cleaned(text()));
    setFocus(Qt::OtherFocusReason);
}

void GuardedLineEdit::wipe()
{
    // Not clear(): that keeps the old text for undo.
    setText({});
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection() && clipboard->ownsSelection()) {
        clipboard->clear(QClipboard::Selection);
    }
    refreshAdvice();
}

QString GuardedLineEdit::cleaned(const QString &text) const
{
    return text;
}

void GuardedLineEdit::refreshAdvice(const Advice &special)
{
    const Advice next = special.isEmpty() ? adviseOn(text()) : special;
    if (next != m_advice) {
        m_advice = next;
        Q_EMIT adviceChanged();
    }
}

void GuardedLineEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refreshAdvice();
    }
}

void GuardedLineEdit::contextMenuEvent(QContextMenuEvent *event)
{
    // Qt's own menu asks the icon theme and pastes past the guard.
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool open = echoMode() == QLineEdit::Normal;
    if (open) {
        menu->addAction(tr("Undo"), this, &QLineEdit::undo)->setEnabled(isUndoAvailable());
        menu->addSeparator();
        menu->addAction(tr("Cut"), this, &QLineEdit::cut)->setEnabled(hasSelectedText() && !isReadOnly());
        menu->addAction(tr("Copy"), this, &QLineEdit::copy)->setEnabled(hasSelectedText());
    }
    menu->addAction(tr("Paste"), this, &GuardedLineEdit::guardedPaste)->setEnabled(!isReadOnly());
    menu->addAction(tr("Select all"), this, &QLineEdit::selectAll);
    menu->popup(event->globalPos());
}

void GuardedLineEdit::dropEvent(QDropEvent *event)
{
    if (!refusesPaste(event->mimeData()->text())) {
        QLineEdit::dropEvent(event);
    }
}

void GuardedLineEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->isAutoRepeat()) {
        event->accept();
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        const bool primary = event->key() == Qt::Key_Insert;
        const QClipboard *clipboard = QGuiApplication::clipboard();
        if (refusesPaste(clipboard->text()) || (primary && refusesPaste(clipboard->text(QClipboard::Selection)))) {
            event->accept();
            return;
        }
    }
    QLineEdit::keyPressEvent(event);
}

void GuardedLineEdit::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton
        && refusesPaste(QGuiApplication::clipboard()->text(QClipboard::Selection))) {
        event->accept();
        return;
    }
    QLineEdit::mouseReleaseEvent(event);
}

bool GuardedLineEdit::refusesPaste(const QString &text)
{
    if (text.size() <= longestPaste) {
        return false;
    }
    //: %1 is a number of characters, e.g. 1,048,576
    refreshAdvice({.text = tr("That is too long for a field (%1 characters). Nothing was pasted.")
                               .arg(locale().toString(text.size()))});
    return true;
}

void GuardedLineEdit::guardedPaste()
{
    if (!refusesPaste(QGuiApplication::clipboard()->text())) {
        paste();
    }
}

}
