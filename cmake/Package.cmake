# SPDX-License-Identifier: GPL-3.0-or-later
# What cpack makes of an installed tree: three packages, one a component; installers/package calls it.
set(clustero_release 2)
set(clustero_version ${PROJECT_VERSION}-${clustero_release})
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME clustero)
set(CPACK_PACKAGE_VENDOR "The Clustero contributors")
set(CPACK_PACKAGE_CONTACT "The Clustero contributors <contributors@clustero.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each package has its own
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PROJECT_CONFIG_FILE ${PROJECT_SOURCE_DIR}/installers/deb/times.cmake)
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/installers/deb/finish.cmake)
set(CPACK_CLUSTERO_SOURCES ${PROJECT_SOURCE_DIR})
set(CPACK_CLUSTERO_VERSION ${clustero_version})
# What the programs have of other projects' headers and static libraries; for the list of parts.
set(CPACK_CLUSTERO_CXX ${CMAKE_CXX_COMPILER})

set(CPACK_COMPONENTS_ALL command desktop relay)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(summary_command "run pipelines on your own machine from the command line")
set(summary_desktop "run pipelines on your own machine and show every run live")
set(summary_relay "keep webhooks and hand them to desktops")
set(description "A pipeline is a YAML file in a project: strands of steps, where each step is a
command in a fresh container, or in a sandbox on the machine itself. Strands
that do not wait for each other run at the same time, on a snapshot of the
project's folder. Output comes live and is kept.")
set(description_command "${description}

This package has the command line. Steps in containers need Docker or Podman;
steps on the machine need bubblewrap.")
set(description_desktop "${description}

This package has the window: pipelines are drawn or written, and runs are seen
as they go, in a graph, a tree and a log.")
set(description_relay "GitHub, Jira and others post what happens to a public address. This server
takes their deliveries, keeps them on disk before it answers, and hands them
to the desktops that run Clustero, over one connection each. What it answered
202 is never lost; what it had to drop is announced.

It needs no other server. Several of them can share a PostgreSQL database.")

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${clustero_release})
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
foreach(component command desktop relay)
  string(TOUPPER ${component} upper)
  set(CPACK_DEBIAN_${upper}_PACKAGE_SOURCE clustero)
  set(CPACK_DEBIAN_${upper}_DESCRIPTION "${summary_${component}}\n${description_${component}}")
endforeach()

# QtKeychain opens libsecret while it runs, so the linker does not know.
set(CPACK_DEBIAN_COMMAND_PACKAGE_NAME clustero)
set(CPACK_DEBIAN_COMMAND_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_COMMAND_PACKAGE_DEPENDS libsecret-1-0)
set(CPACK_DEBIAN_COMMAND_PACKAGE_RECOMMENDS "bubblewrap, podman | docker.io, gnome-keyring | kwalletmanager")
set(CPACK_DEBIAN_COMMAND_PACKAGE_SUGGESTS clustero-desktop)

# 0.1.0-1 was one package. libqt6svg6 has the plugins that draw our icons, too.
set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME clustero-desktop)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS "clustero (= ${clustero_version}), libsecret-1-0, hicolor-icon-theme")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n, xdg-utils")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SUGGESTS "fonts-inter, fonts-jetbrains-mono")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_BREAKS "clustero (<< 0.1.0-2~)")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_REPLACES "clustero (<< 0.1.0-2~)")

set(CPACK_DEBIAN_RELAY_PACKAGE_NAME clustero-relay)
set(CPACK_DEBIAN_RELAY_PACKAGE_SECTION net)
set(CPACK_DEBIAN_RELAY_PACKAGE_DEPENDS adduser)
set(CPACK_DEBIAN_RELAY_PACKAGE_SUGGESTS "libqt6sql6-psql, postgresql")
set(scripts ${PROJECT_SOURCE_DIR}/installers/deb/relay)
set(CPACK_DEBIAN_RELAY_PACKAGE_CONTROL_EXTRA "${scripts}/postinst;${scripts}/prerm;${scripts}/postrm")
set(CPACK_DEBIAN_RELAY_PACKAGE_CONTROL_STRICT_PERMISSION ON)

include(cmake/PackageRpm.cmake)
if(WIN32 OR APPLE)
  include(cmake/PackageElsewhere.cmake)
endif()
include(CPack)
