// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedtransport.h"

#include "models/service/urlbuilder.h"

#include <algorithm>

namespace Foyer {

ScriptedExchange::ScriptedExchange(
    Operation operation, std::unique_ptr<CallCapture> capture, ScriptedTransport *transport)
    : Exchange(transport)
    , m_operation(operation)
    , m_capture(std::move(capture))
    , m_transport(transport)
{
}

void ScriptedExchange::abort()
{
    end(ScriptedTransport::failure(OutcomeClass::Unknown, ErrorKind::Cancelled));
}

void ScriptedExchange::end(Answer answer)
{
    if (m_ended)
        return;
    m_ended = true;
    m_capture->clean(answer.error.messages);
    const auto deliver = [this, answer = std::move(answer)] {
        CallRecord record;
        record.operation = m_operation;
        record.outcomeClass = answer.outcomeClass;
        record.errorKind = answer.error.kind;
        record.httpStatus = answer.httpStatus;
        record.answerBytes = answer.body.size();
        record.text = m_capture->finish({}, answer.body);
        Q_EMIT m_transport->called(record);
        Q_EMIT finished(answer);
        deleteLater();
    };
    QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
}

Exchange *ScriptedTransport::send(Request request)
{
    const Operation operation = request.operation;
    const bool legal = std::all_of(request.pathValues.begin(), request.pathValues.end(),
        [](const QString &value) { return pathSegment(value).has_value(); });
    auto *exchange = new ScriptedExchange(operation, m_masker.begin(request), this);
    m_requests.append(std::move(request));
    QList<Scripted> &scripts = m_scripts[operation];
    if (!legal) {
        exchange->end(failure(OutcomeClass::NotSent, ErrorKind::InvalidInput));
    } else if (scripts.isEmpty()) {
        exchange->end(m_always.value(operation, failure(OutcomeClass::NotSent, ErrorKind::Unreachable)));
    } else {
        Scripted next = scripts.takeFirst();
        if (next.when == When::OnRelease)
            m_waiting.append({exchange, std::move(next.answer)});
        else
            exchange->end(std::move(next.answer));
    }
    return exchange;
}

void ScriptedTransport::answer(Operation operation, Answer answer, When when)
{
    m_scripts[operation].append({std::move(answer), when});
}

void ScriptedTransport::answerJson(Operation operation, const QByteArray &json, When when)
{
    answer(operation, jsonAnswer(json), when);
}

void ScriptedTransport::answerNothing(Operation operation, When when)
{
    answer(operation, jsonAnswer({}, 204), when);
}

void ScriptedTransport::refuse(Operation operation, int httpStatus, ErrorKind kind, const QString &text)
{
    answer(operation, failure(OutcomeClass::Refused, kind, httpStatus, text));
}

void ScriptedTransport::fail(Operation operation, OutcomeClass how, ErrorKind kind, When when)
{
    answer(operation, failure(how, kind), when);
}

void ScriptedTransport::answerAlways(Operation operation, Answer answer)
{
    m_always[operation] = std::move(answer);
}

bool ScriptedTransport::release()
{
    while (!m_waiting.isEmpty()) {
        Waiting next = m_waiting.takeFirst();
        if (next.exchange) {
            next.exchange->end(std::move(next.answer));
            return true;
        }
    }
    return false;
}

qsizetype ScriptedTransport::waiting() const
{
    return std::count_if(
        m_waiting.begin(), m_waiting.end(), [](const Waiting &entry) { return !entry.exchange.isNull(); });
}

qsizetype ScriptedTransport::count(Operation operation) const
{
    return std::count_if(m_requests.begin(), m_requests.end(),
        [operation](const Request &request) { return request.operation == operation; });
}

Request ScriptedTransport::last() const { return m_requests.isEmpty() ? Request{} : m_requests.constLast(); }

Answer ScriptedTransport::jsonAnswer(const QByteArray &json, int httpStatus)
{
    Answer answer;
    answer.outcomeClass = OutcomeClass::Done;
    answer.httpStatus = httpStatus;
    answer.body = json;
    return answer;
}

Answer ScriptedTransport::failure(OutcomeClass how, ErrorKind kind, int httpStatus, const QString &text)
{
    Answer answer;
    answer.outcomeClass = how;
    answer.httpStatus = httpStatus;
    answer.error.kind = kind;
    answer.error.httpStatus = httpStatus;
    if (!text.isEmpty())
        answer.error.messages.append({{}, text, {}, {}});
    return answer;
}

void ScriptedTransport::forgetVisitor()
{
    m_requests.clear();
    m_scripts.clear();
    m_masker.aliases() = SessionAliases();
}

}
