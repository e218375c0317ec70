// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QWidget;

namespace Foyer {

//! Does its work once, after a window was painted for the first time: what loads libraries or asks other programs must
//! not stand between the start and the first picture. A window that nobody sees waits for no picture.
class AfterFirstPaint final : public QObject
{
    Q_OBJECT
public:
    AfterFirstPaint(QWidget &window, std::function<void()> work, QObject *parent = nullptr);

    static constexpr std::chrono::milliseconds longest{3000};

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void work();

    std::function<void()> m_work; //!< empty when done
    QTimer m_late;
};

}
