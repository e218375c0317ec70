// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/desk.h"

using namespace Foyer::Sandbox;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kSaturdayAfternoon = 1'795'269'600'000; // 2026-11-21 14:00 UTC
constexpr auto kApiPassword = "desk"_L1;

} // namespace

Desk::Desk()
    : m_clock(kSaturdayAfternoon, 1.0, [] { return qint64{0}; })
{
    QString problem;
    m_service = Service::open(u":memory:"_s, m_clock, Switches{}, &problem);
    if (!m_service)
        qFatal("%s", qUtf8Printable(problem));
    m_service->setApiPassword(kApiPassword);
    callAs("rover", "BOXOFF");
}

void Desk::callAs(const QByteArray &user, const QByteArray &group)
{
    const QByteArray parts = user + ':' + group + ":FOYER-01:" + QString(kApiPassword).toLatin1();
    m_authorization = "Basic " + parts.toBase64();
}

Desk::Reply Desk::ask(const QByteArray &verb, const QByteArray &path, const QJsonObject &body)
{
    Request request;
    request.verb = verb;
    const auto question = path.indexOf('?');
    request.path = m_service->basePath() + '/' + (question < 0 ? path : path.first(question));
    request.query = question < 0 ? QByteArray() : path.sliced(question + 1);
    request.headers.insert("authorization", m_authorization);
    request.headers.insert("accept", "application/json");
    if (verb == "POST" || verb == "PUT") {
        request.headers.insert("content-type", "application/json");
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    const Response response = m_service->handle(request);
    return {response.status, response.body};
}

QByteArray Desk::openSession(const QJsonObject &request)
{
    QJsonObject body = request;
    if (!body.contains(u"IpAddress"_s))
        body.insert(u"IpAddress"_s, u"10.0.0.7"_s);
    return ask("POST", "Web/Session", body).object().value(u"SessionKey"_s).toString().toLatin1();
}

QByteArray Desk::openBusinessFacing(int modeOfSaleId)
{
    const QJsonObject info{{u"ModeOfSaleId"_s, modeOfSaleId}, {u"PromotionCode"_s, 9}};
    return ask(
        "POST", "Web/Session/BusinessFacing", {{u"IpAddress"_s, u"10.0.0.7"_s}, {u"SessionInfo"_s, info}})
        .object()
        .value(u"SessionKey"_s)
        .toString()
        .toLatin1();
}

QByteArray Desk::signedIn(const QString &login)
{
    const QByteArray key = openSession();
    const Reply reply = ask("POST", sessionPath(key, "Login"),
        {{u"UserName"_s, login}, {u"Password"_s, u"Foyer-demo1"_s}, {u"LoginTypeId"_s, 1}});
    if (!reply.object().value(u"IsLoggedIn"_s).toBool())
        qFatal("%s could not be signed in", qUtf8Printable(login));
    return key;
}

void Desk::setDefault(const QString &field, const QString &value)
{
    store().run(
        u"INSERT INTO t_defaults VALUES(?1,'T_DEFAULTS',?2,0) ON CONFLICT(field_name) DO UPDATE SET value=?2, inactive=0"_s,
        {field, value});
}

QByteArray sessionPath(const QByteArray &key, const QByteArray &rest)
{
    return "Web/Session/" + key + '/' + rest;
}
