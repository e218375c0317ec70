// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sessionpanel.h"

namespace Foyer {

class Card;
class CallDesk;
class TimelineView;

//! The calls of one session, as a tab of it.
class TimelinePanel final : public SessionPanel
{
    Q_OBJECT
public:
    //! \a desk must outlive the panel; the view is made when the panel is first looked at.
    TimelinePanel(CallDesk &desk, QString sessionKey, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activate() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    CallDesk &m_desk;
    const QString m_key;
    Card *m_card;
    TimelineView *m_view = nullptr;
};

}
