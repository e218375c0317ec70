// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pingate.h"

#include "models/roles/pinwork.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int storeVersion = 1;

PinBrake::State stateFrom(const QJsonObject &object)
{
    PinBrake::State state;
    state.wrong = object.value("wrong"_L1).toInt();
    state.lastUtc = QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODateWithMs);
    state.lastBoot = std::chrono::milliseconds(object.value("boot"_L1).toInteger());
    return state;
}

}

PinGate::PinGate(const QString &hash, const Keeping &keeping, const Clock &clock, QObject *parent)
    : QObject(parent), m_name(keeping.name), m_isSet(!hash.isEmpty()), m_pin(PinHash::parse(hash))
    , m_store(keeping.folder, keeping.file, storeVersion), m_brake(clock)
{
    if (!m_isSet)
        return;
    m_store.load(clock.wall());
    m_brake = PinBrake(clock, stateFrom(m_store.root().value("tries"_L1).toObject().value(m_name).toObject()));
}

void PinGate::tryPin(Secret pin, std::function<void(PinAnswer)> then)
{
    const auto answer = [this, then](PinAnswer what) {
        QMetaObject::invokeMethod(this, [then, what] { then(what); }, Qt::QueuedConnection);
    };
    if (m_trying || !m_isSet) {
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
    PinWork::compare(*m_pin, std::move(pin), this, [this, then = std::move(then)](bool isRight) { settle(isRight, then); });
}

void PinGate::settle(bool right, const std::function<void(PinAnswer)> &then)
{
    m_trying = false;
    if (right) {
        m_brake.right();
        keepBrake();
    }
    then(right ? PinAnswer::Right : PinAnswer::Wrong);
}

void PinGate::keepBrake()
{
    const PinBrake::State &state = m_brake.state();
    QJsonObject root = m_store.root();
    QJsonObject tries = root.value("tries"_L1).toObject();
    if (state.wrong == 0)
        tries.remove(m_name);
    else
        tries.insert(m_name, QJsonObject{{u"wrong"_s, state.wrong}, {u"at"_s, state.lastUtc.toString(Qt::ISODateWithMs)},
                                 {u"boot"_s, static_cast<qint64>(state.lastBoot.count())}});
    root.insert("tries"_L1, tries);
    m_store.setRoot(root);
    m_store.save();
}

}
