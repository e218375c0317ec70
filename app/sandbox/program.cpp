// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/program.h"

#include "app/sandbox/quit.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kParentCheckMs = 500;
constexpr int kClockSaveMs = 10'000;

Switches switchesOf(const Options &options)
{
    Switches switches;
    switches.apiVersion = options.apiVersion;
    const QTimeZone zone
        = options.zone.isEmpty() ? QTimeZone(QTimeZone::systemTimeZoneId()) : QTimeZone(options.zone);
    // "Etc/UTC" and the like are written with Z, as a server in UTC does.
    switches.serverZone = zone.isValid() && !zone.id().endsWith("UTC") ? zone : QTimeZone::utc();
    switches.seatServerZone = switches.serverZone;
    return switches;
}

QString newPassword()
{
    constexpr auto alphabet = "abcdefghijkmnpqrstuvwxyz23456789"_L1;
    QString password;
    for (int i = 0; i < 24; ++i)
        password += alphabet[static_cast<qsizetype>(QRandomGenerator::system()->bounded(alphabet.size()))];
    return password;
}

} // namespace

Program::Program(Options options)
    : m_options(std::move(options))
{
}

QString Program::start()
{
    for (const auto step :
        {&Program::openFolder, &Program::readPassword, &Program::openStore, &Program::findStaff,
             &Program::readFaults}) {
        if (const QString problem = (this->*step)(); !problem.isEmpty())
            return problem;
    }
    m_control = std::make_unique<Control>(*m_service, m_faults);
    m_service->setControl([this](const Request &request) { return m_control->handle(request); });
    m_server = std::make_unique<HttpServer>(*m_service, m_faults);
    QString problem;
    if (!m_server->start(m_options.port, &problem))
        return u"port %1 on this machine cannot be had: %2"_s.arg(m_options.port).arg(problem);
    watchParent();
    connect(&m_clockTimer, &QTimer::timeout, this, &Program::saveClock);
    m_clockTimer.start(kClockSaveMs);
    return {};
}

QString Program::openFolder()
{
    if (m_options.dataFolder.isEmpty()) {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = m_temporary->path();
        return m_temporary->isValid()
            ? QString()
            : u"a temporary folder cannot be made: %1"_s.arg(m_temporary->errorString());
    }
    m_folder = m_options.dataFolder;
    if (!QDir().mkpath(m_folder))
        return u"the folder %1 cannot be made"_s.arg(m_folder);
    m_lock = std::make_unique<QLockFile>(QDir(m_folder).filePath(u"sandbox.lock"_s));
    m_lock->setStaleLockTime(0);
    return m_lock->tryLock()
        ? QString()
        : u"the folder %1 is in use by another sandbox, or cannot be written"_s.arg(m_folder);
}

QString Program::readPassword()
{
    QFile file(QDir(m_folder).filePath(u"api-password"_s));
    if (file.open(QIODevice::ReadOnly))
        m_password = QString::fromUtf8(file.readAll()).trimmed();
    file.close();
    if (!m_password.isEmpty())
        return {};
    m_password = newPassword();
    const QByteArray text = m_password.toUtf8() + '\n';
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(text) == text.size()
        && file.flush();
    return written ? QString() : u"%1 cannot be written"_s.arg(file.fileName());
}

QString Program::openStore()
{
    const QString file = QDir(m_folder).filePath(u"sandbox.sqlite"_s);
    if (m_options.reset) {
        for (const QString &name : {file, QString(file + u"-wal"_s), QString(file + u"-shm"_s)}) {
            if (QFile::exists(name) && !QFile::remove(name))
                return u"%1 cannot be removed"_s.arg(name);
        }
    }
    m_clock = std::make_unique<Clock>(Clock::wallMs(), m_options.clockRate);
    QString problem;
    m_service = Service::open(file, *m_clock, switchesOf(m_options), &problem);
    if (!m_service)
        return u"the database %1 cannot be used: %2"_s.arg(file, problem);
    m_service->setApiPassword(m_password);
    if (!m_options.basePath.isEmpty())
        m_service->setBasePath(m_options.basePath);
    // A fast or advanced clock of an earlier run must not go back under what it has already written.
    const auto last
        = m_service->services().store.one(u"SELECT value FROM sandbox_settings WHERE name='clock'"_s);
    const qint64 behind = last ? last->text("value"_L1).toLongLong() - m_clock->nowMs() : 0;
    if (behind > 0)
        m_clock->advance(behind);
    return {};
}

void Program::saveClock()
{
    m_service->services().store.run(
        u"INSERT OR REPLACE INTO sandbox_settings VALUES('clock', ?)"_s, {QString::number(m_clock->nowMs())});
}

QString Program::readFaults()
{
    if (m_options.faultsFile.isEmpty())
        return {};
    QFile file(m_options.faultsFile);
    if (!file.open(QIODevice::ReadOnly))
        return u"the faults file %1 cannot be read"_s.arg(m_options.faultsFile);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    const QString problem = error.error != QJsonParseError::NoError
        ? error.errorString()
        : m_faults.add(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    return problem.isEmpty() ? QString()
                             : u"the faults file %1 is not right: %2"_s.arg(m_options.faultsFile, problem);
}

void Program::watchParent()
{
    if (m_options.exitWithStdin)
        Quit::withStandardInput();
    if (m_options.parentPid <= 0)
        return;
    connect(&m_parentTimer, &QTimer::timeout, this, [this] {
        if (!Quit::processExists(m_options.parentPid))
            QCoreApplication::quit();
    });
    m_parentTimer.start(kParentCheckMs);
}

QString Program::findStaff()
{
    const auto group = m_service->services().store.one(
        u"SELECT group_id FROM api_user_groups WHERE user_name=?"_s, {m_options.staff});
    if (!group)
        return u"there is no API user called %1"_s.arg(m_options.staff);
    m_staffGroup = group->text("group_id"_L1);
    return {};
}

QByteArray Program::announcement() const
{
    const QString location = m_options.staff == "super"_L1 ? u"DESK-01"_s
        : m_options.staff == "kiosk"_L1                    ? u"LOBBY-01"_s
                                                           : u"FOYER-01"_s;
    const QJsonObject line{
        {u"url"_s,
            u"http://127.0.0.1:%1%2"_s.arg(m_server->port()).arg(QString::fromUtf8(m_service->basePath()))},
        {u"user"_s, m_options.staff}, {u"userGroup"_s, m_staffGroup}, {u"machineLocation"_s, location},
        {u"password"_s, m_password}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace Foyer::Sandbox
