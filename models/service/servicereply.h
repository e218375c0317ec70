// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/service/reply.h"
#include "models/service/transport.h"

#include <QPointer>

#include <type_traits>

namespace Foyer {

//! The reply to one exchange: decodes what a Done answer carries. A 200 that does not read as the contract
//! says proves nothing about what the service did, so it ends as Unknown. Destroying it early gives up a
//! read; a command runs on, since taking it back is not possible anyway.
template <typename T> class ServiceReply final : public ReplyOf<T>
{
public:
    using Decoder = Result<T> (*)(const QByteArray &body, QStringList *faults);

    ServiceReply(Exchange *exchange, Channel channel, Decoder decode, QObject *parent)
        : ReplyOf<T>(parent)
        , m_exchange(exchange)
        , m_channel(channel)
        , m_decode(decode)
    {
        QObject::connect(
            exchange, &Exchange::finished, this, [this](const Answer &answer) { conclude(answer); });
        QObject::connect(exchange, &QObject::destroyed, this, [this] { lose(); });
    }

    ~ServiceReply() override
    {
        if (!m_exchange || m_concluded || m_channel == Channel::Command)
            return;
        m_exchange->disconnect(this);
        m_exchange->abort();
    }

    void abort() override
    {
        if (m_exchange && !m_concluded)
            m_exchange->abort();
    }

private:
    void conclude(const Answer &answer)
    {
        if (m_concluded)
            return;
        m_concluded = true;
        this->m_timing = answer.timing;
        this->m_environment = answer.environment;
        this->m_environment = answer.environment;
        this->m_outcome = answer.outcomeClass == OutcomeClass::Done
            ? read(answer)
            : Outcome<T>::failed(answer.outcomeClass, answer.error);
        Q_EMIT this->finished();
        this->deleteLater();
    }

    Outcome<T> read(const Answer &answer)
    {
        if constexpr (std::is_same_v<T, Nothing>) {
            if (!m_decode)
                return Outcome<T>::done(Nothing{});
        }
        Result<T> value = m_decode(answer.body, &this->m_faults);
        if (value)
            return Outcome<T>::done(std::move(value).value());
        Error error = value.error();
        error.httpStatus = answer.httpStatus;
        error.requestId = answer.error.requestId;
        return Outcome<T>::failed(OutcomeClass::Unknown, std::move(error));
    }

    //! The exchange went without a word, as when its transport is destroyed.
    void lose()
    {
        if (m_concluded)
            return;
        Answer answer;
        answer.outcomeClass = OutcomeClass::Unknown;
        answer.error.kind = ErrorKind::Cancelled;
        QMetaObject::invokeMethod(
            this, [this, answer] { conclude(answer); }, Qt::QueuedConnection);
    }

    QPointer<Exchange> m_exchange;
    Channel m_channel;
    Decoder m_decode;
    bool m_concluded = false;
};

//! \a decode is null only for operations that answer with nothing to read.
template <typename T>
ReplyOf<T> *sendRequest(Transport &transport, QObject *parent, Request request,
    Result<T> (*decode)(const QByteArray &, QStringList *))
{
    const Channel channel = endpointFor(request.operation).channel;
    Exchange *exchange = transport.send(std::move(request));
    return new ServiceReply<T>(exchange, channel, decode, parent);
}

inline ReplyOf<Nothing> *sendRequest(Transport &transport, QObject *parent, Request request)
{
    return sendRequest<Nothing>(transport, parent, std::move(request), nullptr);
}

}
