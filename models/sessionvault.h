// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session.h"
#include "models/service/credentials/credentialstore.h"

#include <QList>
#include <QObject>

#include <functional>

namespace Foyer {

//! An open session as it is kept for the case that the program dies.
struct SavedSession
{
    SessionKey key;
    QString title; //!< what its tab said; a name, so it is sealed like the key
    bool isNamed = false; //!< a person gave the title
    bool checkoutSeen = false; //!< the server spoke of a checkout in it: its end does not mean "nothing was sold"
    bool operator==(const SavedSession &) const = default;
};

//! Keeps the keys of the open sessions in the system's keychain, and nowhere else, so that a power cut does not cost
//! a patron their seats. Without a keychain nothing is kept.
class SessionVault final : public QObject
{
    Q_OBJECT
public:
    using Loaded = std::function<void(const QList<SavedSession> &)>;

    //! \a store must outlive the vault.
    explicit SessionVault(CredentialStore &store, QObject *parent = nullptr);

    //! Replaces what is kept for the profile; an empty list removes it. Unchanged lists write nothing.
    void keep(const QString &profileId, const QList<SavedSession> &sessions);
    //! \a loaded is called once, later, with an empty list where nothing (readable) was kept; not after \a context died.
    //! Ask before the first keep(), which replaces what it would have found.
    void load(const QString &profileId, QObject *context, Loaded loaded);

    //! A keychain was asked for and there is none.
    [[nodiscard]] bool isForgetful() const { return m_told; }

Q_SIGNALS:
    //! There is no keychain: a session that is open now cannot be resumed after a crash. Fires once.
    void cannotKeep();

private:
    void note(const CredentialAnswer &answer);

    CredentialStore &m_store;
    QHash<QString, QList<SavedSession>> m_kept; //!< by profile id, as last written
    bool m_told = false;
};

}
