// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    void fill(const QString &userName, int loginTypeId);

Q_SIGNALS:
    //! When the request leaves, for the journal of the house.
    void sent(const QString &userName, const QString &reason);

protected:
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void retranslate() override;
    void settle(const PatronReport &report) override;

private:
    void build(ReferenceBook &book);
    void ask();
    void authorise(const QString &userName, int loginTypeId, const QString &reason);
    void send(const QString &userName, int loginTypeId, const QString &reason);

    PlainLabel *m_warning = nullptr;
    TextField *m_user = nullptr, *m_reason = nullptr;
    ChoiceField *m_type = nullptr;
    FormField *m_userField = nullptr, *m_reasonField = nullptr, *m_typeField = nullptr;
    BusyButton *m_signIn = nullptr;
    ConfirmStrip *m_confirm = nullptr;
    SupervisorRights *m_rights = nullptr;
    PinStrip *m_pin = nullptr;
    std::function<void()> m_onRight; //!< what waits for the PIN
};

}
