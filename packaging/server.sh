#!/usr/bin/env bash
# A server with the demo club on this machine and two desks of it, to try things out with. What it
# makes lies in a folder of its own and is gone when it ends (Ctrl+C).
#
#   packaging/server.sh                opens two windows; Enter cuts the line, Enter again mends it
#   packaging/server.sh --headless     prints {"address":"http://127.0.0.1:…","token":"…"} and serves
#
# BAYBOARD_BUILD: the build folder (build/release, else build/dev).
set -euo pipefail

headless=
case "$#${1:-}" in
0) ;;
1--headless) headless=yes ;;
*)
    sed -n '2,8s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac

root=$(cd "$(dirname "$0")/.." && pwd)
build=${BAYBOARD_BUILD:-$root/build/release}
[ -x "$build/app/server/bayboard-server" ] || build=$root/build/dev
bayboard=$build/app/desktop/bayboard
if [ ! -x "$build/app/server/bayboard-server" ] || [ ! -x "$build/app/ctl/bayboardctl" ] ||
    { [ -z "$headless" ] && [ ! -x "$bayboard" ]; }; then
    echo "Build bayboard, bayboard-server and bayboardctl first: packaging/run.sh says how." >&2
    exit 1
fi

folder=$(mktemp -d)
server=
desks=()
finish() {
    [ ${#desks[@]} -eq 0 ] || kill -TERM "${desks[@]}" 2>/dev/null || true
    [ -z "$server" ] || { kill -TERM "$server" 2>/dev/null && wait "$server"; } || true
    rm -rf "$folder"
}
trap finish EXIT
trap 'exit 0' INT TERM

club=$folder/club.bayboard
mkfifo "$folder/ready"

serve() { # address
    "$build/app/server/bayboard-server" --store "sqlite:$club" --listen "$1" \
        >"$folder/ready" 2>>"$folder/log" &
    server=$!
    read -r ready <"$folder/ready"
    address=$(sed -n 's/.*"listening":"\([^"]*\)".*/\1/p' <<<"$ready")
}

token() { # device
    "$build/app/server/bayboard-server" token create --store "sqlite:$club" --device "$1" |
        sed -n 's/.*"token":"\([^"]*\)".*/\1/p'
}

"$build/app/ctl/bayboardctl" --db "$club" init --demo >/dev/null
if [ -n "$headless" ]; then
    made=$(token "Demo")
    serve 127.0.0.1:0
    printf '{"address":"http://%s","token":"%s"}\n' "$address" "$made"
    wait "$server"
    exit
fi

umask 077
export XDG_CONFIG_HOME=$folder/settings # the places of these desks are nobody else's
for desk in 1 2; do
    token "Desk $desk" >"$folder/token$desk"
done
serve 127.0.0.1:0
for desk in 1 2; do
    "$bayboard" --db "$folder/desk$desk.bayboard" --server "http://$address" \
        --token-file "$folder/token$desk" --size 1100x760 &
    desks+=($!)
done
echo "Two desks at http://$address. Enter cuts the line, Enter again mends it, Ctrl+C ends." >&2
while read -r _; do
    if [ -n "$server" ]; then
        kill -TERM "$server" && wait "$server" || true
        server=
        echo "The line is cut. Both desks go on working." >&2
    else
        serve "$address"
        echo "The line is mended." >&2
    fi
done
wait "${desks[@]}"
