// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/lockin.h"

#include <QApplication>
#include <QDesktopServices>
#include <QInputDevice>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace Foyer {

namespace {

constexpr const char *schemes[] = {"http", "https", "mailto", "file", "ftp", "tel", "sms", "help", "qthelp", "data"};

bool isMoving(int key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Delete:
        return true;
    default:
        return false;
    }
}

bool isForForms(int key)
{
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Shift:
    case Qt::Key_CapsLock:
    case Qt::Key_AltGr:
        return true;
    default:
        return key >= Qt::Key_Dead_Grave && key <= Qt::Key_Dead_Longsolidusoverlay;
    }
}

}

LockIn::LockIn(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    for (const char *scheme : schemes)
        QDesktopServices::setUrlHandler(QLatin1StringView(scheme), this, "openNothing");
}

LockIn::~LockIn()
{
    release();
    for (const char *scheme : schemes)
        QDesktopServices::unsetUrlHandler(QLatin1StringView(scheme));
}

void LockIn::openNothing(const QUrl &) { }

void LockIn::keepInFront(QWidget *window)
{
    m_window = window;
    // A compositor draws a bar with a close button around whatever does not say so (ECOSYSTEM.md 0.5).
    window->setWindowFlags(Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint);
    window->setContextMenuPolicy(Qt::NoContextMenu);
    window->showFullScreen();
}

void LockIn::hidePointerOfTouchScreens()
{
    m_touchHidesPointer = true;
    const QList<const QInputDevice *> devices = QInputDevice::devices();
    if (std::ranges::any_of(devices, [](const QInputDevice *one) { return one->type() == QInputDevice::DeviceType::TouchScreen; }))
        hidePointer();
}

void LockIn::hidePointer()
{
    if (!std::exchange(m_isPointerHidden, true))
        QGuiApplication::setOverrideCursor(Qt::BlankCursor);
}

void LockIn::release()
{
    m_isReleased = true;
    m_touchHidesPointer = false;
    if (std::exchange(m_isPointerHidden, false))
        QGuiApplication::restoreOverrideCursor();
}

bool LockIn::isAllowed(const QKeyEvent &key)
{
    // Alt Gr writes signs; some systems report it.
    const Qt::KeyboardModifiers with = key.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    if ((with & ~Qt::ShiftModifier) || key.isAutoRepeat())
        return false;
    // With Shift these select or cut, and what is selected can be pasted by the next guest.
    if (isMoving(key.key()))
        return !(with & Qt::ShiftModifier);
    if (isForForms(key.key()))
        return true;
    const QString text = key.text();
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); });
}

bool LockIn::swallows(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: // what was pressed may be let go, whatever else is held by then
    case QEvent::ShortcutOverride:
        return !isAllowed(*static_cast<QKeyEvent *>(event));
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        return static_cast<QMouseEvent *>(event)->button() != Qt::LeftButton;
    case QEvent::Shortcut:
    case QEvent::Wheel:
    case QEvent::NativeGesture:
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
    case QEvent::EnterWhatsThisMode:
    case QEvent::QueryWhatsThis:
    case QEvent::WhatsThis:
    case QEvent::WhatsThisClicked:
    case QEvent::HelpRequest:
    case QEvent::ToolTip:
        return true;
    case QEvent::Close:
    case QEvent::Quit:
        return !m_isReleased && (watched->isWindowType() || watched == qApp || watched == m_window);
    default:
        return false;
    }
}

bool LockIn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod)
        m_isComposing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
    if (event->type() == QEvent::TouchBegin && m_touchHidesPointer)
        hidePointer();
    if (event->type() == QEvent::WindowStateChange && watched == m_window)
        putBack();
    if (!swallows(watched, event))
        return QObject::eventFilter(watched, event);
    // A close is refused; of everything else an accepted event goes no further.
    const bool leaves = event->type() == QEvent::Close || event->type() == QEvent::Quit;
    event->setAccepted(!leaves);
    return true;
}

void LockIn::putBack()
{
    if (m_isReleased || m_window->isFullScreen())
        return;
    // Not from within the change itself.
    QMetaObject::invokeMethod(m_window, &QWidget::showFullScreen, Qt::QueuedConnection);
}

}
