// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace Foyer {

//! What a field has to say about its own text. Blocking advice must be settled before sending.
struct Advice {
    QString text = {};
    QString actionText = {};   //!< empty: nothing is offered
    bool blocking = false;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
    friend bool operator==(const Advice &, const Advice &) = default;
};

//! The base of TextField and PasswordField: never cuts or alters what was entered, says what is odd about it.
//! A held Return counts once; no completer; a paste over 10,000 characters is refused as a whole and told.
class GuardedLineEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit GuardedLineEdit(QWidget *parent = nullptr);

    [[nodiscard]] const Advice &advice() const { return m_advice; }
    //! Does what the advice offers (removes line breaks, say). Nothing happens when it offers nothing.
    void acceptAdvice();
    //! Empties the field so that undo and the PRIMARY selection give nothing back.
    virtual void wipe();

Q_SIGNALS:
    //! advice() has another value.
    void adviceChanged();

protected:
    [[nodiscard]] virtual Advice adviseOn(const QString &text) const = 0;
    //! The text that acceptAdvice() puts in place of \a text.
    [[nodiscard]] virtual QString cleaned(const QString &text) const;
    //! Looks at the text again; \a special replaces what adviseOn() would say until the next change.
    void refreshAdvice(const Advice &special = {});

    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    //! True when the text about to be inserted was too long and has been refused.
    bool refusesPaste(const QString &text);
    void guardedPaste();

    Advice m_advice;
};

}
