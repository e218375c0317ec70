// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/freedmemory.h"

#include <QByteArray>
#include <QFile>

#if defined(Q_OS_LINUX)
#    include <unistd.h>
#endif

namespace Foyer {

namespace {

constexpr const char *tunables = "GLIBC_TUNABLES";
constexpr const char *begunAgain = "FOYER_BEGUN_AGAIN"; // a C library that ignores the other must not send us round for ever

// Any value but 0 overwrites. Small pieces that are kept for the same thread (tcache) are not overwritten: none are kept.
constexpr const char *wanted = "glibc.malloc.perturb=85:glibc.malloc.tcache_count=0";

}

bool canOverwriteFreedMemory()
{
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    return true;
#else
    return false;
#endif
}

void overwriteFreedMemory([[maybe_unused]] char **arguments)
{
#if defined(Q_OS_LINUX)
    if (!canOverwriteFreedMemory())
        return;
    const QByteArray given = qgetenv(tunables);
    if (qEnvironmentVariableIsSet(begunAgain)) {
        // Not for the programs this one starts.
        qunsetenv(begunAgain);
        if (const qsizetype ours = given.indexOf(wanted); ours > 0)
            qputenv(tunables, given.left(ours - 1));
        else
            qunsetenv(tunables);
        return;
    }
    // By its name: /proc/self/exe would be what the process is called from then on.
    const QByteArray program = QFile::encodeName(QFile::symLinkTarget(QStringLiteral("/proc/self/exe")));
    qputenv(begunAgain, "1");
    qputenv(tunables, given.isEmpty() ? QByteArray(wanted) : given + ':' + wanted);
    execv(program.constData(), arguments);
    qunsetenv(begunAgain); // the program file was replaced: it goes on as it is
    given.isEmpty() ? qunsetenv(tunables) : qputenv(tunables, given);
#endif
}

}
