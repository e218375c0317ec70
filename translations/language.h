// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace Foyer {

//! The program's language: its texts, Qt's own, the formats of numbers and dates, and the direction of reading.
//! English is always underneath, because its plural forms are a translation as well.
class Language final
{
public:
    //! Needs the application, which must outlive this. \a language as for use().
    explicit Language(const QString &language = {});
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    //! Takes effect at once in every open window. \a language is a code of shipped(); empty or one that is not
    //! there means the system's, and English where that is not there either.
    void use(const QString &language);
    //! As use(), for one of forGuests().
    void useForGuest(const QString &language);
    //! The code of the texts that are shown now, one of shipped() or forGuests().
    [[nodiscard]] const QString &shown() const { return m_shown; }

    //! The codes of all complete languages, English first.
    [[nodiscard]] static const QStringList &shipped();
    //! What the kiosk speaks: all of shipped(), and languages that have the kiosk's texts only.
    [[nodiscard]] static const QStringList &forGuests();
    //! One text of \a language, whatever language is shown; its English when it is not there.
    [[nodiscard]] static QString textIn(const QString &language, const char *context, const char *text);
    //! A language's name in itself, with a capital letter: "Deutsch".
    [[nodiscard]] static QString nameOf(const QString &language);
    //! What \a language's texts are shown with: its formats as \a system has them, in the system's country.
    [[nodiscard]] static QLocale localeOf(const QString &language, const QLocale &system);

private:
    void speak(const QString &language);
    void install(const QString &file, const QString &folder);
    void removeAll();

    std::vector<std::unique_ptr<QTranslator>> m_translators;
    const QLocale m_system = QLocale::system();
    QString m_shown;
};

}
