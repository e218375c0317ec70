// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Windows tells a window of ours; this one is never shown and takes nothing else.
#include "app/lockwatch.h"

#include <qt_windows.h>
#include <wtsapi32.h>

namespace Foyer {

class LockWatch::Ear
{
    Q_DISABLE_COPY_MOVE(Ear)
public:
    explicit Ear(LockWatch &watch)
    {
        WNDCLASSEXW kind = {};
        kind.cbSize = sizeof kind;
        kind.lpfnWndProc = &Ear::hear;
        kind.hInstance = GetModuleHandleW(nullptr);
        kind.lpszClassName = L"FoyerLockWatch";
        RegisterClassExW(&kind); // a second time it is there already
        m_window = CreateWindowExW(
            0, kind.lpszClassName, nullptr, 0, 0, 0, 0, 0, HWND_MESSAGE, nullptr, kind.hInstance, nullptr);
        if (!m_window)
            return;
        SetWindowLongPtrW(m_window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(&watch));
        m_registered = WTSRegisterSessionNotification(m_window, NOTIFY_FOR_THIS_SESSION);
        m_power = RegisterSuspendResumeNotification(m_window, DEVICE_NOTIFY_WINDOW_HANDLE);
    }
    ~Ear()
    {
        if (m_power)
            UnregisterSuspendResumeNotification(m_power);
        if (m_registered)
            WTSUnRegisterSessionNotification(m_window);
        if (m_window)
            DestroyWindow(m_window);
    }

private:
    static LRESULT CALLBACK hear(HWND window, UINT message, WPARAM what, LPARAM more)
    {
        const bool locked = message == WM_WTSSESSION_CHANGE && what == WTS_SESSION_LOCK;
        auto *watch = reinterpret_cast<LockWatch *>(GetWindowLongPtrW(window, GWLP_USERDATA));
        if (watch && message == WM_POWERBROADCAST && (what == PBT_APMSUSPEND || what == PBT_APMRESUMEAUTOMATIC))
            watch->prepareForSleep(what == PBT_APMSUSPEND);
        if (watch && locked)
            watch->lock();
        return DefWindowProcW(window, message, what, more);
    }

    HWND m_window = nullptr;
    HPOWERNOTIFY m_power = nullptr;
    bool m_registered = false;
};

LockWatch::LockWatch(QObject *parent)
    : QObject(parent)
    , m_ear(std::make_unique<Ear>(*this))
{
}

LockWatch::~LockWatch() = default;

}
