# SPDX-License-Identifier: GPL-3.0-or-later
# Runs in cpack before anything else: all times in a package are its commit's, so that the same commit makes the same bytes.
if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
  execute_process(COMMAND git -c safe.directory=* -C ${CPACK_CLUSTERO_SOURCES} log -1 --format=%ct
    OUTPUT_VARIABLE seconds OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  if(NOT seconds) # not a checkout
    execute_process(COMMAND dpkg-parsechangelog --file ${CPACK_CLUSTERO_SOURCES}/installers/deb/changelog --show-field Timestamp
      OUTPUT_VARIABLE seconds OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  endif()
  set(ENV{SOURCE_DATE_EPOCH} ${seconds})
endif()
