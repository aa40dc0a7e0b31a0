#!/usr/bin/env bash
# Makes a picture of each view in each look, of the demo club at a fixed time, to be looked at:
#   packaging/pictures.sh FOLDER [OPTION…]     options go to the program: --lang fr
# FOLDER/VIEW-LOOK.png; needs no display. BAYBOARD names the program, VIEWS and LOOKS what is made
# of it: VIEWS="day month" LOOKS="dark narrow" packaging/pictures.sh FOLDER
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)

if [ $# -lt 1 ]; then
    echo "packaging/pictures.sh FOLDER [OPTION…]" >&2
    exit 2
fi
mkdir -p "$1"
folder=$(cd "$1" && pwd)
shift
program=${BAYBOARD:-$here/build/release/app/desktop/bayboard}
if [ ! -x "$program" ]; then
    echo "$program is not there; packaging/run.sh builds it, or BAYBOARD names another" >&2
    exit 2
fi
views=${VIEWS:-day week week-of-bay month list search inspector}
looks=${LOOKS:-light dark high-contrast rtl 200 narrow}

# The club and the computer's own choices are nobody's but this script's.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export QT_QPA_PLATFORM=offscreen XDG_DATA_HOME=$work/data XDG_CONFIG_HOME=$work/config
unset DISPLAY WAYLAND_DISPLAY

chooseView() {
    case $1 in
    day | week | week-of-bay | month | list) ofView=(--view "$1") ;;
    search) ofView=(--view day --find "90 min after 17") ;;
    inspector) ofView=(--view day --choose-next) ;;
    *) echo "there is no view called $1" >&2 && exit 2 ;;
    esac
}

chooseLook() {
    case $1 in
    light | dark | high-contrast) ofLook=(--look "$1" --size 1600x1000) ;;
    rtl) ofLook=(--look light --layout rtl --size 1600x1000) ;;
    200) ofLook=(--look light --text-size 200 --size 1600x1000) ;;
    narrow) ofLook=(--look light --size 800x600) ;;
    *) echo "there is no look called $1" >&2 && exit 2 ;;
    esac
}

for look in $looks; do
    chooseLook "$look"
    for view in $views; do
        chooseView "$view"
        rm -rf "$XDG_CONFIG_HOME" # what one picture chose is not remembered by the next
        "$program" --db "$work/demo.bayboard" --demo --date 2026-11-22 --now 2026-11-22T15:12:00 \
            --location Dartmouth --lang en "${ofLook[@]}" "${ofView[@]}" "$@" --screenshot "$folder/$view-$look.png"
        echo "$folder/$view-$look.png"
    done
done
