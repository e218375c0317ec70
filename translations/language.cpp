// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace Foyer {

Language::Language(QCoreApplication &application, const QLocale &locale) : m_application(application)
{
    const QString own = QStringLiteral(":/i18n");
    install(QStringLiteral("foyer_en"), own);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    install(QStringLiteral("foyer_") + locale.name(), own);
    install(QStringLiteral("qtbase_") + locale.name(), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

Language::~Language()
{
    for (const auto &translator : m_translators)
        m_application.removeTranslator(translator.get());
}

void Language::install(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return;
    m_application.installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

}
