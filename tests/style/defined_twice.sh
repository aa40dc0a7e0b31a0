#!/usr/bin/env bash
# Fails when two libraries of the build tree $1 define the same function or variable: the linker
# takes whichever it meets first and says nothing.
set -euo pipefail

symbols_of() { # library
    nm --defined-only --extern-only "$1" | sed -n 's/.* [TDBR] //p' | sort -u
}

folders=("$1/core")
[ ! -d "$1/ui" ] || folders+=("$1/ui") # not where no window is built
libraries=$(find "${folders[@]}" -name '*.a')
twice=$(for library in $libraries; do symbols_of "$library"; done | sort | uniq -d | c++filt)
[ -z "$twice" ] || {
    echo "Defined in more than one library:"
    echo "$twice"
    exit 1
}
