// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/deskworld.h"
#include "ui/transfer/transferstrip.h"

#include <QAbstractButton>

#include <memory>

namespace Foyer {

//! A session of Anna's with a cart on a scripted server, and the strip that moves her to a new one.
class TransferWorld final : public DeskWorld
{
public:
    TransferWorld();

    std::unique_ptr<QWidget> page;
    TransferStrip *strip = nullptr;
    QAbstractButton *other = nullptr; //!< had the focus before
    QList<Message> messages;
    QList<SessionKey> keys;
    QList<Message> notes; //!< those that came with the keys

    void serveCart(int seats);
    //! The server's setting for the old session's seats.
    void seatsAreReleased(const char *value);
    //! Page and strip, shown; the strip is open.
    void openStrip();
    void press(Qt::Key key);
    [[nodiscard]] QAbstractButton *button(const char *name) const;
    [[nodiscard]] QString text() const; //!< all a person can read, a label a line
};

}
