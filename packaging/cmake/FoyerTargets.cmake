# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# foyer_add_library(NAME SOURCES … LINK …)  one static library per folder
# foyer_add_test(NAME LABEL unit|gui|wire|contract|e2e SOURCES … LINK …)  one Qt Test program; one that is called
#   …pictures, or with PICTURES, paints screens: it runs once more in every language and fails where a text is cut

# A precompiled header fits only targets that define all it was made with, so each has one Qt module at its heart.
if(FOYER_PCH)
  add_library(foyer_pch_core STATIC "${CMAKE_CURRENT_LIST_DIR}/pch.cpp")
  target_link_libraries(foyer_pch_core PUBLIC Foyer::Options Qt6::Core)
  target_precompile_headers(foyer_pch_core PRIVATE <QtCore>)
  add_library(foyer_pch_widgets STATIC "${CMAKE_CURRENT_LIST_DIR}/pch.cpp")
  target_link_libraries(foyer_pch_widgets PUBLIC Foyer::Options Qt6::Widgets)
  target_precompile_headers(foyer_pch_widgets PRIVATE <QtWidgets>)
endif()

# What links Qt Widgets, or something that does, takes the header of Qt Widgets.
function(foyer_use_pch name)
  if(NOT FOYER_PCH)
    return()
  endif()
  get_target_property(libs ${name} LINK_LIBRARIES)
  get_property(with_widgets GLOBAL PROPERTY FOYER_WITH_WIDGETS)
  foreach(lib IN LISTS libs)
    if(lib MATCHES "Widgets" OR lib IN_LIST with_widgets)
      target_precompile_headers(${name} REUSE_FROM foyer_pch_widgets)
      set_property(GLOBAL APPEND PROPERTY FOYER_WITH_WIDGETS ${name} ${ARGN})
      return()
    endif()
  endforeach()
  target_precompile_headers(${name} REUSE_FROM foyer_pch_core)
endfunction()

function(foyer_add_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "ALIAS" "SOURCES;LINK;PRIVATE_LINK")
  add_library(${name} STATIC ${arg_SOURCES})
  if(arg_ALIAS)
    add_library(${arg_ALIAS} ALIAS ${name})
  endif()
  target_link_libraries(${name} PUBLIC Foyer::Options ${arg_LINK} PRIVATE ${arg_PRIVATE_LINK})
  foyer_use_pch(${name} ${arg_ALIAS})
endfunction()

function(foyer_add_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "PICTURES" "LABEL;TIMEOUT" "SOURCES;LINK;ENVIRONMENT")
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE Foyer::Options Qt6::Test ${arg_LINK})
  foyer_use_pch(${name})
  if(name MATCHES "pictures$")
    set(arg_PICTURES ON)
  endif()
  if(arg_PICTURES)
    target_link_libraries(${name} PRIVATE Foyer::PictureLanguage Foyer::Translations)
  endif()
  # The kiosk's pictures speak all languages by themselves.
  set(spoken "")
  if(arg_PICTURES AND NOT name MATCHES "kiosk")
    set(spoken en de es fr)
  endif()
  # All programs of a kind at once: cmake --build … --target unit-tests
  if(NOT TARGET ${arg_LABEL}-tests)
    add_custom_target(${arg_LABEL}-tests)
  endif()
  add_dependencies(${arg_LABEL}-tests ${name})
  foyer_register_test(${name} ${name} "${arg_LABEL}" ${arg_TIMEOUT} "${arg_ENVIRONMENT}")
  foreach(language IN LISTS spoken)
    foyer_register_test(${name}_${language} ${name} "${arg_LABEL};languages" ${arg_TIMEOUT}
      "FOYER_PICTURES_LANGUAGE=$<$<NOT:$<STREQUAL:${language},en>>:${language}>;FOYER_PICTURES_AUDIT=cut;${arg_ENVIRONMENT}")
  endforeach()
endfunction()

# A home of its own, no display, no bus: a test neither finds nor leaves anything.
function(foyer_register_test test program labels timeout environment)
  add_test(NAME ${test} COMMAND ${program})
  set(home "${CMAKE_CURRENT_BINARY_DIR}/home/${test}")
  file(MAKE_DIRECTORY "${home}")
  set_tests_properties(${test} PROPERTIES
    LABELS "${labels}" TIMEOUT ${timeout}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_FORCE_ASSERTS=1;LC_ALL=C.UTF-8;TZ=UTC;HOME=${home};XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_CACHE_HOME=${home}/cache;DBUS_SESSION_BUS_ADDRESS=disabled:;${environment}")
endfunction()
