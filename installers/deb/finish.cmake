# SPDX-License-Identifier: GPL-3.0-or-later
# Runs in cpack, between the installation into its folder and the package: what Debian wants of every package.
set(share ${CPACK_TEMPORARY_DIRECTORY}/usr/share)
set(document ${share}/doc/clustero)
file(MAKE_DIRECTORY ${document})
file(COPY_FILE ${CMAKE_CURRENT_LIST_DIR}/copyright ${document}/copyright)
file(COPY_FILE ${CMAKE_CURRENT_LIST_DIR}/changelog ${document}/changelog.Debian)
file(MAKE_DIRECTORY ${share}/lintian/overrides)
file(COPY_FILE ${CMAKE_CURRENT_LIST_DIR}/lintian-overrides ${share}/lintian/overrides/clustero)
file(GLOB pages ${share}/man/man*/*.[1-9])
execute_process(COMMAND gzip --best --no-name --force ${pages} ${document}/changelog.Debian COMMAND_ERROR_IS_FATAL ANY)
file(CHMOD_RECURSE ${share} FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ
  DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
