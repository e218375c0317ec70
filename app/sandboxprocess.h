// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profile.h"
#include "models/service/httptransport.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace Foyer {

//! foyer-sandbox as our child: started on a free port, ended with us. It watches its standard input, so it also
//! ends when we are killed.
class SandboxProcess final : public QObject
{
    Q_OBJECT
public:
    //! \a program: empty for the one beside this program.
    explicit SandboxProcess(QString program = {}, QObject *parent = nullptr);
    ~SandboxProcess() override;

    //! Finishes with exactly one of ready() and failed().
    void start(const QStringList &arguments);
    //! What ready() said, as a profile without an id or a name.
    [[nodiscard]] static Profile profileOf(
        const QUrl &url, const QString &user, const QString &userGroup, const QString &machineLocation);

Q_SIGNALS:
    void ready(const QUrl &url, const QString &user, const QString &userGroup, const QString &machineLocation,
        const QString &password);
    //! \a reason: what the program itself printed, or empty when it could not be started.
    void failed(const QString &reason);
    //! It died after ready().
    void died();

private:
    void readFirstLine();
    void fail();

    const QString m_program;
    QProcess m_process;
    QTimer m_patience;
    QByteArray m_line;
    bool m_settled = false, m_ready = false;
};

}
