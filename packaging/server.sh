#!/usr/bin/env bash
# PostgreSQL, a server with the demo club and two desks of it on this machine, to try things out
# with. What it makes lies in a folder of its own and is gone when it ends (Ctrl+C); a PostgreSQL
# that runs here already is not touched.
#
#   packaging/server.sh                opens two windows; Enter cuts the line, Enter again mends it
#   packaging/server.sh --headless     prints {"address":"http://127.0.0.1:…","token":"…"} and serves
#
# BAYBOARD_BUILD: the build folder (build/release, else build/dev).
# BAYBOARD_POSTGRES: where PostgreSQL's programs are, version 15 or later; "none": a file instead.
set -euo pipefail

headless=
case "$#${1:-}" in
0) ;;
1--headless) headless=yes ;;
*)
    sed -n '2,11s/^# \{0,1\}//p' "$0" >&2
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
postgres=
desks=()
finish() {
    [ ${#desks[@]} -eq 0 ] || kill -TERM "${desks[@]}" 2>/dev/null || true
    [ -z "$server" ] || { kill -TERM "$server" 2>/dev/null && wait "$server"; } || true
    [ -z "$postgres" ] || { kill -INT "$postgres" 2>/dev/null && wait "$postgres"; } || true
    rm -rf "$folder"
}
trap finish EXIT
trap 'exit 0' INT TERM

# The newest of the usual places; nothing where there is none.
programs() {
    if [ -n "${BAYBOARD_POSTGRES:-}" ]; then
        [ "$BAYBOARD_POSTGRES" = none ] || echo "$BAYBOARD_POSTGRES"
        return
    fi
    local each best=14 found=
    for each in /usr/lib/postgresql/*/bin /usr/pgsql-*/bin; do
        local version=${each%/bin}
        version=${version##*[/-]}
        [ -x "$each/initdb" ] && [ "$version" -gt "$best" ] 2>/dev/null || continue
        best=$version
        found=$each
    done
    echo "$found"
}

# In the place of a subshell. PostgreSQL does not run as root: then it runs as the user that its
# package has made.
become() {
    cd /
    if [ "$(id -u)" -eq 0 ]; then
        exec setpriv --reuid=postgres --regid=postgres --clear-groups "$@"
    else
        exec "$@"
    fi
}

start_postgres() { # programs
    local data=$folder/postgres
    mkdir -m 700 "$data"
    if [ "$(id -u)" -eq 0 ]; then
        chown postgres "$data"
        chmod 711 "$folder"
    fi
    (become "$1/initdb" --pgdata "$data/data" --auth=trust --username=bayboard \
        --encoding=UTF8 --locale=C --no-instructions) >>"$folder/log"
    (become "$1/postgres" -D "$data/data" -k "$data" \
        -c listen_addresses= -c max_locks_per_transaction=200) >>"$folder/log" 2>&1 &
    postgres=$!
    until "$1/pg_isready" --quiet --host "$data"; do
        kill -0 "$postgres" 2>/dev/null || {
            cat "$folder/log" >&2
            exit 1
        }
        sleep 0.1
    done
    "$1/createdb" --host "$data" --username bayboard bayboard
    store="postgresql://bayboard@/bayboard?host=$data"
}

serve() { # address
    "$build/app/server/bayboard-server" --store "$store" --listen "$1" \
        >"$folder/ready" 2>>"$folder/log" &
    server=$!
    read -r ready <"$folder/ready"
    address=$(sed -n 's/.*"listening":"\([^"]*\)".*/\1/p' <<<"$ready")
}

token() { # device
    "$build/app/server/bayboard-server" token create --store "$store" --device "$1" |
        sed -n 's/.*"token":"\([^"]*\)".*/\1/p'
}

umask 077
club=$folder/club.bayboard
mkfifo "$folder/ready"
"$build/app/ctl/bayboardctl" --db "$club" init --demo >/dev/null
found=$(programs)
if [ -n "$found" ]; then
    start_postgres "$found"
    serve 127.0.0.1:0
    # An empty database takes the club of a desk that worked alone.
    token "Owner" >"$folder/owner"
    "$build/app/ctl/bayboardctl" sync --db "$club" --server "http://$address" \
        --token-file "$folder/owner" --adopt >>"$folder/log"
else
    echo "There is no PostgreSQL of version 15 or later here: the server has a file." >&2
    store="sqlite:$club"
fi

if [ -n "$headless" ]; then
    made=$(token "Demo")
    [ -n "$server" ] || serve 127.0.0.1:0
    printf '{"address":"http://%s","token":"%s"}\n' "$address" "$made"
    wait "$server"
    exit
fi

export XDG_CONFIG_HOME=$folder/settings # the places of these desks are nobody else's
for desk in 1 2; do
    token "Desk $desk" >"$folder/token$desk"
done
[ -n "$server" ] || serve 127.0.0.1:0
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
