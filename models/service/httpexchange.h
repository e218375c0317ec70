// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/service/callmasker.h"
#include "models/service/oneshotbody.h"
#include "models/service/transport.h"
#include "models/service/verdict.h"

#include <QNetworkReply>
#include <QTimer>

#include <memory>

namespace Foyer {

//! One QNetworkReply from send to verdict: overall deadline, size cap, timing, and nothing it says taken on trust.
class HttpExchange final : public Exchange
{
    Q_OBJECT
public:
    HttpExchange(const Endpoint &endpoint, QByteArray requestId, std::unique_ptr<CallCapture> capture, const Clock &clock,
        QObject *parent);
    ~HttpExchange() override;

    //! Takes \a reply and keeps its \a manager. \a body is null for requests without one.
    void watch(QNetworkReply *reply, std::shared_ptr<QNetworkAccessManager> manager, std::shared_ptr<BodyTrace> body,
        std::chrono::milliseconds deadline);
    //! Finishes as NotSent, from the event loop.
    void endUnsent(ErrorKind why);
    void abort() override;

Q_SIGNALS:
    void recorded(const Foyer::CallRecord &record);

private:
    void stop(StopReason reason);
    void noteHead();
    void drain();
    void noteTlsErrors(const QList<QSslError> &errors);
    void conclude();
    void deliver(Answer answer);
    [[nodiscard]] ExchangeFacts facts() const;

    const Endpoint &m_endpoint;
    QByteArray m_requestId;
    std::unique_ptr<CallCapture> m_capture;
    const Clock &m_clock;
    std::shared_ptr<QNetworkAccessManager> m_manager;
    QNetworkReply *m_reply = nullptr;
    std::shared_ptr<BodyTrace> m_trace;
    QTimer m_deadline;
    QDateTime m_certificateEnd;
    QByteArray m_body;
    AnswerTiming m_timing;
    QDateTime m_startedUtc;
    StopReason m_stopped = StopReason::None;
    std::optional<TlsFailure> m_tls;
    bool m_concluded = false;
};

}
