// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandboxprocess.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace Foyer {

namespace {

constexpr std::chrono::seconds startLimit{20};
constexpr int stopLimitMs = 2000;

}

SandboxProcess::SandboxProcess(QString program, QObject *parent) : QObject(parent), m_program(std::move(program))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(startLimit);
    connect(&m_patience, &QTimer::timeout, this, &SandboxProcess::fail);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SandboxProcess::readFirstLine);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail();
    });
    connect(&m_process, &QProcess::finished, this, [this] {
        if (m_ready)
            Q_EMIT died();
        else
            fail();
    });
}

SandboxProcess::~SandboxProcess()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    m_process.terminate();
    if (!m_process.waitForFinished(stopLimitMs)) {
        m_process.kill();
        m_process.waitForFinished(stopLimitMs);
    }
}

void SandboxProcess::start(const QStringList &arguments)
{
    const QString program
        = m_program.isEmpty() ? QString(QCoreApplication::applicationDirPath() + u"/foyer-sandbox") : m_program;
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_patience.start();
    m_process.start(program,
        QStringList{QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--exit-with-stdin")} + arguments);
}

Profile SandboxProcess::profileOf(
    const QUrl &url, const QString &user, const QString &userGroup, const QString &machineLocation)
{
    Profile profile;
    profile.baseUrl = url;
    profile.user = user;
    profile.userGroup = userGroup;
    profile.machineLocation = machineLocation;
    profile.environment = Profile::Environment::Sandbox;
    profile.apiVersion = url.path().contains(QLatin1String("/tessitura/api")) ? Profile::ApiVersion::V16
                                                                             : Profile::ApiVersion::V15;
    // What the demo organisation is set up with; app/sandbox/README.md.
    constexpr int sandboxAttemptLimit = 5;
    profile.attemptLimit = sandboxAttemptLimit;
    return profile;
}

void SandboxProcess::readFirstLine()
{
    m_line += m_process.readAllStandardOutput();
    if (m_settled || !m_line.contains('\n'))
        return;
    const QJsonObject said = QJsonDocument::fromJson(m_line.left(m_line.indexOf('\n'))).object();
    m_line.fill('\0');
    m_line.clear();
    const auto text = [&said](QLatin1StringView name) { return said.value(name).toString(); };
    using namespace Qt::Literals::StringLiterals;
    const QUrl url(text("url"_L1), QUrl::StrictMode);
    if (!url.isValid() || url.isEmpty()) {
        fail();
        return;
    }
    m_settled = m_ready = true;
    m_patience.stop();
    Q_EMIT ready(url, text("user"_L1), text("userGroup"_L1), text("machineLocation"_L1), text("password"_L1));
}

void SandboxProcess::fail()
{
    if (m_settled)
        return;
    m_settled = true;
    m_patience.stop();
    Q_EMIT failed(QString::fromUtf8(m_process.readAllStandardError()).trimmed());
}

}
