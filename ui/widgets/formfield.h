// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace Foyer {

class IconLabel;
class PlainLabel;

//! Label above, editor, and one message line below that holds the hint, the field's own advice or the error.
//! The line is always reserved, so nothing jumps when a message comes. The constructor names everything:
//! the editor gets \a name and the label as accessible name, the field gets \a name + "Field".
class FormField final : public QWidget {
    Q_OBJECT
public:
    //! Takes ownership of \a editor. A TextField's or PasswordField's advice is shown by itself.
    FormField(const QString &name, const QString &label, QWidget *editor, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *editor() const { return m_editor; }
    [[nodiscard]] QString label() const;
    //! A mnemonic ("&E-mail") moves the focus to the editor.
    void setLabel(const QString &label);
    void setHint(const QString &hint);
    //! Adds "optional" to the label; say what is optional, not what is required.
    void setOptional(bool optional);

    //! Shown with an icon and the word "Error" for screen readers, which also read it with the editor.
    //! It stays until clearError() or until the person edits the field.
    void setError(const QString &error);
    void clearError();
    [[nodiscard]] bool hasError() const { return !m_error.isEmpty(); }
    [[nodiscard]] QString error() const { return m_error; }
    //! An error, or advice that must be settled first.
    [[nodiscard]] bool isBlocked() const;

Q_SIGNALS:
    //! The error appeared or went.
    void errorChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildMessageLine();
    void watchEditor();
    void refreshMessage();
    void refreshLabel();

    QWidget *m_editor;
    PlainLabel *m_label;
    IconLabel *m_icon = nullptr;
    PlainLabel *m_message = nullptr;
    QToolButton *m_action = nullptr;
    QString m_labelText;
    QString m_hint;
    QString m_error;
    bool m_optional = false;
};

}
