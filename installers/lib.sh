# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Shared by installers/try, package and test, and .ci/run: packages, the build, and the closing table of stages.
# Sourced with `set -euo pipefail` in force and the current folder anywhere.

PATH=$PATH:/usr/sbin:/sbin
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
stageNames=()
stageSeconds=()
stageMark=

say() { printf '%s\n' "$*"; }
die() {
  printf '%s: %s\n' "${0##*/}" "$*" >&2
  exit 1
}

# Ends the stage before and begins one; what a stage took is told by printStages.
stage() { # name
  endStage
  stageMark=$SECONDS
  stageNames+=("$1")
  say "== $1"
}

endStage() {
  [ -z "$stageMark" ] || stageSeconds+=($((SECONDS - stageMark)))
  stageMark=
}

printStages() {
  endStage
  say
  say "Where the time went:"
  local i total=0
  for i in "${!stageNames[@]}"; do
    printf '  %5d s  %s\n' "${stageSeconds[$i]}" "${stageNames[$i]}"
    total=$((total + stageSeconds[i]))
  done
  printf '  %5d s  together\n' "$total"
}

# As root, or through sudo.
asRoot() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    die "\"$*\" needs root, you are $(id -un), and there is no sudo. Run it as root, or install sudo, then start this again."
  fi
}

# The packages of some groups of packages.txt, each with the program that makes it needless, if one does.
packagesOf() { # group…
  awk -v wanted=" $* " '
    /^#/ { group = $2; next }
    NF && index(wanted, " " group " ") { print $1, $2 }' "$root/installers/packages.txt" | sort -u
}

isInstalled() { # package
  local state
  state=$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) && [ "$state" = installed ]
}

# Runs a command while packages may not start their services (Docker, a registry): the tests start private ones.
# shellcheck disable=SC2016 # expands in the shell that runs it
withoutServices='
  policy=/usr/sbin/policy-rc.d
  if [ ! -e $policy ]; then
    trap "rm -f $policy" EXIT
    printf "#!/bin/sh\nexit 101\n" >$policy && chmod 755 $policy
  fi
  "$@"'

# Of names that a package has in different releases (a|b), the first one that this system's lists know; else the first.
knownPackage() { # names
  local name
  for name in ${1//|/ }; do
    [ -z "$(apt-cache --quiet=2 show "$name" 2>/dev/null)" ] || { echo "$name"; return; }
  done
  echo "${1%%|*}"
}

isAnyInstalled() { # names
  local name
  for name in ${1//|/ }; do
    isInstalled "$name" && return
  done
  return 1
}

# Installs what is missing of some groups, and says what and why. apt's own talk is shown only when it fails.
installPackages() { # why group…
  local why=$1 missing=() known=() package program talk
  shift
  command -v apt-get >/dev/null ||
    die "This needs Debian 12 or Ubuntu 24.04 (there is no apt-get here). installers/packages.txt lists what to install by other means."
  while read -r package program; do
    isAnyInstalled "$package" || { [ -n "$program" ] && command -v "$program" >/dev/null; } || missing+=("$package")
  done < <(packagesOf "$@")
  if [ ${#missing[@]} = 0 ]; then
    say "Nothing to install $why."
    return
  fi
  say "Installing $why: ${missing[*]%%|*}"
  local quiet=(env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 -qq)
  talk=$(mktemp)
  asRoot "${quiet[@]}" update >"$talk" 2>&1 || { cat "$talk" >&2; say "apt-get update failed; trying with the lists that are here."; }
  for package in "${missing[@]}"; do known+=("$(knownPackage "$package")"); done
  asRoot sh -c "$withoutServices" sh "${quiet[@]}" -o Dpkg::Use-Pty=0 install -y --no-install-recommends "${known[@]}" >"$talk" 2>&1 ||
    { tail -n 40 "$talk" >&2; die "apt-get could not install the packages above. Its message is the last one printed; put it right and start this again."; }
  rm -f "$talk"
}

# Some systems (Ubuntu 24.04) let only programs with an AppArmor profile make user namespaces, which host steps need.
allowSandbox() {
  if bwrap --ro-bind / / --unshare-all true 2>/dev/null; then
    return
  fi
  local limited=/proc/sys/kernel/apparmor_restrict_unprivileged_userns
  if [ -r $limited ] && [ "$(cat $limited)" = 1 ] && command -v apparmor_parser >/dev/null; then
    say "This system keeps bubblewrap, the sandbox of host steps, from making user namespaces."
    say "Installing an AppArmor profile that allows it for bubblewrap alone: /etc/apparmor.d/clustero-bwrap"
    asRoot install -m 644 "$root/installers/apparmor/clustero-bwrap" /etc/apparmor.d/clustero-bwrap
    asRoot apparmor_parser -r /etc/apparmor.d/clustero-bwrap
  fi
  bwrap --ro-bind / / --unshare-all true || die "bubblewrap cannot make a sandbox here (its message is above), so steps of \`type: host\` \
cannot run. In a container, start it with the right to make user namespaces; on a machine, see sysctl kernel.unprivileged_userns_clone."
}

# Configures a preset's folder once and builds the targets; prints only what went wrong.
build() { # preset target…
  local preset=$1 folder="$root/build/$1"
  shift
  local options=()
  while [ "${1:-}" != "${1#-D}" ]; do
    options+=("$1")
    shift
  done
  mkdir -p "$folder"
  if ! (cd "$root" && cmake --preset "$preset" "${options[@]}") >"$folder/configure.log" 2>&1; then
    tail -n 40 "$folder/configure.log" >&2
    die "The project could not be configured. The whole output is in $folder/configure.log."
  fi
  local quiet=(--quiet)
  [ ! -t 1 ] || quiet=() # a terminal shows ninja's line of progress
  cmake --build "$folder" --target "$@" -- "${quiet[@]}" ||
    die "The build failed; the compiler's messages are above."
}

# The programs that are installed, and other targets. Tests are configured only where they have been before.
buildPrograms() { # target…
  local options=()
  [ -e "$root/build/release/CMakeCache.txt" ] || options=(-DCLUSTERO_TESTS=OFF -DCLUSTERO_UNITY=ON)
  build release "${options[@]}" clustero_programs "$@"
}
