// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/outcome.h"
#include "models/domain/seatclock.h"

#include <QObject>

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

Q_SIGNALS:
    void finished();

protected:
    AnswerTiming m_timing;
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
