// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referencebook.h"
#include "tests/models/deskworld.h"
#include "tests/support/deliberateperson.h"
#include "ui/orders/orderspanel.h"

#include <memory>

namespace Foyer {

//! A session with a patron, her orders on a scripted server, and the panel that shows them.
class OrdersWorld final : public DeskWorld
{
public:
    //! \a customer 0 = nobody is signed in.
    explicit OrdersWorld(int customer = 1001);

    static QByteArray annasOrders();
    //! So many paid orders, the newest first.
    static QByteArray manyOrders(int count);
    //! Opens the session, shows the panel and lets it load.
    void show(QSize size = {966, 620});
    void searchAnswers(const QByteArray &json);
    //! All texts a person can see on the panel, one a line.
    [[nodiscard]] QString visibleText() const;
    //! Selects the order as a person would.
    void choose(int orderId);
    void key(Qt::Key which);
    void type(const QString &text);

    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return panel->findChild<T *>(name);
    }

    DeliberatePerson person;
    ReferenceBook book{service};
    QList<Message> messages;
    std::unique_ptr<OrdersPanel> panel;
};

}
