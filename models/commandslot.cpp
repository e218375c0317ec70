// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commandslot.h"

#include <algorithm>

namespace Foyer {

namespace {

using std::chrono::seconds;
constexpr seconds firstPause{2};
constexpr seconds longestPause{15}; //!< somebody stands before it

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
    if (m_listening) {
        m_listening->deleteLater(); // one of its own connections may be calling
        disconnect(&m_watch, nullptr, m_listening, nullptr);
        m_listening = nullptr;
    }
    m_command = DeskCommand::None;
    m_look = nullptr;
    m_finding = nullptr;
    Q_EMIT busyChanged();
}

void CommandSlot::lookAgain()
{
    const seconds pause = std::min(firstPause * (1 << std::min(m_looks, 5)), longestPause);
    ++m_looks;
    const auto &error = m_watch.loadState().error;
    m_pause.start(std::max(pause, error && error->retryAfter ? *error->retryAfter : pause));
}

CommandSlot::Look CommandSlot::byDeadline(Evidence evidence)
{
    const auto nobodyAsks = [](const SessionWatch &watch) { return watch.session()->seatsProbablyHeld() != true; };
    return by(&SessionWatch::deadlineSettled, nobodyAsks, std::move(evidence));
}

CommandSlot::Look CommandSlot::byCart(Evidence atOnce, Evidence evidence)
{
    const auto either = [atOnce, evidence](const SessionWatch &watch) { return atOnce(watch) || evidence(watch); };
    return by(&SessionWatch::cartSettled, std::move(atOnce), either);
}

CommandSlot::Look CommandSlot::by(ReadSignal thenBy, Evidence needsNoMore, Evidence evidence)
{
    return [this, thenBy, needsNoMore, evidence](const Finding &finding) {
        if (m_watch.isGone()) { // no read will follow any more
            QMetaObject::invokeMethod(this, [finding] { finding(false); }, Qt::QueuedConnection);
            return;
        }
        listen(finding, thenBy, needsNoMore, evidence);
        m_watch.reread(thenBy == &SessionWatch::cartSettled);
    };
}

//! Until the command is settled every read is news, whoever asked for it.
void CommandSlot::listen(
    const Finding &finding, ReadSignal thenBy, const Evidence &needsNoMore, const Evidence &evidence)
{
    delete m_listening;
    m_listening = new QObject(this);
    connect(&m_watch, &SessionWatch::readSettled, m_listening,
        [this, finding, thenBy, needsNoMore, evidence](bool confirmed) {
            if (m_watch.isGone())
                finding(false);
            else if (!confirmed)
                finding(std::nullopt);
            else if (thenBy == nullptr || needsNoMore(m_watch))
                finding(evidence(m_watch));
        });
    if (thenBy == nullptr)
        return;
    connect(&m_watch, thenBy, m_listening, [this, finding, evidence](bool confirmed) {
        finding(confirmed ? std::optional(evidence(m_watch)) : std::nullopt);
    });
}

}
