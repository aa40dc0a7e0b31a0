#!/bin/sh
# Runs a program in a home of its own with a bus and an unlocked keyring of its own ("keyring"), or
# with no bus to be found ("none").
set -eu
what=$1
shift
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache" XDG_RUNTIME_DIR="$home/run"
mkdir -m 700 "$XDG_RUNTIME_DIR"
unset DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP
if [ "$what" = none ]; then
    DBUS_SESSION_BUS_ADDRESS="unix:path=$home/no-bus" "$@"
else
    dbus-run-session -- sh -c '
        eval "$(printf password | gnome-keyring-daemon --unlock --components=secrets)"
        exec "$@"' sh "$@"
fi
