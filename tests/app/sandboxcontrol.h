// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandboxprocess.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QNetworkAccessManager>

namespace Foyer {

//! The pages below /_sandbox/ of a sandbox that was started for a test; what is asked there is not counted.
class SandboxControl
{
public:
    //! \a process: before it is started; must outlive this.
    explicit SandboxControl(SandboxProcess &process);

    //! GET or POST, an object or a list; nothing when no answer came.
    QJsonValue ask(const QByteArray &verb, const QString &path, const QByteArray &body = {});
    QJsonValue tell(const QString &path, const QJsonObject &body);
    //! How often the sandbox saw each route.
    [[nodiscard]] QJsonObject routes();
    //! Requests whose route has one of \a needles in it.
    [[nodiscard]] int counted(const QStringList &needles);
    //! Requests that tried to sign somebody in.
    [[nodiscard]] int tries();
    //! Mails the service would have sent.
    [[nodiscard]] QJsonArray mails();

private:
    QNetworkAccessManager m_wire;
    QUrl m_url;
    QByteArray m_authorization;
};

}
