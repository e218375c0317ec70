// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/secret.h"

#include <QWidget>

#include <memory>

class QCheckBox;

namespace Foyer {

class FormField;
class PasswordField;

//! The staff password of one profile. What was typed is moved into a Secret at the first use and the field is
//! emptied; the Secret goes with forget().
class StaffPassword final : public QWidget
{
    Q_OBJECT
public:
    //! \a name: the field's object name; the check box has it with "Keep".
    explicit StaffPassword(const QString &name, QWidget *parent = nullptr);

    //! Starts anew for a profile: nothing typed.
    void reset(bool known, bool keychain);
    void setKnown(bool known);
    void setKeychain(bool available);
    //! A copy of what was typed, for a signal; null when nothing was.
    [[nodiscard]] std::shared_ptr<Secret> use();
    //! Something was typed, or the store has it.
    [[nodiscard]] bool isAvailable() const;
    [[nodiscard]] bool wantsKeeping() const;
    void forget();
    void setError(const QString &error);
    [[nodiscard]] FormField *field() const { return m_field; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate();

    PasswordField *m_edit;
    FormField *m_field;
    QCheckBox *m_keep;
    std::unique_ptr<Secret> m_typed;
    bool m_known = false;
    bool m_keychain = true;
};

}
