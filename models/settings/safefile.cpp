// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/safefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

#if defined(Q_OS_UNIX)
#    include <fcntl.h>
#    include <unistd.h>
#elif defined(Q_OS_WIN)
#    include <io.h>
#endif

namespace Foyer::SafeFile {

namespace {

FileProblem problemFromErrno(int error)
{
#if defined(Q_OS_UNIX)
    if (error == ENOSPC || error == EDQUOT || error == EFBIG)
        return FileProblem::NoSpace;
    if (error == EACCES || error == EPERM || error == EROFS)
        return FileProblem::NotAllowed;
#else
    Q_UNUSED(error)
#endif
    return FileProblem::CannotWrite;
}

bool syncToDisk(QFileDevice &file)
{
#if defined(Q_OS_UNIX)
    return fsync(file.handle()) == 0;
#elif defined(Q_OS_WIN)
    return _commit(file.handle()) == 0;
#else
    Q_UNUSED(file)
    return true;
#endif
}

//! Makes the new name itself last; a failure here loses nothing that was there before.
void syncFolder(const QString &path)
{
#if defined(Q_OS_UNIX)
    const int folder = ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        fsync(folder);
        ::close(folder);
    }
#else
    Q_UNUSED(path)
#endif
}

FileProblem replace(const QString &path, const QByteArray &bytes)
{
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return problemFromErrno(errno);
    errno = 0;
    // QSaveFile::commit() says true on a full disk: every step before it is asked by itself.
    const bool written = file.setPermissions(ownerOnly) && file.write(bytes) == bytes.size() && file.flush()
        && file.error() == QFileDevice::NoError && syncToDisk(file);
    const int error = errno;
    if (!written)
        file.cancelWriting();
    if (!written || !file.commit())
        return problemFromErrno(error);
    syncFolder(path);
    return FileProblem::None;
}

}

QString backupPath(const QString &path) { return path + QStringLiteral(".bak"); }

Content read(const QString &path, qint64 cap)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {FileProblem::NoFile, {}};
    // A pipe or a device under that name would never end.
    if (!info.isFile())
        return {FileProblem::CannotRead, {}};
    if (info.size() > cap)
        return {FileProblem::TooLarge, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {FileProblem::CannotRead, {}};
    const QByteArray bytes = file.read(cap + 1);
    if (file.error() != QFileDevice::NoError)
        return {FileProblem::CannotRead, {}};
    if (bytes.size() > cap)
        return {FileProblem::TooLarge, {}};
    return {FileProblem::None, bytes};
}

FileProblem write(const QString &path, const QByteArray &bytes, bool keepPrevious)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return FileProblem::NotAllowed;
    if (keepPrevious) {
        constexpr qint64 largestKept = 16 * 1024 * 1024;
        const Content previous = read(path, largestKept);
        if (previous.problem == FileProblem::None && !previous.bytes.isEmpty()) {
            if (const FileProblem problem = replace(backupPath(path), previous.bytes); problem != FileProblem::None)
                return problem;
        }
    }
    return replace(path, bytes);
}

}
