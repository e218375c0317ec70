// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cart.h"
#include "ui/kiosk/kiosklook.h"

#include <QWidget>

namespace Foyer {

class PagedTiles;

//! What is bought: seats with their show, fees, and nothing of whose cart it is.
class SummaryList final : public QWidget
{
    Q_OBJECT
public:
    SummaryList(const KioskLook &look, QWidget *parent);

    void showCart(const std::optional<Cart> &cart);

Q_SIGNALS:
    void touched();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *line(const QString &what, const QString &below, const std::optional<Money> &amount);

    KioskLook m_look;
    std::optional<Cart> m_cart;
    PagedTiles *m_lines;
};

}
