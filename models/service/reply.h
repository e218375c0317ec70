// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/outcome.h"
#include "models/domain/seatclock.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <memory>

namespace Foyer {

//! A request of the service layer. finished() fires exactly once, always from the event loop, also for
//! input refused here; afterwards the reply deletes itself. Read outcome() in the slot.
class Reply : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void abort() = 0;
    [[nodiscard]] const AnswerTiming &timing() const { return m_timing; }
    //! What a sandbox says of itself in X-Foyer-Sandbox; empty on a real server.
    [[nodiscard]] const QByteArray &environment() const { return m_environment; }
    //! Members of a Done answer that were of the wrong type or out of range and therefore read as unknown,
    //! e.g. "CartInfo.PaymentCount". Paths only, never a value: safe to log.
    [[nodiscard]] const QStringList &faults() const { return m_faults; }

Q_SIGNALS:
    void finished();

protected:
    AnswerTiming m_timing;
    QByteArray m_environment;
    QStringList m_faults;
};

template<typename T>
class ReplyOf : public Reply
{
public:
    using Reply::Reply;
    [[nodiscard]] const Outcome<T> &outcome() const { return m_outcome; }

protected:
    Outcome<T> m_outcome;
};

}
