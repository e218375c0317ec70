// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/action.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

namespace Foyer {

//! One of the tabs of an open session: cart, orders, promo, delivery … The dashboard hosts them without knowing
//! more of them than this.
class SessionPanel : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    //! In the language of the moment; read again after titleChanged().
    [[nodiscard]] virtual QString title() const = 0;
    //! The panel came to the front: load what is shown, put the focus where work begins.
    virtual void activate() = 0;
    //! What can be done in it beside bringing it to the front; for the command palette.
    [[nodiscard]] virtual QList<Action> actions() { return {}; }

Q_SIGNALS:
    void titleChanged();
    //! Something in it was asked for from outside: its tab comes to the front.
    void frontWanted();
    void message(const Foyer::Message &message);
};

}
