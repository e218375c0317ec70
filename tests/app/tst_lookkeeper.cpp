// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lookkeeper.h"
#include "translations/language.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class LookKeeperTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aChosenLanguageIsShownAtOnceAndKept();
    void coloursAndSizeAreUsedAndKept();
    void smallTalkGoesWithItsLanguageAndAWarningStays();
    void aLanguageTheOrganisationFixedStays();

private:
    //! A window as the program has one, in English.
    struct World
    {
        QTemporaryDir folder;
        Language language{u"en"_s};
        ThemeSwitcher theme;
        PreferencesStore preferences{folder.path()};
        MainWindow window;
        LookKeeper keeper{window, language, theme, preferences};

        void choose(const Look &look)
        {
            window.lookMenu().setLook(look);
            Q_EMIT window.lookMenu().chosen(look);
            QCoreApplication::sendPostedEvents();
        }
        [[nodiscard]] QString newSession() const
        {
            return window.findChild<QToolButton *>(u"newSession"_s)->text();
        }
        [[nodiscard]] Preferences kept() const
        {
            PreferencesStore again(folder.path());
            again.load({});
            return again.preferences();
        }
    };
};

void LookKeeperTest::aChosenLanguageIsShownAtOnceAndKept()
{
    World world;
    const QString english = world.newSession();
    world.choose({u"de"_s, SchemePreference::System, 100});
    QCOMPARE(world.newSession(), u"Neue Sitzung  Strg+N"_s);
    QCOMPARE(world.kept().language, u"de"_s);
    QCOMPARE(world.window.lookMenu().accessibleName(), u"Sprache und Aussehen"_s);
    world.choose({u"en"_s, SchemePreference::System, 100});
    QCOMPARE(world.newSession(), english);
    QCOMPARE(world.kept().language, u"en"_s);
}

void LookKeeperTest::aLanguageTheOrganisationFixedStays()
{
    QTemporaryDir folder;
    Language language{u"de"_s};
    ThemeSwitcher theme;
    PreferencesStore preferences{folder.path()};
    MainWindow window;
    const LookKeeper keeper(window, language, theme, preferences, u"de"_s);
    QCOMPARE(window.lookMenu().look().language, u"de"_s);
    for (const QString &other : {u"en"_s, QString()}) {
        Q_EMIT window.lookMenu().chosen({other, SchemePreference::System, 125});
        QCoreApplication::sendPostedEvents();
        QCOMPARE(window.findChild<QToolButton *>(u"newSession"_s)->text(), u"Neue Sitzung  Strg+N"_s);
        QCOMPARE(window.lookMenu().look(), (Look{u"de"_s, SchemePreference::System, 125}));
    }
    QCOMPARE(preferences.preferences().language, QString()); // the person's own choice is kept for another day
    QCOMPARE(preferences.preferences().textScalePercent, 125);
}

void LookKeeperTest::coloursAndSizeAreUsedAndKept()
{
    World world;
    const int before = QApplication::font().pixelSize();
    world.choose({{}, SchemePreference::HighContrast, 200});
    QCOMPARE(world.theme.scheme(), Scheme::HighContrast);
    QCOMPARE(QApplication::font().pixelSize(), 2 * before);
    QCOMPARE(world.kept().colourScheme, ColourScheme::HighContrast);
    QCOMPARE(world.kept().textScalePercent, 200);
}

void LookKeeperTest::smallTalkGoesWithItsLanguageAndAWarningStays()
{
    World world;
    world.window.messages().showMessage({Severity::Success, u"Logged out."_s});
    world.choose({u"de"_s, SchemePreference::System, 100});
    QVERIFY(!world.window.messages().hasMessage());
    world.window.messages().showMessage({Severity::Warning, u"Nicht bekannt, ob gehalten."_s});
    world.choose({u"fr"_s, SchemePreference::System, 100});
    QVERIFY(world.window.messages().hasMessage());
}

QTEST_MAIN(LookKeeperTest)
#include "tst_lookkeeper.moc"
