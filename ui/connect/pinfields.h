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
    //! The organisation set the PIN: it is neither set nor changed here.
    void setLocked(bool locked);
    //! What is wrong with a new PIN; the present one is looked at when it is sealed.
    [[nodiscard]] QList<FormProblem> problems() const;
    [[nodiscard]] bool isTouched() const;
    //! Works out what is to be kept, off this thread: sealed() or refused() follows, unless forget() came first.
    void seal();
    void forget();

Q_SIGNALS:
    void edited();
    void sealed(const QString &kept);
    //! The present PIN is another one; nothing is changed.
    void refused(const Foyer::FormProblem &problem);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    bool m_locked = false;
    int m_seal = 0; //!< the last one asked for: an answer to another one is late
    QString m_kept; //!< PinHash of the profile; empty when none is set
    PasswordField *m_present;
    PasswordField *m_new;
    FormField *m_presentField;
    FormField *m_newField;
};

}
