// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/foyerstyle.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/themeswitcher.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Scheme schemes[] = {Scheme::Light, Scheme::Dark, Scheme::HighContrast};

//! Whether any pixel of the picture is (nearly) of this colour.
bool showsColor(const QImage &picture, const QColor &color)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor pixel = picture.pixelColor(x, y);
            if (pixel.alpha() > 250 && qAbs(pixel.red() - color.red()) < 4
                && qAbs(pixel.green() - color.green()) < 4 && qAbs(pixel.blue() - color.blue()) < 4) {
                return true;
            }
        }
    }
    return false;
}

QImage pictureOf(Icon which, QIcon::Mode mode)
{
    return icon(which).pixmap(QSize(48, 48), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

}

class ThemeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrastMatchesTheKnownExtremes();
    void everyTextColorIsReadableOnEveryGround();
    void outlinesOfControlsCanBeSeen();
    void aPaletteTellsItsScheme();
    void mutedTextDoesNotChangeTheScheme();
    void everyIconHasADrawing();
    void iconsTakeTheColorOfThePalette();
    void aDisabledIconLooksDisabled();
    void aNewPreferenceReachesAnOpenWindow();
    void controlsAreAsHighAsAFingerNeeds();
    void focusIsSeenWithoutTheKeyboardHavingBeenUsed();
    void largeTextMakesEveryStepLarger();
};

void ThemeTest::contrastMatchesTheKnownExtremes()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
}

void ThemeTest::everyTextColorIsReadableOnEveryGround()
{
    for (const Scheme scheme : schemes) {
        const Colors c = colorsFor(scheme);
        for (const QColor &text : {c.text, c.muted, c.accent, c.ok, c.warn, c.danger, c.unknown}) {
            for (const QColor &ground : {c.window, c.surface}) {
                const qreal ratio = contrast(text, ground);
                QVERIFY2(ratio >= 4.5, qPrintable(text.name() + u" on "_s + ground.name() + u" is "_s + QString::number(ratio)));
            }
        }
        QVERIFY(contrast(c.onAccent, c.accent) >= 4.5);
        for (const QColor &status : {c.ok, c.warn, c.danger}) {
            QVERIFY(contrast(c.onStatus, status) >= 4.5);
            // The message bar and the band lay text on a quiet tint of a status colour.
            QVERIFY(contrast(c.text, tint(status, c.surface, 0.10)) >= 4.5);
            QVERIFY(contrast(c.muted, tint(status, c.surface, 0.10)) >= 4.5);
        }
    }
}

void ThemeTest::outlinesOfControlsCanBeSeen()
{
    for (const Scheme scheme : schemes) {
        const Colors c = colorsFor(scheme);
        QVERIFY(contrast(c.control, c.surface) >= 3.0);
        QVERIFY(contrast(c.control, c.window) >= 3.0);
        QVERIFY(contrast(c.accent, c.window) >= 3.0);
    }
}

void ThemeTest::aPaletteTellsItsScheme()
{
    for (const Scheme scheme : schemes) {
        QCOMPARE(schemeOf(paletteFor(scheme)), scheme);
        QCOMPARE(resolve(SchemePreference::System, paletteFor(scheme)), scheme);
    }
    QCOMPARE(resolve(SchemePreference::Dark, paletteFor(Scheme::Light)), Scheme::Dark);
}

void ThemeTest::mutedTextDoesNotChangeTheScheme()
{
    for (const Scheme scheme : schemes) {
        QPalette palette = paletteFor(scheme);
        palette.setColor(QPalette::WindowText, colorsFor(scheme).muted);
        palette.setColor(QPalette::Text, colorsFor(scheme).muted);
        QCOMPARE(schemeOf(palette), scheme);
    }
}

void ThemeTest::everyIconHasADrawing()
{
    const QColor ink = QApplication::palette().color(QPalette::ButtonText);
    for (int i = 0; i <= static_cast<int>(Icon::Wallet); ++i) {
        const QImage picture = pictureOf(static_cast<Icon>(i), QIcon::Normal);
        QVERIFY2(showsColor(picture, ink), qPrintable(u"icon %1 is empty"_s.arg(i)));
    }
    QVERIFY(!applicationIcon().pixmap(64, 64).isNull());
    QVERIFY(showsColor(applicationIcon().pixmap(64, 64).toImage(), QColor(0x2F5D8C)));
}

void ThemeTest::iconsTakeTheColorOfThePalette()
{
    ThemeSwitcher theme;
    const QIcon kept = icon(Icon::Check);
    for (const SchemePreference preference : {SchemePreference::Light, SchemePreference::Dark}) {
        theme.setPreference(preference);
        const QImage picture = kept.pixmap(QSize(48, 48), 1.0).toImage();
        QVERIFY(showsColor(picture, colorsFor(theme.scheme()).text));
    }
    QCOMPARE(kept.pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32));
}

void ThemeTest::aDisabledIconLooksDisabled()
{
    ThemeSwitcher theme;
    theme.setPreference(SchemePreference::Light);
    QVERIFY(!showsColor(pictureOf(Icon::Check, QIcon::Disabled), colorsFor(Scheme::Light).text));
    QVERIFY(showsColor(pictureOf(Icon::Check, QIcon::Disabled),
        QApplication::palette().color(QPalette::Disabled, QPalette::ButtonText)));
}

void ThemeTest::aNewPreferenceReachesAnOpenWindow()
{
    ThemeSwitcher theme;
    theme.setPreference(SchemePreference::Light);
    QWidget window;
    window.show();
    QSignalSpy changes(&theme, &ThemeSwitcher::schemeChanged);
    theme.setPreference(SchemePreference::Dark);
    QCOMPARE(changes.size(), 1);
    QTRY_COMPARE(schemeOf(window.palette()), Scheme::Dark);
    QCOMPARE(window.grab().toImage().pixelColor(5, 5), colorsFor(Scheme::Dark).window);
}

void ThemeTest::controlsAreAsHighAsAFingerNeeds()
{
    const ThemeSwitcher theme;
    QPushButton button(u"Sign in"_s);
    QLineEdit edit;
    QCOMPARE_GE(button.sizeHint().height(), Tokens::controlHeight);
    QCOMPARE_GE(edit.sizeHint().height(), Tokens::controlHeight);
    setKioskSize(&button);
    QCOMPARE_GE(button.sizeHint().height(), Tokens::kioskControlHeight);
}

void ThemeTest::focusIsSeenWithoutTheKeyboardHavingBeenUsed()
{
    ThemeSwitcher theme;
    for (const SchemePreference preference :
        {SchemePreference::Light, SchemePreference::Dark, SchemePreference::HighContrast}) {
        theme.setPreference(preference);
        for (const ButtonRole role : {ButtonRole::Normal, ButtonRole::Primary, ButtonRole::Danger, ButtonRole::Quiet}) {
            QWidget window;
            QPushButton button(u"More time"_s, &window);
            setButtonRole(&button, role);
            window.show();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            button.clearFocus();
            const QImage without = button.grab().toImage();
            button.setFocus(Qt::OtherFocusReason);
            QVERIFY(button.hasFocus());
            QVERIFY(without != button.grab().toImage());
        }
    }
}

// L22
void ThemeTest::largeTextMakesEveryStepLarger()
{
    ThemeSwitcher theme;
    const int before = fontFor(Type::Clock).pixelSize();
    QCOMPARE(before, 48);
    theme.setTextScale(2.0);
    QCOMPARE(fontFor(Type::Body).pixelSize(), 26);
    QCOMPARE(fontFor(Type::Clock).pixelSize(), 96);
    theme.setTextScale(1.0);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
