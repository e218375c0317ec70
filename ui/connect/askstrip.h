// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QPushButton;

namespace Foyer {

class PlainLabel;

//! A question inside a panel with a yes that cannot be taken back. The no has the focus, so a stray Return does
//! no harm; Esc says no.
class AskStrip final : public QFrame
{
    Q_OBJECT
public:
    //! The buttons are called \a name with "Yes" and "No".
    explicit AskStrip(const QString &name, QWidget *parent = nullptr);

    //! \a onYes is called at most once. A newer question takes the place of an older one.
    void ask(const QString &question, const QString &yes, const QString &no, std::function<void()> onYes);
    [[nodiscard]] bool isOpen() const { return m_onYes != nullptr; }

public Q_SLOTS:
    void dismiss();

Q_SIGNALS:
    //! Answered with no.
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void accept();

    PlainLabel *m_question;
    QPushButton *m_yes;
    QPushButton *m_no;
    std::function<void()> m_onYes;
};

}
