// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/endsignals.h"

#include <QSocketNotifier>

#if defined(Q_OS_UNIX)
#    include <fcntl.h>
#    include <signal.h>
#    include <unistd.h>
#endif

namespace Foyer {

#if defined(Q_OS_UNIX)

namespace {

// A signal's handler is a plain function that may do next to nothing: it writes one byte.
int channel[2] = {-1, -1};
constexpr int ends[] = {SIGTERM, SIGINT, SIGHUP};

void note(int)
{
    const char sign = 1;
    (void)!write(channel[1], &sign, 1);
}

}

EndSignals::EndSignals(QObject *parent) : QObject(parent)
{
    if (pipe(channel) != 0)
        return; // the signals end the program as they always do
    for (const int end : channel) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_notifier = std::make_unique<QSocketNotifier>(channel[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char sign = 0;
        (void)!read(channel[0], &sign, 1);
        Q_EMIT asked();
    });
    for (const int end : ends)
        signal(end, note);
}

EndSignals::~EndSignals()
{
    if (!m_notifier)
        return;
    for (const int end : ends)
        signal(end, SIG_DFL);
    m_notifier.reset();
    close(channel[0]);
    close(channel[1]);
}

#else

EndSignals::EndSignals(QObject *parent) : QObject(parent) { }
EndSignals::~EndSignals() = default;

#endif

}
