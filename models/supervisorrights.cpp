// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/supervisorrights.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int storeVersion = 1;
constexpr std::chrono::seconds idleLook{15};

//! Whoever may change a patron's login on the server is a supervisor.
const QString supervisorResource = u"CRM/WebLogins"_s;

QFuture<bool> compareElsewhere(const PinHash &hash, Secret pin)
{
    auto promise = std::make_shared<QPromise<bool>>();
    auto given = std::make_shared<Secret>(std::move(pin));
    promise->start();
    QFuture<bool> future = promise->future();
    QThreadPool::globalInstance()->start([promise, given, hash] {
        promise->addResult(hash.matches(*given));
        promise->finish();
    });
    return future;
}

}

SupervisorRights::SupervisorRights(
    const Profile &profile, ReferenceBook &book, const QString &folder, const Clock &clock, QObject *parent)
    : QObject(parent), m_book(book), m_clock(clock), m_profileId(profile.id), m_needsPin(!profile.supervisorPin.isEmpty())
    , m_pin(PinHash::parse(profile.supervisorPin)), m_store(folder, u"supervisor.json"_s, storeVersion), m_brake(clock), m_idle(this)
{
    if (m_needsPin) {
        m_store.load(clock.wall());
        m_brake = PinBrake(clock, stateFrom(m_store.root().value("tries"_L1).toObject().value(m_profileId).toObject()));
    }
    connect(&m_book, &ReferenceBook::changed, this, &SupervisorRights::changed);
    m_idle.setInterval(idleLook);
    connect(&m_idle, &QTimer::timeout, this, &SupervisorRights::closeWhenIdle);
}

SupervisorAccess SupervisorRights::access() const
{
    if (m_needsPin)
        return m_open ? SupervisorAccess::Open : SupervisorAccess::AskPin;
    return m_book.mayEdit(supervisorResource).value_or(false) ? SupervisorAccess::Open : SupervisorAccess::None;
}

void SupervisorRights::tryPin(PinPurpose purpose, Secret pin)
{
    const auto answer = [this, purpose](PinAnswer what) {
        QMetaObject::invokeMethod(this, [this, purpose, what] { Q_EMIT answered(purpose, what); }, Qt::QueuedConnection);
    };
    if (m_trying || !m_needsPin) {
        answer(PinAnswer::Busy);
        return;
    }
    if (m_brake.left() > std::chrono::seconds::zero()) {
        answer(PinAnswer::TooSoon);
        return;
    }
    m_brake.tried();
    keepBrake();
    if (!m_pin) {
        answer(PinAnswer::Wrong);
        return;
    }
    m_trying = true;
    // Not QFuture::then(): in Qt 6.4 it asserts when its context is gone by the time the result comes.
    auto *watcher = new QFutureWatcher<bool>(this);
    connect(watcher, &QFutureWatcher<bool>::finished, this, [this, watcher, purpose] {
        watcher->deleteLater();
        settle(purpose, watcher->result());
    });
    watcher->setFuture(compareElsewhere(*m_pin, std::move(pin)));
}

void SupervisorRights::settle(PinPurpose purpose, bool right)
{
    m_trying = false;
    if (right) {
        m_brake.right();
        keepBrake();
        if (purpose == PinPurpose::Open) {
            m_open = true;
            noteActivity();
            m_idle.start();
            Q_EMIT changed();
        } else {
            m_actionSince = m_clock.boot();
        }
    }
    Q_EMIT answered(purpose, right ? PinAnswer::Right : PinAnswer::Wrong);
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

PinBrake::State SupervisorRights::stateFrom(const QJsonObject &object)
{
    PinBrake::State state;
    state.wrong = object.value("wrong"_L1).toInt();
    state.lastUtc = QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODateWithMs);
    state.lastBoot = std::chrono::milliseconds(object.value("boot"_L1).toInteger());
    return state;
}

void SupervisorRights::keepBrake()
{
    const PinBrake::State &state = m_brake.state();
    QJsonObject root = m_store.root();
    QJsonObject tries = root.value("tries"_L1).toObject();
    if (state.wrong == 0)
        tries.remove(m_profileId);
    else
        tries.insert(m_profileId, QJsonObject{{u"wrong"_s, state.wrong}, {u"at"_s, state.lastUtc.toString(Qt::ISODateWithMs)},
                                      {u"boot"_s, static_cast<qint64>(state.lastBoot.count())}});
    root.insert("tries"_L1, tries);
    m_store.setRoot(root);
    m_store.save();
}

}
