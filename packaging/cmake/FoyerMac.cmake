# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Foyer.app and its disk image. Never built: packaging/macos/README.md says what was checked.
set(mac "${PROJECT_SOURCE_DIR}/packaging/macos")
set_target_properties(foyer PROPERTIES
  MACOSX_BUNDLE ON
  MACOSX_BUNDLE_INFO_PLIST "${mac}/Info.plist.in"
  MACOSX_BUNDLE_GUI_IDENTIFIER "${FOYER_COMPONENT_ID}"
  MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}"
  MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}")
target_sources(foyer PRIVATE "${mac}/foyer.icns")
set_source_files_properties("${mac}/foyer.icns" TARGET_DIRECTORY foyer PROPERTIES MACOSX_PACKAGE_LOCATION Resources)

# foyer looks for foyer-sandbox beside itself, which here is inside the bundle.
install(TARGETS foyer BUNDLE DESTINATION . COMPONENT program)
install(TARGETS foyer-sandbox RUNTIME DESTINATION foyer.app/Contents/MacOS COMPONENT program)
install(CODE "include(\"${QT_DEPLOY_SUPPORT}\")
  qt_deploy_runtime_dependencies(EXECUTABLE foyer.app ADDITIONAL_EXECUTABLES foyer.app/Contents/MacOS/foyer-sandbox)"
  COMPONENT program)

set(CPACK_DMG_VOLUME_NAME Foyer)
set(CPACK_DMG_SLA_USE_RESOURCE_FILE_LICENSE OFF) # Apple has taken the tool for it away
