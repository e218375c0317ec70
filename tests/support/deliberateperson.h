// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QStyleHints>

namespace Foyer {

//! As long as it lives, somebody is at the keyboard who presses once, looks, and presses again: no press is the
//! second half of a double one, so no test has to wait for a double click's time to pass.
class DeliberatePerson final
{
    Q_DISABLE_COPY_MOVE(DeliberatePerson)
public:
    DeliberatePerson() { QGuiApplication::styleHints()->setMouseDoubleClickInterval(0); }
    ~DeliberatePerson() { QGuiApplication::styleHints()->setMouseDoubleClickInterval(m_usual); }

private:
    const int m_usual = QGuiApplication::styleHints()->mouseDoubleClickInterval();
};

}
