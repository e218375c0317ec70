// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kioskdesk.h"
#include "tests/models/modelworld.h"

#include <memory>

namespace Foyer {

//! A kiosk's desk on a service without a wire that says yes to everything until a test scripts something else.
struct KioskWorld : ModelWorld
{
    explicit KioskWorld(const KioskSettings &settings = usual(), int crashes = 0);
    [[nodiscard]] static KioskSettings usual();

    CheckoutService checkouts{transport};
    std::unique_ptr<KioskDesk> desk;
    QList<KioskCase> sealed; //!< what was sealed
    QStringList told; //!< pages and "forget", in order
    bool forgetsAtOnce = true;

    [[nodiscard]] const KioskView &view() const { return desk->view(); }
    void act(const KioskAction &action); //!< and the answers it brings
    void pass(std::chrono::seconds time); //!< ticks and answers
    void tick();
    void bringTo(KioskPage page); //!< Payment at most, by the usual way
    void serveCart(int due, int paid);
    void serveOrder(int orderId, const QString &status);
    [[nodiscard]] qsizetype sent(Operation operation) const { return transport.count(operation); }
};

}
