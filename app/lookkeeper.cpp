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
    QObject *parent)
    : QObject(parent), m_window(window), m_language(language), m_theme(theme), m_preferences(preferences)
{
    QList<LanguageName> names;
    for (const QString &code : Language::shipped())
        names.append({code, Language::nameOf(code)});
    m_window.lookMenu().setLanguages(names);
    m_window.lookMenu().setLook(lookOf(m_preferences.preferences()));
    connect(&m_window.lookMenu(), &LookMenu::chosen, this, &LookKeeper::use);
}

void LookKeeper::use(const Look &look)
{
    Preferences preferences = m_preferences.preferences();
    const Look before = lookOf(preferences);
    preferences.language = look.language;
    preferences.colourScheme = static_cast<ColourScheme>(look.scheme);
    preferences.textScalePercent = look.textPercent;
    m_preferences.set(preferences);
    if (look.scheme != before.scheme)
        m_theme.setPreference(look.scheme);
    if (look.textPercent != before.textPercent)
        m_theme.setTextScale(look.textPercent / 100.0);
    if (look.language == before.language)
        return;
    // A message is in the language it was written in. One that asks or warns stays; it may be the only trace.
    const Severity severity = m_window.messages().message().severity;
    if (severity == Severity::Info || severity == Severity::Success)
        m_window.messages().dismiss();
    m_language.use(look.language);
}

}
