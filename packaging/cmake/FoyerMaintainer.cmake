# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Who builds the packages, found as Debian's own tools find it: DEBFULLNAME and DEBEMAIL, else what git knows, else who is
# at this computer. The name of the AppStream component lies in the domain of that address; whoever publishes under
# another one sets both on the command line and keeps to them.
function(foyer_said result variable key)
  set(said "$ENV{${variable}}")
  if(NOT said)
    execute_process(COMMAND git config --get ${key} WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
      OUTPUT_VARIABLE said OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET RESULT_VARIABLE failed)
    if(failed)
      set(said "")
    endif()
  endif()
  set(${result} "${said}" PARENT_SCOPE)
endfunction()

foyer_said(foyer_name DEBFULLNAME user.name)
foyer_said(foyer_address DEBEMAIL user.email)
if(NOT foyer_name)
  set(foyer_name "Foyer contributors")
endif()
if(NOT foyer_address MATCHES "^[^@ <>]+@[^@ <>]+$")
  cmake_host_system_information(RESULT foyer_host QUERY FQDN)
  set(foyer_address "$ENV{USER}@${foyer_host}")
  string(REGEX REPLACE "^@" "root@" foyer_address "${foyer_address}")
endif()

# h-shop.example.org: org.example.h_shop.foyer. A part must not begin with a digit.
string(REGEX REPLACE "^.*@" "" foyer_domain "${foyer_address}")
string(TOLOWER "${foyer_domain}" foyer_domain)
string(REPLACE "-" "_" foyer_domain "${foyer_domain}")
string(REPLACE "." ";" foyer_parts "${foyer_domain}")
list(REVERSE foyer_parts)
list(TRANSFORM foyer_parts REPLACE "^([0-9])" "_\\1")
list(APPEND foyer_parts foyer)
list(JOIN foyer_parts "." foyer_component)

set(FOYER_MAINTAINER "${foyer_name} <${foyer_address}>" CACHE STRING "Who builds the packages, with an address")
set(FOYER_COMPONENT_ID "${foyer_component}" CACHE STRING "AppStream component: a name in a domain of who publishes")
