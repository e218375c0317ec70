// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/transportprobe.h"

#include <QTest>
#include <QTestEventLoop>

using namespace Qt::Literals::StringLiterals;

namespace Foyer {

QList<Operation> allCommands()
{
    QList<Operation> commands;
    for (int i = 0; i <= lastOperation; ++i) {
        const auto operation = static_cast<Operation>(i);
        if (endpointFor(operation).channel == Channel::Command)
            commands.append(operation);
    }
    return commands;
}

Request sampleRequest(Operation operation)
{
    Request request;
    request.operation = operation;
    const Endpoint &endpoint = endpointFor(operation);
    const QByteArray path(endpoint.path);
    for (qsizetype at = path.indexOf('{'); at >= 0; at = path.indexOf('{', at + 1)) {
        const bool key = path.sliced(at).startsWith("{sessionKey}");
        request.pathValues.append(key ? QString::fromLatin1(canaryKey) : u"7"_s);
    }
    if (endpoint.verb != Verb::Get)
        request.body = QByteArray(R"({"EmailAddress":"a@example.org","Password":")") + canaryPassword + R"("})";
    return request;
}

ServiceAddress addressOf(const QUrl &url, const QString &caFile)
{
    ServiceAddress address;
    address.baseUrl = url;
    address.user = u"rover"_s;
    address.userGroup = u"BOX"_s;
    address.machineLocation = u"FOYER"_s;
    address.password = Secret(u"staff:secret");
    address.caFile = caFile;
    return address;
}

Ending::Ending(Exchange *exchange) : m_exchange(exchange)
{
    QObject::connect(exchange, &Exchange::finished, exchange, [times = m_times, kept = m_answer](const Answer &answer) {
        ++*times;
        *kept = answer;
    });
}

bool Ending::arrived(std::chrono::milliseconds within) const
{
    // Not qWaitFor(): it naps between looks, and the server lives in this thread.
    if (*m_times == 0 && m_exchange) {
        QTestEventLoop loop;
        QObject::connect(m_exchange, &Exchange::finished, &loop, &QTestEventLoop::exitLoop);
        loop.enterLoopMSecs(static_cast<int>(within.count()));
    }
    return *m_times > 0;
}

Answer sendAndWait(Transport &transport, Request request)
{
    const Ending ending(transport.send(std::move(request)));
    if (!ending.arrived())
        qFatal("an exchange never ended");
    return ending.answer();
}

}
