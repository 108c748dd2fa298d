# SPDX-License-Identifier: GPL-3.0-or-later
# What cpack makes of an installed tree, two packages; installers/package calls it.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME clustero)
set(CPACK_PACKAGE_VENDOR "The Clustero contributors")
set(CPACK_PACKAGE_CONTACT "The Clustero contributors <contributors@clustero.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each package has its own
set(clustero_summary "run pipelines on your own machine and show every run live")
set(clustero_description "A pipeline is a YAML file in a project: strands of steps, where each step is a
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
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)

# What names no component is the package clustero.
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_COMPONENTS_ALL Unspecified relay)
set(CPACK_DEBIAN_UNSPECIFIED_PACKAGE_NAME clustero)
set(CPACK_DEBIAN_UNSPECIFIED_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_UNSPECIFIED_DESCRIPTION "${clustero_summary}\n${clustero_description}")
# QtKeychain opens libsecret while it runs, so the linker does not know. libqt6svg6 has the plugins that draw our icons, too.
set(CPACK_DEBIAN_UNSPECIFIED_PACKAGE_DEPENDS "libsecret-1-0, hicolor-icon-theme")
set(CPACK_DEBIAN_UNSPECIFIED_PACKAGE_RECOMMENDS "bubblewrap, podman | docker.io, gnome-keyring | kwalletmanager, qt6-wayland, xdg-utils")
set(CPACK_DEBIAN_UNSPECIFIED_PACKAGE_SUGGESTS "fonts-inter, fonts-jetbrains-mono")

set(CPACK_DEBIAN_RELAY_PACKAGE_NAME clustero-relay)
set(CPACK_DEBIAN_RELAY_PACKAGE_SECTION net)
set(CPACK_DEBIAN_RELAY_DESCRIPTION "keep webhooks and hand them to desktops
GitHub, Jira and others post what happens to a public address. This server
takes their deliveries, keeps them on disk before it answers, and hands them
to the desktops that run Clustero, over one connection each. What it answered
202 is never lost; what it had to drop is announced.

It needs no other server. Several of them can share a PostgreSQL database.")
set(CPACK_DEBIAN_RELAY_PACKAGE_DEPENDS adduser)
set(CPACK_DEBIAN_RELAY_PACKAGE_SUGGESTS "libqt6sql6-psql, postgresql")
set(scripts ${PROJECT_SOURCE_DIR}/installers/deb/relay)
set(CPACK_DEBIAN_RELAY_PACKAGE_CONTROL_EXTRA "${scripts}/postinst;${scripts}/prerm;${scripts}/postrm")
set(CPACK_DEBIAN_RELAY_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
