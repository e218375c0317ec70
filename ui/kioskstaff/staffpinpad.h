// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pinprompt.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace Foyer {

class BusyButton;
class PasswordField;
class PlainLabel;

//! Asks staff for the kiosk's PIN, by touch or keyboard. Says nothing of the kiosk: a guest may find the corner, too.
class StaffPinPad final : public QWidget
{
    Q_OBJECT
public:
    explicit StaffPinPad(QWidget *parent = nullptr);

    //! Starts anew. \a waitLeft is asked each second.
    void ask(PinPrompt::WaitLeft waitLeft);
    void tellWrong();
    void tellWait(); //!< it was too soon
    void forget();

Q_SIGNALS:
    void given(const std::shared_ptr<Foyer::Secret> &pin);
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addDigit(int digit, QGridLayout *grid, int row, int column);
    void retranslate();

    PlainLabel *m_question, *m_told;
    PasswordField *m_pin;
    QPushButton *m_erase, *m_leave;
    BusyButton *m_go;
    PinPrompt *m_prompt;
};

}
