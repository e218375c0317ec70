// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandboxcontrol.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTest>

#include <memory>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

SandboxControl::SandboxControl(SandboxProcess &process)
{
    m_wire.setProxy(QNetworkProxy::NoProxy);
    QObject::connect(&process, &SandboxProcess::ready, &m_wire,
        [this](const QUrl &url, const QString &user, const QString &group, const QString &location,
            const QString &password) {
            m_url = url;
            m_authorization = "Basic "
                + QString(user + u':' + group + u':' + location + u':' + password).toUtf8().toBase64();
        });
}

QJsonValue SandboxControl::ask(const QByteArray &verb, const QString &path, const QByteArray &body)
{
    constexpr int patience = 20'000;
    QUrl url = m_url;
    url.setPath(u"/_sandbox/"_s + path);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", m_authorization);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(m_wire.sendCustomRequest(request, verb, body));
    const bool answered = QTest::qWaitFor([&reply] { return reply->isFinished(); }, patience);
    const QJsonDocument json = answered ? QJsonDocument::fromJson(reply->readAll()) : QJsonDocument();
    return json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
}

QJsonValue SandboxControl::tell(const QString &path, const QJsonObject &body)
{
    return ask("POST", path, QJsonDocument(body).toJson());
}

QJsonObject SandboxControl::routes() { return ask("GET", u"requests"_s)[u"routes"_s].toObject(); }

int SandboxControl::counted(const QStringList &needles)
{
    const QJsonObject all = routes();
    int count = 0;
    for (auto route = all.begin(); route != all.end(); ++route) {
        for (const QString &needle : needles)
            count += route.key().contains(needle) ? route.value().toInt() : 0;
    }
    return count;
}

int SandboxControl::tries()
{
    return counted({u"POST Web/Session/{sessionKey}/Login"_s, u"ValidateWebLogin"_s}) - counted({u"SendCredentials"_s});
}

QJsonArray SandboxControl::mails()
{
    const QJsonValue box = ask("GET", u"outbox"_s);
    return box.isArray() ? box.toArray() : box.toObject().value(u"mails"_s).toArray();
}

}
