// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace Foyer {

//! A shell script in the place of the program that prints. What it writes to "$0.NAME" can be read.
class StandInLp final
{
public:
    explicit StandInLp(const QString &script)
    {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write("#!/bin/sh\n" + script.toUtf8() + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("lp")); }
    [[nodiscard]] QByteArray wrote(const QString &name) const
    {
        QFile file(path() + u'.' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] bool has(const QString &name) const { return QFileInfo::exists(path() + u'.' + name); }

private:
    QTemporaryDir m_folder;
};

}
