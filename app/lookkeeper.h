// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/preferencesstore.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/themeswitcher.h"

#include <QObject>

namespace Foyer {

class Language;

//! Language, colours and size of text as they are chosen in the window: used at once, and kept.
class LookKeeper final : public QObject
{
    Q_OBJECT
public:
    //! All must outlive the keeper; \a preferences are loaded. \a fixedLanguage: the organisation's; then there is no other.
    LookKeeper(MainWindow &window, Language &language, ThemeSwitcher &theme, PreferencesStore &preferences,
        const std::optional<QString> &fixedLanguage = {}, QObject *parent = nullptr);

private:
    void use(const Look &look);

    MainWindow &m_window;
    Language &m_language;
    ThemeSwitcher &m_theme;
    PreferencesStore &m_preferences;
    const std::optional<QString> m_fixedLanguage;
};

}
