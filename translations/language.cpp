// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

QString codeOf(const QLocale &locale) { return QLocale::languageToCode(locale.language()); }

//! \a locale, or another country's of its language that writes 0 to 9: as the card reader and the desk do.
QLocale withCommonFigures(const QLocale &locale)
{
    if (locale.zeroDigit() == u"0")
        return locale;
    for (const QLocale &other : QLocale::matchingLocales(locale.language(), locale.script(), QLocale::AnyTerritory)) {
        if (other.zeroDigit() == u"0")
            return other;
    }
    return locale;
}

}

Language::Language(const QString &language) { use(language); }

Language::~Language() { removeAll(); }

const QStringList &Language::shipped()
{
    static const QStringList codes{u"en"_s, u"de"_s, u"es"_s, u"fr"_s};
    return codes;
}

const QStringList &Language::forGuests()
{
    static const QStringList codes = shipped() + QStringList{u"ar"_s};
    return codes;
}

QString Language::textIn(const QString &language, const char *context, const char *text)
{
    QTranslator translator;
    const bool there = forGuests().contains(language) && translator.load(u"foyer_"_s + language, u":/i18n"_s);
    const QString found = there ? translator.translate(context, text) : QString();
    return found.isEmpty() ? QString::fromUtf8(text) : found;
}

QString Language::nameOf(const QString &language)
{
    QString name = QLocale(language).nativeLanguageName();
    if (language == u"en")
        name = u"English"_s; // not "American English"
    else if (language == u"es")
        name = u"Español"_s; // nor "español de España"
    return name.left(1).toUpper() + name.mid(1);
}

QLocale Language::localeOf(const QString &language, const QLocale &system)
{
    // A system of no language at all has English texts and its own plain formats.
    if (codeOf(system) == language || (system.language() == QLocale::C && language == shipped().first()))
        return system;
    const QLocale there(QLocale::codeToLanguage(language), system.territory());
    return there.territory() == system.territory() ? there : QLocale(language);
}

void Language::use(const QString &language)
{
    const QString wanted = shipped().contains(language) ? language : codeOf(m_system);
    speak(shipped().contains(wanted) ? wanted : shipped().first());
}

void Language::useForGuest(const QString &language)
{
    if (forGuests().contains(language))
        speak(language);
    else
        use(language);
}

void Language::speak(const QString &language)
{
    m_shown = language;
    removeAll();
    const QString own = u":/i18n"_s;
    const QLocale locale = withCommonFigures(localeOf(m_shown, m_system));
    // Before the texts: installing them tells every window, which then writes its numbers anew as well.
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    install(u"foyer_"_s + shipped().first(), own);
    if (m_shown == shipped().first())
        return;
    install(u"qtbase_"_s + m_shown, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"foyer_"_s + m_shown, own);
}

void Language::install(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

void Language::removeAll()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

}
