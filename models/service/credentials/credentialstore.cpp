// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/credentials/credentialstore.h"

#include <memory>

namespace Foyer {

CredentialStore::CredentialStore(QObject *parent) : QObject(parent) { }

CredentialStore::~CredentialStore() = default;

void CredentialStore::answerLater(QObject *context, Callback done, CredentialAnswer answer)
{
    // A queued call is copied; the secret cannot be, so it waits behind a pointer.
    auto waiting = std::make_shared<CredentialAnswer>(std::move(answer));
    const auto deliver = [done = std::move(done), waiting] { done(std::move(*waiting)); };
    QMetaObject::invokeMethod(context, deliver, Qt::QueuedConnection);
}

}
