/* SPDX-FileCopyrightText: 2026 Foyer contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 * Writes down, in order, what a program that is started with this library preloaded does to the files of one folder
 * (FOYER_RECORDED_FOLDER, without folders in it), and what it sends through sockets: into the file FOYER_DISK_RECORD, which powercut.cpp reads.
 * Memory maps are not seen; SQLite maps only its -shm file, which is made anew after a crash. */
#define _GNU_SOURCE
#include "preloaded.h"

#include <errno.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

struct head { char kind; char spare; uint16_t path; uint32_t bytes; int64_t offset; uint64_t inode; };

enum { longest = 4096 };

/* What was done is written down by one writev(), so that two threads cannot mix. */
static void record(char kind, const char *path, uint64_t inode, int64_t offset, const void *bytes, size_t count)
{
    static int log = -1;
    const int kept = errno;
    if (log < 0) {
        const char *name = getenv("FOYER_DISK_RECORD");
        log = name ? (int)syscall(SYS_openat, AT_FDCWD, name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
    }
    if (log >= 0) {
        struct head head = {kind, 0, (uint16_t)strlen(path), (uint32_t)count, offset, inode};
        struct iovec parts[] = {{&head, sizeof head}, {(void *)(uintptr_t)path, head.path}, {(void *)(uintptr_t)bytes, count}};
        if (writev(log, parts, 3) < 0)
            abort(); /* a record with a hole would prove anything */
    }
    errno = kept;
}

/* The part of the path below the folder ("" for the folder itself), or NULL: somewhere else. */
static const char *inside(const char *path)
{
    const char *folder = getenv("FOYER_RECORDED_FOLDER");
    const size_t length = folder ? strlen(folder) : 0;
    if (!length || strncmp(path, folder, length) != 0)
        return NULL;
    return path[length] == '/' ? path + length + 1 : path[length] == '\0' ? path + length : NULL;
}

/* The same of an open file, with its inode. */
static const char *name_of(int descriptor, char *room, uint64_t *inode)
{
    char link[64];
    struct stat about;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = readlink(link, room, longest - 1);
    if (length <= 0 || fstat(descriptor, &about) != 0)
        return NULL;
    room[length] = '\0';
    *inode = about.st_ino;
    return inside(room);
}

static int is_socket(int descriptor)
{
    struct stat about;
    return fstat(descriptor, &about) == 0 && S_ISSOCK(about.st_mode);
}

static int opened(int descriptor, int flags)
{
    char room[longest];
    uint64_t inode;
    const int nameless = (flags & O_TMPFILE) == O_TMPFILE;
    const char *name = descriptor >= 0 && (nameless || flags & (O_CREAT | O_TRUNC)) ? name_of(descriptor, room, &inode) : NULL;
    if (name)
        record(nameless ? 'n' : 'o', nameless ? "" : name, inode, 0, "", 0);
    if (name && flags & O_TRUNC)
        record('t', name, inode, 0, "", 0);
    return descriptor;
}

static void wrote(int descriptor, int64_t at, const void *bytes, ssize_t count)
{
    char room[longest];
    uint64_t inode;
    const char *name = count > 0 ? name_of(descriptor, room, &inode) : NULL;
    if (name)
        record('w', name, inode, at, bytes, (size_t)count);
}

static int synced(int descriptor, int result)
{
    char room[longest];
    uint64_t inode;
    const char *name = result == 0 ? name_of(descriptor, room, &inode) : NULL;
    if (name)
        record('s', name, inode, 0, "", 0);
    return result;
}

#define OPENED(flags, call) opened(call, flags)
STAND_BEFORE_OPENING

ssize_t write(int descriptor, const void *bytes, size_t count)
{
    REAL(ssize_t, write, int, const void *, size_t);
    const int answer = is_socket(descriptor);
    if (answer)
        record('a', "", 0, 0, bytes, count);
    const ssize_t done = real(descriptor, bytes, count);
    if (done > 0 && !answer)
        wrote(descriptor, lseek(descriptor, 0, SEEK_CUR) - done, bytes, done);
    return done;
}

ssize_t send(int descriptor, const void *bytes, size_t count, int flags)
{
    REAL(ssize_t, send, int, const void *, size_t, int);
    record('a', "", 0, 0, bytes, count); /* before: whoever is told may end us at once */
    return real(descriptor, bytes, count, flags);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t at)
{
    REAL(ssize_t, pwrite, int, const void *, size_t, off_t);
    const ssize_t done = real(descriptor, bytes, count, at);
    wrote(descriptor, at, bytes, done);
    return done;
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t at)
{
    REAL(ssize_t, pwrite64, int, const void *, size_t, off64_t);
    const ssize_t done = real(descriptor, bytes, count, at);
    wrote(descriptor, at, bytes, done);
    return done;
}

static int cut(int descriptor, int64_t length, int result)
{
    char room[longest];
    uint64_t inode;
    const char *name = result == 0 ? name_of(descriptor, room, &inode) : NULL;
    if (name)
        record('t', name, inode, length, "", 0);
    return result;
}

int ftruncate(int descriptor, off_t length)
{
    REAL(int, ftruncate, int, off_t);
    return cut(descriptor, length, real(descriptor, length));
}

int ftruncate64(int descriptor, off64_t length)
{
    REAL(int, ftruncate64, int, off64_t);
    return cut(descriptor, length, real(descriptor, length));
}

int fsync(int descriptor)
{
    REAL(int, fsync, int);
    return synced(descriptor, real(descriptor));
}

int fdatasync(int descriptor)
{
    REAL(int, fdatasync, int);
    return synced(descriptor, real(descriptor));
}

int unlink(const char *path)
{
    REAL(int, unlink, const char *);
    const int result = real(path);
    const char *name = result == 0 ? inside(path) : NULL;
    if (name)
        record('u', name, 0, 0, "", 0);
    return result;
}

int rename(const char *from, const char *to)
{
    REAL(int, rename, const char *, const char *);
    const int result = real(from, to);
    const char *name = result == 0 ? inside(from) : NULL, *target = name ? inside(to) : NULL;
    if (target)
        record('r', name, 0, 0, target, strlen(target));
    return result;
}

/* How an unnamed file gets its name. */
int linkat(int folder, const char *from, int target, const char *to, int flags)
{
    REAL(int, linkat, int, const char *, int, const char *, int);
    const int result = real(folder, from, target, to, flags);
    struct stat about;
    const char *name = result == 0 ? inside(to) : NULL;
    if (name && stat(to, &about) == 0)
        record('l', name, about.st_ino, 0, "", 0);
    return result;
}
