// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keptpicture.h"

#include <QDir>
#include <QTest>
#include <QWidget>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

QImage pictureOf(QWidget &widget)
{
    constexpr int nested = 6;
    for (int pass = 0; pass < nested; ++pass)
        QCoreApplication::sendPostedEvents();
    return widget.grab().toImage();
}

bool keepPicture(const QImage &picture, const QString &name)
{
    const QString folder = qEnvironmentVariable("FOYER_PICTURES");
    if (folder.isEmpty())
        return true;
    const QString scale = qFuzzyCompare(picture.devicePixelRatio(), 1.0) ? QString() : u"@2x"_s;
    return QDir().mkpath(folder) && picture.save(QDir(folder).filePath(QString(name + scale + u".png"_s)));
}

bool keepPictureOfRow(const QImage &picture, const QString &prefix)
{
    return keepPicture(picture, QString(prefix + QString::fromLatin1(QTest::currentDataTag())));
}

}
