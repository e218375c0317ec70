// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profile.h"
#include "models/domain/validation.h"

#include <QWidget>

class QRadioButton;

namespace Foyer {

class FieldGrid;
class FormField;
class PlainLabel;
class TextField;

//! A field of a form and what is wrong with it.
struct FormProblem
{
    FormField *field = nullptr;
    QString words;
};

//! The part of a profile everybody has to fill in, but for the password.
class ServerFields final : public QWidget
{
    Q_OBJECT
public:
    explicit ServerFields(QWidget *parent = nullptr);

    void setProfile(const Profile &profile);
    void writeTo(Profile &profile) const;
    //! \a profile as writeTo() left it.
    [[nodiscard]] QList<FormProblem> problems(const Profile &profile) const;
    //! Puts another field after the last.
    void addField(QWidget *field);
    [[nodiscard]] FormField *addressField() const { return m_addressField; }
    [[nodiscard]] FormField *userField() const { return m_userField; }
    [[nodiscard]] QList<FormField *> fields() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildEnvironment();
    FormField *add(FormField *field, bool wide = false);
    [[nodiscard]] FormField *fieldFor(ProfileField field) const;
    void retranslate();

    FieldGrid *m_grid;
    TextField *m_name, *m_address, *m_user, *m_group, *m_location;
    FormField *m_nameField, *m_addressField, *m_userField, *m_groupField, *m_locationField;
    FormField *m_environmentField = nullptr;
    QRadioButton *m_live = nullptr;
    QRadioButton *m_test = nullptr;
    bool m_sandbox = false; //!< a sandbox stays one; it is not offered as a choice
};

}
