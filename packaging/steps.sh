# shellcheck shell=bash disable=SC2034
# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by packaging/run and packaging/test, which source it (bash). Says what is being done while it is done.

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
logs=$root/build/log
mkdir -p "$logs"
export LC_ALL=C.UTF-8

build_packages="g++ cmake ninja-build qt6-base-dev qt6-httpserver-dev qt6-websockets-dev qt6-svg-dev qt6-tools-dev
  qt6-l10n-tools qtkeychain-qt6-dev libsodium-dev libqrencode-dev pkg-config python3"
run_packages="libqt6sql6-sqlite qt6-wayland qt6-translations-l10n fonts-dejavu-core"
# A display that nobody sees: the server, a window manager, keys, a session bus.
play_packages="xvfb openbox xdotool dbus gnome-keyring"

say() { printf '\n== %s\n' "$*"; }
die() { printf '\n%s\n' "$*" >&2; exit 1; }

# Passes every line to the log; shows one in so many, so that a terminal and a log file both show progress.
shorten() { # LOG EVERY PATTERN
  local log=$1 every=$2 pattern=$3 n=0 line
  : >"$log"
  while IFS= read -r line; do
    printf '%s\n' "$line" >>"$log"
    if [[ $line =~ $pattern ]] && ((n++ % every == 0)); then
      printf '  %.110s\n' "$line"
    fi
  done
}

missing_of() { # PACKAGE...: those that are not installed
  local package
  for package in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || printf '%s ' "$package"
  done
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo ${CI:+-n} "$@"; fi
}

apt_get() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -o Dpkg::Use-Pty=0 -o APT::Color=0 "$@" </dev/null 2>&1
}

# Installs what is missing, and asks for nothing when nothing is.
install() { # PACKAGE...
  missing=$(missing_of "$@")
  if [ -z "$missing" ]; then
    echo "  everything needed is already installed"
    return
  fi
  echo "  missing: $missing"
  command -v apt-get >/dev/null || die "This is not Debian: install the packages above in your system's way."
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || die "Installing needs root, and there is no sudo. As root:
  apt-get install --no-install-recommends $missing"
    sudo ${CI:+-n} true || die "Installing needs root: give sudo your password, or install the packages above first."
  fi
  apt_get update | shorten "$logs/apt-update.log" 1 '^(Err|E:|W:|Reading)' || die "apt-get update failed: $(tail -5 "$logs/apt-update.log")"
  # shellcheck disable=SC2086 # a list of words
  apt_get install -y --no-install-recommends $missing |
    shorten "$logs/apt-install.log" 25 '^(Get:|Unpacking|Setting up|E:|Need to get)' ||
    die "apt-get install failed: $(tail -15 "$logs/apt-install.log")"
  missing=$(missing_of "$@")
  [ -z "$missing" ] || die "These are still missing: $missing (see $logs/apt-install.log)"
  echo "  installed"
}

# A compiler of Qt code needs up to a gigabyte: fewer at once where there is little memory.
jobs_that_fit() {
  local cores memory
  cores=$(nproc)
  memory=$(awk '/^MemAvailable/ { print int($2 / 900000) }' /proc/meminfo)
  [ "$memory" -lt 1 ] && memory=1
  echo $((cores < memory ? cores : memory))
}

configure() { # PRESET [OPTION...]
  local preset=$1
  shift
  (cd "$root" && cmake --preset "$preset" "$@") >"$logs/configure-$preset.log" 2>&1 ||
    die "Configuring failed: $(tail -25 "$logs/configure-$preset.log")"
}

build() { # PRESET [TARGET...]
  local preset=$1 log=$logs/build-$1.log
  shift
  (cd "$root" && NINJA_STATUS='[%f/%t, %es] ' cmake --build --preset "$preset" -j "$(jobs_that_fit)" ${1:+--target "$@"}) 2>&1 |
    shorten "$log" 20 '^\[' || die "Building failed: $(grep -B1 -A12 -m3 -E 'error:|FAILED|undefined reference' "$log")"
  echo "  $(tail -1 "$log" | cut -c1-110)"
}
