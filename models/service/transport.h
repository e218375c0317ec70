// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/outcome.h"
#include "models/domain/seatclock.h"
#include "models/service/callmasker.h"
#include "models/service/endpoints.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPair>
#include <QString>

namespace Foyer {

//! What is to be sent. The body is JSON; it may hold a password, so it is moved, wiped and never logged.
struct Request
{
    Operation operation = Operation::GetSession;
    QStringList pathValues; //!< fill the template's {…} in order; session keys are secrets
    QList<QPair<QString, QString>> query;
    QByteArray body;
};

//! A raw answer, already judged by its status line and transport (not yet by its content).
struct Answer
{
    OutcomeClass outcomeClass = OutcomeClass::NotSent;
    Error error; //!< meaningful when not Done
    int httpStatus = 0;
    QByteArray body;
    AnswerTiming timing;
    QByteArray environment; //!< X-Foyer-Sandbox header, empty on a real server
};

//! What happened, for the lamp, the timeline and the log: allow-listed facts, no secret among them.
struct CallRecord
{
    Operation operation = Operation::GetSession;
    QByteArray requestId;
    QDateTime startedUtc;
    std::chrono::milliseconds duration{};
    OutcomeClass outcomeClass = OutcomeClass::NotSent;
    ErrorKind errorKind = ErrorKind::Unreadable; //!< meaningful when not Done
    int httpStatus = 0;
    qint64 answerBytes = 0;
    MaskedCall text; //!< masked before it gets here
    QDateTime certificateEndUtc; //!< of the server's certificate; invalid over http or before it was seen
};

//! One request on its way. Finishes exactly once, always from the event loop, then deletes itself.
//! Destroying it or its parent cancels the request; a command that had left is then simply not known.
class Exchange : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    //! Finishes with Cancelled, as NotSent or Unknown depending on whether bytes had left.
    virtual void abort() = 0;

Q_SIGNALS:
    void finished(const Foyer::Answer &answer);
};

//! Puts requests on a wire. HttpTransport is the real one; tests use a scripted one.
class Transport : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    //! Never null; owned by the transport until it deletes itself.
    virtual Exchange *send(Request request) = 0;

    //! The number a session goes by in records; 0 = none of them was about it.
    [[nodiscard]] int aliasOf(const QString &sessionKey) { return m_masker.aliases().known(sessionKey.toUtf8()); }

Q_SIGNALS:
    //! After every exchange, whatever its end.
    void called(const Foyer::CallRecord &record);

protected:
    CallMasker m_masker;
};

}
