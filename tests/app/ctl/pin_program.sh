#!/bin/sh
# PINs through the real program, with a keyring of its own: from a file, the environment, standard
# input; wrong, missing, changed, removed; and a manager's that allows one step.
set -eu
ctl=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

fail() {
    echo "$1" >&2
    exit 1
}

# expect CODE COMMAND…: the program ends with that code.
expect() {
    code=$1
    shift
    got=0
    "$@" >out 2>err || got=$?
    [ "$got" = "$code" ] || fail "exit $got instead of $code: $*: $(cat err)"
}

cat >club.json <<'END'
{"name": "Test", "locations": [{"name": "Harbour", "zone": "America/Halifax", "bays": [{"name": "Bay 1"}]}],
 "operators": [{"name": "Max", "roles": ["owner"]}, {"name": "Ana", "roles": ["manager"]},
               {"name": "Sam", "roles": ["front_desk"]}]}
END
db="--db club.bayboard"
expect 0 "$ctl" $db init --club club.json
echo 864209 | expect 0 "$ctl" $db set-pin --as Ana --new-pin-file -
expect 3 "$ctl" $db list --as Ana
expect 0 env BAYBOARD_PIN=864209 "$ctl" $db list --as Ana
expect 3 env BAYBOARD_PIN=111111 "$ctl" $db list --as Ana
echo 864209 >pin
chmod 644 pin
expect 4 "$ctl" $db list --as Ana --pin-file pin
chmod 600 pin
expect 0 "$ctl" $db list --as Ana --pin-file pin
printf '864209\n975310\n' | expect 0 "$ctl" $db set-pin --as Ana --pin-file - --new-pin-file -
expect 3 "$ctl" $db list --as Ana --pin-file pin
start=$(date -u -d 'tomorrow' +%Y-%m-%d)T18:10:00-04:00
expect 3 "$ctl" $db create-booking --bay "Harbour/Bay 1" --start "$start" --minutes 60 --customer Jo \
    --as Sam --override "she asked"
expect 0 env BAYBOARD_APPROVE_PIN=975310 "$ctl" $db create-booking --bay "Harbour/Bay 1" --start "$start" \
    --minutes 60 --customer Jo --as Sam --override "she asked" --approve-as Ana
expect 0 "$ctl" $db overrides
grep -q '"approvedBy":"Ana"' out || fail "the approval is not listed: $(cat out)"
! grep -rq '975310\|864209' club.bayboard* || fail "a PIN stands in the file"
expect 0 env BAYBOARD_PIN=975310 "$ctl" $db set-pin --as Ana --remove
expect 0 "$ctl" $db list --as Ana
expect 4 "$ctl" $db set-pin --as Ana
