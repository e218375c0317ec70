# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Read by cpack once for each kind of package. An archive can be unpacked anywhere: the programs carry what they need
# and find each other in one folder.
if(CPACK_GENERATOR STREQUAL "DEB")
  set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
  unset(CPACK_PACKAGE_DESCRIPTION_SUMMARY) # each package has a first line of its own
else()
  set(CPACK_PACKAGING_INSTALL_PREFIX "")
  set(CPACK_MONOLITHIC_INSTALL ON)
  set(CPACK_PACKAGE_FILE_NAME "foyer-${CPACK_PACKAGE_VERSION}-${CPACK_SYSTEM_NAME}")
endif()
