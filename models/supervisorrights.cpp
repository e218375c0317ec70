// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/supervisorrights.h"

#include <utility>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds idleLook{15};

//! Whoever may change a patron's login on the server is a supervisor.
const QString supervisorResource = u"CRM/WebLogins"_s;

}

SupervisorRights::SupervisorRights(
    const Profile &profile, ReferenceBook &book, const QString &folder, const Clock &clock, QObject *parent)
    : QObject(parent), m_book(book), m_clock(clock)
    , m_gate(profile.supervisorPin, {folder, u"supervisor.json"_s, profile.id}, clock), m_idle(this)
{
    connect(&m_book, &ReferenceBook::changed, this, &SupervisorRights::changed);
    m_idle.setInterval(idleLook);
    connect(&m_idle, &QTimer::timeout, this, &SupervisorRights::closeWhenIdle);
}

SupervisorAccess SupervisorRights::access() const
{
    if (m_gate.isSet())
        return m_open ? SupervisorAccess::Open : SupervisorAccess::AskPin;
    return m_book.mayEdit(supervisorResource).value_or(false) ? SupervisorAccess::Open : SupervisorAccess::None;
}

void SupervisorRights::tryPin(PinPurpose purpose, Secret pin)
{
    m_gate.tryPin(std::move(pin), [this, purpose](PinAnswer answer) { settle(purpose, answer); });
}

void SupervisorRights::settle(PinPurpose purpose, PinAnswer answer)
{
    if (answer == PinAnswer::Right && purpose == PinPurpose::Open) {
        m_open = true;
        noteActivity();
        m_idle.start();
        Q_EMIT changed();
    } else if (answer == PinAnswer::Right) {
        m_actionSince = m_clock.boot();
    }
    Q_EMIT answered(purpose, answer);
}

bool SupervisorRights::takeAction()
{
    const auto since = std::exchange(m_actionSince, std::nullopt);
    return isOpen() || (since && m_clock.boot() - *since <= actionFor);
}

void SupervisorRights::lock()
{
    m_actionSince.reset();
    m_idle.stop();
    if (std::exchange(m_open, false))
        Q_EMIT changed();
}

void SupervisorRights::noteActivity() { m_lastActivity = m_clock.boot(); }

void SupervisorRights::closeWhenIdle()
{
    if (m_clock.boot() - m_lastActivity >= openFor)
        lock();
}

}
