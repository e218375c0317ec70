# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What every target is compiled with: one INTERFACE target, no directory-wide definitions.

option(FOYER_WERROR "Treat warnings as errors (CI and the dev presets)" OFF)
option(FOYER_PCH "Share precompiled Qt headers between the targets" OFF)
option(FOYER_KEYCHAIN "Keep staff passwords in the system keychain (QtKeychain; on Windows its own)" ON)
set(FOYER_SANITIZE "" CACHE STRING "Comma-separated sanitizers, e.g. address,undefined")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "Build type" FORCE)
endif()

# For Windows, Qt is made here (packaging/dev/windows) and two modules may be missing: without QtSvg the icons are painted
# by ui/theme/drawing, without Qt HTTP Server there is no foyer-sandbox.
set(foyer_maybe_missing Svg HttpServer)
if(NOT WIN32)
  list(APPEND foyer_qt_modules ${foyer_maybe_missing})
endif()
if(UNIX AND NOT APPLE)
  list(APPEND foyer_qt_modules DBus)
endif()
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Network Sql Test ${foyer_qt_modules})
if(WIN32)
  find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS ${foyer_maybe_missing})
endif()
if(CMAKE_CROSSCOMPILING)
  find_package(Qt6LinguistTools 6.4 REQUIRED PATHS "${QT_HOST_PATH_CMAKE_DIR}" NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH)
else()
  find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)
endif()
if(FOYER_KEYCHAIN AND NOT WIN32)
  find_package(Qt6Keychain REQUIRED)
endif()

add_library(foyer_options INTERFACE)
add_library(Foyer::Options ALIAS foyer_options)
target_include_directories(foyer_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(foyer_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_KEYWORDS QT_NO_FOREACH QT_USE_QSTRINGBUILDER QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  FOYER_VERSION="${PROJECT_VERSION}")

if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  target_compile_options(foyer_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
    -fstack-protector-strong
    $<$<CONFIG:Release,RelWithDebInfo>:-D_FORTIFY_SOURCE=2>)
  if(NOT APPLE AND NOT WIN32)
    target_compile_options(foyer_options INTERFACE -fstack-clash-protection -fcf-protection)
    target_link_options(foyer_options INTERFACE -Wl,-z,relro,-z,now)
  endif()
  if(MINGW)
    target_link_options(foyer_options INTERFACE -fstack-protector-strong) # brings libssp
  endif()
elseif(MSVC)
  target_compile_options(foyer_options INTERFACE /W4 /utf-8 /permissive-)
  target_compile_definitions(foyer_options INTERFACE NOMINMAX)
endif()
if(FOYER_WERROR)
  set(CMAKE_COMPILE_WARNING_AS_ERROR ON)
endif()
if(FOYER_SANITIZE)
  # No recovery: what a sanitizer finds fails the test that was running.
  target_compile_options(foyer_options INTERFACE -fsanitize=${FOYER_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(foyer_options INTERFACE -fsanitize=${FOYER_SANITIZE})
endif()

include(CheckPIESupported)
check_pie_supported()

# A faster linker where there is one; the result is the same program.
find_program(FOYER_MOLD mold)
if(FOYER_MOLD AND NOT WIN32 AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  target_link_options(foyer_options INTERFACE -fuse-ld=mold)
endif()

find_program(FOYER_CCACHE ccache)
if(FOYER_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER
    ${CMAKE_COMMAND} -E env CCACHE_NOHASHDIR=1 CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${FOYER_CCACHE})
endif()
