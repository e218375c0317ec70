// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kioskdesk.h"

#include <algorithm>
#include <utility>

namespace Foyer {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr milliseconds tickEvery{250};
constexpr seconds sleepSign{2};
constexpr qsizetype mostKept = 50;

template<typename T>
void keep(QList<T> &list, T entry)
{
    list.append(std::move(entry));
    if (list.size() > mostKept)
        list.removeFirst();
}

KioskMoment momentOf(const KioskDeskParts &parts)
{
    const QTimeZone zone = parts.venueZone.isValid() ? parts.venueZone : QTimeZone::utc();
    return {parts.clock.boot(), parts.clock.wall().toTimeZone(zone).time()};
}

}

KioskDesk::KioskDesk(const KioskDeskParts &parts, const KioskSettings &settings, QObject *parent)
    : QObject(parent), m_parts(parts), m_machine(settings, parts.crashes, momentOf(parts)), m_view(m_machine.view())
    , m_timer(this), m_tickBoot(parts.clock.boot()), m_tickMonotonic(parts.clock.monotonic())
{
    m_timer.setInterval(tickEvery);
    connect(&m_timer, &QTimer::timeout, this, &KioskDesk::tick);
    m_timer.start();
    note();
}

KioskDesk::~KioskDesk() = default;

void KioskDesk::act(const KioskAction &action)
{
    if (m_watch)
        m_watch->noteActivity();
    step(KioskEvent::Act{action});
}

void KioskDesk::guestForgotten(bool clean)
{
    if (const auto errand = std::exchange(m_forgetting, std::nullopt))
        step(KioskEvent::Answered{*errand, Outcome<bool>::done(clean)});
}

void KioskDesk::receiptPrinted(bool well)
{
    if (const auto errand = std::exchange(m_printing, std::nullopt))
        step(KioskEvent::Answered{*errand, well ? Outcome<QString>::done({}) : Outcome<QString>::failed(OutcomeClass::NotSent, {})});
}

void KioskDesk::sleepComes() { step(KioskEvent::Woke{}); }

void KioskDesk::staffSays(KioskEvent::Staff::Says what)
{
    step(KioskEvent::Staff{what});
}

void KioskDesk::setSettings(const KioskSettings &settings)
{
    step(KioskEvent::NewSettings{settings});
}

void KioskDesk::step(const KioskEventAny &event)
{
    const QList<KioskErrand> errands = m_machine.step(event, momentOf(m_parts));
    KioskView view = m_machine.view();
    if (view != m_view) {
        const bool turned = view.page != m_view.page || view.notice != m_view.notice;
        m_view = std::move(view);
        if (turned)
            note();
        Q_EMIT viewChanged(); // before anything is done: the cover comes first
    }
    for (const KioskErrand &errand : errands)
        run(errand);
    watchSeats();
}

void KioskDesk::tick()
{
    const Nanoseconds boot = m_parts.clock.boot(), monotonic = m_parts.clock.monotonic();
    const bool slept = (boot - m_tickBoot) - (monotonic - m_tickMonotonic) > sleepSign;
    m_tickBoot = boot;
    m_tickMonotonic = monotonic;
    if (slept) {
        // What was on its way is beyond any deadline: its outcome is found out by reading.
        const QList<QPointer<Reply>> out = m_replies;
        for (const QPointer<Reply> &reply : out) {
            if (reply)
                reply->abort();
        }
        step(KioskEvent::Woke{});
    }
    step(KioskEvent::Tick{});
}

void KioskDesk::watchSeats()
{
    const bool held = m_machine.guest().seatsHeld && !m_key.isEmpty();
    if (!held) {
        if (m_watch)
            dropWatch();
        return;
    }
    if (!m_watch) {
        m_watch = std::make_unique<SessionWatch>(m_parts.sessions, m_parts.clock, m_key, m_parts.seatServerZone);
        connect(m_watch.get(), &SessionWatch::ticked, this,
            [this] { step(KioskEvent::SeatTimeIs{m_watch->seatView()}); });
        connect(m_watch.get(), &SessionWatch::changed, this, [this] {
            if (m_watch->isGone())
                step(KioskEvent::SessionGone{});
        });
    }
    // While a checkout is out nothing may ask for the deadline: it would begin a new one.
    m_watch->setVisible(m_machine.page() != KioskPage::Checking && m_machine.page() != KioskPage::ShowAtDesk);
}

void KioskDesk::dropWatch()
{
    disconnect(m_watch.get(), nullptr, this, nullptr);
    m_watch->close();
    m_watch.release()->deleteLater(); // one of its own signals may have brought us here
}

//! From here on nobody has the key, and nothing that is still on its way is listened to.
void KioskDesk::dropSession()
{
    m_key.clear();
    m_printing.reset();
    if (m_watch)
        dropWatch();
    for (const QPointer<Reply> &reply : std::as_const(m_replies)) {
        if (reply)
            reply->disconnect(this);
    }
    m_replies.clear();
}

void KioskDesk::note()
{
    keep(m_marks, {m_parts.clock.wall(), m_view.page, m_view.notice, false});
    Q_EMIT marked();
}

}
