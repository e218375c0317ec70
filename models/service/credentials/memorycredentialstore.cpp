// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/credentials/memorycredentialstore.h"

namespace Foyer {

void MemoryCredentialStore::read(const QString &profileId, QObject *context, Callback done)
{
    const auto found = m_secrets.find(profileId);
    CredentialAnswer answer;
    if (found != m_secrets.end())
        answer = {CredentialResult::Found, found->second.clone()};
    answerLater(context, std::move(done), std::move(answer));
}

void MemoryCredentialStore::write(const QString &profileId, Secret secret, QObject *context, Callback done)
{
    m_secrets[profileId] = std::move(secret);
    answerLater(context, std::move(done), {CredentialResult::Stored, {}});
}

void MemoryCredentialStore::remove(const QString &profileId, QObject *context, Callback done)
{
    const bool there = m_secrets.erase(profileId) > 0;
    answerLater(context, std::move(done), {there ? CredentialResult::Removed : CredentialResult::NotFound, {}});
}

}
