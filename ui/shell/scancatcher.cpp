// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scancatcher.h"

#include "ui/shell/scantrial.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QWindow>

namespace Foyer {

namespace {

bool isSecret(const QWidget *widget)
{
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    return line && line->echoMode() != QLineEdit::Normal;
}

//! A capital of a scan comes with Shift before it.
bool isModifier(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
        return true;
    default:
        return false;
    }
}

std::optional<ScanSuffix> suffixOf(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return ScanSuffix::Return;
    case Qt::Key_Tab:
        return ScanSuffix::Tab;
    default:
        return std::nullopt;
    }
}

}

ScanCatcher::ScanCatcher(QWidget *window, const Clock &clock, QObject *parent)
    : QObject(parent), m_window(window), m_clock(clock), m_wait(this)
{
    m_wait.setSingleShot(true);
    m_wait.setTimerType(Qt::PreciseTimer);
    connect(&m_wait, &QTimer::timeout, this, &ScanCatcher::waitOver);
    setSettings({});
    qApp->installEventFilter(this);
}

void ScanCatcher::setSettings(const ScanSettings &settings)
{
    release();
    m_recogniser = ScanRecogniser(settings);
}

QWidget *ScanCatcher::targetOf(QObject *watched) const
{
    QWidget *widget = qobject_cast<QWidget *>(watched);
    if (!widget && qobject_cast<QWindow *>(watched)) {
        widget = QApplication::activePopupWidget();
        if (!widget)
            widget = QApplication::focusWidget() ? QApplication::focusWidget() : m_window;
    }
    if (qobject_cast<ScanTrial *>(widget))
        return nullptr; // looks at every key itself
    const bool ours = widget && (widget->window() == m_window || m_window->isAncestorOf(widget));
    return ours ? widget : nullptr;
}

bool ScanCatcher::wants(const QKeyEvent &key) const
{
    if (key.isAutoRepeat())
        return false;
    if (suffixOf(key) && key.modifiers().testAnyFlags(Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier))
        return false;
    if (suffixOf(key))
        return m_recogniser.wantsEnd(timeOf(key));
    const QString text = key.text();
    const bool single = text.size() == 1 && m_recogniser.wants(text[0]);
    // Ctrl and Alt make commands, except where a scanner's prefix is such a character.
    const bool command = key.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return single && (!command || !text[0].isPrint());
}

Nanoseconds ScanCatcher::timeOf(const QKeyEvent &key) const
{
    // When it was pressed, where the system says so: a window that was busy for a moment gets keys in a heap.
    return key.timestamp() != 0 ? Nanoseconds(std::chrono::milliseconds(key.timestamp())) : m_clock.monotonic();
}

bool ScanCatcher::eventFilter(QObject *watched, QEvent *event)
{
    if (m_held.isGivingBack() || !m_recogniser.settings().enabled)
        return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        const auto &key = *static_cast<QKeyEvent *>(event);
        QWidget *target = targetOf(watched);
        if (!target || isModifier(key))
            return false;
        if (!wants(key)) {
            release();
            return false;
        }
        event->accept(); // no shortcut is looked for: it may be the first character of a scan
        if (event->type() == QEvent::KeyPress)
            take(key, target);
        return true;
    }
    case QEvent::FocusOut:
        if (watched == m_held.target())
            release();
        return false;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        release();
        return false;
    default:
        return false;
    }
}

void ScanCatcher::take(const QKeyEvent &key, QWidget *target)
{
    if (!m_held.isEmpty() && m_held.target() != target)
        release(); // a scan does not change the field; what stood in two is nobody's code
    if (m_held.isEmpty())
        m_secret = isSecret(target);
    const Nanoseconds at = timeOf(key);
    const auto suffix = suffixOf(key);
    follow(suffix ? m_recogniser.end(*suffix, at) : m_recogniser.character(key.text()[0], at, m_secret), &key, target);
}

void ScanCatcher::follow(ScanVerdict verdict, const QKeyEvent *key, QWidget *target)
{
    switch (verdict) {
    case ScanVerdict::HoldAnew:
        m_held.giveBack();
        m_secret = isSecret(target);
        [[fallthrough]];
    case ScanVerdict::Hold:
        m_held.hold(target, *key);
        m_waitSince = m_clock.monotonic();
        m_wait.start(m_recogniser.patience());
        return;
    case ScanVerdict::Person:
        if (key)
            m_held.hold(target, *key);
        m_wait.stop();
        m_held.giveBack();
        return;
    case ScanVerdict::Swallow:
        m_wait.stop();
        m_held.drop();
        m_recogniser.forget();
        return;
    case ScanVerdict::Scan:
        finish();
        return;
    }
}

void ScanCatcher::finish()
{
    m_wait.stop();
    QWidget *target = m_held.target();
    m_held.drop();
    const QString code = m_recogniser.code();
    m_recogniser.forget();
    if (m_secret)
        Q_EMIT dropped();
    else
        Q_EMIT scanned(code, qobject_cast<QLineEdit *>(target));
}

void ScanCatcher::release()
{
    m_wait.stop();
    m_recogniser.forget();
    m_held.giveBack();
}

void ScanCatcher::waitOver()
{
    // The window was busy: the rest of the scan may be waiting behind this call.
    const Nanoseconds now = m_clock.monotonic();
    if (now - m_waitSince > 2 * m_recogniser.patience()) {
        m_waitSince = now;
        m_wait.start(m_recogniser.patience());
        return;
    }
    follow(m_recogniser.silence(), nullptr, nullptr);
}

}
