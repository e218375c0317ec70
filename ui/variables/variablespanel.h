// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessiondesk.h"
#include "ui/widgets/sessionpanel.h"

class QBoxLayout;

namespace Foyer {

class DefaultsCard;
class VariablesCard;

//! For supervisors: the session's variables, and the organisation's defaults by name. Alt+V from anywhere in the
//! window. Values are hidden again whenever the panel leaves the screen.
class VariablesPanel final : public SessionPanel
{
    Q_OBJECT
public:
    //! \a desk must outlive the panel.
    explicit VariablesPanel(SessionDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activate() override;
    [[nodiscard]] QList<Action> actions() override;

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    VariablesCard *m_variables;
    DefaultsCard *m_defaults;
    QBoxLayout *m_cards;
};

}
