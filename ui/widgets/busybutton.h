// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QTimer>

namespace Foyer {

//! The one submit token of a form: one press, one submitted(), until done(). It is disabled in the same slot call,
//! so a double click, a held Return or a scanner's Return cannot press it again. Connect to submitted(), never to
//! clicked().
class BusyButton final : public QPushButton {
    Q_OBJECT
public:
    BusyButton(const QString &text, const QString &busyText, QWidget *parent = nullptr);

    void setTexts(const QString &text, const QString &busyText);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    //! Whether the form is complete. A busy button stays disabled whatever is set here.
    void setReady(bool ready);
    [[nodiscard]] QSize sizeHint() const override;
    //! Return pressed anywhere in \a form (not on another button) submits; a held Return does so once.
    void submitOnReturnIn(QWidget *form);
    //! For the length of a double click no press counts: for a button that appears where another one just was.
    void holdOff();

public Q_SLOTS:
    //! Takes the token and emits submitted(); does nothing when busy, not ready, or within a double click's time
    //! of the last press.
    void submit();
    //! Takes the token without submitting, for a command begun elsewhere.
    void start();
    //! Gives the token back. The focus returns to the button if it was there.
    void done();

Q_SIGNALS:
    void submitted();
    void busyChanged(bool busy);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();

    QString m_text;
    QString m_busyText;
    QTimer m_pressed; //!< runs as long as a second press belongs to the first
    bool m_busy = false;
    bool m_ready = true;
    bool m_hadFocus = false;
};

}
