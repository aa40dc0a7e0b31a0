#!/usr/bin/env bash
# Installs what is missing, builds, and opens the demo club. Arguments go to the program
# (`packaging/run.sh --db my.bayboard` opens a file of yours instead).
# With no display it says so and writes a picture of the window.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/install.sh build
cmake --preset release -DCMAKE_UNITY_BUILD=ON -DBUILD_TESTING=OFF -DBAYBOARD_BENCH=OFF
cmake --build --preset release

program=build/release/app/desktop/bayboard
[ $# -gt 0 ] || set -- --demo
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$program" "$@"
fi
picture=build/release/bayboard.png
echo "There is no display here; a picture of the window goes to $picture"
QT_QPA_PLATFORM=offscreen "$program" "$@" --size 1600x1000 --screenshot "$picture"
