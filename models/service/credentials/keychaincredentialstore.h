// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/service/credentials/credentialstore.h"
#include "models/service/credentials/keychainbackend.h"

#include <chrono>
#include <map>
#include <vector>

namespace Foyer {

//! Passwords in the system's keychain. Any failure but "no such entry", or no answer within the deadline,
//! means memory only for the rest of this run: never a file, never a blocked start.
class KeychainCredentialStore final : public CredentialStore {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds patience{20000};

    explicit KeychainCredentialStore(QObject *parent = nullptr);
    //! \a backend may be null: no keychain.
    KeychainCredentialStore(
        std::unique_ptr<KeychainBackend> backend, std::chrono::milliseconds deadline, QObject *parent = nullptr);
    ~KeychainCredentialStore() override;

    //! The first question loads the keychain's library and its service: until begin() questions wait. To keep or remove
    //! something waits for nothing, and the questions before it are asked then, too.
    void holdBack() { m_heldBack = true; }
    void begin();

    void read(const QString &profileId, QObject *context, Callback done) override;
    void write(const QString &profileId, Secret secret, QObject *context, Callback done) override;
    void remove(const QString &profileId, QObject *context, Callback done) override;

private:
    using Handler = std::function<void(KeychainBackend::Result, QByteArray)>;
    //! Passes on the first of: the backend's answer, Failed at the deadline.
    [[nodiscard]] KeychainBackend::Callback watched(Handler handler);
    void giveUp();
    [[nodiscard]] CredentialAnswer fromMemory(const QString &profileId) const;
    static QString keyOf(const QString &profileId);

    std::unique_ptr<KeychainBackend> m_backend;
    std::chrono::milliseconds m_deadline;
    bool m_unavailable = false;
    //! What the keychain did not take, or not yet; the number tells two writes of one profile apart.
    struct Kept
    {
        int number = 0;
        Secret secret;
    };
    std::map<QString, Kept> m_memory;
    int m_writes = 0;
    bool m_heldBack = false;
    std::vector<std::function<void()>> m_waiting; //!< questions, in their order
};

}
