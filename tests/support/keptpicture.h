// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

class QWidget;

namespace Foyer {

//! Laid out, and painted. Words that wrap in several nested widgets need a pass for each.
[[nodiscard]] QImage pictureOf(QWidget &widget);

//! Keeps a picture for a person to look at: as NAME.png, at 200 % as NAME@2x.png, in the folder $FOYER_PICTURES. Where
//! that is not set nothing is kept. False when it could not be written.
[[nodiscard]] bool keepPicture(const QImage &picture, const QString &name);

//! Its name is \a prefix and the test's row.
[[nodiscard]] bool keepPictureOfRow(const QImage &picture, const QString &prefix = {});

}
