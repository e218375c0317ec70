// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/callmasker.h"

#include "models/domain/masker.h"
#include "models/service/transport.h"

namespace Foyer {

namespace {

//! The names in {…}, in order.
QList<QByteArray> placesOf(QByteArrayView path)
{
    QList<QByteArray> names;
    for (qsizetype open = path.indexOf('{'); open >= 0; open = path.indexOf('{', open + 1))
        names.append(path.sliced(open + 1, path.indexOf('}', open) - open - 1).toByteArray());
    return names;
}

//! What the text is about, where the meaning of a member hangs on that.
QByteArray rootOf(Operation operation)
{
    switch (operation) {
    case Operation::GetVariable:
    case Operation::GetVariables:
    case Operation::AddVariable:
    case Operation::UpdateVariable:
        return "Variable";
    case Operation::GetExpiration:
    case Operation::SetExpiration:
        return "Expiration";
    case Operation::CreateSession:
    case Operation::CreateBusinessFacingSession:
        return "SessionKey";
    default:
        return {};
    }
}

}

CallCapture::CallCapture(SessionAliases &aliases, const KnownSecrets &staff, const Request &request)
    : m_aliases(aliases), m_root(rootOf(request.operation))
{
    m_secrets.add(staff);
    const Masker masker(aliases, m_secrets);
    const QList<QByteArray> places = placesOf(endpointFor(request.operation).path);
    for (qsizetype i = 0; i < request.pathValues.size(); ++i) {
        const QByteArray name = places.value(i), value = request.pathValues[i].toUtf8();
        if (name == "sessionKey" && m_call.session == 0)
            m_call.session = aliases.aliasOf(value);
        m_call.pathValues.append(masker.value(name, value));
    }
    for (const auto &[name, value] : request.query)
        m_call.query.append({name.toUtf8(), masker.value(name.toUtf8(), value.toUtf8())});
    m_call.requestBytes = request.body.size();
    if (!request.body.isEmpty())
        m_call.requestBody = masker.json(request.body, m_root, mostKept);
}

void CallCapture::clean(QList<ServerMessage> &messages) const
{
    for (ServerMessage &message : messages) {
        for (QString *text : {&message.code, &message.description, &message.details, &message.path})
            *text = QString::fromUtf8(m_secrets.scrub(text->toUtf8()));
    }
}

MaskedCall CallCapture::finish(const Headers &headers, QByteArrayView body)
{
    const Masker masker(m_aliases, std::as_const(m_secrets));
    for (const auto &[name, value] : headers)
        m_call.answerHeaders += name + ": " + masker.header(name, value) + '\n';
    if (!body.isEmpty())
        m_call.answerBody = masker.json(body, m_root, mostKept);
    // A session that was just opened is what the call was about.
    constexpr QByteArrayView opened("\"SessionKey\":\"<session key ");
    if (m_call.session == 0 && m_root == "SessionKey") {
        const qsizetype at = m_call.answerBody.indexOf(opened);
        const qsizetype end = m_call.answerBody.indexOf('>', at);
        if (at >= 0)
            m_call.session = m_call.answerBody.sliced(at + opened.size(), end - at - opened.size()).toInt();
    }
    return std::move(m_call);
}

void CallMasker::setStaffPassword(const Secret &password)
{
    m_staff = KnownSecrets();
    m_staff.add(password.utf8(), "<staff password>");
}

std::unique_ptr<CallCapture> CallMasker::begin(const Request &request)
{
    return std::make_unique<CallCapture>(m_aliases, m_staff, request);
}

}
