# SPDX-License-Identifier: GPL-3.0-or-later
# The project's two helper functions (a library, a test) and the one target that carries
# standard, warnings and Qt strictness.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CLUSTERO_CCACHE ccache)
if(CLUSTERO_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Precompiled headers and ccache need these two together.
  set(launcher ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CLUSTERO_CCACHE})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
  set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
endif()

add_library(clustero_options INTERFACE)
target_include_directories(clustero_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(clustero_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion
  $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
  # GCC 12 warns of members that are not there when a std::variant is moved and optimised; clang and later versions do not.
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>,$<NOT:$<CONFIG:Debug>>>:-Wno-maybe-uninitialized>
  $<$<BOOL:${CLUSTERO_WERROR}>:-Werror>)
target_compile_definitions(clustero_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
  QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY QT_STRICT_ITERATORS
  CLUSTERO_VERSION="${PROJECT_VERSION}")
find_program(CLUSTERO_MOLD mold)
if(CLUSTERO_MOLD)
  target_link_options(clustero_options INTERFACE -fuse-ld=mold)
endif()
foreach(sanitizer IN LISTS CLUSTERO_SANITIZE)
  target_compile_options(clustero_options INTERFACE -fsanitize=${sanitizer} -fno-omit-frame-pointer
    $<$<AND:$<CXX_COMPILER_ID:Clang>,$<STREQUAL:${sanitizer},undefined>>:-fno-sanitize=function>) # clang 14 cannot do that one in coroutines
  target_link_options(clustero_options INTERFACE -fsanitize=${sanitizer})
endforeach()

# clustero_precompiled(NAME HEADER LINKS …): a header that is precompiled once for all the targets that take it with REUSE_FROM. Their
# compiler options and the definitions that the header looks at have to be the same; -Winvalid-pch tells where they are not.
function(clustero_precompiled name header)
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/${name}.cpp CONTENT "")
  add_library(${name} OBJECT ${CMAKE_BINARY_DIR}/${name}.cpp)
  target_link_libraries(${name} PRIVATE clustero_options ${ARGN})
  target_precompile_headers(${name} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/${header})
endfunction()

# A file of a group is no header, though it is included, and does not see its neighbours' names when it is compiled alone. Linked
# after clustero_options, because the last option counts.
add_library(clustero_group_options INTERFACE)
target_compile_options(clustero_group_options INTERFACE -Wno-shadow $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)

# clustero_library(NAME SOURCES … [LINKS …] [PRIVATE …] [PRECOMPILED TARGET] [UNITY]): a static library of one folder.
# LINKS are part of its interface, PRIVATE are not. PRECOMPILED: its header instead of the usual one. UNITY: its files include much, so that CLUSTERO_UNITY compiles them in groups.
function(clustero_library name)
  cmake_parse_arguments(arg "UNITY" "PRECOMPILED" "SOURCES;LINKS;PRIVATE" ${ARGN})
  add_library(${name} STATIC ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(${name} PUBLIC clustero_options ${arg_LINKS} PRIVATE ${arg_PRIVATE})
  if(arg_UNITY AND CLUSTERO_UNITY)
    set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
    target_link_libraries(${name} PRIVATE clustero_group_options)
  endif()
  cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE folder)
  if(arg_PRECOMPILED)
    target_precompile_headers(${name} REUSE_FROM ${arg_PRECOMPILED})
  elseif(folder MATCHES "^ui/")
    target_precompile_headers(${name} REUSE_FROM clustero_pch_ui)
  else()
    target_precompile_headers(${name} REUSE_FROM clustero_pch)
  endif()
endfunction()

# All programs of the unit tests, and nothing else.
add_custom_target(unit_tests)

# clustero_test(NAME SOURCES … [LINKS …] [LABELS …] [ARGS …]): one Qt Test program and its ctest entry.
# Labels: unit (no system part), git (its server behind lighttpd), github (held against its description), slack (held against its own libraries), engine (Docker or Podman), keychain, sandbox, desktop (windows, tray, notifications),
# server (the relay with a real PostgreSQL).
function(clustero_test name)
  cmake_parse_arguments(arg "WIDGETS" "TIMEOUT" "SOURCES;LINKS;LABELS;ARGS" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  list(LENGTH arg_SOURCES count)
  if(count EQUAL 1)
    # All that needs moc is in one file; it alone is a third of what AUTOMOC takes.
    cmake_path(GET arg_SOURCES STEM stem)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc)
    file(MAKE_DIRECTORY ${folder})
    qt_generate_moc(${arg_SOURCES} ${folder}/${stem}.moc TARGET ${name})
    target_sources(${name} PRIVATE ${folder}/${stem}.moc)
    target_include_directories(${name} PRIVATE ${folder})
  else()
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
  endif()
  target_link_libraries(${name} PRIVATE clustero_options clustero_test_options ${arg_LINKS})
  if(arg_WIDGETS)
    target_link_libraries(${name} PRIVATE Qt6::Widgets)
    target_precompile_headers(${name} REUSE_FROM clustero_pch_widget_test)
  else()
    target_precompile_headers(${name} REUSE_FROM clustero_pch_test)
  endif()
  # Mostly empty, because a test's classes are in its source file.
  set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
  add_test(NAME ${name} COMMAND ${name} ${arg_ARGS})
  if(NOT arg_LABELS)
    set(arg_LABELS unit)
  endif()
  if(arg_LABELS STREQUAL "unit")
    add_dependencies(unit_tests ${name})
  endif()
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT})
endfunction()

# clustero_widget_test(NAME …): the same for a test that shows widgets, on Qt's offscreen platform.
function(clustero_widget_test name)
  clustero_test(${name} WIDGETS ${ARGN})
  set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()
