/* SPDX-FileCopyrightText: 2026 Foyer contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 * A disk that fails on request, for a program that is started with this library preloaded. While the folder named by
 * FOYER_FAULTY_DISK holds a file "sync", fsync() and fdatasync() fail with EIO; while it holds one called "full", what is
 * written to a file fails with ENOSPC; while it holds one called "readonly", that fails with EROFS, and so does opening a file
 * to write to it. Sockets and pipes are left alone. */
#define _GNU_SOURCE
#include "preloaded.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static int is_told(const char *what)
{
    const char *folder = getenv("FOYER_FAULTY_DISK");
    char path[4096];
    const int kept = errno;
    if (!folder || snprintf(path, sizeof path, "%s/%s", folder, what) >= (int)sizeof path)
        return 0;
    const int told = access(path, F_OK) == 0;
    errno = kept;
    return told;
}

/* Why this cannot be written to, or 0. */
static int refusal(int descriptor)
{
    struct stat about;
    if (fstat(descriptor, &about) != 0 || !S_ISREG(about.st_mode))
        return 0;
    return is_told("full") ? ENOSPC : is_told("readonly") ? EROFS : 0;
}

static int fail(int why)
{
    errno = why;
    return -1;
}

int fsync(int descriptor)
{
    REAL(int, fsync, int);
    return is_told("sync") ? fail(EIO) : real(descriptor);
}

int fdatasync(int descriptor)
{
    REAL(int, fdatasync, int);
    return is_told("sync") ? fail(EIO) : real(descriptor);
}

#define WRITES(...) \
    const int why = refusal(descriptor); \
    return why ? fail(why) : real(descriptor, __VA_ARGS__)

ssize_t write(int descriptor, const void *bytes, size_t count)
{
    REAL(ssize_t, write, int, const void *, size_t);
    WRITES(bytes, count);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t at)
{
    REAL(ssize_t, pwrite, int, const void *, size_t, off_t);
    WRITES(bytes, count, at);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t at)
{
    REAL(ssize_t, pwrite64, int, const void *, size_t, off64_t);
    WRITES(bytes, count, at);
}

#define OPENED(flags, call) ((flags & (O_ACCMODE | O_CREAT | O_TRUNC)) && is_told("readonly") ? fail(EROFS) : call)
STAND_BEFORE_OPENING
