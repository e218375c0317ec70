// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

// One run of the real program on a folder that stays.
struct Run
{
    QProcess process;
    QUrl url;
    QByteArray credentials;
    QTcpSocket socket;

    //! \a surroundings: environment of the program, "NAME=value".
    explicit Run(const QString &folder, const QStringList &surroundings = {})
    {
        process.setEnvironment(QProcess::systemEnvironment() + surroundings);
        process.start(QStringLiteral(FOYER_SANDBOX_PROGRAM), {u"--data"_s, folder});
        if (!process.waitForReadyRead(30'000))
            return;
        const QJsonObject line = QJsonDocument::fromJson(process.readLine()).object();
        url = QUrl(line.value("url"_L1).toString());
        credentials
            = QString(u"rover:BOXOFF:FOYER-01:"_s + line.value("password"_L1).toString()).toUtf8().toBase64();
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(url.port()));
        (void)socket.waitForConnected(5000);
    }
    void send(const QByteArray &verb, const QByteArray &path, const QByteArray &body = {})
    {
        socket.write(verb + " /TessituraService/" + path + " HTTP/1.1\r\nHost: 127.0.0.1:"
            + QByteArray::number(url.port()) + "\r\nAuthorization: Basic " + credentials
            + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body);
    }
    // The body of the next answer; empty when it is a refusal, or the program went first.
    QByteArray answer()
    {
        return answerWithStatus().second;
    }
    std::pair<int, QByteArray> answerWithStatus()
    {
        QByteArray all;
        while (true) {
            const auto end = all.indexOf("\r\n\r\n");
            const auto length = all.indexOf("Content-Length: ");
            if (end >= 0 && length >= 0) {
                const int body = all.mid(length + 16, all.indexOf('\r', length) - length - 16).toInt();
                if (all.size() >= end + 4 + body) {
                    const int status = all.mid(9, 3).toInt();
                    return {status, status == 200 ? all.mid(end + 4, body) : QByteArray()};
                }
            }
            if (!socket.waitForReadyRead(5000))
                return {};
            all += socket.readAll();
        }
    }
};
