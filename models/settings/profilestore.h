// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profile.h"
#include "models/settings/jsonstore.h"

#include <QList>

namespace Foyer {

//! The connection profiles and which one was used last; no secret ever. Changes count in memory even when
//! they could not be saved; the result says so.
class ProfileStore final
{
public:
    explicit ProfileStore(const QString &folder = JsonStore::defaultFolder());

    LoadProblem load(const QDateTime &now);
    [[nodiscard]] const QList<Profile> &profiles() const { return m_profiles; }
    [[nodiscard]] std::optional<Profile> find(const QString &id) const;
    //! Empty when none was used or it is gone.
    [[nodiscard]] QString lastUsedId() const { return m_lastUsedId; }

    //! Adds it or replaces the one with the same id.
    FileProblem put(const Profile &profile);
    //! The caller removes the password from the CredentialStore.
    FileProblem remove(const QString &id);
    FileProblem setLastUsed(const QString &id);

    static constexpr int version = 1;
    static constexpr int mostProfiles = 200;

private:
    FileProblem save();

    JsonStore m_store;
    QList<Profile> m_profiles;
    QString m_lastUsedId;
};

}
