# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian packages: foyer; foyer-sandbox apart, so that a till or a kiosk carries no server; and foyer-kiosk, what makes
# a computer a kiosk.
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${FOYER_MAINTAINER}")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)

# shlibdeps cannot see what is loaded by name: the platform plugin, the driver of SQLite.
set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME foyer)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_DEPENDS "qt6-qpa-plugins")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_RECOMMENDS
  "foyer-sandbox (= ${PROJECT_VERSION}), qt6-wayland, qt6-translations-l10n, libsecret-1-0, fonts-dejavu-core | fonts-noto-core, gnome-keyring | kwalletmanager")
set(CPACK_COMPONENT_PROGRAM_DESCRIPTION "box-office companion for Tessitura
Foyer opens a web session on a Tessitura server, signs a patron in, and
shows what the server really thinks of that session: whose it is, what is
in the cart, and how long the held seats are still held.

One press sends one request: nothing that could spend a patron's sign-in
attempt is ever sent again by the program. Beside every odd state stands
why: one sentence, its evidence, how sure it is, one next step.

Foyer is not made or endorsed by Tessitura Network.")

set(CPACK_DEBIAN_SANDBOX_PACKAGE_NAME foyer-sandbox)
set(CPACK_DEBIAN_SANDBOX_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_SANDBOX_PACKAGE_DEPENDS "libqt6sql6-sqlite")
set(CPACK_DEBIAN_SANDBOX_PACKAGE_ENHANCES "foyer")
set(CPACK_COMPONENT_SANDBOX_DESCRIPTION "practice server for Foyer, the box-office companion
A local service that speaks the part of Tessitura's REST contract that Foyer
uses, with a demo organisation in it: lock-outs, temporary logins, seat
deadlines, order locks and, on request, faults.

It is for demonstration and training, and listens on the loopback address
only.")

set(CPACK_DEBIAN_KIOSK_PACKAGE_NAME foyer-kiosk)
set(CPACK_DEBIAN_KIOSK_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_KIOSK_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_KIOSK_PACKAGE_DEPENDS "foyer (>= ${PROJECT_VERSION}), cage, xwayland, qt6-wayland, fonts-noto-core, systemd")
set(CPACK_DEBIAN_KIOSK_PACKAGE_SUGGESTS "cups-client")
set(CPACK_DEBIAN_KIOSK_PACKAGE_CONTROL_EXTRA
  "${PROJECT_SOURCE_DIR}/packaging/linux/foyer-kiosk/postinst" "${PROJECT_SOURCE_DIR}/packaging/linux/foyer-kiosk/postrm")
set(CPACK_COMPONENT_KIOSK_DESCRIPTION "Foyer as the kiosk of a lobby
A unit that shows Foyer's kiosk on one console and nothing else, the account
it runs as, and the settings to start from. Guests buy alone and leave nothing
behind.

Nothing is enabled by installing it: see /usr/share/doc/foyer/kiosk.")
