// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QUrl>

class QKeyEvent;
class QMouseEvent;
class QWidget;

namespace Foyer {

//! Keeps a guest in the kiosk's window: only the keys and touches a purchase needs come through, nothing opens a menu, a
//! dialog, a link or another program, and the window stays whole, in front and open. One at a time, for the application.
class LockIn final : public QObject
{
    Q_OBJECT
public:
    //! The application must exist and outlive this.
    explicit LockIn(QObject *parent = nullptr);
    ~LockIn() override;

    //! \a window is shown over everything and put back when something makes it smaller.
    void keepInFront(QWidget *window);
    //! Nobody points with a finger. The pointer goes where there is a touch screen, at the latest with its first touch.
    void hidePointerOfTouchScreens();
    //! From now on the window may be closed: staff is leaving.
    void release();

    //! An input method holds letters that are in no field yet.
    [[nodiscard]] bool isComposing() const { return m_isComposing; }
    void forgetComposing() { m_isComposing = false; }

    //! Letters, digits and signs, and what moves within a form. Everything else does nothing: it is a list of what is
    //! allowed. A key that is held counts once.
    [[nodiscard]] static bool isAllowed(const QKeyEvent &key);

    bool eventFilter(QObject *watched, QEvent *event) override;

public Q_SLOTS:
    //! Takes every link and opens none.
    void openNothing(const QUrl &link);

private:
    [[nodiscard]] bool swallows(QObject *watched, QEvent *event);
    void putBack();
    void hidePointer();

    QPointer<QWidget> m_window;
    bool m_isReleased = false, m_isComposing = false;
    bool m_touchHidesPointer = false, m_isPointerHidden = false;
};

}
