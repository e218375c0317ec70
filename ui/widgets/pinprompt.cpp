// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pinprompt.h"

#include "ui/widgets/busybutton.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/plainlabel.h"

#include <utility>

namespace Foyer {

PinPrompt::PinPrompt(PasswordField &pin, BusyButton &go, PlainLabel &told, QObject *parent)
    : QObject(parent), m_pin(pin), m_go(go), m_told(told)
{
    m_go.submitOnReturnIn(&m_pin);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_go, &BusyButton::submitted, this, &PinPrompt::submit);
    connect(&m_pin, &QLineEdit::textChanged, this, &PinPrompt::refresh);
    connect(&m_second, &QTimer::timeout, this, &PinPrompt::refresh);
}

void PinPrompt::start(WaitLeft waitLeft)
{
    m_waitLeft = std::move(waitLeft);
    m_wrong = false;
    m_pin.wipe();
    m_go.done();
    m_second.start();
    refresh();
    m_pin.setFocus(Qt::OtherFocusReason);
}

void PinPrompt::stop()
{
    m_second.stop();
    m_pin.wipe();
    m_go.done();
}

void PinPrompt::submit()
{
    const auto pin = std::make_shared<Secret>(m_pin.text());
    m_pin.wipe();
    Q_EMIT given(pin);
}

void PinPrompt::tellWrong()
{
    m_wrong = true;
    tellWait();
}

void PinPrompt::tellWait()
{
    m_go.done();
    refresh();
    m_pin.setFocus(Qt::OtherFocusReason);
}

void PinPrompt::refresh()
{
    const std::chrono::seconds wait = m_waitLeft ? m_waitLeft() : std::chrono::seconds::zero();
    const bool waits = wait > std::chrono::seconds::zero() && !m_go.isBusy();
    m_go.setReady(!waits && !m_pin.text().isEmpty());
    if (waits)
        m_told.setText(tr("Wrong too often. The next try in %1 s.").arg(wait.count()));
    else
        m_told.setText(m_wrong ? tr("That was not the PIN.") : QString());
    Q_EMIT told(!m_told.text().isEmpty());
}

}
