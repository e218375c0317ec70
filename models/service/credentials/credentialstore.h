// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/secret.h"

#include <QObject>
#include <QString>

#include <functional>

namespace Foyer {

enum class CredentialResult {
    Stored,
    Removed,
    Found,
    NotFound,
    NoKeychain, //!< kept in (or gone from) memory only, until Foyer ends
};

struct CredentialAnswer
{
    CredentialResult result = CredentialResult::NotFound;
    //! Of a read: present with Found, and with NoKeychain when memory has it.
    Secret secret;
};

//! Where staff passwords are kept, by profile id. Patrons' passwords never come here.
class CredentialStore : public QObject {
    Q_OBJECT
public:
    //! The context is required. Called once, never from within the call that asked, and not after its context is gone.
    using Callback = std::function<void(CredentialAnswer)>;

    explicit CredentialStore(QObject *parent = nullptr);
    ~CredentialStore() override;

    virtual void read(const QString &profileId, QObject *context, Callback done) = 0;
    virtual void write(const QString &profileId, Secret secret, QObject *context, Callback done) = 0;
    virtual void remove(const QString &profileId, QObject *context, Callback done) = 0;

Q_SIGNALS:
    //! There is no keychain, or none that answers: passwords are asked for at each start. Fires once at most.
    void keychainUnavailable();

protected:
    static void answerLater(QObject *context, Callback done, CredentialAnswer answer);
};

}
