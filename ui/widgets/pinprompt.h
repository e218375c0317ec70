// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/secret.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace Foyer {

class BusyButton;
class PasswordField;
class PlainLabel;

//! What every place that asks for a PIN does with its three parts: the field is emptied with each use, a wrong one is
//! told, and after too many the seconds are counted down until the next may be tried.
class PinPrompt final : public QObject
{
    Q_OBJECT
public:
    using WaitLeft = std::function<std::chrono::seconds()>;

    //! The parts must outlive the prompt.
    PinPrompt(PasswordField &pin, BusyButton &go, PlainLabel &told, QObject *parent = nullptr);

    //! Starts anew. \a waitLeft is asked each second.
    void start(WaitLeft waitLeft);
    void stop();
    void tellWrong();
    void tellWait(); //!< it was too soon
    void refresh();

Q_SIGNALS:
    void given(const std::shared_ptr<Foyer::Secret> &pin);
    void told(bool anything); //!< whether something is to be read

private:
    void submit();

    PasswordField &m_pin;
    BusyButton &m_go;
    PlainLabel &m_told;
    QTimer m_second;
    WaitLeft m_waitLeft;
    bool m_wrong = false;
};

}
