// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenaudit.h"
#include "tests/ui/kioskviews.h"
#include "translations/language.h"
#include "ui/kiosk/kioskbutton.h"
#include "ui/kiosk/kioskspeech.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/theme/themeswitcher.h"

#include <QDir>
#include <QLabel>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Room
{
    const char *name;
    QSize size;
    bool largeText = false, highContrast = false;
};

constexpr Room rooms[] = {{"laptop", {1366, 768}}, {"practice", {1366, 738}}, // below the sandbox's band
    {"wide", {1920, 1080}}, {"upright", {1080, 1920}}, {"large", {1366, 768}, true},
    {"large-upright", {1080, 1920}, true}, {"contrast", {1366, 768}, false, true}};

}

//! Paints the kiosk's pages in every room and language and looks for what does not fit; with FOYER_PICTURES=<folder>
//! the pictures are kept for a person to look at.
class KioskPicturesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPageFitsInEveryRoomAndLanguage_data();
    void everyPageFitsInEveryRoomAndLanguage();

private:
    [[nodiscard]] static QStringList faults(const KioskWindow &window);

    ThemeSwitcher m_theme;
};

void KioskPicturesTest::everyPageFitsInEveryRoomAndLanguage_data()
{
    QTest::addColumn<const Room *>("room");
    QTest::addColumn<QString>("language");
    for (const Room &room : rooms) {
        for (const QString &language : Language::forGuests())
            QTest::addRow("kiosk-%s-%s", room.name, qPrintable(language)) << &room << language;
    }
}

void KioskPicturesTest::everyPageFitsInEveryRoomAndLanguage()
{
    QFETCH(const Room *, room);
    QFETCH(QString, language);
    Language texts(u"en"_s);
    KioskWindow window(kioskSpeech(texts));
    window.resize(room->size);
    window.QWidget::show();
    QStringList wrong;
    const QString folder = qEnvironmentVariable("FOYER_PICTURES");
    for (const KioskScene &scene : kioskScenes()) {
        KioskView view = scene.view;
        view.language = language;
        view.largeText = room->largeText;
        view.highContrast = room->highContrast;
        window.show(view);
        QCoreApplication::sendPostedEvents();
        for (const QString &fault : faults(window))
            wrong.append(QString::fromLatin1(scene.name) + u": "_s + fault);
        QCOMPARE(window.size(), room->size); // nothing pushed it wider
        // Painting takes most of the time; without a person to look at them one room is enough.
        if (folder.isEmpty() && room != rooms)
            continue;
        const QImage picture = window.grab().toImage();
        if (!folder.isEmpty()) {
            QVERIFY(QDir().mkpath(folder));
            const QString name = u"kiosk-%1-%2-%3.png"_s.arg(QString::fromLatin1(scene.name), QString::fromLatin1(room->name), language);
            QVERIFY(picture.save(QDir(folder).filePath(name)));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

//! Texts that cannot be read whole, targets that are too small or stand on each other, and things beyond the edge.
QStringList KioskPicturesTest::faults(const KioskWindow &window)
{
    constexpr int leastTarget = 60;
    QStringList found;
    QList<const QWidget *> parts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const QRect place(widget->mapTo(&window, QPoint()), widget->size());
        const auto *button = qobject_cast<const KioskButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (!button && !(label && !label->text().isEmpty()))
            continue;
        const QString text = button ? button->accessibleName() : label->text();
        if (!window.rect().contains(place))
            found.append(u"beyond the edge: "_s + text);
        if (button && (!button->showsItsText() || button->width() < leastTarget || button->height() < leastTarget))
            found.append((button->showsItsText() ? u"button too small: %1 (%2×%3)"_s : u"button cuts its text: %1 (%2×%3)"_s).arg(text).arg(place.width()).arg(place.height()));
        if (label && !ScreenAudit::cutText(*label).isEmpty())
            found.append(u"cut: "_s + text);
        for (const QWidget *other : std::as_const(parts)) {
            const bool layered = other->window()->findChild<QWidget *>(u"overlay"_s) != nullptr;
            if (!layered && QRect(other->mapTo(&window, QPoint()), other->size()).intersects(place))
                found.append(u"on each other: "_s + text + u" and "_s + other->accessibleName());
        }
        parts.append(widget);
    }
    return found;
}

QTEST_MAIN(KioskPicturesTest)
#include "tst_kioskpictures.moc"
