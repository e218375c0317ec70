// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

//! What the dashboard binds and what the command palette and the sheet of keys tell.
namespace Foyer::DashboardKeys {

inline const QKeySequence moreTime(Qt::Key_F8);
inline const QKeySequence littleTime(Qt::SHIFT | Qt::Key_F8);
inline const QKeySequence muchTime(Qt::CTRL | Qt::Key_F8);
inline const QKeySequence setDeadline(Qt::CTRL | Qt::SHIFT | Qt::Key_F8);
inline const QKeySequence sameSeats(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
inline const QKeySequence copySummary(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
inline const QKeySequence refresh(Qt::Key_F5);
inline const QKeySequence hold(Qt::CTRL | Qt::Key_H);
inline const QKeySequence logOut(Qt::CTRL | Qt::SHIFT | Qt::Key_L);

}
