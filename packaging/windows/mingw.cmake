# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Debian's MinGW-w64 (posix threads: std::thread and friends) builds for 64-bit Windows. Qt and the other libraries are
# where `packaging/dev/windows` put them; what runs while building (moc, rcc, lrelease) is the Qt of this system.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)

set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

# Windows 10 (1809 is what Qt 6 asks for): its clocks and its credentials, declared.
add_compile_definitions(_WIN32_WINNT=0x0A00 WINVER=0x0A00)

set(FOYER_WINDOWS_PREFIX "${CMAKE_CURRENT_LIST_DIR}/../../build/windows-qt/prefix" CACHE PATH "Libraries for Windows")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES FOYER_WINDOWS_PREFIX)
get_filename_component(foyer_prefix "${FOYER_WINDOWS_PREFIX}" ABSOLUTE)
set(CMAKE_FIND_ROOT_PATH "${foyer_prefix}" /usr/x86_64-w64-mingw32)
set(CMAKE_PREFIX_PATH "${foyer_prefix}")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# pkg-config finds the libraries for Windows and no others.
set(ENV{PKG_CONFIG_LIBDIR} "${foyer_prefix}/lib/pkgconfig")

set(QT_HOST_PATH /usr CACHE PATH "Qt of this system: its moc, rcc, lrelease")
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake CACHE PATH "Where that Qt describes itself")
