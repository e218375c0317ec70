// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/auditentry.h"
#include "ui/patron/patronform.h"

namespace Foyer {

class BusyButton;
class PinStrip;
class SupervisorRights;
class ChoiceField;
class ConfirmStrip;
class FormField;
class ReferenceBook;
class TextField;

//! Becoming a patron without any secret. Supervisors only: a reason, a red frame, a second yes.
class ExternalForm final : public PatronForm
{
    Q_OBJECT
public:
    //! \a book must outlive the form.
    ExternalForm(PatronDesk &desk, ReferenceBook &book, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void focusFirst() override;
    void refresh() override;
    //! On a rover's computer: the PIN is asked for each sign-in. \a rights must outlive the form.
    void requirePin(SupervisorRights &rights);
    //! \a reason: given already on the supervisor's desk, or None.
    void fill(const QString &userName, int loginTypeId, AuditReason reason);

Q_SIGNALS:
    //! When the request leaves, for the audit.
    void sent(Foyer::AuditReason reason);

protected:
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void retranslate() override;
    void settle(const PatronReport &report) override;

private:
    void build(ReferenceBook &book);
    void ask();
    [[nodiscard]] AuditReason reason() const;
    void authorise(const QString &userName, int loginTypeId, AuditReason reason);
    void send(const QString &userName, int loginTypeId, AuditReason reason);

    PlainLabel *m_warning = nullptr;
    TextField *m_user = nullptr;
    ChoiceField *m_type = nullptr, *m_reason = nullptr;
    FormField *m_userField = nullptr, *m_reasonField = nullptr, *m_typeField = nullptr;
    BusyButton *m_signIn = nullptr;
    ConfirmStrip *m_confirm = nullptr;
    SupervisorRights *m_rights = nullptr;
    PinStrip *m_pin = nullptr;
    std::function<void()> m_onRight; //!< what waits for the PIN
};

}
