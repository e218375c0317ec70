// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/credentials/keychaincredentialstore.h"

#include <QPointer>
#include <QTimer>

#include <utility>

namespace Foyer {

using Result = KeychainBackend::Result;

KeychainCredentialStore::KeychainCredentialStore(QObject *parent)
    : KeychainCredentialStore(systemKeychain(), patience, parent)
{
}

KeychainCredentialStore::KeychainCredentialStore(
    std::unique_ptr<KeychainBackend> backend, std::chrono::milliseconds deadline, QObject *parent)
    : CredentialStore(parent), m_backend(std::move(backend)), m_deadline(deadline)
{
}

KeychainCredentialStore::~KeychainCredentialStore() = default;

QString KeychainCredentialStore::keyOf(const QString &profileId)
{
    return QStringLiteral("staff/") + profileId;
}

KeychainBackend::Callback KeychainCredentialStore::watched(Handler handler)
{
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [timer, handler] {
        timer->deleteLater();
        handler(Result::Failed, {});
    });
    timer->start(m_deadline);
    // The timer is alive and running exactly as long as nobody has answered.
    return [pending = QPointer<QTimer>(timer), handler = std::move(handler)](Result result, QByteArray bytes) {
        if (pending && pending->isActive()) {
            pending->stop();
            pending->deleteLater();
            handler(result, bytes);
        }
        wipe(bytes);
    };
}

void KeychainCredentialStore::giveUp()
{
    if (std::exchange(m_unavailable, true))
        return;
    QMetaObject::invokeMethod(this, &CredentialStore::keychainUnavailable, Qt::QueuedConnection);
}

CredentialAnswer KeychainCredentialStore::fromMemory(const QString &profileId) const
{
    const auto found = m_memory.find(profileId);
    CredentialAnswer answer{CredentialResult::NoKeychain, {}};
    if (found != m_memory.end())
        answer.secret = found->second.secret.clone();
    return answer;
}

void KeychainCredentialStore::begin()
{
    m_heldBack = false;
    for (const auto &ask : std::exchange(m_waiting, {}))
        ask();
}

void KeychainCredentialStore::read(const QString &profileId, QObject *context, Callback done)
{
    if (m_heldBack) {
        m_waiting.emplace_back([this, profileId, asker = QPointer(context), done = std::move(done)] {
            if (asker)
                read(profileId, asker, done);
        });
        return;
    }
    if (!m_backend || m_unavailable) {
        giveUp();
        answerLater(context, std::move(done), fromMemory(profileId));
        return;
    }
    if (const auto kept = m_memory.find(profileId); kept != m_memory.end()) {
        answerLater(context, std::move(done), {CredentialResult::Found, kept->second.secret.clone()});
        return;
    }
    QPointer<QObject> alive(context);
    const auto handler = [this, profileId, alive, done = std::move(done)](Result result, const QByteArray &bytes) {
        if (result == Result::Failed)
            giveUp();
        if (!alive)
            return;
        CredentialAnswer answer;
        if (result == Result::Failed)
            answer = fromMemory(profileId);
        else if (result == Result::Done)
            answer = {CredentialResult::Found, Secret::fromUtf8(bytes)};
        answerLater(alive, done, std::move(answer));
    };
    m_backend->read(keyOf(profileId), watched(handler));
}

void KeychainCredentialStore::write(const QString &profileId, Secret secret, QObject *context, Callback done)
{
    begin();
    QByteArray bytes = secret.utf8().toByteArray();
    // Kept until the keychain has it, so that no failure loses it for this run.
    const int number = ++m_writes;
    m_memory[profileId] = Kept{number, std::move(secret)};
    if (!m_backend || m_unavailable) {
        giveUp();
        wipe(bytes);
        answerLater(context, std::move(done), {CredentialResult::NoKeychain, {}});
        return;
    }
    QPointer<QObject> alive(context);
    const auto handler = [this, profileId, number, alive, done = std::move(done)](Result result, const QByteArray &) {
        const auto kept = m_memory.find(profileId);
        if (result != Result::Done)
            giveUp();
        else if (kept != m_memory.end() && kept->second.number == number)
            m_memory.erase(kept);
        const auto said = result == Result::Done ? CredentialResult::Stored : CredentialResult::NoKeychain;
        if (alive)
            answerLater(alive, done, {said, {}});
    };
    m_backend->write(keyOf(profileId), bytes, watched(handler));
    wipe(bytes);
}

void KeychainCredentialStore::remove(const QString &profileId, QObject *context, Callback done)
{
    begin();
    const bool remembered = m_memory.erase(profileId) > 0;
    if (!m_backend || m_unavailable) {
        giveUp();
        answerLater(context, std::move(done), {CredentialResult::NoKeychain, {}});
        return;
    }
    QPointer<QObject> alive(context);
    const auto handler = [this, remembered, alive, done = std::move(done)](Result result, const QByteArray &) {
        if (result == Result::Failed)
            giveUp();
        const bool gone = result == Result::Done || remembered;
        auto said = gone ? CredentialResult::Removed : CredentialResult::NotFound;
        if (result == Result::Failed)
            said = CredentialResult::NoKeychain;
        if (alive)
            answerLater(alive, done, {said, {}});
    };
    m_backend->remove(keyOf(profileId), watched(handler));
}

}
