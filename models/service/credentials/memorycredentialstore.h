// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/service/credentials/credentialstore.h"

#include <map>

namespace Foyer {

//! Forgets everything at the end: the sandbox, tests, and a start without any keychain.
class MemoryCredentialStore final : public CredentialStore {
    Q_OBJECT
public:
    using CredentialStore::CredentialStore;

    void read(const QString &profileId, QObject *context, Callback done) override;
    void write(const QString &profileId, Secret secret, QObject *context, Callback done) override;
    void remove(const QString &profileId, QObject *context, Callback done) override;

private:
    std::map<QString, Secret> m_secrets;
};

}
