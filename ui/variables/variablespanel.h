// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/auditentry.h"
#include "models/sessiondesk.h"
#include "ui/widgets/sessionpanel.h"

class QBoxLayout;

namespace Foyer {

class DefaultsCard;
class VariablesCard;
struct VariableReport;

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

Q_SIGNALS:
    //! One of the variables was changed, or not; and why.
    void changed(const Foyer::VariableReport &report, Foyer::AuditReason why);

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
