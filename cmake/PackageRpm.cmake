# SPDX-License-Identifier: GPL-3.0-or-later
# RPM packages with the same files, for `cpack -G RPM` (cmake/Package.cmake includes this). What they need is written by hand, in Fedora's
# names: what rpm finds by itself on another distribution would be that one's.
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE ${clustero_release})
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_AUTOREQPROV OFF)
# cpack 3.25 knows no Recommends, and does without Suggests where rpm has them; so they go by the name of the package.
# rpm shall change nothing that is listed with its checksum, and have no time or name of the machine in it.
set(CPACK_RPM_SPEC_MORE_DEFINE "%define __os_install_post %{nil}
%define _build_id_links none
%define _buildhost clustero
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%if %(test %{name} = clustero && echo 1 || echo 0)
Recommends: bubblewrap, podman
Suggests: clustero-desktop, gnome-keyring
%endif
%if %(test %{name} = clustero-desktop && echo 1 || echo 0)
Recommends: qt6-qtwayland, qt6-qttranslations, xdg-utils
%endif
%if %(test %{name} = clustero-relay && echo 1 || echo 0)
Suggests: qt6-qtbase-postgresql
%endif")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
  /usr/lib/systemd /usr/lib/systemd/system /usr/libexec /usr/share/man /usr/share/man/man1 /usr/share/man/man8
  /usr/share/applications /usr/share/dbus-1 /usr/share/dbus-1/services /usr/share/metainfo /usr/share/mime /usr/share/mime/packages
  /usr/share/icons /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps
  /usr/share/icons/hicolor/symbolic /usr/share/icons/hicolor/symbolic/apps
  /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/zsh /usr/share/zsh/site-functions
  /usr/share/fish /usr/share/fish/vendor_completions.d)
foreach(component command desktop relay)
  string(TOUPPER ${component} upper)
  set(CPACK_RPM_${upper}_PACKAGE_NAME ${CPACK_DEBIAN_${upper}_PACKAGE_NAME})
  set(CPACK_RPM_${upper}_PACKAGE_SUMMARY "${summary_${component}}")
  set(CPACK_RPM_${upper}_PACKAGE_DESCRIPTION "${description_${component}}")
endforeach()
set(libraries "qt6-qtbase, qt6-qtdeclarative, qt6-qthttpserver, qt6-qtwebsockets, qcoro-qt6, qtkeychain-qt6, libgit2, libsecret, libyaml")
string(APPEND libraries ", openssl-libs, sqlite-libs")
set(CPACK_RPM_COMMAND_PACKAGE_REQUIRES "${libraries}")
set(CPACK_RPM_DESKTOP_PACKAGE_REQUIRES "clustero = ${clustero_version}, qt6-qtbase-gui, qt6-qtsvg, qscintilla-qt6, fontconfig, hicolor-icon-theme")
set(CPACK_RPM_RELAY_PACKAGE_REQUIRES "qt6-qtbase, libyaml, openssl-libs, sqlite-libs, shadow-utils, systemd")
set(CPACK_RPM_RELAY_PRE_INSTALL_SCRIPT_FILE ${PROJECT_SOURCE_DIR}/installers/rpm/relay-before)
set(CPACK_RPM_RELAY_POST_INSTALL_SCRIPT_FILE ${PROJECT_SOURCE_DIR}/installers/rpm/relay-after)
set(CPACK_RPM_RELAY_PRE_UNINSTALL_SCRIPT_FILE ${PROJECT_SOURCE_DIR}/installers/rpm/relay-before-removal)
set(CPACK_RPM_RELAY_POST_UNINSTALL_SCRIPT_FILE ${PROJECT_SOURCE_DIR}/installers/rpm/relay-after-removal)
