// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commandslot.h"

#include <algorithm>

namespace Foyer {

namespace {

using std::chrono::seconds;
constexpr seconds firstPause{2};
constexpr seconds longestPause{60};

}

CommandSlot::CommandSlot(SessionWatch &watch, QObject *parent) : QObject(parent), m_watch(watch), m_pause(this)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_look)
            m_look(m_finding);
    });
    // Whatever was on its way when the computer slept is beyond any deadline: find out instead of waiting on.
    connect(&m_watch, &SessionWatch::woke, this, [this] {
        if (m_reply)
            m_reply->abort();
    });
}

bool CommandSlot::claim(DeskCommand command)
{
    if (isBusy())
        return false;
    m_command = command;
    m_looks = 0;
    m_toldUnknown = false;
    m_watch.noteActivity();
    Q_EMIT busyChanged();
    return true;
}

void CommandSlot::release()
{
    m_pause.stop();
    m_command = DeskCommand::None;
    m_look = nullptr;
    m_finding = nullptr;
    Q_EMIT busyChanged();
}

void CommandSlot::lookAgain()
{
    const auto pause = firstPause * (1 << std::min(m_looks, 5));
    ++m_looks;
    m_pause.start(std::min<std::chrono::milliseconds>(pause, longestPause));
}

CommandSlot::Look CommandSlot::bySession(std::function<bool(const SessionWatch &)> evidence)
{
    return [this, evidence](const Finding &finding) {
        if (m_watch.isGone()) { // no read will follow any more
            QMetaObject::invokeMethod(this, [finding] { finding(false); }, Qt::QueuedConnection);
            return;
        }
        // One answer to one question: the connection goes with its first call.
        auto *once = new QObject(this);
        connect(&m_watch, &SessionWatch::readSettled, once, [this, evidence, finding, once](bool confirmed) {
            once->deleteLater();
            disconnect(&m_watch, nullptr, once, nullptr);
            if (m_watch.isGone())
                finding(false);
            else
                finding(confirmed ? std::optional(evidence(m_watch)) : std::nullopt);
        });
        m_watch.reread();
    };
}

}
