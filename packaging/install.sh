#!/usr/bin/env bash
# Installs the Debian packages that Bayboard is built, tested and run with (Debian 12 or Ubuntu
# 24.04), and only those that are missing. Needs root or sudo only when something is.
#
#   packaging/install.sh          what building and running needs
#   packaging/install.sh test     and what the tests need
#   packaging/install.sh long     and what sanitizers, fuzzers and clang-tidy need
set -euo pipefail

what=${1:-build}

packages=(
    g++ cmake ninja-build ccache lld pkg-config
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libical-dev libicu-dev libexpected-dev rapidjson-dev libsqlite3-dev libpq-dev libsodium-dev qtkeychain-qt6-dev
    libboost-dev libssl-dev
    libfontconfig-dev
    fonts-dejavu-core tzdata
)
if [ "$what" = test ] || [ "$what" = long ]; then
    packages+=(postgresql libgtest-dev libgmock-dev libbenchmark-dev xvfb xauth xdotool x11-utils openbox
        clang-format-14 git dbus-daemon gnome-keyring desktop-file-utils appstream openssl python3-jsonschema
        at-spi2-core python3-pyatspi dbus-bin)
fi
if [ "$what" = long ]; then
    # libclang-rt-dev has libFuzzer and the sanitizers' runtimes for the default clang.
    packages+=(clang libclang-rt-dev clang-tidy gcovr)
fi

missing=()
for package in "${packages[@]}"; do
    status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$status" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

if [ "$(id -u)" -eq 0 ]; then
    as_root=()
elif command -v sudo >/dev/null; then
    as_root=(sudo)
else
    echo "These packages are missing, and installing them needs root or sudo:" >&2
    echo "  apt-get install ${missing[*]}" >&2
    exit 1
fi

echo "Installing: ${missing[*]}"
"${as_root[@]}" apt-get update -qq </dev/null
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing[@]}" </dev/null
