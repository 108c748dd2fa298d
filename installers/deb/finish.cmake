# SPDX-License-Identifier: GPL-3.0-or-later
# Runs in cpack, between the installation into its folders and the packages: what Debian wants of every package.
function(finish component package prefix)
  set(share ${CPACK_TEMPORARY_DIRECTORY}/${component}/usr/share)
  set(document ${share}/doc/${package})
  file(MAKE_DIRECTORY ${document} ${share}/lintian/overrides)
  file(COPY_FILE ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/copyright ${document}/copyright)
  file(COPY_FILE ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/${prefix}changelog ${document}/changelog.Debian)
  file(COPY_FILE ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/${prefix}lintian-overrides ${share}/lintian/overrides/${package})
  file(GLOB pages ${share}/man/man*/*.[1-9])
  execute_process(COMMAND gzip --best --no-name --force ${pages} ${document}/changelog.Debian COMMAND_ERROR_IS_FATAL ANY)
  file(CHMOD_RECURSE ${share} FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ
    DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
endfunction()
finish(Unspecified clustero "")
finish(relay clustero-relay "relay-")
