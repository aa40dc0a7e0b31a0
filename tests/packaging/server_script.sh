#!/usr/bin/env bash
# Starts packaging/server.sh --headless, asks what it prints for a booking's place, and looks
# whether nothing stays behind: server_script.sh SOURCE_FOLDER BUILD_FOLDER
set -euo pipefail

scratch=$(mktemp -d)
script=
finish() {
    [ -z "$script" ] || kill -TERM "$script" 2>/dev/null || true
    rm -rf "$scratch"
}
trap finish EXIT
mkfifo "$scratch/said"
export TMPDIR=$scratch/tmp BAYBOARD_BUILD=$2
mkdir -m 711 "$TMPDIR"
chmod 711 "$scratch"
"$1/packaging/server.sh" --headless >"$scratch/said" 2>"$scratch/errors" &
script=$!
read -r line <"$scratch/said" || { cat "$scratch/errors"; exit 1; }
address=$(sed -n 's|.*"address":"http://\([^"]*\)".*|\1|p' <<<"$line")
token=$(sed -n 's/.*"token":"\([^"]*\)".*/\1/p' <<<"$line")

ask() { # target
    exec 3<>"/dev/tcp/${address%:*}/${address#*:}"
    printf 'GET %s HTTP/1.1\r\nHost: here\r\nAuthorization: Bearer %s\r\nConnection: close\r\n\r\n' \
        "$1" "$token" >&3
    cat <&3
    exec 3>&-
}

failed=0
ask /readyz | grep -q ' 200 ' || { echo "it is not ready" >&2; failed=1; }
ask /v1/sync | grep -q '"device":"Demo"' || { echo "the token is not known" >&2; failed=1; }
kill -TERM "$script"
wait "$script" || { echo "it did not end well" >&2; failed=1; }
script=
[ -z "$(ls -A "$TMPDIR")" ] || { echo "something is left: $(ls -A "$TMPDIR")" >&2; failed=1; }
exit $failed
