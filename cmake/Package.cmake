# SPDX-License-Identifier: GPL-3.0-or-later
# What cpack makes of an installed tree; installers/package calls it.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME clustero)
set(CPACK_PACKAGE_VENDOR "The Clustero contributors")
set(CPACK_PACKAGE_CONTACT "The Clustero contributors <contributors@clustero.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "run pipelines on your own machine and show every run live")
set(CPACK_PACKAGE_DESCRIPTION "A pipeline is a YAML file in a project: strands of steps, where each step is a
command in a fresh container, or in a sandbox on the machine itself. Strands
that do not wait for each other run at the same time, on a snapshot of the
project's folder. Output comes live and is kept.

This package has the window (clustero-desktop) and the command line
(clustero). Steps in containers need Docker or Podman; steps on the machine
need bubblewrap.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/installers/deb/finish.cmake)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# QtKeychain opens libsecret while it runs, so the linker does not know. libqt6svg6 has the plugins that draw our icons, too.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsecret-1-0, hicolor-icon-theme")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "bubblewrap, podman | docker.io, gnome-keyring | kwalletmanager, qt6-wayland, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-inter, fonts-jetbrains-mono")
include(CPack)
