// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/control/control.h"
#include "app/sandbox/http/httpserver.h"
#include "app/sandbox/options.h"

#include <QLockFile>
#include <QTemporaryDir>
#include <QTimer>

namespace Foyer::Sandbox {

// The parts of one running sandbox and the order they start in.
class Program final : public QObject
{
    Q_OBJECT

public:
    explicit Program(Options options);

    // Empty when everything runs; else what is wrong, in one sentence.
    [[nodiscard]] QString start();
    // The one line for standard output.
    [[nodiscard]] QByteArray announcement() const;

private:
    [[nodiscard]] QString openFolder();
    [[nodiscard]] QString openStore();
    [[nodiscard]] QString readFaults();
    [[nodiscard]] QString readPassword();
    [[nodiscard]] QString findStaff();
    void watchParent();
    void saveClock();

    Options m_options;
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Clock> m_clock;
    Faults m_faults;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<Control> m_control;
    std::unique_ptr<HttpServer> m_server;
    QString m_password;
    QString m_staffGroup;
    QTimer m_parentTimer;
    QTimer m_clockTimer;
};

} // namespace Foyer::Sandbox
