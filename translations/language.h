// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

#include <memory>
#include <vector>

class QCoreApplication;

namespace Foyer {

//! The program's language. English is always underneath, because its plural forms are a translation as well.
class Language final
{
public:
    //! Installs \a locale's texts in \a application, which must outlive this. A language without a file is English.
    Language(QCoreApplication &application, const QLocale &locale);
    ~Language();

private:
    void install(const QString &file, const QString &folder);

    QCoreApplication &m_application;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

}
