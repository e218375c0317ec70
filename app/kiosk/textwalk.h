// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace Foyer {

//! Every text that the objects of this program hold, whatever the object is: all readable properties that are texts, own
//! and given at run time, of every window and everything in it.
void walkTexts(const std::function<void(const QObject &owner, const QString &text)> &tell);

//! What a screen reader can be told of \a window and all in it.
void walkReadOut(QWidget *window, const std::function<void(const QString &text)> &tell);

}
