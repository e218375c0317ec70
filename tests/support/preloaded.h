// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/* For libraries that are preloaded and stand before functions of the C library. */
#pragma once

#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>

/* real: the function that is stood before. */
#define REAL(result, name, ...) \
    static result (*real)(__VA_ARGS__) = NULL; \
    if (!real) \
        *(void **)&real = dlsym(RTLD_NEXT, #name)

#define LIST(...) __VA_ARGS__
#define STANDS_BEFORE(name, types, parameters, ...) \
    int name(LIST parameters, int flags, ...) \
    { \
        REAL(int, name, LIST types, int, ...); \
        va_list more; \
        va_start(more, flags); \
        const mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0; \
        va_end(more); \
        return OPENED(flags, real(__VA_ARGS__, flags, mode)); \
    }

/* Every way to open a file. OPENED(flags, call), which the library defines, is what comes of it. */
#define STAND_BEFORE_OPENING \
    STANDS_BEFORE(open, (const char *), (const char *path), path) \
    STANDS_BEFORE(open64, (const char *), (const char *path), path) \
    STANDS_BEFORE(openat, (int, const char *), (int folder, const char *path), folder, path) \
    STANDS_BEFORE(openat64, (int, const char *), (int folder, const char *path), folder, path)
