#!/bin/sh
# Installs what was built under a prefix of its own and looks whether it is all there and works from
# there: install_tree.sh CMAKE BUILD_FOLDER
set -eu

root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
DESTDIR="$root" "$1" --install "$2" --prefix /opt/bayboard >"$root/log" || { cat "$root/log"; exit 1; }
tree=$root/opt/bayboard
failed=0
complain() {
    echo "$1" >&2
    failed=1
}

for file in bin/bayboard bin/bayboardctl bin/bayboard-server share/doc/bayboard-server/bayboard-server.service \
    share/doc/bayboard-server/nginx.conf share/applications/bayboard.desktop \
    share/icons/hicolor/scalable/apps/bayboard.svg share/metainfo/bayboard.metainfo.xml; do
    [ -s "$tree/$file" ] || complain "$file is missing"
done
[ -n "$(find "$tree" -name bayboard_keychain.so)" ] || complain "the keychain's module is missing"
[ -n "$(find "$tree" -name bayboard_line.so)" ] || complain "the module of the line to a server is missing"

# The programs, with nothing of the build folder's or of the user's.
mkdir "$root/home"
export HOME="$root/home" XDG_DATA_HOME="$root/home/data" LC_ALL=C.UTF-8
"$tree/bin/bayboardctl" init --demo >"$root/out" 2>&1 || complain "bayboardctl: $(cat "$root/out")"
for word in de:Befehle es:Comandos fr:Commandes; do
    "$tree/bin/bayboardctl" --lang "${word%%:*}" help 2>&1 | grep -q "^${word#*:}" || complain "bayboardctl does not speak ${word%%:*}"
done
"$tree/bin/bayboard-server" --help >"$root/out" 2>&1 || complain "bayboard-server: $(cat "$root/out")"
# What starts it at boot names a program that is there.
starts=$(sed -n 's/^ExecStart=\([^ ]*\).*/\1/p' "$tree/share/doc/bayboard-server/bayboard-server.service")
[ -x "$root$starts" ] || complain "the unit starts $starts, which is not installed"
# The commands in its head, but for the user, make what it starts on.
sed -n 's/^#   runuser -u bayboard -- //p' "$tree/share/doc/bayboard-server/bayboard-server.service" |
    sed "s|^/|$root/|; s|/var/lib/bayboard|$root/home|" >"$root/commands"
[ "$(wc -l <"$root/commands")" = 2 ] || complain "the unit says $(cat "$root/commands")"
"$root$starts" --store "sqlite:$root/home/club.bayboard" >"$root/out" 2>&1 && complain "it starts on nothing"
grep -q "bayboard-server init" "$root/out" || complain "without a club file it says $(cat "$root/out")"
sh -e "$root/commands" >"$root/out" 2>&1 || complain "what the unit says to do: $(cat "$root/out")"
"$root$starts" check --store "sqlite:$root/home/club.bayboard" >"$root/out" 2>&1 || complain "the club file: $(cat "$root/out")"
[ "$(stat -c %a "$root/home/club.bayboard")" = 600 ] || complain "others may read the club file"
"$tree/bin/bayboard" --help >"$root/out" 2>&1 || complain "bayboard: $(cat "$root/out")"
if ldd "$tree/bin/bayboard" | grep "not found"; then
    complain "a library is missing"
fi

# What the desktop reads.
entry=$tree/share/applications/bayboard.desktop
value() { sed -n "s/^$1=//p" "$entry"; }
[ -x "$tree/bin/$(value Exec)" ] || complain "the menu entry starts $(value Exec), which is not installed"
[ -s "$tree/share/icons/hicolor/scalable/apps/$(value Icon).svg" ] || complain "there is no icon $(value Icon)"
if command -v desktop-file-validate >/dev/null; then
    desktop-file-validate "$entry" || complain "the menu entry is not valid"
fi
if command -v appstreamcli >/dev/null; then
    # The project has no domain that its id could begin with.
    appstreamcli validate --no-net --override=cid-desktopapp-is-not-rdns=info \
        "$tree/share/metainfo/bayboard.metainfo.xml" >"$root/out" || complain "$(cat "$root/out")"
fi
exit $failed
