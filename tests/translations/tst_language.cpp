// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/language.h"

#include <QGuiApplication>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class LanguageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void englishCountsRight();
    void everyShippedLanguageSpeaks_data();
    void everyShippedLanguageSpeaks();
    void aLanguageThatIsNotThereIsEnglish();
    void switchingLeavesNothingOfTheOldOne();
    void formatsAreThoseOfTheCountry();
    void namesAreWrittenInTheLanguageItself();
    void guestsReadMoreLanguagesThanStaff();
};

namespace {

QString text(const char *context, const char *source, int n = -1)
{
    return QCoreApplication::translate(context, source, nullptr, n);
}
QString seats(int n) { return text("Foyer::DeskWords", "%n seats", n); }
QString again() { return text("Foyer::Card", "Try again"); }

}

void LanguageTest::englishCountsRight()
{
    const Language language(u"en"_s);
    QCOMPARE(seats(1), u"1 seat"_s);
    QCOMPARE(seats(2), u"2 seats"_s);
    QCOMPARE(again(), u"Try again"_s);
}

void LanguageTest::everyShippedLanguageSpeaks_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : Language::shipped())
        QTest::newRow(qPrintable(code)) << code;
}

void LanguageTest::everyShippedLanguageSpeaks()
{
    QFETCH(QString, code);
    const Language language(code);
    QCOMPARE(language.shown(), code);
    // The test's own system has no language.
    QCOMPARE(QLocale().language(), code == u"en" ? QLocale::C : QLocale(code).language());
    QCOMPARE(again() == u"Try again"_s, code == u"en"_s);
    QVERIFY(!seats(1).contains(u'%') && !seats(2).contains(u'%'));
    QVERIFY(seats(1) != seats(2).replace(u'2', u'1'));
}

// L20
void LanguageTest::aLanguageThatIsNotThereIsEnglish()
{
    const Language language(u"tlh"_s);
    QCOMPARE(language.shown(), u"en"_s); // the test's system is English
    QCOMPARE(seats(2), u"2 seats"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void LanguageTest::switchingLeavesNothingOfTheOldOne()
{
    {
        Language language(u"de"_s);
        QCOMPARE(seats(2), u"2 Plätze"_s);
        QCOMPARE(QLocale().decimalPoint(), u","_s);
        language.use(u"en"_s);
        QCOMPARE(seats(2), u"2 seats"_s);
        QCOMPARE(again(), u"Try again"_s);
        language.use(u"de"_s);
        QCOMPARE(again(), u"Erneut versuchen"_s);
    }
    QCOMPARE(again(), u"Try again"_s);
}

void LanguageTest::formatsAreThoseOfTheCountry()
{
    const QLocale vienna(QLocale::German, QLocale::Austria), montreal(QLocale::French, QLocale::Canada);
    QCOMPARE(Language::localeOf(u"de"_s, vienna), vienna);
    QCOMPARE(Language::localeOf(u"fr"_s, QLocale(QLocale::English, QLocale::Canada)), montreal);
    QCOMPARE(Language::localeOf(u"en"_s, vienna).territory(), QLocale::Austria);
    QCOMPARE(Language::localeOf(u"en"_s, QLocale::c()), QLocale::c());
    QCOMPARE(Language::localeOf(u"de"_s, QLocale::c()), QLocale(u"de"_s));
    // Nobody writes Spanish in Austria's way; the language's own country decides.
    QCOMPARE(Language::localeOf(u"es"_s, vienna), QLocale(u"es"_s));
}

void LanguageTest::namesAreWrittenInTheLanguageItself()
{
    QStringList names;
    for (const QString &code : Language::shipped())
        names.append(Language::nameOf(code));
    QCOMPARE(names, (QStringList{u"English"_s, u"Deutsch"_s, u"Español"_s, u"Français"_s}));
}

void LanguageTest::guestsReadMoreLanguagesThanStaff()
{
    const char *const context = "Foyer::KioskWords", *const sentence = "Touch to buy tickets";
    Language language(u"en"_s);
    language.use(u"ar"_s); // staff have no Arabic
    QCOMPARE(language.shown(), u"en"_s);
    language.useForGuest(u"ar"_s);
    QCOMPARE(language.shown(), u"ar"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(text(context, sentence), u"المس لشراء التذاكر"_s);
    QStringList minutes;
    for (const int n : {0, 1, 2, 3, 11, 100})
        minutes.append(text(context, "Seats kept for you: %n minutes", n));
    QCOMPARE(minutes.at(1), u"المقاعد محجوزة لك: دقيقة واحدة"_s);
    QCOMPARE(minutes.at(2), u"المقاعد محجوزة لك: دقيقتان"_s);
    QCOMPARE(minutes.at(3), u"المقاعد محجوزة لك: 3 دقائق"_s);
    QCOMPARE(minutes.at(4), u"المقاعد محجوزة لك: 11 دقيقة"_s);
    QVERIFY(QLocale().toString(2026).contains(u'2')); // the figures of prices and of the card reader
    language.useForGuest(u"en"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(text(context, sentence), QString::fromLatin1(sentence));
    QCOMPARE(Language::textIn(u"ar"_s, context, sentence), u"المس لشراء التذاكر"_s);
    QCOMPARE(Language::textIn(u"tlh"_s, context, sentence), QString::fromLatin1(sentence));
}

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
