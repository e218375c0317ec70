// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profile.h"
#include "ui/connect/serverfields.h"

#include <QWidget>

namespace Foyer {

class FormField;
class PasswordField;

//! Sets, changes or removes the supervisor's PIN of a profile. A PIN that is set is needed to change it; both fields
//! forget what was typed when they are left.
class PinFields final : public QWidget
{
    Q_OBJECT
public:
    explicit PinFields(QWidget *parent = nullptr);

    void setProfile(const Profile &profile);
    //! Slow where the present PIN has to be looked at: ask when saving, not while typing.
    [[nodiscard]] QList<FormProblem> problems() const;
    //! Slow as well. Changes nothing while nothing was typed; call problems() first.
    void applyTo(Profile &profile) const;
    void forget();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_kept; //!< PinHash of the profile; empty when none is set
    PasswordField *m_present;
    PasswordField *m_new;
    FormField *m_presentField;
    FormField *m_newField;
};

}
