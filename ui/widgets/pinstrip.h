// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pinprompt.h"

#include <QFrame>

class QPushButton;

namespace Foyer {

class BusyButton;
class PasswordField;
class PlainLabel;

//! Asks for the supervisor's PIN in place. The field has no undo and is emptied with each use; after wrong ones it
//! counts down until the next may be tried. Esc leaves.
class PinStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit PinStrip(QWidget *parent = nullptr);

    //! Shows the strip with \a why the PIN is needed. \a waitLeft is asked each second while a wait runs.
    void ask(const QString &why, PinPrompt::WaitLeft waitLeft);
    void tellRight(); //!< closes
    void tellWrong();
    void tellWait(); //!< it was too soon
    [[nodiscard]] bool isAsking() const { return !isHidden(); }

public Q_SLOTS:
    void leave();

Q_SIGNALS:
    void given(const std::shared_ptr<Foyer::Secret> &pin);
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    PlainLabel *m_why;
    PlainLabel *m_told;
    PasswordField *m_pin;
    BusyButton *m_go;
    QPushButton *m_leave;
    PinPrompt *m_prompt;
};

}
