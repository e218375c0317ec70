/* SPDX-FileCopyrightText: 2026 Foyer contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 * Clocks that are off, for a program that is started with this library preloaded. The file named by FOYER_CLOCK_SHIM holds
 * two 64-bit numbers, nanoseconds added to the wall clock and to the boot clock, and may be written at any time: a wall clock
 * somebody set, and a computer that slept. The monotonic clock, which stands still in sleep, is left alone.
 * The file is made here if it is not there: clocks are read long before main(), and a file mapped never would stay so. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

enum { WALL, BOOT };
static const int64_t second = 1000000000;

static int64_t added(int which)
{
    static volatile int64_t *page;
    if (!page) {
        static int64_t nothing[2];
        const char *path = getenv("FOYER_CLOCK_SHIM");
        const int file = path ? open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600) : -1;
        void *mapped = file >= 0 && ftruncate(file, sizeof nothing) == 0 ? mmap(NULL, sizeof nothing, PROT_READ, MAP_SHARED, file, 0) : MAP_FAILED;
        page = mapped == MAP_FAILED ? nothing : mapped;
        if (file >= 0)
            close(file);
    }
    return page[which];
}

static void add(struct timespec *to, int64_t nanoseconds)
{
    const int64_t sum = (int64_t)to->tv_sec * second + to->tv_nsec + nanoseconds;
    to->tv_sec = (time_t)(sum / second);
    to->tv_nsec = (long)(sum % second);
}

int clock_gettime(clockid_t id, struct timespec *now)
{
    static int (*real)(clockid_t, struct timespec *);
    if (!real)
        *(void **)&real = dlsym(RTLD_NEXT, "clock_gettime");
    const int result = real(id, now);
    if (result == 0 && (id == CLOCK_REALTIME || id == CLOCK_REALTIME_COARSE))
        add(now, added(WALL));
    else if (result == 0 && id == CLOCK_BOOTTIME)
        add(now, added(BOOT));
    return result;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone)
{
    struct timespec exact;
    (void)zone;
    const int result = clock_gettime(CLOCK_REALTIME, &exact);
    now->tv_sec = exact.tv_sec;
    now->tv_usec = exact.tv_nsec / 1000;
    return result;
}

time_t time(time_t *out)
{
    struct timespec exact;
    clock_gettime(CLOCK_REALTIME, &exact);
    if (out)
        *out = exact.tv_sec;
    return exact.tv_sec;
}
