// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/jsonstore.h"
#include "models/settings/preferences.h"

namespace Foyer {

//! Keeps the Preferences; nothing about patrons and no secret.
class PreferencesStore final
{
public:
    explicit PreferencesStore(const QString &folder = JsonStore::defaultFolder());

    LoadProblem load(const QDateTime &now);
    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }
    //! Counts in memory even when it could not be saved. Unchanged values write nothing.
    FileProblem set(const Preferences &preferences);

    static constexpr int version = 1;

private:
    JsonStore m_store;
    Preferences m_preferences;
    bool m_saved = false;
};

}
