// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessiondesk.h"
#include "ui/widgets/sessionpanel.h"

class QBoxLayout;

namespace Foyer {

class CreditCard;
class DeliveryCard;

//! How the tickets reach the patron, and what the patron has on account. Alt+D from anywhere in the window; V shows
//! the credit, which is hidden again whenever the panel leaves the screen.
class DeliveryPanel final : public SessionPanel
{
    Q_OBJECT
public:
    //! \a desk must outlive the panel. Hold at Box Office is listed only when \a allowHoldAtBoxOffice.
    explicit DeliveryPanel(SessionDesk &desk, bool allowHoldAtBoxOffice, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activate() override;

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    DeliveryCard *m_delivery;
    CreditCard *m_credit;
    QBoxLayout *m_cards;
};

}
