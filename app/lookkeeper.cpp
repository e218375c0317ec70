// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lookkeeper.h"

#include "translations/language.h"

namespace Foyer {

namespace {

Look lookOf(const Preferences &kept)
{
    return {kept.language, static_cast<SchemePreference>(kept.colourScheme), kept.textScalePercent};
}

}

LookKeeper::LookKeeper(MainWindow &window, Language &language, ThemeSwitcher &theme, PreferencesStore &preferences,
    const std::optional<QString> &fixedLanguage, QObject *parent)
    : QObject(parent), m_window(window), m_language(language), m_theme(theme), m_preferences(preferences)
    , m_fixedLanguage(fixedLanguage)
{
    QList<LanguageName> names;
    for (const QString &code : Language::shipped()) {
        if (!m_fixedLanguage || code == *m_fixedLanguage)
            names.append({code, Language::nameOf(code)});
    }
    m_window.lookMenu().setLanguages(names);
    Look look = lookOf(m_preferences.preferences());
    look.language = m_fixedLanguage.value_or(look.language);
    m_window.lookMenu().setLook(look);
    connect(&m_window.lookMenu(), &LookMenu::chosen, this, &LookKeeper::use);
}

void LookKeeper::use(const Look &look)
{
    Preferences preferences = m_preferences.preferences();
    const Look before = lookOf(preferences);
    if (!m_fixedLanguage)
        preferences.language = look.language;
    preferences.colourScheme = static_cast<ColourScheme>(look.scheme);
    preferences.textScalePercent = look.textPercent;
    m_preferences.set(preferences);
    if (look.scheme != before.scheme)
        m_theme.setPreference(look.scheme);
    if (look.textPercent != before.textPercent)
        m_theme.setTextScale(look.textPercent / 100.0);
    if (m_fixedLanguage) {
        m_window.lookMenu().setLook({*m_fixedLanguage, look.scheme, look.textPercent});
        return;
    }
    if (look.language == before.language)
        return;
    // A message is in the language it was written in. One that asks or warns stays; it may be the only trace.
    const Severity severity = m_window.messages().message().severity;
    if (severity == Severity::Info || severity == Severity::Success)
        m_window.messages().dismiss();
    m_language.use(look.language);
}

}
