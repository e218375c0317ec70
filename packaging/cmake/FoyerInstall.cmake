# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed, and the packages made of it. `packaging/dev/deb` builds them and tries them in a clean Debian.
include(GNUInstallDirs)

# cpack takes the two programs as they are; it need not build every test first.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)

set(FOYER_RELEASE_DATE "2026-11-30")
include("${CMAKE_CURRENT_LIST_DIR}/FoyerMaintainer.cmake")
set(FOYER_PICTURES_URL "" CACHE STRING "Where packaging/pictures can be fetched from; software centres show only such pictures")

set(FOYER_SCREENSHOTS "")
if(FOYER_PICTURES_URL)
  string(CONCAT FOYER_SCREENSHOTS
    "  <screenshots>\n    <screenshot type=\"default\">\n"
    "      <caption>A patron signed in, two seats held, the clock running</caption>\n"
    "      <image>${FOYER_PICTURES_URL}/dashboard.png</image>\n    </screenshot>\n  </screenshots>\n")
endif()

if(APPLE)
  include("${CMAKE_CURRENT_LIST_DIR}/FoyerMac.cmake")
else()
  install(TARGETS foyer RUNTIME COMPONENT program)
  if(TARGET foyer-sandbox)
    install(TARGETS foyer-sandbox RUNTIME COMPONENT sandbox)
  endif()
endif()
if(WIN32)
  include("${CMAKE_CURRENT_LIST_DIR}/FoyerWindows.cmake")
endif()

if(UNIX AND NOT APPLE)
  set(linux "${PROJECT_SOURCE_DIR}/packaging/linux")
  set(made "${PROJECT_BINARY_DIR}/linux")
  add_custom_target(install-documents ALL) # what an installation has beside the programs

  function(foyer_install_zipped source component folder name)
    add_custom_command(OUTPUT "${made}/${component}/${name}.gz"
      COMMAND ${CMAKE_COMMAND} -E make_directory "${made}/${component}"
      COMMAND gzip -9nc "${source}" > "${made}/${component}/${name}.gz"
      DEPENDS "${source}" VERBATIM)
    add_custom_target(foyer_${component}_${name} DEPENDS "${made}/${component}/${name}.gz")
    add_dependencies(install-documents foyer_${component}_${name})
    install(FILES "${made}/${component}/${name}.gz" DESTINATION "${folder}" COMPONENT ${component})
  endfunction()

  configure_file("${linux}/foyer.metainfo.xml.in" "${made}/${FOYER_COMPONENT_ID}.metainfo.xml" @ONLY)
  configure_file("${linux}/foyer.1.in" "${made}/foyer.1" @ONLY)
  configure_file("${linux}/foyer-sandbox.1.in" "${made}/foyer-sandbox.1" @ONLY)
  install(FILES "${linux}/foyer.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications" COMPONENT program)
  install(FILES "${made}/${FOYER_COMPONENT_ID}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo" COMPONENT program)
  install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/foyer.svg"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" COMPONENT program)
  foreach(size 16 24 32 48 64 128 256)
    install(FILES "${linux}/icons/${size}.png" RENAME foyer.png
      DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps" COMPONENT program)
  endforeach()
  foyer_install_zipped("${made}/foyer.1" program "${CMAKE_INSTALL_MANDIR}/man1" foyer.1)
  foyer_install_zipped("${made}/foyer-sandbox.1" sandbox "${CMAKE_INSTALL_MANDIR}/man1" foyer-sandbox.1)

  # Shipped, not enabled: packaging/kiosk/README.md says what an administrator does.
  set(kiosk "${PROJECT_SOURCE_DIR}/packaging/kiosk")
  install(FILES "${kiosk}/foyer-kiosk@.service" DESTINATION lib/systemd/system COMPONENT kiosk)
  install(FILES "${kiosk}/foyer-kiosk.sysusers" RENAME foyer-kiosk.conf DESTINATION lib/sysusers.d COMPONENT kiosk)
  install(FILES "${kiosk}/foyer-kiosk.tmpfiles" RENAME foyer-kiosk.conf DESTINATION lib/tmpfiles.d COMPONENT kiosk)
  install(FILES "${kiosk}/README.md" "${kiosk}/managed.json" "${kiosk}/foyer-kiosk.sysctl"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/foyer/kiosk" COMPONENT kiosk)

  # What a Debian package has to carry about itself, in a folder of the package's name.
  foreach(pair "program;foyer" "sandbox;foyer-sandbox" "kiosk;foyer-kiosk")
    list(GET pair 0 component)
    list(GET pair 1 package)
    set(doc "${CMAKE_INSTALL_DATADIR}/doc/${package}")
    configure_file("${linux}/changelog.in" "${made}/${component}/changelog" @ONLY)
    install(FILES "${linux}/copyright" DESTINATION "${doc}" COMPONENT ${component})
    foyer_install_zipped("${made}/${component}/changelog" ${component} "${doc}" changelog)
  endforeach()
endif()

set(CPACK_PACKAGE_NAME foyer)
set(CPACK_PACKAGE_VENDOR "Foyer contributors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}/packages")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_COMPONENTS_ALL program sandbox kiosk)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PROJECT_CONFIG_FILE "${CMAKE_CURRENT_LIST_DIR}/FoyerPackages.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/FoyerDebian.cmake")
include(CPack)
