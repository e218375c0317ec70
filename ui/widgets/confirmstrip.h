// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/focusreturn.h"

#include <QFrame>

#include <functional>

class QBoxLayout;
class QPushButton;

namespace Foyer {

class BusyButton;
class PlainLabel;

//! A question inside the page, not over it: Enter says yes, Esc says no, everything else stays usable.
//! Holds one question; a newer one takes its place, and a change of language takes it back. For the length of a double click yes does not count.
class ConfirmStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit ConfirmStrip(QWidget *parent = nullptr);

    //! Shows the question and moves the focus to \a yes. \a onYes is called at most once.
    void ask(const QString &question, const QString &yes, const QString &no, std::function<void()> onYes);
    [[nodiscard]] bool isOpen() const { return m_onYes != nullptr; }

    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    //! Says no; the focus goes back to where it was.
    void dismiss();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void accept();
    void fit();
    [[nodiscard]] int buttonsWidth() const;

    QBoxLayout *m_row; //!< question and answers; the answers below it where it is narrow
    QWidget *m_answers, *m_enter, *m_escape;
    PlainLabel *m_question;
    BusyButton *m_yes;
    QPushButton *m_no;
    std::function<void()> m_onYes;
    FocusReturn m_focus;
    int m_room = 0; //!< between the margins; 0 before the first layout
};

}
