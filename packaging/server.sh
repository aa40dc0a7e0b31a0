#!/usr/bin/env bash
# A server with the demo club on this machine, to try things out with. What it makes lies in a
# folder of its own and is gone when it ends (Ctrl+C).
#
#   packaging/server.sh --headless     prints {"address":"http://127.0.0.1:…","token":"…"} and serves
#
# BAYBOARD_BUILD: the build folder (build/release, else build/dev).
set -euo pipefail

if [ "${1:-}" != --headless ] || [ $# -ne 1 ]; then
    sed -n '2,8s/^# \{0,1\}//p' "$0" >&2
    exit 2
fi

root=$(cd "$(dirname "$0")/.." && pwd)
build=${BAYBOARD_BUILD:-$root/build/release}
[ -x "$build/app/server/bayboard-server" ] || build=$root/build/dev
if [ ! -x "$build/app/server/bayboard-server" ] || [ ! -x "$build/app/ctl/bayboardctl" ]; then
    echo "Build bayboard-server and bayboardctl first: packaging/run.sh says how." >&2
    exit 1
fi

folder=$(mktemp -d)
server=
finish() {
    [ -z "$server" ] || { kill -TERM "$server" 2>/dev/null && wait "$server"; } || true
    rm -rf "$folder"
}
trap finish EXIT
trap 'exit 0' INT TERM

club=$folder/club.bayboard
"$build/app/ctl/bayboardctl" --db "$club" init --demo >/dev/null
made=$("$build/app/server/bayboard-server" token create --store "sqlite:$club" --device "Demo")
mkfifo "$folder/ready"
"$build/app/server/bayboard-server" --store "sqlite:$club" --listen 127.0.0.1:0 \
    >"$folder/ready" 2>"$folder/log" &
server=$!
read -r ready <"$folder/ready"
printf '{"address":"http://%s","token":"%s"}\n' \
    "$(sed -n 's/.*"listening":"\([^"]*\)".*/\1/p' <<<"$ready")" \
    "$(sed -n 's/.*"token":"\([^"]*\)".*/\1/p' <<<"$made")"
wait "$server"
